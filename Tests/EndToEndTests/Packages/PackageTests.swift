import Foundation
import Testing

/// A package made and checked by the program, and by programs that nobody here wrote.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct PackageTests {
  let desk: Desk

  init() async throws {
    desk = try Desk()
    try await desk.openDraftedProduct()
    try await desk.succeed(["declare", "issue", "pump"])
  }

  private func export(_ name: String, _ more: String...) async throws {
    try await desk.succeed(["export", "pump", "--package", name] + more)
  }

  /// The folder of an unpacked package.
  private func unpacked(_ name: String) async throws -> String {
    let outcome = try await desk.tool(["unzip", "-q", "-o", name, "-d", "of-\(name)"])
    #expect(outcome.status == 0, "\(outcome.output) \(outcome.diagnostics)")
    return desk.path("of-\(name)/ghs-DoC-1")
  }

  private func shell(_ line: String) async throws -> Outcome {
    try await desk.tool(["bash", "-c", line])
  }

  /// A key of OpenSSH without a passphrase, or with one.
  private func makeKey(_ name: String, passphrase: String = "") async throws {
    let made = try await desk.tool([
      "ssh-keygen", "-q", "-t", "ed25519", "-N", passphrase, "-C", "\(name)@example.com", "-f",
      desk.path(name),
    ])
    try #require(made.status == 0, "\(made.diagnostics)")
    let key = try String(contentsOfFile: desk.path("\(name).pub"), encoding: .utf8)
    try desk.write("\(name).allowed", "\(name)@example.com \(key)")
  }

  @Test func theSameDeclarationGivesTheSameBytesAnywhere() async throws {
    try await export("one.zip")
    let elsewhere = try await desk.ghs(
      ["export", "pump", "--package", "two.zip", "--lang", "ja"],
      with: ["TZ": "Asia/Tokyo", "LC_ALL": "C.UTF-8", "HOME": desk.path("other")])
    #expect(elsewhere.status == 0)
    let files = ["one.zip", "two.zip"].map { FileManager.default.contents(atPath: desk.path($0)) }
    #expect(files[0] != nil && files[0] == files[1])
  }

  @Test func unzipAndSha256sumAgree() async throws {
    try await export("package.zip")
    let tested = try await desk.tool(["unzip", "-t", "package.zip"])
    #expect(tested.status == 0 && tested.output.contains("No errors detected"))
    let folder = try await unpacked("package.zip")
    for manifest in ["manifest-sha256.txt", "tagmanifest-sha256.txt"] {
      let checked = try await shell("cd '\(folder)' && sha256sum --check --strict \(manifest)")
      #expect(checked.status == 0, "\(checked.output)")
      #expect(!checked.output.contains("FAILED") && checked.output.contains(": OK"))
    }
    let evidence = FileManager.default.contents(atPath: folder + "/data/evidence/E-1.txt")
    #expect(evidence == Data("the plan\n".utf8))
    for file in ["declaration.ja.pdf", "supporting-documentation.en.pdf", "application.ja.pdf"] {
      let pdf = try await PDF(URL(filePath: "\(folder)/data/\(file)"), on: desk)
      #expect(pdf.flowing.contains("DoC-1") && pdf.fonts.allSatisfy { $0 }, "\(file)")
      #expect(pdf.flowing.contains(file.contains(".ja.") ? "終了しています" : "hasended"), "\(file)")
    }
  }

  @Test(.enabled(if: Validators.areInstalled, Validators.reason))
  func anIndependentBagItValidatorAgrees() async throws {
    try await makeKey("alice")
    try await export("package.zip", "--sign", "alice")
    let folder = try await unpacked("package.zip")
    let valid = try await Validators.program("bagit.py", ["--validate", folder], on: desk)
    #expect(valid.status == 0 && valid.diagnostics.contains("is valid"), "\(valid.diagnostics)")
    try Data("another plan\n".utf8).write(to: URL(filePath: "\(folder)/data/evidence/E-1.txt"))
    let changed = try await Validators.program("bagit.py", ["--validate", folder], on: desk)
    #expect(changed.status != 0)
  }

  @Test func openSSHAndTheProgramAgreeOnTheSignature() async throws {
    try await makeKey("alice")
    try await makeKey("bob")
    try await export("package.zip", "--sign", "alice")
    let folder = try await unpacked("package.zip")
    func verify(_ allowed: String) async throws -> Outcome {
      try await shell(
        "cd '\(folder)' && ssh-keygen -Y verify -f '\(desk.path(allowed))' -I alice@example.com "
          + "-n ghs-declaration -s tagmanifest-sha256.txt.sig < tagmanifest-sha256.txt")
    }
    #expect(try await verify("alice.allowed").output.contains("Good \"ghs-declaration\" signature"))
    #expect(try await verify("bob.allowed").status != 0)
    let readme = try String(contentsOfFile: folder + "/README.en.txt", encoding: .utf8)
    let fingerprint = try await desk.tool(["ssh-keygen", "-l", "-f", "alice.pub"])
    let digest = try #require(fingerprint.output.split(separator: " ").dropFirst().first)
    #expect(readme.contains(digest) && readme.contains("Signed by: alice@example.com"))

    let known = try await desk.ghs(["verify", "package.zip", "--allowed-signers", "alice.allowed"])
    #expect(known.status == 0 && known.output.contains("signed by alice@example.com"))
    #expect(try await desk.ghs(["verify", "package.zip"]).status == 1)
    let other = try await desk.ghs(["verify", "package.zip", "--allowed-signers", "bob.allowed"])
    #expect(other.status == 1 && other.output.contains("not that of an allowed signer"))
  }

  @Test func whatKeepsASignatureFromBeingMade() async throws {
    try await makeKey("locked", passphrase: "a secret")
    try desk.write("askpass", "#!/bin/sh\necho wrong\n")
    _ = try await desk.tool(["chmod", "+x", "askpass"])
    let arguments = ["export", "pump", "--package", "package.zip", "--sign"]
    let wrong = try await desk.ghs(
      arguments + ["locked"],
      with: ["SSH_ASKPASS": desk.path("askpass"), "SSH_ASKPASS_REQUIRE": "force"])
    #expect(wrong.status == 65 && wrong.diagnostics.contains("passphrase"))
    let missing = try await desk.ghs(arguments + ["nokey"])
    #expect(missing.status == 66 && missing.diagnostics.contains("nokey"))
    let without = try await desk.ghs(arguments + ["locked"], with: ["PATH": "/nowhere"])
    #expect(without.status == 69 && without.diagnostics.contains("ssh-keygen"))
    #expect(!FileManager.default.fileExists(atPath: desk.path("package.zip")))
  }

  @Test func verifyNeedsNoWorkspaceAndKeepsItsContract() async throws {
    try await export("package.zip")
    try FileManager.default.removeItem(at: desk.workspace)
    let found = try await desk.ghs(["verify", "package.zip", "--json"])
    #expect(found.status == 0)
    let json = try found.json()
    #expect(json.keys == ["schema", "package", "holds", "declaration", "checks"])
    #expect(json.schema == .text("ghs-verification/1") && json.holds == .bool(true))
    #expect(json.declaration.number == .text("DoC-1") && json.declaration.level == .number(1))
    #expect(json.checks.items.allSatisfy { $0.keys == ["id", "result", "message"] })
    #expect(json.checks.first(where: "id", is: "derivation").result == .text("passed"))
    #expect(json.checks.first(where: "id", is: "signature").result == .text("not-possible"))
    let japanese = try await desk.ghs(["verify", "package.zip", "--lang", "ja"])
    #expect(japanese.output.contains("このパッケージは確認に合格しました。"))
    #expect(!FileManager.default.fileExists(atPath: desk.workspace.path))
    let left = try FileManager.default.contentsOfDirectory(atPath: desk.folder.path)
    #expect(!left.contains { $0.hasPrefix("ghs-") }, "no temporary folder stays")
  }

  @Test func exitCodesOfVerify() async throws {
    try await export("package.zip")
    var bytes = try Data(contentsOf: URL(filePath: desk.path("package.zip")))
    let place = try #require(bytes.firstRange(of: Data("the plan\n".utf8))).lowerBound
    bytes[place] ^= 1
    try bytes.write(to: URL(filePath: desk.path("changed.zip")))
    let changed = try await desk.ghs(["verify", "changed.zip"])
    #expect(changed.status == 1 && changed.output.contains("E-1.txt"))
    try desk.write("text.zip", "no archive")
    #expect(try await desk.ghs(["verify", "text.zip"]).status == 65)
    #expect(try await desk.ghs(["verify", "nowhere.zip"]).status == 66)
    #expect(try await desk.ghs(["verify"]).status == 64)
    let signers = try await desk.ghs(["verify", "package.zip", "--allowed-signers", "nobody"])
    #expect(signers.status == 66)
    for arguments in [
      ["--package", "p.zip", "--out", "o"], ["--out", "o", "--audience", "public"],
    ] {
      #expect(try await desk.ghs(["export", "pump"] + arguments).status == 64)
    }
  }

  @Test func thePublicVersionKeepsWhatItHidesCheckable() async throws {
    try await export("full.zip")
    try await export("public.zip", "--audience", "public")
    let held = try await desk.ghs(["verify", "public.zip", "--against", "full.zip"])
    #expect(held.status == 0 && held.output.contains("agree with the full version"))
    let folder = try await unpacked("public.zip")
    func files(with words: String, in folder: String) async throws -> String {
      try await shell("grep -rlF '\(words)' '\(folder)'").output
    }
    let rationale = "\"See it.\""
    #expect(try await files(with: rationale, in: folder).isEmpty)
    #expect(try await !files(with: rationale, in: unpacked("full.zip")).isEmpty)
    #expect(!FileManager.default.fileExists(atPath: folder + "/data/evidence"))
  }

  @Test func aFolderOfPackagesBecomesARegister() async throws {
    try FileManager.default.createDirectory(
      at: desk.folder.appending(path: "inbox"), withIntermediateDirectories: true)
    try await export("inbox/full.zip")
    try await export("inbox/public.zip", "--audience", "public")
    let arguments = ["verify", "--batch", "inbox", "--on", "2026-01-01", "--out", "register"]
    #expect(try await desk.ghs(arguments).status == 0)
    try desk.write("inbox/zzz.zip", "no archive")
    let register = try await desk.ghs(arguments)
    #expect(register.status == 1 && register.output.contains("refused"))
    let csv = try String(contentsOfFile: desk.path("register/register.csv"), encoding: .utf8)
    #expect(csv.split(whereSeparator: \.isNewline).count == 4 && csv.contains("DoC-1"))
    let tidy = try await desk.tool(["tidy", "-q", "-e", "register/register.html"])
    #expect(tidy.status == 0, "\(tidy.diagnostics)")
    #expect(try await desk.ghs(["verify", "--batch", "nowhere"]).status == 66)
  }

  /// Whatever lies in a folder, the register names every file and harms nobody who opens it.
  @Test func aHostileFolderBecomesAHarmlessRegister() async throws {
    try await export("sound.zip")
    let made = try await desk.oracle("hostile-inbox.py", desk.path("inbox"), desk.path("sound.zip"))
    let count = made.output.trimmingCharacters(in: .whitespacesAndNewlines)
    try #require(made.status == 0 && !count.isEmpty, "\(made.diagnostics)")
    for language in ["ja", "en"] {
      let arguments = ["verify", "--batch", "inbox", "--out", "register", "--lang", language]
      let found = try await desk.ghs(arguments)
      #expect(found.status == 1, "\(found.diagnostics)")
      #expect(found.output.split(separator: "\n").count == (Int(count) ?? 0) + 1)
      #expect(!found.output.contains("\u{1B}") && !found.output.contains("\u{7}"))
      let read = try await desk.oracle("read-register.py", desk.path("register"))
      #expect(read.status == 0 && read.output == "\(count)\n", "\(read.diagnostics)")
      let tidy = try await desk.tool(["tidy", "-q", "-e", "register/register.html"])
      #expect(tidy.status == 0, "\(tidy.diagnostics)")
    }
    let report = try await desk.ghs(["verify", "--batch", "inbox", "--json"]).json()
    let sound = report.rows.items.filter { $0.file.string == "sound.zip" }
    #expect(sound.map(\.verification.holds) == [.bool(true)])
    #expect(report.rows.items.filter { $0.refusal != .null }.count == (Int(count) ?? 0) - 1)
  }
}
