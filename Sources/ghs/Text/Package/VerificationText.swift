import Export
import GHSModel
import Verification

/// What was found of a package, one line for each check.
struct VerificationText {
  private let found: Verification
  private let language: Language

  init(_ found: Verification, _ language: Language) {
    self.found = found
    self.language = language
  }

  var text: String {
    var table = TextTable(head: [
      language(ja: "結果", en: "Result"), language(ja: "確認", en: "Check"),
      language(ja: "内容", en: "What was found"),
    ])
    for check in found.checks {
      table.add([check.result.name[language], check.id.name[language], message(of: check)])
    }
    return table.text + "\n\n" + conclusion
  }

  private func message(of check: Check) -> String {
    let remedy = check.need.map { language(ja: "", en: " ") + Self.remedy($0)[language] } ?? ""
    return check.message[language] + remedy
  }

  /// What to add to the command so that more can be said.
  private static func remedy(_ need: Check.Need) -> LocalizedText {
    switch need {
    case .allowedSigners:
      LocalizedText(
        ja: "--allowed-signers に、信頼する人の鍵のファイルを指定してください。",
        en: "Name those you trust with --allowed-signers.")
    case .trustedCatalogue:
      LocalizedText(
        ja: "確かめたうえで --trust-catalogue にハッシュを指定してください。",
        en: "Examine it, and name its digest with --trust-catalogue.")
    case .evidence:
      LocalizedText(
        ja: "発行者から受け取り、--evidence にそのフォルダーを指定してください。",
        en: "Get them from the issuer and name their folder with --evidence.")
    case .former:
      LocalizedText(
        ja: "--former に改訂前のパッケージを指定すると照合します。",
        en: "Name its package with --former to have that checked.")
    }
  }

  /// Whether it holds, in one sentence.
  var conclusion: String {
    let failed = found.checks.count { $0.result == .failed }
    let open = found.checks.count { $0.result == .notPossible }
    if found.holds {
      return language(ja: "このパッケージは確認に合格しました。", en: "The package holds.")
    }
    guard failed > 0 else {
      return language(
        ja: "食い違いは見つかりませんでした。ただし、確かめられなかったことが\(open)件あるため、合格とはいえません。",
        en: "Nothing was found wrong. But \(open) "
          + (open == 1 ? "check was" : "checks were")
          + " not possible, so that the package cannot be said to hold.")
    }
    return language(
      ja: "このパッケージは確認に合格していません（不合格\(failed)件、確認不能\(open)件）。",
      en: "The package does not hold (\(failed) failed, \(open) not possible).")
  }
}

/// A register, one line for each package.
struct RegisterText {
  private let register: Register
  private let language: Language

  init(_ register: Register, _ language: Language) {
    self.register = register
    self.language = language
  }

  var text: String {
    var table = TextTable(head: Register.heads(in: language))
    for row in register.cells(in: language) {
      table.add(row.map { PrintableText($0).singleLine })
    }
    return table.text
  }
}
