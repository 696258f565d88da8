public import GHSModel

/// What the validators of a format would not notice: the document is valid, and still says what is not so.
public enum FormatFault: Hashable, Sendable {
  /// Something is referred to that is not in the document.
  case danglingReference(String)
  /// Something is referred to that is of another kind than belongs in the place, a path of keys.
  case wrongKind(String, place: String)
  /// Two things have the same identifier.
  case duplicateIdentifier(String)
  /// A requirement is said to be satisfied by a judgement of conformity, and no evidence is named for it.
  case satisfiedWithoutEvidence(String)
  /// A requirement counts otherwise than in the record.
  case standingDiffers(String)
  /// The document holds another number of things than the record.
  case countDiffers(Kind, expected: Int, found: Int)

  /// What is counted.
  public enum Kind: Hashable, Sendable {
    /// The requirements of the claimed categories.
    case requirements
    /// The evidence that supports them.
    case evidence
  }
}

extension FormatFault {
  /// The fault in one sentence.
  public var sentence: LocalizedText {
    switch self {
    case .danglingReference(let name):
      LocalizedText(
        ja: "参照先「\(name)」が文書の中にありません。", en: "The document refers to “\(name)”, which is not in it.")
    case .wrongKind(let name, let place):
      LocalizedText(
        ja: "\(place) が参照する「\(name)」は、そこで参照すべき種類のものではありません。",
        en: "\(place) refers to “\(name)”, which is not the kind of thing that belongs there.")
    case .duplicateIdentifier(let name):
      LocalizedText(
        ja: "識別子「\(name)」が二回使われています。", en: "The identifier “\(name)” is used twice.")
    case .satisfiedWithoutEvidence(let name):
      LocalizedText(
        ja: "\(name)は適合とされていますが、証拠が示されていません。",
        en: "\(name) is said to conform, but no evidence is named for it.")
    case .standingDiffers(let name):
      LocalizedText(
        ja: "\(name)の充足の扱いが記録と異なります。", en: "\(name) counts otherwise than in the record.")
    case .countDiffers(.requirements, let expected, let found):
      LocalizedText(
        ja: "要求事項は\(expected)件のはずですが、\(found)件です。",
        en: "There should be \(expected) requirements, but there are \(found).")
    case .countDiffers(.evidence, let expected, let found):
      LocalizedText(
        ja: "証拠は\(expected)件のはずですが、\(found)件です。",
        en: "There should be \(expected) pieces of evidence, but there are \(found).")
    }
  }
}
