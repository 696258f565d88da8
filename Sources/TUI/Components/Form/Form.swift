import GHSModel
import TerminalKit

/// Fields that are filled in one after the other, with what is wrong with them.
struct Form<Name: Hashable & Sendable>: Sendable {
  /// The fields, from top to bottom.
  private(set) var fields: [FormField<Name>]
  /// The index of the field with the cursor.
  private(set) var focus = 0
  /// What is wrong, by field.
  private(set) var problems: [Name: LocalizedText] = [:]
  /// What else there is to say of what fields hold, by field.
  private(set) var remarks: [Name: [FormRemark]] = [:]

  private let original: [FormInput.Value]

  /// Creates a form; what the fields hold now counts as not yet changed.
  init(_ fields: [FormField<Name>]) {
    self.fields = fields
    original = fields.map(\.input.value)
  }

  /// Whether anything has been entered.
  var isChanged: Bool { fields.map(\.input.value) != original }

  /// The field with the cursor.
  var focused: FormField<Name>? { fields.indices.contains(focus) ? fields[focus] : nil }

  /// What a key did.
  enum Response {
    /// It is not for the form.
    case ignored
    /// It was taken.
    case taken
    /// It ends the last line of the form.
    case submitted
  }

  /// Gives a key to the field with the cursor.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - size: The room of the field's input.
  /// - Returns: What the key did.
  mutating func type(_ key: Key, in size: Size) -> Response {
    guard fields.indices.contains(focus) else { return .ignored }
    if fields[focus].input.handle(key, in: size) {
      problems[fields[focus].name] = nil
      return .taken
    }
    switch key {
    case .up: moveFocus(by: -1)
    case .down: moveFocus(by: 1)
    case .enter where focus == fields.lastIndex { !$0.isHidden }: return .submitted
    case .enter: moveFocus(by: 1)
    default: return .ignored
    }
    return .taken
  }

  /// Inserts pasted text into the field with the cursor.
  mutating func paste(_ text: String, in size: Size) {
    guard fields.indices.contains(focus) else { return }
    let isWhole = fields[focus].input.paste(text, in: size)
    problems[fields[focus].name] = isWhole ? nil : FormMessages.pastedInPart
  }

  /// Moves the cursor to another field, around the ends.
  mutating func moveFocus(by step: Int) {
    let shown = fields.indices.filter { !fields[$0].isHidden }
    guard let place = shown.firstIndex(of: focus) else {
      focus = shown.first ?? 0
      return
    }
    focus = shown[(place + step + shown.count) % shown.count]
  }

  /// Leaves a field out or asks for it.
  mutating func hide(_ name: Name, _ isHidden: Bool) {
    for index in fields.indices where fields[index].name == name {
      fields[index].isHidden = isHidden
    }
  }

  /// Puts another label before a field.
  mutating func relabel(_ name: Name, _ label: LocalizedText) {
    for index in fields.indices where fields[index].name == name { fields[index].label = label }
  }

  /// Puts fields behind another one, in the place of those that may have been there before.
  mutating func put(
    _ new: [FormField<Name>], behind name: Name, insteadOf isFormer: (Name) -> Bool
  ) {
    let focused = focused?.name
    fields.removeAll { isFormer($0.name) }
    let place = fields.firstIndex { $0.name == name }.map { $0 + 1 } ?? fields.count
    fields.insert(contentsOf: new, at: place)
    focus = fields.firstIndex { $0.name == focused } ?? min(place, max(0, fields.count - 1))
  }

  /// Says something of what a field holds; nothing more when there is nothing to say.
  mutating func remark(_ lines: [FormRemark], on name: Name) {
    remarks[name] = lines
  }

  /// Moves the cursor to a field.
  mutating func focus(on name: Name) {
    if let index = fields.firstIndex(where: { $0.name == name }) { focus = index }
  }

  /// Notes what is wrong with one field, or that nothing is; the cursor stays where it is.
  mutating func note(_ problem: LocalizedText?, about name: Name) {
    problems[name] = problem
  }

  /// Notes what is wrong with fields and moves the cursor to the first of them.
  mutating func report(_ problems: [Name: LocalizedText]) {
    self.problems = problems
    if let index = fields.firstIndex(where: { problems[$0.name] != nil }) { focus = index }
  }
}

extension Form {
  /// The text of a field.
  subscript(text name: Name) -> String {
    if case .text(let text)? = value(name) { text } else { "" }
  }

  /// The chosen answer of a field.
  subscript(selection name: Name) -> Int {
    if case .selection(let index)? = value(name) { index } else { 0 }
  }

  /// The chosen answers of a field.
  subscript(chosen name: Name) -> Set<Int> {
    if case .chosen(let chosen)? = value(name) { chosen } else { [] }
  }

  /// Replaces the input of a field, for example after its text was edited elsewhere.
  mutating func replace(_ name: Name, with input: FormInput) {
    for index in fields.indices where fields[index].name == name { fields[index].input = input }
  }

  private func value(_ name: Name) -> FormInput.Value? {
    fields.first { $0.name == name }?.input.value
  }
}
