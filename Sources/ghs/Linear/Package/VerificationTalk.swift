import Foundation
import GHSModel
import GHSStore
import Linear
import Verification

/// Checks a package that somebody has received, or a folder of them; no workspace is needed.
struct VerificationTalk {
  private let talk: Conversation
  private let desk: LinearDesk

  init(_ talk: Conversation, _ desk: LinearDesk) {
    self.talk = talk
    self.desk = desk
  }

  /// Asks for the package and what is trusted, then reads out what was found.
  func run() throws {
    var package = ""
    var signers = ""
    var evidence = ""
    var full = ""
    var register = ""
    var isFolder: Bool { package.isFolder }
    try talk.fill(
      [
        Step { package = try askPackage(package) },
        Step { signers = try askSigners(signers) },
        Step(if: { !isFolder }) { evidence = try askEvidence(evidence) },
        Step(if: { !isFolder }) { full = try askFull(full) },
        Step(if: { isFolder }) { register = try askRegister(register) },
        talk.change {
          let signers = signers.isEmpty ? nil : signers
          if isFolder {
            try checkAll(in: package, signers: signers, register: register)
          } else {
            try check(
              package, signers: signers, evidence: evidence.isEmpty ? nil : evidence,
              against: full.isEmpty ? nil : full)
          }
        },
      ])
  }

  private func check(
    _ package: String, signers: String?, evidence: String?, against full: String?
  ) throws {
    let (found, verifier) = try trusting { trusted, strange in
      let verifier = try PackageVerifier(
        allowedSigners: signers, evidence: evidence, trusting: trusted, noting: strange)
      let found = try talk.work(.checkingPackage) { progress in
        try verifier.verify(package, against: full, progress: progress)
      }
      return (found, verifier)
    }
    try VerificationReading(talk).read(found)
    try compare(found, by: verifier)
  }

  /// Asks for the declaration that a revision replaces, and says whether what it says of that is so.
  private func compare(_ found: Verification, by verifier: PackageVerifier) throws {
    guard let number = found.declaration?.supersedes?.number else { return }
    let former = try askFormer(number)
    guard !former.isEmpty else { return }
    try VerificationReading(talk).read(.former, of: verifier.verify(found, revising: former))
  }

  private func checkAll(in folder: String, signers: String?, register: String) throws {
    let packages = try PackageBatch(folder: folder)
    let day = CalendarDate(Date(), in: .current)
    let found = try trusting { trusted, strange in
      let verifier = try PackageVerifier(
        allowedSigners: signers, evidence: nil, trusting: trusted, noting: strange)
      return try talk.work(.checkingPackage) { progress in
        try packages.register(by: verifier, on: day, progress: progress)
      }
    }
    try VerificationReading(talk).read(found)
    guard !register.isEmpty else { return }
    for path in try found.write(to: register, in: talk.language) {
      try talk.say(ja: "\(path.quotable) に書き出しました。", en: "Wrote \(path.quotable).")
    }
  }

  /// Checks, and once more when catalogues were met that are trusted after a question.
  private func trusting<Found>(
    _ check: (Set<ContentDigest>, StrangeCatalogues) throws -> Found
  ) throws -> Found {
    let strange = StrangeCatalogues()
    let found = try check([], strange)
    let trusted = try strange.all.filter(isTrusted).map(\.digest)
    return trusted.isEmpty ? found : try check(Set(trusted), StrangeCatalogues())
  }

  private func isTrusted(_ catalogue: CatalogueReference) throws -> Bool {
    let name = "\(catalogue.id) \(catalogue.edition)".quotable
    try talk.say(
      ja: "発行者独自の要求事項カタログ\(name)で評価されています。",
      en: "This was judged against a catalogue of the issuer's own, \(name).")
    if try desk.existing()?.catalogues().contains(catalogue) ?? false {
      try talk.say(
        ja: "同じ内容のカタログが、お使いのワークスペースにもあります。",
        en: "Your workspace holds a catalogue with this very content.")
    }
    return try talk.agrees(
      to: LocalizedText(ja: "内容を確かめたカタログとして信頼しますか", en: "Have you examined it, and trust it?"),
      help: LocalizedText(
        ja: "信頼しないと、このパッケージは合格しません。SHA-256は\(catalogue.digest.hexadecimal)です。",
        en: "Without that the package does not hold. Its SHA-256 is "
          + "\(catalogue.digest.hexadecimal)."),
      preset: false)
  }
}

extension VerificationTalk {
  private func askPackage(_ present: String) throws -> String {
    try talk.path(
      LocalizedText(ja: "パッケージのファイルかフォルダー", en: "Package, or folder of packages"),
      present: present,
      help: LocalizedText(
        ja: "受け取ったZIPファイルです。ディスクには展開しません。フォルダーなら、その中のZIPファイルをすべて確かめます。",
        en: "The ZIP file that was received; nothing of it is unpacked onto the disk. "
          + "Of a folder, every ZIP file in it is checked."),
      check: Self.exists)
  }

  private static func exists(_ path: String) throws {
    guard FileManager.default.fileExists(atPath: path) else {
      throw ArchiveFault.notFound(path: path)
    }
  }

  private func askSigners(_ present: String) throws -> String {
    try talk.path(
      LocalizedText(ja: "許可する署名者のファイル", en: "File of allowed signers"), present: present,
      isRequired: false,
      help: LocalizedText(
        ja: "信頼する人の名前と公開鍵をOpenSSHの形式で並べたファイルです。指定すると、署名がなければ合格しません。",
        en: "Names and public keys of those you trust, as OpenSSH reads them. With it, a package "
          + "without a signature does not hold."),
      check: { _ = try PackageVerifier(allowedSigners: $0, evidence: nil) })
  }

  private func askEvidence(_ present: String) throws -> String {
    try talk.path(
      LocalizedText(ja: "別に受け取った証拠のフォルダー", en: "Folder of evidence that came apart"),
      present: present, isRequired: false,
      help: LocalizedText(
        ja: "パッケージに入っていない証拠のファイルを確かめます。",
        en: "Files of evidence that are not in the package are checked there."),
      check: Self.exists)
  }

  private func askFull(_ present: String) throws -> String {
    try talk.path(
      LocalizedText(ja: "公開版と照らし合わせる全内容版", en: "Full version of a public package"),
      present: present, isRequired: false,
      help: LocalizedText(
        ja: "公開版を検証するとき、同じ宣言の全内容版があれば照らし合わせます。",
        en: "A public package is held against the full version of the same declaration."),
      check: Self.exists)
  }

  private func askFormer(_ number: String) throws -> String {
    try talk.path(
      LocalizedText(
        ja: "改訂前の適合宣言書\(number)のパッケージ", en: "Package of \(number), which it revises"),
      present: "", isRequired: false,
      help: LocalizedText(
        ja: "変更前とされている記載を、その適合宣言書と照らし合わせます。なければ空のままで進みます。",
        en: "What it says was before is held against that declaration. Leave it empty if you "
          + "have none."),
      check: Self.exists)
  }

  private func askRegister(_ present: String) throws -> String {
    try talk.path(
      LocalizedText(ja: "台帳を書き出すフォルダー", en: "Folder to write the register to"),
      present: present, isRequired: false,
      help: LocalizedText(
        ja: "検証の結果を register.csv と register.html に書き出します。前に書き出した台帳は置き換わります。",
        en: "What was found is written as register.csv and register.html, which replace those "
          + "of earlier runs."))
  }
}

extension String {
  /// Whether a folder is at this path.
  fileprivate var isFolder: Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: self, isDirectory: &isFolder)
      && isFolder.boolValue
  }
}
