/// The stable name of a command.
enum CommandID: String, Hashable, Sendable, CaseIterable {
  // Everywhere
  case help, switchLanguage, suspend, redraw, quit, back
  // Moving in a list or a text
  case up, down, pageUp, pageDown, first, last, open
  // Products
  case addProduct, editProduct
  // Forms
  case save, cancelForm, nextField, previousField, editExternally
  // Choices
  case choose, nextOption, previousOption
  // Undo
  case undo
}
