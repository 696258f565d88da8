/// The ways in which people name the standards that a catalogue cites.
struct StandardNames: Sendable {
  /// What one can type, folded and without spaces, for one standard.
  private struct Name: Sendable {
    let text: String
    let standard: String
    /// Whether the beginning of it is not enough.
    let isWholeOnly: Bool
  }

  /// The least number of digits by which a standard is recognized while it is being typed.
  private static let leastDigits = 3

  private var names: [Name] = []

  /// Takes the standards of a catalogue by their ISO or IEC numbers and by their JIS numbers.
  init(_ catalogue: Catalogue) {
    for standard in catalogue.standards {
      add(standard.id, for: standard.id)
      if let jis = standard.jis { add(jis, for: standard.id) }
    }
  }

  /// The standards that a text without spaces can mean, `14971`, `iso14971:20`, `jist14971`; often both of
  /// two editions.
  func standards(named text: String) -> Set<String> {
    guard text.utf8.count(where: \.isASCIIDigit) >= Self.leastDigits else { return [] }
    let meant = names.filter { name in
      name.isWholeOnly ? name.text == text : name.text.hasPrefix(text)
    }
    return Set(meant.map(\.standard))
  }

  /// From `jis t 14971:2012`: with and without its letters, with and without its year.
  private mutating func add(_ label: String, for standard: String) {
    let label = SearchText.folded(label)
    let letters = label.prefix { !$0.isNumber }.split { !$0.isLetter }.map(String.init)
    let number = label.drop { !$0.isNumber }
    guard let colon = number.firstIndex(of: ":"), let last = number.lastIndex(of: ":") else {
      names.append(
        Name(text: label.filter { $0 != " " }, standard: standard, isWholeOnly: false))
      return
    }
    var beginnings = Set(letters.indices.map { letters[$0...].joined() } + letters)
    beginnings.formUnion(["", letters.joined(), letters.joined(separator: "/")])
    let base = number[..<colon]
    for beginning in beginnings.sorted() {
      names.append(Name(text: beginning + number, standard: standard, isWholeOnly: false))
      for year in [number[last...], number[last...].dropFirst(), number[colon...].dropFirst()] {
        names.append(Name(text: beginning + base + year, standard: standard, isWholeOnly: true))
      }
    }
  }
}
