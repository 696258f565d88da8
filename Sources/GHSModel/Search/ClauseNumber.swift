/// The number of a clause with its list letter, as typed or as cited: `6.5`, `3.4 d)`.
struct ClauseNumber: Hashable, Sendable {
  /// The numbers between the full stops, as they are written.
  let components: [String]
  /// The list letter, in lower case.
  let letter: Character?

  /// Reads `6.5`, `6.5.` (still being typed), `3.4d`, `3.4 d)` or `3.4(d)`; nothing when it is another form.
  init?(_ text: some StringProtocol) {
    var rest = Substring(text.lowercased())
    if rest.first == "§" { rest.removeFirst() }
    let digits = rest.prefix { $0.isASCII && $0.isNumber || $0 == "." }
    rest.removeFirst(digits.count)
    let letters = rest.filter { !" ().".contains($0) }
    guard letters.utf8.count <= 1, rest.utf8.count <= 4 else { return nil }
    if let letter = letters.first, !(letter.isASCII && letter.isLetter) { return nil }
    var components = digits.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    if components.count > 1, components.last == "" { components.removeLast() }
    guard components.allSatisfy({ !$0.isEmpty }) else { return nil }
    self.components = components
    letter = letters.first
  }

  /// Whether a cited number is this one or below it: 6.5 has 6.5.1 and 6.5 a), and not 6.51.
  func includes(_ cited: ClauseNumber) -> Bool {
    guard cited.components.starts(with: components) else { return false }
    return letter == nil || self == cited
  }

  /// How it may stand in a text: `3.4d`, `3.4 d)`.
  var forms: [String] {
    let number = components.joined(separator: ".")
    return letter.map { ["\(number)\($0)", "\(number) \($0))"] } ?? [number]
  }

  /// The number and the letter without anything between them.
  var text: String { forms[0] }
}
