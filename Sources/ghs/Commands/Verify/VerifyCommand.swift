import ArgumentParser
import Export
import Foundation
import GHSModel
import GHSStore
import Verification

/// `ghs verify`: checks an exported package, or a folder of them, without a workspace.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check an exported package without a workspace; with --batch, a folder of them.",
    discussion: """
      Each check is one line: passed, failed, or not possible with the reason. The exit code is 0 only \
      when all hold; a package that is neither signed nor said to be needs no signature, unless \
      --allowed-signers is given. A full package whose evidence is not all enclosed holds only with the \
      files named by --evidence; a record of an assessment declares nothing, and holds as that. What a \
      revision says was before is checked where --former names the package of the declaration it replaces; \
      without it that check is not possible, and does not count; with --batch it is found in the folder. \
      A declaration whose stated validity has ended, or whose day of issue has not come, is not in force. \
      1: a check failed or was not possible. \
      65: no package, or one that may not safely be looked into. 66: no such file. Nothing is unpacked \
      onto the disk.
      """)

  @Option(
    name: .customLong("lang"),
    help: ArgumentHelp("The language of printed text: ja or en.", valueName: "ja|en"))
  var language: Language?
  @Flag(help: "Print data as JSON; keys are never localised.") var json = false
  @Argument(help: "The package.", completion: .file(extensions: ["zip"])) var package: String?
  @Option(
    help: ArgumentHelp("Whom to trust, as ssh-keygen(1) reads it.", valueName: "file"),
    completion: .file())
  var allowedSigners: String?
  @Option(
    help: ArgumentHelp(
      "A catalogue of the issuer's own that you have examined; may be repeated.",
      valueName: "sha-256"))
  var trustCatalogue: [String] = []
  @Option(
    help: ArgumentHelp("The full version of a public package.", valueName: "file"),
    completion: .file(extensions: ["zip"]))
  var against: String?
  @Option(
    help: ArgumentHelp(
      "The package of the declaration that this one replaces.", valueName: "file"),
    completion: .file(extensions: ["zip"]))
  var former: String?
  @Option(
    help: ArgumentHelp(
      "Files of evidence that came apart from the package.", valueName: "folder"),
    completion: .directory)
  var evidence: String?
  @Option(
    help: ArgumentHelp("Check every .zip of a folder.", valueName: "folder"), completion: .directory
  )
  var batch: String?
  @Option(
    help: ArgumentHelp(
      "With --batch: the folder for register.csv and register.html, which replace those of earlier runs.",
      valueName: "folder"),
    completion: .directory)
  var out: String?
  @Option(
    help: ArgumentHelp(
      "The day by which validity is judged; today by default.",
      valueName: "YYYY-MM-DD"))
  var on: String?

  private var spoken: Language { language ?? Environment.current().language }

  func validate() throws {
    guard (package == nil) != (batch == nil) else {
      throw ValidationError("Name one package, or a folder with --batch.")
    }
    guard batch != nil || out == nil else {
      throw ValidationError("--out goes with --batch.")
    }
    guard batch == nil || (against == nil && former == nil && evidence == nil) else {
      throw ValidationError("--against, --former and --evidence go with one package.")
    }
  }

  func run() throws {
    let verifier = try PackageVerifier(
      allowedSigners: allowedSigners, evidence: evidence, on: day(), trusting: trusted())
    if let package {
      try verify(package, by: verifier)
    } else if let batch {
      try verifyAll(in: batch, by: verifier)
    }
  }

  private func verify(_ package: String, by verifier: PackageVerifier) throws {
    let found = try CommandWork(name: .checkingPackage, language: spoken).run { progress in
      try verifier.verify(package, against: against, revising: former, progress: progress)
    }
    if json {
      try Output.json(found)
    } else {
      try Output.data(VerificationText(found, spoken).text)
    }
    if !found.holds { throw ExitCode(ExitStatus.no.rawValue) }
  }

  private func verifyAll(in folder: String, by verifier: PackageVerifier) throws {
    let day = try day()
    let packages = try PackageBatch(folder: folder)
    let register = try CommandWork(name: .checkingPackage, language: spoken).run { progress in
      try packages.register(by: verifier, on: day, progress: progress)
    }
    if let out { try register.write(to: out, in: spoken) }
    if json {
      try Output.json(register)
    } else {
      try Output.data(RegisterText(register, spoken).text)
    }
    if !register.holds { throw ExitCode(ExitStatus.no.rawValue) }
  }

  private func day() throws -> CalendarDate {
    guard let on else { return CalendarDate(Date(), in: .current) }
    guard let day = CalendarDate(entered: on) else {
      throw ValidationError("--on takes a day, such as 2027-03-31.")
    }
    return day
  }

  /// The catalogues named on the command line.
  private func trusted() throws -> Set<ContentDigest> {
    Set(
      try trustCatalogue.map { text in
        guard let digest = ContentDigest(hexadecimal: text) else {
          throw ValidationError("--trust-catalogue takes a SHA-256 digest.")
        }
        return digest
      })
  }
}
