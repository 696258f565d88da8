import GHSModel
import TerminalKit

/// The level of a product: why it is what it is, and what leads to the next one.
struct LevelScreen: Screen {
  /// The product.
  let product: ProductID
  private var cursor = LinkedTextCursor()
  private let isAboveGuided: Bool
  /// What would break the level, worked out when the screen comes up.
  private(set) var weakPoints: [WithdrawalImpact] = []
  /// The layout that was made last, and what of.
  private var laid: (key: LayoutKey, layout: Layout)?

  /// Creates the screen of a product.
  ///
  /// - Parameters:
  ///   - product: The product.
  ///   - isAboveGuided: Whether it stands on the guided mode, to which one then goes back.
  init(product: ProductID, isAboveGuided: Bool = false) {
    self.product = product
    self.isAboveGuided = isAboveGuided
  }

  mutating func appear(in environment: Environment) -> [Reaction] {
    weakPoints =
      open(in: environment).map {
        (environment.foresight.weakPoints(of: $0) ?? WeakPoints(of: $0.evaluation).completed())
          .impacts
      } ?? []
    laid = nil
    layOut(in: environment)
    return []
  }

  func context(in environment: Environment) -> CommandContext { .level }
  func title(in environment: Environment) -> String { environment(Words.title) }

  private func open(in environment: Environment) -> OpenProduct? {
    environment.open.flatMap { $0.product.id == product ? $0 : nil }
  }

  func hint(in environment: Environment) -> [Span] {
    [Span(environment(Words.hint), .muted)]
  }

  func availability(of command: CommandID, in environment: Environment) -> Availability {
    guard command == .goToRequirement else { return .available }
    return .when(target(in: environment) != nil, else: Words.nothingToGoTo)
  }

  /// The requirement Enter leads to.
  func target(in environment: Environment) -> RequirementID? {
    guard let open = open(in: environment) else { return nil }
    let layout = self.layout(of: open, in: environment)
    var settled = cursor
    settled.settle(in: layout.text, height: layout.textRoom.rows)
    return settled.selection.map { layout.text.links[$0].target }
  }

  mutating func perform(_ command: CommandID, in environment: Environment) -> [Reaction] {
    switch command {
    case .back: return [.close]
    case .goToRequirement: return target(in: environment).map { [.show($0)] } ?? []
    default: break
    }
    guard let open = open(in: environment) else { return [] }
    layOut(in: environment)
    switch command {
    case .answerScope:
      return [.push(InterviewScreen(ScopeInterview(), of: open.product, in: environment))]
    case .startGuided: return isAboveGuided ? [.close] : [.push(GuidedScreen(product: product))]
    case .chooseTarget:
      return [.push(ChoiceDialog.target(of: open, wanted: environment.targets[product]))]
    case .classify:
      return [.push(InterviewScreen(SafetyClassInterview(), of: open.product, in: environment))]
    default: break
    }
    let layout = self.layout(of: open, in: environment)
    cursor.settle(in: layout.text, height: layout.textRoom.rows)
    _ = cursor.move(command, in: layout.text, height: layout.textRoom.rows)
    return []
  }

  private mutating func layOut(in environment: Environment) {
    laid = open(in: environment).map { open in
      (LayoutKey(open, environment), layout(of: open, in: environment))
    }
  }

  /// The layout, made anew only when something it shows has changed.
  private func layout(of open: OpenProduct, in environment: Environment) -> Layout {
    if let laid, laid.key == LayoutKey(open, environment) { return laid.layout }
    return Layout(open, weakPoints, environment)
  }

  func draw(in room: Rect, of frame: inout Frame, environment: Environment) {
    guard let open = open(in: environment) else { return }
    let layout = self.layout(of: open, in: environment)
    let symbols = environment.symbols
    if let border = layout.border {
      frame.verticalLine(border, symbols: symbols)
      for (index, line) in layout.reasons.enumerated() {
        frame.putLine(line, line: index, of: layout.reasonsRoom, ellipsis: symbols.ellipsis)
      }
    }
    cursor.draw(layout.text, in: layout.textRoom, of: &frame, symbols: symbols)
  }
}
