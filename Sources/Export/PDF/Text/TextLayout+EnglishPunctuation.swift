import CPangoCairo

extension TextLayout {
  /// What follows 0xE2 0x80 in the UTF-8 of single and double quotation marks, which include the
  /// apostrophe, and of the ellipsis.
  private static let punctuation: Set<UInt8> = [
    0x98, 0x99, 0x9A, 0x9B, 0x9C, 0x9D, 0x9E, 0x9F, 0xA6,
  ]

  /// Takes the punctuation of English from a Latin family.
  ///
  /// Japanese fonts give these characters the width of a kanji, as Japanese wants them; an English word
  /// would fall apart at its apostrophe. Letters stay in the Japanese font, so that a page has one face.
  ///
  /// - Parameters:
  ///   - text: The text as UTF-8.
  ///   - face: The face it is set in.
  ///   - families: The families at hand.
  ///   - attributes: Where the change of family is noted.
  static func setEnglishPunctuation(
    of text: ArraySlice<UInt8>, face: TextStyle.Face, in families: FontFamilies,
    _ attributes: OpaquePointer?
  ) {
    let chosen = face == .gothic ? families.latinGothic : families.latinMincho
    guard let chosen else { return }
    for index in text.indices.dropLast(2)
    where text[index] == 0xE2 && text[index + 1] == 0x80 && punctuation.contains(text[index + 2]) {
      guard let attribute = pango_attr_family_new(chosen) else { continue }
      attribute.pointee.start_index = UInt32(index - text.startIndex)
      attribute.pointee.end_index = UInt32(index - text.startIndex + 3)
      pango_attr_list_insert(attributes, attribute)
    }
  }
}
