public import GHSModel
import TerminalKit

extension KeyConfiguration {
  /// Writes a key file in which every command stands with its standard keys, to be changed.
  ///
  /// All of it is comments, so that as it is it changes nothing.
  ///
  /// - Parameters:
  ///   - file: The file in which keys are looked for, as it is to be named.
  ///   - language: The language of the explanations.
  /// - Returns: The text.
  public static func sample(for file: String, in language: Language) -> String {
    let table = CommandTable.standard
    var lines = heading(file)[language].split(separator: "\n").map { "# \($0)" }
    var named: Set<CommandID> = []
    for context in CommandContext.allCases {
      // The digits that lead to related requirements cannot be changed.
      let commands = table.commands.filter {
        $0.contexts.contains(context) && $0.id != .followRelated && !named.contains($0.id)
      }
      guard !commands.isEmpty else { continue }
      lines += ["", "# --- \(context.name[language]) ---"]
      for command in commands {
        named.insert(command.id)
        let help = table.naming(keysIn: command.help[language], symbols: .ascii)
        let keys = command.keys.map { $0.name(.ascii) }.joined(separator: " ")
        lines += ["", "# \(command.name[language]): \(help)", "#\(command.id.rawValue): \(keys)"]
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func heading(_ file: String) -> LocalizedText {
    LocalizedText(
      ja: """
        ghs のキーの設定。この内容を\(file)に保存し、変えたい行の先頭の # を取ってください。
        1行に一つ「コマンド名: キー キー …」と書きます。最初のキーが画面に表示されます。
        キーの書き方：u、U、Ctrl-P、F5、PgDn、Space、Enter など。
        """,
      en: """
        Keys of ghs. Keep this as \(file) and take the # away from the lines you change.
        A line is a command, a colon and its keys; the first key is the one that screens name.
        Keys are written like this: u, U, Ctrl-P, F5, PgDn, Space, Enter.
        """)
  }
}
