public import GHSModel

extension Conversation {
  /// How many entries of a list are read out at a time.
  public static let entriesAtATime = 10

  /// Reads a list out, ten entries at a time.
  ///
  /// - Parameters:
  ///   - entries: What is read, in the language that is spoken.
  ///   - help: What the list is.
  /// - Throws: ``Leaving`` for the program; "back" only ends the reading.
  public func read(_ entries: [String], help: LocalizedText) throws {
    var rest = entries[...]
    while true {
      for entry in rest.prefix(Self.entriesAtATime) { try say(entry) }
      rest = rest.dropFirst(Self.entriesAtATime)
      guard !rest.isEmpty else { return }
      let label = LocalizedText(ja: "あと\(rest.count)件", en: "\(rest.count) more")
      let choices = [
        Choice(true, ja: "続き", en: "go on", words: ["はい", "yes", "more"]),
        Choice(false, ja: "ここまで", en: "enough", words: ["いいえ", "no"]),
      ]
      do {
        let menu = Menu(label, choices, presetPlace: 0, help: help, reading: .inPrompt)
        guard try choose(menu) else { return }
      } catch Leaving.back {
        return
      }
    }
  }

  /// Lets somebody choose from a list that may be long: by number, by word, or by hearing more of it.
  ///
  /// - Throws: ``Leaving``.
  public func pick<Value>(
    _ label: LocalizedText, from choices: [Choice<Value>], help: LocalizedText
  ) throws -> Value {
    guard choices.count > Self.entriesAtATime + 2 else {
      return try choose(Menu(label, choices, help: help))
    }
    var heard = 0
    while true {
      let next = choices.indices.dropFirst(heard).prefix(Self.entriesAtATime)
      for place in next { try say("\(place + 1). \(choices[place].label[language])") }
      heard = min(choices.count, heard + next.count)
      let picked = choices.map { Choice<Value?>($0.value, $0.label, words: $0.words) }
      guard heard < choices.count else {
        let menu = Menu(label, picked, help: help, reading: .onRequest)
        if let value = try choose(menu) { return value }
        continue
      }
      let more = Choice<Value?>(nil, ja: "続き", en: "more", words: ["m"])
      let menu = Menu(
        label, picked + [more], presetPlace: picked.count, help: help, reading: .onRequest)
      if let value = try choose(menu) { return value }
    }
  }
}
