import Testing

/// One change that makes the fixture faulty, and the fault it must give.
struct FaultCase: Sendable, CustomTestStringConvertible {
  /// What the case is about.
  let name: String
  /// The file that is changed.
  let file: String
  /// A text that stands once in the file.
  let text: String
  /// What is put in its place; the fault is on its first line unless `line` says otherwise.
  let replacement: String
  /// The code of the fault.
  let code: String
  /// A text that stands once in the changed file, on the line of the fault.
  var marker: String?
  /// How many other faults follow from the change.
  var others: Int

  init(
    _ name: String, in file: String, _ text: String, _ replacement: String, _ code: String,
    at marker: String? = nil, others: Int = 0
  ) {
    self.name = name
    self.file = file
    self.text = text
    self.replacement = replacement
    self.code = code
    self.marker = marker
    self.others = others
  }

  var testDescription: String { name }
}
