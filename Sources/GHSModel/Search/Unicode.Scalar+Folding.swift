import Foundation

extension Unicode.Scalar {
  /// What becomes of a scalar in a ``PlainText``.
  enum Plain: Equatable {
    case scalar(Unicode.Scalar)
    case space
    case nothing
  }

  /// What becomes of the scalar, where it is one of those of which nearly all texts consist and which
  /// normalization leaves alone or only narrows; nothing for all others.
  var simplePlain: Plain? {
    switch value {
    case 0x00...0x20, 0x7F, 0x3000: .space
    case 0x21...0x7E: .scalar(asciiLowercased)
    case 0xFF01...0xFF5E: Self(value - 0xFEE0).map { .scalar($0.asciiLowercased) }
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x3001...0x3003, 0x3005...0x3011, 0x301C: .scalar(self)
    case 0x00D7, 0x2190...0x21FF: .scalar(self)
    case 0x3041...0x3096, 0x309D...0x309E, 0x30A1...0x30FB, 0x30FD...0x30FE: .scalar(self)
    case 0x30FC: .nothing
    case 0x2010...0x2015, 0x2212: .scalar("-")
    case 0x2018, 0x2019: .scalar("'")
    case 0x201C, 0x201D: .scalar("\"")
    default: nil
    }
  }

  /// What becomes of any scalar of a text in normalization form NFKC.
  var plain: [Plain] {
    if let simplePlain { return [simplePlain] }
    switch properties.generalCategory {
    case .control, .spaceSeparator, .lineSeparator, .paragraphSeparator: return [.space]
    case .nonspacingMark, .enclosingMark, .format: return [.nothing]
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .letterNumber, .otherSymbol:
      return caseFolded.map { $0.isMark ? .nothing : .scalar($0.latinBase) }
    default: return [.scalar(self)]
    }
  }

  /// The scalar by which hiragana and katakana, small and large vowels are compared.
  var kanaFolded: Unicode.Scalar {
    var folded = value
    switch value {
    case 0x30A1...0x30F6, 0x30FD...0x30FE: folded -= 0x60
    default: break
    }
    switch folded {
    case 0x3041, 0x3043, 0x3045, 0x3047, 0x3049: folded += 1
    case 0x3095, 0x3096: folded = 0x304B
    default: break
    }
    return Self(folded) ?? self
  }

  /// Whether it is a katakana letter.
  var isKatakana: Bool { (0x30A1...0x30FA).contains(value) }

  /// Whether it is a kana letter, of either kind.
  var isKana: Bool { (0x3041...0x30FE).contains(value) && value != 0x30FB }

  /// Whether it is a kanji or the mark that repeats one.
  var isKanji: Bool {
    switch value {
    case 0x3005, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
    default: false
    }
  }

  /// Whether it is a Latin letter or a digit of ASCII.
  var isASCIIWord: Bool { isASCII && UInt8(value).isASCIIWord }

  private var asciiLowercased: Unicode.Scalar {
    (0x41...0x5A).contains(value) ? Self(value + 0x20) ?? self : self
  }

  /// By way of the capital letters, so that ß is ss and the final sigma a sigma.
  private var caseFolded: [Unicode.Scalar] {
    properties.lowercaseMapping.uppercased().lowercased().unicodeScalars.map(\.self)
  }

  private var isMark: Bool { properties.generalCategory == .nonspacingMark }

  private var latinBase: Unicode.Scalar {
    guard (0xC0...0x24F).contains(value) || (0x1E00...0x1EFF).contains(value),
      let base = String(self).decomposedStringWithCanonicalMapping.unicodeScalars.first
    else { return self }
    return base
  }
}

extension UInt8 {
  /// Whether it is a Latin letter or a digit.
  var isASCIIWord: Bool {
    isASCIIDigit || (0x61...0x7A).contains(self) || (0x41...0x5A).contains(self)
  }

  /// Whether it is a digit.
  var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
}
