import ArgumentParser
import GHSModel
import GHSStore

/// `ghs log`: the journal of a product, and whether the chain is whole.
struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Print the journal of a product; with --verify, check the whole chain.")

  @OptionGroup var common: CommonOptions
  @Argument(help: "The product.") var product: String
  @Flag(help: "Check every entry of the workspace; exit with 1 when the chain is broken.")
  var verify = false

  func run() throws {
    let id = try Named.product(product)
    let session = try Session(common)
    if verify {
      try verifyJournal(in: session)
    } else {
      let entries = Array(try session.workspace.journal(product: id).reversed())
      try session.print(entries, JournalText(entries, session.language).text)
    }
  }

  private func verifyJournal(in session: Session) throws {
    let verification = try session.work(.verifyingJournal) { progress in
      try session.workspace.verifyJournal(progress: progress)
    }
    try session.print(
      JournalVerification(verification),
      JournalVerificationText(verification, session.language).text)
    if !verification.faults.isEmpty { throw ExitCode(ExitStatus.no.rawValue) }
  }
}

/// `ghs undo`: takes back the last change of a product.
struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take back the last change of a product; the journal keeps both.")

  @OptionGroup var common: CommonOptions
  @Argument(help: "The product.") var product: String

  func run() throws {
    let session = try Session(common)
    let undone = try session.workspace.undo(Named.product(product))
    session.confirm(
      ja: "取り消しました: \(undone.phrase.ja)（記録\(undone.sequence)）",
      en: "Undone: \(undone.phrase.en) (entry \(undone.sequence))")
    if session.json { try Output.json(undone) }
  }
}

/// `ghs redo`: does again what was undone last.
struct RedoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo", abstract: "Do again what was undone last.")

  @OptionGroup var common: CommonOptions
  @Argument(help: "The product.") var product: String

  func run() throws {
    let session = try Session(common)
    let redone = try session.workspace.redo(Named.product(product))
    session.confirm(
      ja: "やり直しました: \(redone.phrase.ja)（記録\(redone.sequence)）",
      en: "Done again: \(redone.phrase.en) (entry \(redone.sequence))")
    if session.json { try Output.json(redone) }
  }
}
