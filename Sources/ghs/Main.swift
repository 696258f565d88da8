import ArgumentParser
import Foundation
import GHSModel

/// Runs the command line; every failure ends here, as one sentence and an exit code.
@main
enum Main {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      if arguments == ["--version"] { return try Output.data("ghs \(Version.current)") }
      var command = try parsed(arguments)
      try command.run()
    } catch let error as ExitCode {
      exit(error.rawValue)
    } catch let error as any Diagnosable {
      let language = spokenLanguage(arguments)
      Output.diagnostic("ghs: " + error.diagnosis.message[language])
      exit(error.diagnosis.status.rawValue)
    } catch  where GHS.exitCode(for: error) == .validationFailure {
      let failure = UsageFailure(sentence: GHS.message(for: error), arguments: arguments)
      Output.diagnostic("ghs: " + failure.text(in: spokenLanguage(arguments)))
      exit(ExitStatus.usage.rawValue)
    } catch {
      if spokenLanguage(arguments) == .ja,
        let page = HelpPage(arguments, english: GHS.fullMessage(for: error))
      {
        try? Output.data(page.text)
        exit(ExitStatus.success.rawValue)
      }
      GHS.exit(withError: error)
    }
  }

  /// The command of a command line.
  ///
  /// To know all commands takes longer than the first frame may; where none can be named, only the one that is
  /// meant without a name is tried first.
  private static func parsed(_ arguments: [String]) throws -> any ParsableCommand {
    if arguments.first?.hasPrefix("-") ?? true,
      let interface = try? InterfaceCommand.parse(arguments)
    {
      return interface
    }
    return try GHS.parseAsRoot(arguments)
  }

  /// The language for an error that ends the program, which may come before the options are parsed.
  private static func spokenLanguage(_ arguments: [String]) -> Language {
    for (index, argument) in arguments.enumerated() {
      if argument.hasPrefix("--lang="),
        let language = Language(rawValue: String(argument.dropFirst(7)))
      {
        return language
      }
      if argument == "--lang", arguments.indices.contains(index + 1),
        let language = Language(rawValue: arguments[index + 1])
      {
        return language
      }
    }
    return Environment.current().language
  }
}

/// The version of the program.
enum Version {
  static let current = "0.1.0"
  /// The program with its version, as what it makes names it.
  static let program = "ghs \(current)"
}
