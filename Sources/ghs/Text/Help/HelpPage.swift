import ArgumentParser
import Foundation
import GHSModel
import TerminalKit

/// The help of a command in Japanese; the parser makes that in English.
///
/// What there is to say comes from the parser's description of the command line, sentence by sentence
/// replaced by ``HelpSentences``; how the command is used is the line the parser prints.
struct HelpPage {
  private let path: [String]
  private let english: String
  private let command: Command

  /// The columns of a page.
  private static let columns = 80
  private static let labelColumns = 26

  /// Finds the page that was asked for.
  ///
  /// - Parameters:
  ///   - arguments: The command line; nothing comes of one that does not ask for help.
  ///   - english: What the parser would print.
  init?(_ arguments: [String], english: String) {
    guard arguments.first == "help" || !Set(arguments).isDisjoint(with: ["--help", "-h"]),
      let tool = try? JSONDecoder().decode(Tool.self, from: Data(GHS._dumpHelp().utf8))
    else { return nil }
    path = CommandPath(arguments).names
    self.english = english
    var command = tool.command
    for name in path.dropFirst() {
      guard let next = command.subcommands?.first(where: { $0.commandName == name }) else {
        return nil
      }
      command = next
    }
    self.command = command
  }

  /// The page.
  var text: String {
    let arguments = (command.arguments ?? []).filter(\.shouldDisplay)
    let commands = (command.subcommands ?? []).filter { $0.commandName != "help" }
    return [
      paragraphs(command.abstract), paragraphs(command.discussion), "使い方：\n" + usage,
      section("引数：", arguments.filter { $0.kind == "positional" }.map(row)),
      section("オプション：", arguments.filter { $0.kind != "positional" }.map(row)),
      section("コマンド：", commands.map { ($0.commandName, Self.japanese($0.abstract)) }),
      commands.isEmpty
        ? "" : "コマンドごとの説明は、\(path.joined(separator: " ")) コマンド --help で表示できます。",
    ].filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  /// The lines behind `USAGE:` of the English page.
  private var usage: String {
    guard let start = english.range(of: "USAGE: ") else {
      return "  " + path.joined(separator: " ")
    }
    let rest = english[start.upperBound...]
    let end = rest.range(of: "\n\n")?.lowerBound ?? rest.endIndex
    return rest[..<end].split(separator: "\n").map {
      "  " + $0.trimmingCharacters(in: .whitespaces)
    }.joined(separator: "\n")
  }

  private func paragraphs(_ text: String?) -> String {
    Self.japanese(text).split(separator: "\n", omittingEmptySubsequences: false).map {
      String($0).wrapped(toColumns: Self.columns).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private func row(_ argument: Argument) -> (String, String) {
    var words = [Self.japanese(argument.abstract), Self.japanese(argument.discussion)].joined()
    if let values = argument.allValues, !values.isEmpty {
      words += "（\(values.joined(separator: "、"))）"
    }
    if let value = argument.defaultValue { words += "（既定：\(value)）" }
    return (argument.label, words)
  }

  private func section(_ title: String, _ rows: [(String, String)]) -> String {
    guard !rows.isEmpty else { return "" }
    let margin = String(repeating: " ", count: Self.labelColumns)
    let lines = rows.flatMap { label, words -> [String] in
      let label = "  " + label
      let text = words.wrapped(toColumns: Self.columns - Self.labelColumns)
      guard label.columnCount < Self.labelColumns else { return [label] + text.map { margin + $0 } }
      return text.enumerated().map { index, line in
        (index == 0 ? label.padded(toColumns: Self.labelColumns) : margin) + line
      }
    }
    return ([title] + lines).joined(separator: "\n")
  }

  private static func japanese(_ english: String?) -> String {
    english.map { HelpSentences.japanese[$0] ?? $0 } ?? ""
  }
}

extension HelpPage {
  /// The parser's description of the program, as far as it is needed.
  private struct Tool: Decodable {
    let command: Command
  }

  private struct Command: Decodable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let subcommands: [Command]?
    let arguments: [Argument]?
  }

  private struct Argument: Decodable {
    struct Name: Decodable {
      let kind: String
      let name: String
    }

    let kind: String
    let shouldDisplay: Bool
    let isRepeating: Bool
    let names: [Name]?
    let valueName: String?
    let allValues: [String]?
    let defaultValue: String?
    let abstract: String?
    let discussion: String?

    /// How it is written on the command line.
    var label: String {
      let value = valueName.map { "<\($0)>" } ?? ""
      let names = (names ?? []).map { ($0.kind == "long" ? "--" : "-") + $0.name }
        .joined(separator: ", ")
      let label = kind == "flag" || names.isEmpty ? names : "\(names) \(value)"
      return (label.isEmpty ? value : label) + (kind == "positional" && isRepeating ? " ..." : "")
    }
  }
}
