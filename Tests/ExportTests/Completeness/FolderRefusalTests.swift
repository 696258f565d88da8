import Foundation
import GHSModel
import Testing

@testable import Export

/// What would be left out without a word is noticed, whatever it is.
@Suite struct FolderRefusalTests {
  private let dossier: DeclarationDossier
  private let plan: FolderPlan
  private let documents: [DeclaredDocument]
  private let files: [ExportedFile]
  private let statement: Completeness

  init() throws {
    let dossier = try DeclarationSample.dossier()
    let formats: Set<DeclarationFiles.Format> = [.html, .json]
    let folder = try DeclarationFiles(dossier).folder(formats: formats, languages: [.en])
    self.dossier = dossier
    plan = FolderPlan(dossier, formats: formats, languages: [.en], prefix: "D-2026-01-")
    documents = dossier.claimedCategories.map { category in
      DeclaredDocument(
        .report(category.id), ConformityReport(dossier, category: category, in: .en).document,
        in: .en)
    }
    files = Array(folder.files.dropLast())
    statement = folder.completeness
  }

  private func refusal(
    of statement: Completeness? = nil, documents: [DeclaredDocument]? = nil,
    files: [ExportedFile]? = nil
  ) throws -> Unaccounted? {
    do {
      try (statement ?? self.statement).accountFor(
        dossier, plan, documents: documents ?? self.documents, files: files ?? self.files)
      return nil
    } catch let error as Unaccounted {
      return error
    }
  }

  /// The report of quality management without the rows of something.
  private func documents(without id: String) -> [DeclaredDocument] {
    documents.map { document in
      guard document.kind == .report(DeclarationSample.category("QM")) else { return document }
      var changed = document.document
      changed.blocks = changed.blocks.map { block in
        guard case .table(var table) = block else { return block }
        table.rows.removeAll { row in
          guard case .cells(let cells) = row else { return false }
          return cells.first?.paragraphs.first?.text == id
        }
        return .table(table)
      }
      return DeclaredDocument(document.kind, changed, in: .en)
    }
  }

  /// The record for programs with something taken out of it.
  private func files(changing change: (inout DeclarationRecord) -> Void) throws -> [ExportedFile] {
    var record = dossier.record
    change(&record)
    let other = DeclarationDossier(
      declaration: dossier.declaration, record: record, catalogue: dossier.catalogue)
    let written = try DeclarationFiles(other).record()
    return files.map { $0.name == plan.record ? written : $0 }
  }

  @Test func whatIsWholeIsTaken() throws {
    #expect(try refusal() == nil)
  }

  @Test func aRequirementMissingInAReport() throws {
    let found = try refusal(documents: documents(without: "QM-3"))
    #expect(found == Unaccounted("report-QM.en QM-3", expected: 1, found: 0))
  }

  @Test func evidenceMissingInAReport() throws {
    let found = try refusal(documents: documents(without: "E-2"))
    #expect(found == Unaccounted("report-QM.en E-2", expected: 1, found: 0))
  }

  @Test func aDocumentThatWasNotWritten() throws {
    for name in files.map(\.name) {
      let found = try refusal(files: files.filter { $0.name != name })
      #expect(found == Unaccounted(name, expected: 1, found: 0))
    }
  }

  @Test func aDocumentWrittenTwiceOrUnasked() throws {
    #expect(try refusal(files: files + files.prefix(1))?.found == 2)
    let unasked = ExportedFile(name: "more.html", bytes: Data())
    #expect(try refusal(files: files + [unasked])?.what == "files")
  }

  @Test func evidenceOrAJudgementMissingInTheRecord() throws {
    let evidence = try refusal(
      files: files { $0.assessment.evidence.removeLast() })
    #expect(
      evidence == Unaccounted("D-2026-01-declaration.json evidence", expected: 4, found: 3))
    let judgement = try refusal(
      files: files { $0.assessment.judgements[DeclarationSample.id("QM-1")] = nil })
    #expect(judgement?.what == "D-2026-01-declaration.json judgements")
    let rationale = try refusal(
      files: files { $0.assessment.judgements[DeclarationSample.id("QM-1")]?.rationale = "" })
    #expect(rationale?.what == "D-2026-01-declaration.json texts")
    let title = try refusal(files: files { $0.assessment.evidence[0].title = "別" })
    #expect(title == Unaccounted("D-2026-01-declaration.json", expected: 1, found: 0))
  }

  @Test func evidenceWithoutAFateInTheStatement() throws {
    var statement = statement
    statement.leftOut.removeFirst()
    statement.evidence.leftOut -= 1
    #expect(try refusal(of: statement)?.what == "E-1")
  }

  @Test func countsThatAreNotThoseOfTheRecord() throws {
    var categories = statement
    categories.categories.total += 1
    #expect(try refusal(of: categories)?.what == "categories")
    var requirements = statement
    requirements.requirements.included -= 1
    #expect(try refusal(of: requirements)?.what == "requirements")
    var documents = statement
    documents.documents.leftOut += 1
    #expect(try refusal(of: documents)?.what == "counts")
    var files = statement
    files.files.removeLast()
    #expect(try refusal(of: files)?.what == "files stated")
  }
}
