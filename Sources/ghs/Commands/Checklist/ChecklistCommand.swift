import ArgumentParser

/// `ghs checklist`: the requirements as a workbook to fill in elsewhere.
struct ChecklistCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checklist",
    abstract: "Write a checklist to fill in with Excel or LibreOffice, and take it in again.",
    subcommands: [Export.self, Import.self])
}
