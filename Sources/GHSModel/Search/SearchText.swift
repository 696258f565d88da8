/// The one form in which texts and queries are compared.
public enum SearchText {
  /// A text as it is compared: equal for texts that differ only in how they are written.
  ///
  /// Unicode form (NFKC), width, case, the accents of Latin letters, hiragana or katakana, the long-vowel
  /// mark (ユーザ, ユーザー), the small vowels (ソフトウェア, ソフトウエア), the kind of hyphen and quotation mark
  /// and the number of spaces do not matter. It does not depend on the host's locale.
  public static func folded(_ text: String) -> String {
    String(String.UnicodeScalarView(PlainText(text).scalars.map(\.kanaFolded)))
  }
}
