public import GHSModel

/// A question that is answered with a line of text.
public struct TextQuestion {
  /// What is asked for.
  public var label: LocalizedText
  /// What helps to answer, said on "?".
  public var help: LocalizedText
  /// What an empty line keeps.
  public var present: String
  /// Whether it must not be empty in the end.
  public var isRequired: Bool
  /// Whether it may have several lines, and so be written in an editor.
  public var isProse: Bool

  /// Creates a question.
  public init(
    _ label: LocalizedText, help: LocalizedText, present: String = "", isRequired: Bool = false,
    isProse: Bool = false
  ) {
    self.label = label
    self.help = help
    self.present = present
    self.isRequired = isRequired
    self.isProse = isProse
  }
}
