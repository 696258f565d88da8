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
      table.add([check.result.name[language], check.id.name[language], check.message[language]])
    }
    return table.text + "\n\n" + conclusion
  }

  /// Whether it holds, in one sentence.
  var conclusion: String {
    let failed = found.checks.count { $0.result == .failed }
    let open = found.checks.count { $0.result == .notPossible }
    if found.holds {
      return language(ja: "このパッケージは確認に合格しました。", en: "The package holds.")
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
