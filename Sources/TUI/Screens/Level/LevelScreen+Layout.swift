import GHSModel
import TerminalKit

extension LevelScreen {
  /// What a layout follows from.
  struct LayoutKey: Equatable {
    private let room: Rect
    private let isWide: Bool
    private let language: Language
    private let today: CalendarDate
    private let target: Int?
    private let assessment: Assessment
    private let declaration: ProductOverview.DeclarationOverview?

    /// Notes what the layout of a product follows from now.
    init(_ open: OpenProduct, _ environment: Environment) {
      room = environment.room
      isWide = environment.isWide
      language = environment.language
      today = environment.today
      target = environment.targets[open.product.id]
      assessment = open.assessment
      declaration = open.snapshot.declaration
    }
  }

  /// What the screen shows and where: the reasons beside the next step where both fit, else one
  /// text of both.
  struct Layout {
    /// The reasons, when they stand on their own.
    let reasons: [[Span]]
    /// The room of the reasons.
    let reasonsRoom: Rect
    /// The line between the two.
    let border: Rect?
    /// What is scrolled.
    let text: LinkedText
    /// The room of what is scrolled.
    let textRoom: Rect

    private static let widestReasons = 58

    /// Lays out the level of a product.
    init(_ open: OpenProduct, _ weakPoints: [WithdrawalImpact], _ environment: Environment) {
      let room = environment.room
      let contents = LevelContents(open, weakPoints, environment)
      let columns = room.splitColumns([.fixed(Self.widestReasons), .fixed(1), .remaining])
      let left = columns[0].inset(columns: 1)
      let beside = environment.isWide ? contents.reasons(columns: left.columns) : []
      if !beside.isEmpty, beside.count <= left.rows {
        (reasons, reasonsRoom, border) = (beside, left, columns[1])
        text = contents.way(columns: columns[2].columns - 4)
        textRoom = columns[2]
        return
      }
      (reasons, reasonsRoom, border) = ([], left, nil)
      textRoom = room
      let width = min(96, room.columns - 4)
      text = contents.all(columns: width)
    }
  }
}

extension LinkedText {
  /// Adds another text.
  mutating func append(_ other: LinkedText) {
    var next = 0
    for link in other.links {
      append(Array(other.lines[next..<link.lines.lowerBound]))
      append(Array(other.lines[link.lines]), leadingTo: link.target)
      next = link.lines.upperBound
    }
    append(Array(other.lines[next...]))
  }
}
