import Foundation
import Testing

/// Packages of the worked example and of the real case, checked by the program and by others.
@Suite(
  .serialized, .timeLimit(.minutes(20)),
  .enabled(if: Place.exists(Place.example.appending(path: "assess")), "no worked example yet"),
  .enabled(if: Validators.areInstalled, Validators.reason))
struct ExamplePackageTests {
  @Test func levelThreeIsFoundSoundByEverybody() async throws {
    let package = try await ReceivedPackage(
      ["ward-notes", "--attach"], on: Example.desk(3))
    let found = try await package.verify()
    #expect(found.status == 0, "\(found.output)")
    #expect(found.output.contains("72 files enclosed"))
    #expect(found.output.contains("level 3 claimed, level 3 derived"))
    try await package.isFoundSoundByOthers()
    let evidence = try package.payload.filter { $0.hasPrefix("evidence/") && $0.hasSuffix(".md") }
    #expect(evidence.count == 72)
  }

  @Test func withoutItsLinkedEvidenceItHoldsOnlyWithTheFiles() async throws {
    let package = try await ReceivedPackage(["ward-notes"], on: Example.desk(3))
    let alone = try await package.verify()
    #expect(alone.status == 1 && alone.output.contains("72 of 72 files of evidence"))
    let folder = Place.example.appending(path: "evidence").path
    let whole = try await package.verify("--evidence", folder)
    #expect(whole.status == 0, "\(whole.output)")
    let readMe = try String(contentsOfFile: "\(package.folder)/README.ja.txt", encoding: .utf8)
    #expect(readMe.contains("--attach") && readMe.contains("ssh-keygen -Y verify"))
  }

  /// The public version gives away no rationale and no byte of evidence, in no file and no form.
  @Test func thePublicVersionGivesNothingAway() async throws {
    let desk = try await Example.desk(3)
    let full = try await ReceivedPackage(["ward-notes", "--attach"], on: desk)
    let package = try await ReceivedPackage(["ward-notes", "--audience", "public"], on: desk)
    let held = try await package.verify("--against", full.archive)
    #expect(held.status == 0 && held.output.contains("commitments agree"), "\(held.output)")
    let record = try JSON(
      parsing: Data(contentsOf: URL(filePath: "\(full.folder)/data/declaration.json"))
    ).record
    let judgements = record.assessment.judgements
    let rationales = judgements.keys.map { judgements[$0].rationale.string }
    #expect(rationales.count == 227 && rationales.allSatisfy { $0.count > 8 })
    let product = record.assessment.product
    var texts = rationales + [product.classification.reason.string, product.scope.remarks.string]
    for file in try FileManager.default.contentsOfDirectory(
      atPath: Place.example.appending(path: "evidence").path)
    {
      let text = try String(
        contentsOf: Place.example.appending(path: "evidence/\(file)"), encoding: .utf8)
      // The longest lines of each document; short ones are titles that stand in the record rightly.
      texts += text.split(separator: "\n").map(String.init).filter { $0.count > 60 }
    }
    #expect(texts.count > 400)
    let hidden = texts.map { $0.filter { !$0.isWhitespace } }
    let printed = try await package.shell(
      "for f in data/*.pdf; do pdftotext -raw \"$f\" -; pdfinfo \"$f\"; done")
    var shown = [("every PDF file", printed.output)]
    for path in try FileManager.default.subpathsOfDirectory(atPath: package.folder)
    where !path.hasSuffix(".pdf") {
      guard let bytes = FileManager.default.contents(atPath: "\(package.folder)/\(path)") else {
        continue
      }
      shown.append((path, String(decoding: bytes, as: UTF8.self)))
    }
    for (path, text) in shown {
      let flowing = text.filter { !$0.isWhitespace }
      let found = hidden.filter { flowing.contains($0) }
      #expect(found.isEmpty, "\(path): \(found.prefix(3))")
    }
    #expect(try !package.payload.contains { $0.hasPrefix("evidence") })
  }

  /// The same bytes, whatever the clock, the language and the folder.
  @Test func theSameDeclarationGivesTheSameBytesAnywhere() async throws {
    let desk = try await Example.desk(3)
    let elsewhere = desk.folder.appending(path: "far away")
    try FileManager.default.createDirectory(at: elsewhere, withIntermediateDirectories: true)
    let export = ["export", "ward-notes", "--attach", "--package"]
    try await desk.succeed(export + [desk.path("here.zip")])
    let there = try await desk.ghs(
      export + ["there.zip", "--lang", "ja"],
      with: ["TZ": "Pacific/Kiritimati", "LC_ALL": "C", "GHS_ACTOR": "someone else"], in: elsewhere)
    #expect(there.status == 0, "\(there.diagnostics)")
    let files = [desk.folder.appending(path: "here.zip"), elsewhere.appending(path: "there.zip")]
    #expect(try Data(contentsOf: files[0]) == Data(contentsOf: files[1]))
  }

  /// Of the real case, which comes to no level, the assessment is what can honestly be handed on.
  @Test(
    .enabled(
      if: Place.exists(Place.realCase),
      "the documents of the real case are not beside the repository"))
  func theRealCaseIsHandedOnAsAnAssessment() async throws {
    let desk = try Desk()
    try await RealCaseAssessment.read().carryThrough(withCommandsOn: desk)
    let refused = try await desk.ghs(["export", "cwa", "--package", "no.zip"])
    #expect(refused.status != 0 && refused.diagnostics.contains("--assessment"))
    let package = try await ReceivedPackage(["cwa", "--assessment", "--attach"], on: desk)
    let found = try await package.verify()
    #expect(found.status == 0, "\(found.output)")
    #expect(found.output.contains("level none") && found.output.contains("declares nothing"))
    let json = try await package.verify("--json").json()
    #expect(json.declaration.subject == .text("assessment") && json.declaration.level == .null)
    for check in ["claim", "contents", "standing"] {
      #expect(json.checks.first(where: "id", is: check).result == .text("not-applicable"))
    }
    try await package.isFoundSoundByOthers()
    #expect(try !package.payload.contains { $0.hasPrefix("declaration.ja") })
  }
}
