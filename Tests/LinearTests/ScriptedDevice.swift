import GHSModel
import Linear

/// Answers prompts with prepared lines and keeps what is written.
final class ScriptedDevice: LineDevice {
  private var answers: ArraySlice<String>
  /// Every line and prompt, in order.
  private(set) var written: [String] = []
  /// The prompts alone.
  private(set) var prompts: [String] = []

  init(_ answers: [String]) {
    self.answers = answers[...]
  }

  /// How many answers nobody has asked for.
  var unasked: Int { answers.count }

  func write(line: String) {
    written.append(line)
  }

  func write(prompt: String) {
    written.append(prompt)
    prompts.append(prompt)
  }

  func readLine() -> String? {
    answers.popFirst()
  }
}

/// A conversation with prepared answers.
func talk(
  _ language: Language = .en, _ answers: String...,
  editor: @escaping (String) -> String? = { _ in nil }
) -> (Conversation, ScriptedDevice) {
  let device = ScriptedDevice(answers)
  return (Conversation(language, on: device, editor: editor), device)
}

extension LocalizedText {
  /// The same in both languages.
  init(_ text: String) {
    self.init(ja: text, en: text)
  }
}
