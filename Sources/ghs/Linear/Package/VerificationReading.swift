import GHSModel
import Linear
import Verification

/// Reads out what was found of packages: the conclusion first, then what does not hold, then the rest.
struct VerificationReading {
  private let talk: Conversation

  init(_ talk: Conversation) {
    self.talk = talk
  }

  /// Reads what was found of one package.
  func read(_ found: Verification) throws {
    try talk.say(VerificationText(found, talk.language).conclusion)
    if let summary = found.declaration {
      try talk.say(summary.sentence[talk.language].spoken)
    }
    let isGood = { (check: Check) in check.result == .passed || check.result == .notApplicable }
    let checks = found.checks.filter { !isGood($0) } + found.checks.filter(isGood)
    try talk.read(
      checks.map { sentence(of: $0) },
      help: LocalizedText(
        ja: "確認の結果です。合格しなかったものを先に読みます。",
        en: "What each check came to; those that did not pass come first."))
  }

  /// Reads what was found of one thing, and whether the package holds with it.
  func read(_ id: CheckID, of found: Verification) throws {
    for check in found.checks where check.id == id { try talk.say(sentence(of: check)) }
    try talk.say(VerificationText(found, talk.language).conclusion)
  }

  private func sentence(of check: Check) -> String {
    let parts = [check.result.name, check.id.name, check.message].map { $0[talk.language] }
    let remedy = check.need.map { Self.remedy($0)[talk.language] } ?? ""
    return talk.language(
      ja: "\(parts[0])：\(parts[1])、\(parts[2])\(remedy)",
      en: "\(parts[0]): \(parts[1]), \(parts[2])" + (remedy.isEmpty ? "" : " ") + remedy
    ).spoken
  }

  /// What to answer so that more can be said.
  private static func remedy(_ need: Check.Need) -> LocalizedText {
    switch need {
    case .allowedSigners:
      LocalizedText(
        ja: "もう一度検証し、許可する署名者のファイルを答えると分かります。",
        en: "Check it again and name a file of allowed signers to be told.")
    case .trustedCatalogue:
      LocalizedText(
        ja: "内容を確かめたうえでもう一度検証し、信頼すると答えてください。",
        en: "Examine it, check the package again and say that you trust it.")
    case .evidence:
      LocalizedText(
        ja: "発行者から受け取り、もう一度検証して、証拠のフォルダーを答えてください。",
        en: "Get them from the issuer, check the package again and name their folder.")
    case .former:
      LocalizedText(
        ja: "改訂前のパッケージを答えると照合します。", en: "Name the package of that declaration to have it checked.")
    }
  }

  /// Reads what was found of the packages of a folder.
  func read(_ register: Register) throws {
    guard !register.rows.isEmpty else {
      return try talk.say(
        ja: "このフォルダーにZIPファイルはありません。", en: "There is no ZIP file in this folder.")
    }
    let needing = register.rows.filter { !$0.isSound }
    try talk.say(
      ja: "パッケージは\(register.rows.count)件、そのうち注意が必要なものは\(needing.count)件です。",
      en: "\(counted(register.rows.count, "package")), \(needing.count) to be looked at.")
    let rows = needing + register.rows.filter(\.isSound)
    try talk.read(
      rows.map { $0.sentence(in: talk.language).spoken },
      help: LocalizedText(
        ja: "ファイルごとの結果です。注意が必要なものを先に読みます。",
        en: "One after the other; those that need to be looked at come first."))
  }
}

extension Register.Row {
  /// The file, the result and what its receiver has to know.
  fileprivate func sentence(in language: Language) -> String {
    let summary = verification?.declaration?.sentence[language] ?? ""
    let remarks = remarks(in: language).map { $0.drop(suffix: language(ja: "。", en: ".")) }
    let end = remarks.isEmpty ? "" : language(ja: "。", en: ".")
    return language(
      ja: "\(file.quotable)：\(result(in: language))。\(summary)",
      en: "\(file.quotable): \(result(in: language)). \(summary)" + (remarks.isEmpty ? "" : " "))
      + remarks.joined(separator: language(ja: "。", en: ". ")) + end
  }
}

extension Verification.Summary {
  /// What the package says of itself.
  fileprivate var sentence: LocalizedText {
    let what =
      number.isEmpty
      ? LocalizedText(ja: "自己評価（宣言なし）", en: "an assessment, nothing declared")
      : LocalizedText(ja: "適合宣言書\(number)", en: "declaration \(number)")
    var ja = "\(audience.name.ja)、\(what.ja)：\(product) \(version)（\(issuer)）。"
    var en = "A \(audience.name.en) package, \(what.en): \(product) \(version) (\(issuer))."
    if let level {
      ja += "宣言するレベル\(level)。"
      en += " It claims level \(level)."
    }
    return LocalizedText(ja: ja, en: en)
  }
}

extension String {
  /// The text without line breaks, so that nothing in a package can look like a sentence of its own, and
  /// with the beginnings of digests, which nobody listens to in full.
  fileprivate var spoken: String {
    split(whereSeparator: \.isNewline).joined(separator: " ")
      .replacing(#/[0-9a-f]{64}/#) { match in "\(match.output.prefix(8))…" }
  }

  /// The text without an end that it may have.
  fileprivate func drop(suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}
