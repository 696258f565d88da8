/// The characters that structure a screen, in Unicode or plain ASCII.
///
/// Each takes one column, save the ellipsis.
public struct Symbols: Hashable, Sendable {
  /// A horizontal line.
  public let horizontal: Character
  /// A vertical line.
  public let vertical: Character
  /// The corners of a box: top left, top right, bottom left, bottom right.
  public let corners: [Character]
  /// Where a separator meets the left and the right side of a box.
  public let tees: [Character]
  /// What stands at the end of a text that was cut.
  public let ellipsis: String
  /// The marker before what is selected.
  public let marker: Character
  /// More to see above, below.
  public let more: [Character]
  /// The filled and the empty part of a progress bar.
  public let bar: [Character]
  /// Whether only ASCII may be used.
  public let isASCII: Bool

  /// Lines of Unicode's box drawing block.
  public static let unicode = Symbols(
    horizontal: "─", vertical: "│", corners: ["┌", "┐", "└", "┘"], tees: ["├", "┤"],
    ellipsis: "…", marker: ">", more: ["↑", "↓"], bar: ["█", "░"], isASCII: false)

  /// Characters every terminal, font and screen reader has.
  public static let ascii = Symbols(
    horizontal: "-", vertical: "|", corners: ["+", "+", "+", "+"], tees: ["+", "+"],
    ellipsis: "..", marker: ">", more: ["^", "v"], bar: ["#", "."], isASCII: true)
}
