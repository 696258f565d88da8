import Foundation
import Testing

/// Something wrong that a user may type, and what has to be said about it.
struct BadInput: Sendable, CustomTestStringConvertible {
  /// What is wrong.
  let testDescription: String
  /// The command; `{}` stands for the user's folder.
  let arguments: [String]
  /// The exit code.
  let status: Int32
  /// What the sentence must name: the place in both languages, then the remedy in each.
  let place: String
  let remedy: (ja: String, en: String)

  init(
    _ description: String, _ arguments: String..., status: Int32 = 65, place: String,
    remedy: (ja: String, en: String)
  ) {
    testDescription = description
    self.arguments = arguments
    self.status = status
    self.place = place
    self.remedy = remedy
  }

  /// Adds evidence with these options.
  static func evidence(
    _ description: String, _ options: String..., status: Int32 = 65, place: String,
    remedy: (ja: String, en: String)
  ) -> BadInput {
    BadInput(
      description, ["evidence", "add", "pump", "RM-5", "--title", "T"] + options, status: status,
      place: place, remedy: remedy)
  }

  private init(
    _ description: String, _ arguments: [String], status: Int32, place: String,
    remedy: (ja: String, en: String)
  ) {
    testDescription = description
    self.arguments = arguments
    self.status = status
    self.place = place
    self.remedy = remedy
  }
}

extension BadInput {
  /// The table of issue 2, section 7, as far as the command line alone can provoke it.
  static let table: [BadInput] = [
    BadInput(
      "unknown product", "status", "pomp", place: "pomp",
      remedy: ("もしかするとpumpですか。", "Did you mean pump?")),
    BadInput(
      "unknown requirement", "judge", "pump", "conforming", "RM-4.33", place: "RM-4.33",
      remedy: ("もしかするとRM-4.3", "Did you mean RM-4.3")),
    BadInput(
      "no requirement at all", "judge", "pump", "conforming", "RM", place: "RM",
      remedy: ("RM-4.3のように", "like RM-4.3")),
    BadInput(
      "unknown level", "check", "pump", "--level", "4", place: "4",
      remedy: ("1, 2, 3", "1, 2, 3")),
    BadInput(
      "unknown category", "declare", "draft", "pump", "--categories", "RM,XX", place: "XX",
      remedy: ("RM, QM, PS, LC", "RM, QM, PS, LC")),
    BadInput(
      "unknown evidence", "evidence", "withdraw", "pump", "E-7", place: "E-7",
      remedy: ("一覧で", "See the list")),
    BadInput(
      "unknown question", "product", "scope", "pump", "--answer", "medical=yes", place: "medical",
      remedy: ("health-purpose, general-platform", "health-purpose, general-platform")),
    BadInput(
      "answer that is none", "product", "scope", "pump", "--answer", "medical-purpose=maybe",
      place: "medical-purpose", remedy: ("yes, no, not-known", "yes, no, not-known")),
    BadInput(
      "answer without a question", "product", "scope", "pump", "--answer", "yes", status: 64,
      place: "yes", remedy: ("health-purpose=yesのように", "like health-purpose=yes")),
    BadInput(
      "question answered twice", "product", "classify", "pump", "--reason", "R", "--answer",
      "contributes=yes", "--answer", "contributes=no", status: 64, place: "contributes",
      remedy: ("一つにして", "Answer it once")),
    BadInput(
      "classification without a reason", "product", "classify", "pump", "--answer",
      "contributes=no", status: 64, place: "--answer", remedy: ("--reason", "--reason")),
    BadInput(
      "reason without answers", "product", "classify", "pump", "--reason", "R", status: 64,
      place: "--reason", remedy: ("--answer", "--answer")),
    BadInput(
      "product id with a space", "product", "add", "--id", "Pump 2", "--name", "N", "--version",
      "1", "--vendor", "V", place: "Pump 2", remedy: ("ward-notes", "ward-notes")),
    BadInput(
      "product id that exists", "product", "add", "--id", "pump", "--name", "N", "--version", "1",
      "--vendor", "V", place: "pump", remedy: ("ghs product edit", "ghs product edit")),
    BadInput(
      "nothing to export", "export", "pump", "--out", "{}/out", place: "pump",
      remedy: ("ghs declare draft pump", "ghs declare draft pump")),
    .evidence(
      "missing file", "--file", "{}/no.txt", status: 66, place: "{}/no.txt",
      remedy: ("パスを確かめて", "Check the path")),
    .evidence(
      "folder as file", "--file", "{}/home", status: 66, place: "{}/home",
      remedy: ("ファイルを指定して", "Name a file")),
    .evidence(
      "pipe as file", "--file", "{}/pipe", status: 66, place: "{}/pipe",
      remedy: ("ファイルを指定して", "Name a file")),
    .evidence(
      "attachment beyond the limit", "--file", "{}/huge", "--attach", place: "{}/huge",
      remedy: ("リンクとして", "Link it")),
    .evidence(
      "workspace as its own evidence", "--file", "{}/workspace.sqlite",
      place: "{}/workspace.sqlite", remedy: ("別のファイル", "another file")),
    .evidence(
      "impossible date", "--date", "2026-02-30", place: "2026-02-30",
      remedy: ("2026-03-31のように", "like 2026-03-31")),
    .evidence(
      "impossible expiry", "--expires", "31/12/2026", place: "31/12/2026",
      remedy: ("2026-03-31のように", "like 2026-03-31")),
    .evidence(
      "expiry before effective date", "--date", "2026-02-03", "--expires", "2026-02-02",
      place: "2026-02-02", remedy: ("どちらかを直して", "Correct one of them")),
    .evidence(
      "address without a scheme", "--url", "example.org/plan", place: "example.org/plan",
      remedy: ("https://", "https://")),
    .evidence(
      "address that runs something", "--url", "javascript:alert(1)", place: "javascript:alert(1)",
      remedy: ("https://", "https://")),
  ]
}
