/// How a cluster behaves where a line could be broken, after JIS X 4051 in its basic form.
enum BreakClass {
  /// A space: a line may end after it, and it may hang beyond the edge.
  case space
  /// Part of a word that is kept whole.
  case word
  /// An opening bracket or quotation mark of Latin text, part of a word.
  case wordOpening
  /// Closing punctuation of Latin text, part of a word.
  case wordClosing
  /// An ideograph, kana or other wide character: a line may break on either side.
  case ideograph
  /// Opens a bracket or quotation: must not end a line.
  case opening
  /// Closes, or hangs on what precedes it: must not start a line.
  case closing

  /// Classifies a cluster by its first scalar.
  init(_ scalar: Unicode.Scalar) {
    self =
      switch scalar.value {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: .word
      case 0x4E00...0x9FFC: .ideograph
      case 0x3000...0x30FF: Self.kana[Int(scalar.value - 0x3000)]
      default: Self.found(scalar)
      }
  }

  /// The classes of kana and of the punctuation before them, which are asked for most.
  private static let kana = (0x3000...0x30FF).map { value in
    Unicode.Scalar(UInt32(value)).map(found) ?? .word
  }

  private static func found(_ scalar: Unicode.Scalar) -> BreakClass {
    if scalar == " " || scalar == "\u{3000}" || scalar == "\t" { return .space }
    let isJapanese =
      ("\u{FF61}"..."\u{FF9F}").contains(scalar) || ScalarWidth(scalar) == .wide
    if openings.contains(scalar) { return isJapanese ? .opening : .wordOpening }
    if closings.contains(scalar) { return isJapanese ? .closing : .wordClosing }
    return isJapanese ? .ideograph : .word
  }

  /// Whether a line may end with `self` when the next one starts with `next`.
  func allowsBreak(before next: BreakClass) -> Bool {
    switch (self, next) {
    case (_, .space), (_, .closing), (_, .wordClosing): false
    case (.opening, _), (.wordOpening, _): false
    case (.word, .word), (.word, .wordOpening): false
    case (.wordClosing, .word), (.wordClosing, .wordOpening): false
    default: true
    }
  }

  private static let openings = Set("「『（【〈《〔［｛｟〖〘｢￥＄‘“([{$£".unicodeScalars)

  private static let closings = Set(
    """
    」』）】〉》〕］｝｠〗〙、。，．・：；？！％℃｣･｡､’”)]},.:;?!%…‥°
    ー々〻ゝゞヽヾぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ〜～ｰｧｨｩｪｫｬｭｮｯﾞﾟ
    """.unicodeScalars.filter { $0 != "\n" })
}
