public import GHSModel
public import TerminalKit

/// The whole state of the terminal UI: pure, changed by ``handle(_:)``, shown by ``draw()``.
///
/// What is specific to one screen lives in the screen; this holds what all of them share and the
/// stack they stand on.
public struct AppState: Sendable {
  /// What all screens share.
  var environment: Environment
  /// The screens, the one that takes the keys last.
  var stack: [any Screen]
  /// What the program has been asked for and has not answered yet.
  var pending: [Effect] = []
  /// What earlier runs left behind, until its form is opened again.
  var leftBehind: [UnsavedEntries] = []
  /// What a screen below wants to ask when it is on top again.
  var heldBack: HeldBack?

  /// Creates the state with the list of products, nothing loaded yet.
  ///
  /// - Parameters:
  ///   - size: The extent of the terminal.
  ///   - language: The language to begin in.
  ///   - symbols: The characters that structure the screen.
  ///   - today: The present day where the user is.
  ///   - actor: Who judges, as written into the records.
  ///   - targets: Which level each product is to reach, as far as that was said.
  ///   - unsaved: What earlier runs left behind that were killed while something was being typed.
  public init(
    size: Size, language: Language, symbols: Symbols = .unicode, today: CalendarDate, actor: String,
    targets: [ProductID: Int] = [:], unsaved: [UnsavedEntries] = []
  ) {
    environment = Environment(
      size: size, language: language, symbols: symbols, today: today, actor: actor)
    environment.targets = targets
    leftBehind = unsaved
    stack = [ProductsScreen()]
  }

  /// The effects to begin with: they load what the first screen shows.
  public mutating func start() -> [Effect] {
    apply([.effect(.loadProducts)], from: 0)
  }

  /// The language of the screen.
  public var language: Language { environment.language }

  /// What is worth finding out while the user does nothing.
  public var effectAtRest: Effect? {
    isWaiting ? nil : top.effectAtRest(in: environment) ?? previewAtRest
  }

  /// Whether the program has still to answer something that does not take long.
  var isWaiting: Bool { pending.contains { !$0.isLong } }

  /// Whether closing now would lose something that was typed.
  public var hasUnsavedText: Bool { stack.contains { $0.hasUnsavedText(in: environment) } }

  /// What was typed and not saved, form by form.
  ///
  /// The program keeps it in a file while it exists, so that not even a kill loses it.
  public var unsaved: [UnsavedEntries] {
    stack.compactMap { screen in
      let entries = screen.unsavedEntries(in: environment)
      guard !entries.isEmpty, let place = place(of: screen) else { return nil }
      return UnsavedEntries(
        place: place, title: screen.title(in: environment), entries: entries)
    }
  }

  /// The place of a screen, that of the example being another one than the user's own.
  func place(of screen: any Screen) -> String? {
    screen.place(in: environment).map { (environment.isExample ? "example " : "") + $0 }
  }

  /// What every key does.
  var commands: CommandTable { environment.commands }

  /// The screen that takes the keys.
  var top: any Screen { stack[stack.count - 1] }
}
