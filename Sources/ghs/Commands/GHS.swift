import ArgumentParser

/// The command line of the program.
struct GHS: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ghs",
    abstract: "Assess health software against the Japanese GHS development guideline.",
    discussion: """
      Judge a product requirement by requirement, keep the evidence, see which level (1 to 3) it is \
      eligible for and exactly why, and issue a supplier's declaration of conformity \
      (ISO/IEC 17050-1). Without a command the terminal interface starts; when standard output is \
      not a terminal, the products are listed.

      Standard output is data, standard error is diagnostics. Exit codes: 0 success, 1 the answer is \
      no, 64 usage, 65 bad input, 66 no input, 69 something needed is missing, 73 cannot create, \
      74 input or output, 75 busy.
      """,
    subcommands: [
      InterfaceCommand.self, ProductCommand.self, JudgeCommand.self, EvidenceCommand.self,
      StatusCommand.self, CheckCommand.self, GapsCommand.self, ChecklistCommand.self,
      DeclareCommand.self, RemindersCommand.self, ExportCommand.self, VerifyCommand.self,
      LogCommand.self, UndoCommand.self, RedoCommand.self, CatalogueCommand.self,
      KeysCommand.self,
    ],
    defaultSubcommand: InterfaceCommand.self)
}
