/// Where the lines of a conversation come from and go to.
public protocol LineDevice {
  /// Writes a line.
  func write(line: String) throws
  /// Writes a prompt, behind which the answer is typed on the same line.
  func write(prompt: String) throws
  /// The next line without its end; nothing at the end of the input.
  func readLine() -> String?
}
