import GHSModel
import Glibc
import Linear

/// Standard input and output as lines: prompts and what is said go to standard output.
struct StandardLines: LineDevice {
  /// Whether what is typed shows on the terminal; it ends the line of the prompt then.
  private let echoes = isatty(STDIN_FILENO) == 1

  func write(line: String) throws {
    try Output.data(line)
  }

  func write(prompt: String) throws {
    try Output.prompt(prompt)
  }

  func readLine() -> String? {
    let line = Swift.readLine()
    // Without this the next line would follow the prompt; a terminal shows no line for an end of input.
    if !echoes || line == nil { try? Output.data("") }
    return line
  }
}
