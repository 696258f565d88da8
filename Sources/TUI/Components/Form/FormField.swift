import GHSModel

/// One field of a form.
struct FormField<Name: Hashable & Sendable>: Sendable {
  /// By which the program finds it.
  let name: Name
  /// What stands before it.
  var label: LocalizedText
  /// What is said about it while it has the cursor.
  let note: LocalizedText?
  /// Whether it must be filled in.
  let isRequired: Bool
  /// What takes the keys.
  var input: FormInput
  /// Whether it is left out, because it is not asked for now; it keeps what was entered.
  var isHidden = false

  /// Creates a field.
  init(
    _ name: Name, _ label: LocalizedText, _ input: FormInput, isRequired: Bool = false,
    note: LocalizedText? = nil
  ) {
    self.name = name
    self.label = label
    self.input = input
    self.isRequired = isRequired
    self.note = note
  }
}
