import GHSModel
import Testing

/// One form for texts that differ only in the width of their characters.
@Suite struct CompatibilityTests {
  @Test(arguments: [
    ("ｻﾞﾝﾘｭｳ", "ザンリュウ"), ("ﾊﾟｽﾜｰﾄﾞ", "パスワード"), ("ＧＨＳ　１．２０", "GHS 1.20"), ("①", "1"),
    ("か\u{3099}", "が"),
  ])
  func widthDoesNotMatter(_ text: String, _ expected: String) {
    #expect(
      text.compatibilityComposed.unicodeScalars.elementsEqual(expected.unicodeScalars),
      "\(text.compatibilityComposed.unicodeScalars.map { $0.value })")
  }
}
