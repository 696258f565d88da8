import Foundation
import GHSModel
import Testing

/// What does not matter when texts are compared.
@Suite struct SearchTextTests {
  private func scalars(_ range: ClosedRange<UInt32>) -> [Unicode.Scalar] {
    range.compactMap(Unicode.Scalar.init)
  }

  /// Half-width katakana with and without the marks that voice them, and what they are in full width.
  private static let halfWidth: [(half: String, full: String)] = {
    let half = "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝｧｨｩｪｫｬｭｮｯ"
    let full = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲンァィゥェォャュョッ"
    let voiced = zip("ｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾊﾋﾌﾍﾎｳ", "ガギグゲゴザジズゼゾダヂヅデドバビブベボヴ")
    let plosive = zip("ﾊﾋﾌﾍﾎ", "パピプペポ")
    return zip(half, full).map { (String($0), String($1)) }
      + voiced.map { ("\($0)\u{FF9E}", String($1)) } + plosive.map { ("\($0)\u{FF9F}", String($1)) }
  }()

  @Test func katakanaIsHiragana() {
    for katakana in scalars(0x30A1...0x30F4) {
      guard let hiragana = Unicode.Scalar(katakana.value - 0x60) else { continue }
      #expect(
        SearchText.folded(String(katakana)) == SearchText.folded(String(hiragana)), "\(katakana)")
    }
  }

  @Test func hiraganaStaysAsItIsButForTheSmallVowels() {
    let small = ["ぁ": "あ", "ぃ": "い", "ぅ": "う", "ぇ": "え", "ぉ": "お", "ゕ": "か", "ゖ": "か"]
    for hiragana in scalars(0x3041...0x3096).map(String.init) {
      #expect(SearchText.folded(hiragana) == small[hiragana] ?? hiragana)
    }
  }

  @Test func halfWidthIsFullWidth() {
    for (half, full) in Self.halfWidth {
      #expect(SearchText.folded(half) == SearchText.folded(full), "\(half)")
      #expect(!SearchText.folded(half).isEmpty)
    }
    for ascii in scalars(0x21...0x7E) {
      guard let wide = Unicode.Scalar(ascii.value + 0xFEE0) else { continue }
      #expect(SearchText.folded(String(wide)) == SearchText.folded(String(ascii)), "\(wide)")
    }
  }

  @Test func decomposedIsComposed() {
    for kana in scalars(0x3041...0x3096) + scalars(0x30A1...0x30FA) {
      let composed = String(kana)
      let decomposed = composed.decomposedStringWithCanonicalMapping
      #expect(SearchText.folded(decomposed) == SearchText.folded(composed), "\(kana)")
    }
    #expect(SearchText.folded("e\u{301}") == "e")
  }

  @Test(arguments: [
    ("ユーザー", "ユーザ"), ("ｻｰﾊﾞｰ", "サーバ"), ("インターフェース", "インタフェース"), ("ソフトウエア", "ソフトウェア"),
    ("3ヶ月", "3か月"), ("RM－4．2ａ", "rm-4.2a"), ("ＩＳＯ　１４９７１", "iso 14971"),
    ("RM\u{2011}4.2", "rm-4.2"), ("ISO 9001\u{2013}2", "iso 9001-2"), ("maker\u{2019}s", "maker's"),
    ("Café", "cafe"), ("Ångström", "ANGSTROM"), ("STRASSE", "straße"), ("①", "1"), ("㎏", "kg"),
    ("ﬁle", "file"), ("  a \n\t b　", "a b"), ("ab\u{200B}c\u{FEFF}", "abc"), ("葛\u{E0100}飾", "葛飾"),
  ])
  func isTheSame(_ left: String, _ right: String) {
    #expect(SearchText.folded(left) == SearchText.folded(right))
  }

  @Test(arguments: [
    ("はは", "ばば"), ("ひゆ", "ひゅ"), ("つ", "っ"), ("й", "и"), ("版", "板"), ("a b", "ab"), ("6.5", "65"),
  ])
  func isNotTheSame(_ left: String, _ right: String) {
    #expect(SearchText.folded(left) != SearchText.folded(right))
  }

  /// Most characters are folded without normalization; a circled digit beside them calls for it.
  @Test func theFastWayGivesWhatTheSlowWayGives() {
    let ranges: [ClosedRange<UInt32>] = [
      0x20...0x24F, 0x2000...0x2060, 0x2190...0x22FF, 0x3000...0x30FF, 0x3400...0x3500,
      0x4E00...0x9FFF, 0xFF00...0xFF60,
    ]
    for scalar in ranges.flatMap(scalars) {
      let text = "a\(scalar)b"
      #expect(SearchText.folded(text + "①") == SearchText.folded(text) + "1", "\(scalar.value)")
    }
  }

  @Test func foldingAgainChangesNothing() {
    for scalar in scalars(0x20...0x30FF) + scalars(0xF900...0xFFEF) {
      let once = SearchText.folded("x\(scalar)y")
      #expect(SearchText.folded(once) == once, "\(String(scalar.value, radix: 16))")
    }
  }
}
