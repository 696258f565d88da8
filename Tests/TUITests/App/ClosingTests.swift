import GHSModel
import TerminalKit
import Testing

@testable import TUI

/// Every screen answers once to what the program found, whatever the others close meanwhile.
@Suite struct ClosingTests {
  /// A screen that notes how often it was asked.
  private struct Asked: Screen {
    let reactions: [Reaction]
    private(set) var count = 0

    init(_ reactions: Reaction...) { self.reactions = reactions }

    func context(in environment: Environment) -> CommandContext { .help }
    func title(in environment: Environment) -> String { "" }
    mutating func perform(_ command: CommandID, in environment: Environment) -> [Reaction] { [] }
    mutating func receive(
      _ answer: Answer, to effect: Effect, in environment: Environment
    ) -> [Reaction]? {
      count += 1
      return reactions
    }
    func draw(in room: Rect, of frame: inout Frame, environment: Environment) {}
  }

  /// How often the screens were asked that are left above the first.
  private func asked(_ screens: Asked...) -> [Int] {
    var state = Driver.products().state
    state.stack += screens
    _ = state.handle(.completed(.loadProducts, .products(Sample.overviews)))
    return state.stack.compactMap { ($0 as? Asked)?.count }
  }

  @Test func twoAtOnceFromTheTop() {
    #expect(asked(Asked(), Asked(.close, .close)) == [])
    #expect(asked(Asked(), Asked(), Asked(.close, .close)) == [1])
  }

  @Test func twoAtOnceFromBelow() {
    #expect(asked(Asked(), Asked(.close, .close), Asked()) == [1])
    #expect(asked(Asked(), Asked(), Asked(.close, .close), Asked(), Asked()) == [1, 1, 1])
  }

  @Test func allOfThem() {
    #expect(asked(Asked(), Asked(.close, .close, .close), Asked(.close)) == [])
  }

  @Test func theOneThatIsOpenedIsNotAsked() {
    #expect(asked(Asked(.push(Asked()))) == [1, 0])
  }
}
