/// The font families a document is set in, by name.
///
/// Naming them, instead of asking for "sans", keeps the pages from depending on the order in
/// which a machine happens to list its fonts. Japanese type sets headings and tables in gothic
/// and running text in mincho; the fonts that Debian ships free of charge have one weight each,
/// so this contrast also stands in for bold.
struct FontFamilies: Hashable, Sendable {
  /// Families looked for by name.
  static let preferredGothic = [
    "IPAexGothic", "Noto Sans CJK JP", "Noto Sans JP", "IPAGothic", "TakaoGothic", "VL Gothic",
  ]

  /// Families looked for by name.
  static let preferredMincho = [
    "IPAexMincho", "Noto Serif CJK JP", "Noto Serif JP", "IPAMincho", "TakaoMincho",
  ]

  /// Families asked for characters that the Japanese font lacks, before the machine decides.
  static let supplements = ["DejaVu Sans", "Noto Sans"]

  /// Families looked for by name for the punctuation of English beside the gothic.
  static let preferredLatinGothic = ["DejaVu Sans", "Noto Sans", "Liberation Sans"]

  /// Families looked for by name for the punctuation of English beside the mincho.
  static let preferredLatinMincho = ["DejaVu Serif", "Noto Serif", "Liberation Serif"]

  /// For headings, labels and tables.
  let gothic: String

  /// For running text.
  let mincho: String

  /// For the punctuation of English beside the gothic; nothing where no such family is at hand.
  let latinGothic: String?

  /// For the punctuation of English beside the mincho; nothing where no such family is at hand.
  let latinMincho: String?

  /// Chooses families of which every one has the characters a Japanese text needs.
  ///
  /// - Parameters:
  ///   - available: The families of this machine.
  ///   - covers: Whether a family has the characters.
  /// - Throws: ``ExportError/japaneseFontMissing(families:)`` when no family has them.
  init(
    available: [String], covers: (String) -> Bool
  ) throws(ExportError) {
    let present = Set(available)
    let usable = { (family: String) in present.contains(family) && covers(family) }
    let gothic = Self.preferredGothic.first(where: usable)
    let mincho = Self.preferredMincho.first(where: usable)
    guard let any = gothic ?? mincho ?? present.sorted().first(where: covers) else {
      throw .japaneseFontMissing(families: Self.preferredGothic + Self.preferredMincho)
    }
    self.gothic = gothic ?? any
    self.mincho = mincho ?? any
    latinGothic = Self.preferredLatinGothic.first(where: present.contains)
    latinMincho = Self.preferredLatinMincho.first(where: present.contains)
  }
}
