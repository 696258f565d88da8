import GHSModel

extension CommandFinder {
  /// The words of looking for a command.
  enum Words {
    static let title = LocalizedText(ja: "コマンドを探す", en: "Find a command")
    static let placeholder = LocalizedText(
      ja: "名前、説明、キー（日本語でも英語でも）", en: "name, words or key, English or Japanese")
    static let nothing = LocalizedText(
      ja: "見つかりません。別の言葉を入力してください。", en: "Nothing is found. Try other words.")
    static let notNow = LocalizedText(ja: "今は使えません：", en: "Not now: ")
    static let already = LocalizedText(
      ja: "コマンドを探しているところです。", en: "You are looking for a command already.")

    /// What a command does, and its name in the key file, unless its keys are fixed.
    static func help(of command: Command) -> LocalizedText {
      guard command.id != .followRelated else { return command.help }
      let name = command.id.rawValue
      return LocalizedText(
        ja: "\(command.help.ja)［\(name)］", en: "\(command.help.en) [\(name)]")
    }

    static func elsewhere(_ context: CommandContext) -> LocalizedText {
      LocalizedText(
        ja: "「\(context.name.ja)」で使えます。", en: "This works in: \(context.name.en).")
    }

    static func count(_ count: Int) -> LocalizedText {
      LocalizedText(ja: "\(count)件", en: "\(count)")
    }
  }
}
