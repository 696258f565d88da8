public import GHSModel
import TerminalKit

/// A line of a key file that is not followed, and why.
public struct KeyFault: Hashable, Sendable {
  /// What is wrong with a line.
  enum Reason: Hashable, Sendable {
    /// It does not consist of a command, a colon and keys.
    case notAnAssignment
    /// There is no command of that name; the nearest one there is.
    case unknownCommand(String, nearest: String?)
    /// The command was configured on a line before.
    case repeated(CommandID, line: Int)
    /// The keys of the command cannot be changed.
    case fixed(CommandID)
    /// No key is called so.
    case unknownKey(String)
    /// Where the command is run the key is text, or edits text.
    case isText(Key)
    /// The key runs another command of a context, too.
    case conflict(Key, CommandID, CommandContext)
  }

  /// The line, counted from 1.
  public let line: Int
  let reason: Reason

  /// What is wrong, in words.
  public var text: LocalizedText {
    switch reason {
    case .notAnAssignment:
      LocalizedText(
        ja: "「コマンド: キー キー …」の形で書いてください。", en: "write it as “command: key key …”.")
    case .unknownCommand(let name, let nearest):
      LocalizedText(
        ja: "「\(name)」というコマンドはありません。" + (nearest.map { "\($0)ではありませんか。" } ?? ""),
        en: "there is no command “\(name)”." + (nearest.map { " Did you mean \($0)?" } ?? ""))
    case .repeated(let command, let line):
      LocalizedText(
        ja: "\(command.rawValue) は\(line)行目にもあります。",
        en: "\(command.rawValue) is already on line \(line).")
    case .fixed(let command):
      LocalizedText(
        ja: "\(command.rawValue) のキーは変更できません。",
        en: "the keys of \(command.rawValue) cannot be changed.")
    case .unknownKey(let name):
      LocalizedText(
        ja: "「\(name)」というキーはありません。ヘルプにある書き方（Ctrl-P、F5 など）で書いてください。",
        en: "there is no key “\(name)”. Write keys as the help does (Ctrl-P, F5).")
    case .isText(let key):
      LocalizedText(
        ja: "キー \(key.name()) は、その画面では文字の入力や編集に使われます。",
        en: "\(key.name()) types or edits text where this command is run.")
    case .conflict(let key, let other, let context):
      LocalizedText(
        ja: "キー \(key.name()) は、「\(context.name.ja)」では\(other.rawValue)のキーです。",
        en: "\(key.name()) runs \(other.rawValue) in: \(context.name.en).")
    }
  }
}
