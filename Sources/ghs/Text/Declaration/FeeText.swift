import GHSModel

/// The fee table of the former mark scheme; that it is closed is said first.
struct FeeText {
  private let fees: FeeTable
  private let language: Language

  init(_ fees: FeeTable, _ language: Language) {
    self.fees = fees
    self.language = language
  }

  var text: String {
    var table = TextTable(head: [
      language(ja: "レベル", en: "Level"), language(ja: "登録", en: "Registration"),
      language(ja: "更新（毎年）", en: "Renewal, yearly"),
    ])
    for fee in fees.levels {
      table.add([
        "\(fee.level)", Self.amount(fee.registration, fees, language),
        Self.amount(fee.renewal, fees, language),
      ])
    }
    let sources = fees.sources.map { language(ja: "出典：\($0)", en: "Source: \($0)") }
    return ([fees.closing[language], table.text] + fees.notes.map { $0[language] } + sources)
      .joined(separator: "\n")
  }

  /// An amount with its currency and thousands set apart, the same on every machine.
  static func amount(_ value: Int, _ fees: FeeTable, _ language: Language) -> String {
    var digits = Array(String(value))
    for place in stride(from: digits.count - 3, to: 0, by: -3) { digits.insert(",", at: place) }
    let tax =
      fees.taxIncluded
      ? language(ja: "（税込）", en: " with tax") : language(ja: "（税抜）", en: " without tax")
    return "\(fees.currency) \(String(digits))\(tax)"
  }
}
