import Foundation
import Testing

/// A package in the hands of a receiver who has unpacked it and has other programs than ours.
struct ReceivedPackage {
  let desk: Desk
  /// The folder of the bag.
  let folder: String

  /// Makes a package signed by `chief@example.com`, and unpacks it.
  init(_ arguments: [String], on desk: Desk) async throws {
    self.desk = desk
    if !Place.exists(desk.folder.appending(path: "chief")) {
      let made = try await desk.tool([
        "ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "chief@example.com", "-f",
        desk.path("chief"),
      ])
      try #require(made.status == 0, "\(made.diagnostics)")
      let key = try String(contentsOfFile: desk.path("chief.pub"), encoding: .utf8)
      try desk.write("allowed", "chief@example.com \(key)")
    }
    let name = "package-\(UUID().uuidString.prefix(8))"
    try await desk.succeed(
      ["export"] + arguments + ["--package", "\(name).zip", "--sign", desk.path("chief")])
    let unpacked = try await desk.tool(["unzip", "-q", "\(name).zip", "-d", name])
    try #require(unpacked.status == 0, "\(unpacked.output) \(unpacked.diagnostics)")
    let inside = try FileManager.default.contentsOfDirectory(atPath: desk.path(name))
    try #require(inside.count == 1)
    folder = desk.path("\(name)/\(inside[0])")
  }

  /// The archive itself.
  var archive: String { URL(filePath: folder).deletingLastPathComponent().path + ".zip" }

  /// The paths of the payload below `data/`.
  var payload: [String] {
    get throws {
      try FileManager.default.subpathsOfDirectory(atPath: "\(folder)/data").sorted()
    }
  }

  /// What the program itself finds.
  func verify(_ more: String...) async throws -> Outcome {
    try await desk.ghs(["verify", archive, "--allowed-signers", desk.path("allowed")] + more)
  }

  /// The programs that nobody here wrote: none of them complains.
  func isFoundSoundByOthers() async throws {
    for manifest in ["manifest-sha256.txt", "tagmanifest-sha256.txt"] {
      let summed = try await shell("sha256sum --check --strict --quiet \(manifest)")
      #expect(summed.status == 0, "\(summed.output)\(summed.diagnostics)")
    }
    let bag = try await Validators.program("bagit.py", ["--validate", folder], on: desk)
    #expect(bag.status == 0 && bag.diagnostics.contains("is valid"), "\(bag.diagnostics)")
    let signed = try await shell(
      "ssh-keygen -Y verify -f '\(desk.path("allowed"))' -I chief@example.com -n ghs-declaration "
        + "-s tagmanifest-sha256.txt.sig <tagmanifest-sha256.txt")
    #expect(signed.output.contains("Good \"ghs-declaration\" signature"), "\(signed.diagnostics)")
    for (script, file) in [
      ("validate-cyclonedx.py", "declaration.cdx.json"),
      ("validate-oscal.py", "assessment-results.oscal.json"),
    ] {
      let found = try await Validators.run(script, ["\(folder)/data/\(file)"], on: desk)
      #expect(found.status == 0, "\(file): \(found.output)\(found.diagnostics)")
    }
    try await pagesAreReadByOthers()
  }

  /// Poppler reads every PDF file, LibreOffice (of which Calc is installed) opens every web page.
  private func pagesAreReadByOthers() async throws {
    let printed = try payload.filter { $0.hasSuffix(".pdf") }
    for file in printed where !file.hasPrefix("evidence/") {
      let pdf = try await PDF(URL(filePath: "\(folder)/data/\(file)"), on: desk)
      #expect(
        pdf.information["Tagged"] == "yes" && pdf.information["Page size"]?.contains("A4") == true)
      #expect(!pdf.fonts.isEmpty && pdf.fonts.allSatisfy { $0 }, "\(file): every font is embedded")
    }
    guard Office.isInstalled else { return }
    let opened = try await shell(
      "soffice --headless --infilter='HTML (StarCalc)' --convert-to pdf:calc_pdf_Export "
        + "--outdir ../opened data/*.html")
    #expect(opened.status == 0, "\(opened.diagnostics)")
    for file in printed where !file.hasPrefix("evidence/") {
      let copy = URL(filePath: folder).deletingLastPathComponent().appending(path: "opened/\(file)")
      #expect(Place.exists(copy), "\(file)")
    }
  }

  /// Runs a line of shell in the folder of the bag.
  func shell(_ line: String) async throws -> Outcome {
    try await desk.tool(["bash", "-c", "cd '\(folder)' && \(line)"])
  }
}
