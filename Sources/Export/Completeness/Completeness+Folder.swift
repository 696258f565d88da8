import Foundation
import GHSModel

extension Completeness {
  /// States what becomes of a declaration in a folder of documents; the files follow when they have been made.
  ///
  /// - Parameters:
  ///   - dossier: The declaration.
  ///   - plan: The files that are wanted.
  ///   - texts: How many of the texts given in confidence are written.
  init(_ dossier: DeclarationDossier, _ plan: FolderPlan, texts: Int) {
    let record = dossier.record
    let total = record.confidentialTexts
    self.init(
      record, dossier.catalogue, reporting: dossier.claimedCategories, for: .full,
      documents: Count(
        total: plan.files.count + plan.leftOut.count, included: plan.files.count,
        leftOut: plan.leftOut.count),
      texts: Count(total: total, included: texts, leftOut: total - texts),
      leftOut: record.assessment.evidence.map { evidence in
        Omission(
          id: evidence.id.rawValue, reason: Self.reason(evidence, on: record.derivation.day))
      } + plan.leftOut.map { Omission(id: $0, reason: .notChosen) },
      enclosed: 0)
  }

  /// Why the content of a piece of evidence is not among documents.
  private static func reason(_ evidence: Evidence, on day: CalendarDate) -> Reason {
    switch evidence.content {
    case .none: .noContent
    case .url: .address
    case .file where evidence.reasonsOutOfForce(on: day).contains(.fileMissing): .missing
    case .file(let file): file.custody == .linked ? .linked : .documentsOnly
    }
  }

  /// Holds the statement against what was declared, counted anew from the frozen record, and against the
  /// files that were made.
  ///
  /// - Throws: `Unaccounted` when something would be left out silently; what the JSON decoder throws.
  func accountFor(
    _ dossier: DeclarationDossier, _ plan: FolderPlan, documents: [DeclaredDocument],
    files: [ExportedFile]
  ) throws {
    try accountFor(dossier.record, dossier.catalogue, reporting: dossier.claimedCategories)
    try DocumentAccount(dossier.record, reporting: dossier.claimedCategories).hold(documents)
    let written = files.reduce(into: [:]) { $0[$1.name, default: 0] += 1 }
    for name in plan.files {
      try Unaccounted.hold(name, expected: 1, found: written[name] ?? 0)
    }
    try Unaccounted.hold("files", expected: plan.files.count, found: files.count)
    try Unaccounted.hold("files stated", expected: files.count, found: self.files.count)
    guard let record = files.first(where: { $0.name == plan.record }) else { return }
    try Self.hold(record, against: dossier)
  }

  /// What was written for programs is read again.
  private static func hold(_ file: ExportedFile, against dossier: DeclarationDossier) throws {
    let written = try CanonicalJSON.decode(WrittenRecord.self, from: file.bytes)
    let assessment = written.record.assessment
    let expected = dossier.record.assessment
    try Unaccounted.hold(
      "\(file.name) evidence", expected: expected.evidence.count, found: assessment.evidence.count)
    try Unaccounted.hold(
      "\(file.name) judgements", expected: expected.judgements.count,
      found: assessment.judgements.count)
    try Unaccounted.hold(
      "\(file.name) texts", expected: dossier.record.confidentialTexts,
      found: written.record.confidentialTexts)
    try Unaccounted.hold(
      "\(file.name) requirements",
      expected: dossier.catalogue.categories.flatMap(\.requirements).count,
      found: written.catalogue.categories.flatMap(\.requirements).count)
    try Unaccounted.hold(
      file.name, expected: 1, found: written.record == dossier.record.withoutFolders ? 1 : 0)
  }

  private struct WrittenRecord: Decodable {
    let record: DeclarationRecord
    let catalogue: Catalogue
  }
}
