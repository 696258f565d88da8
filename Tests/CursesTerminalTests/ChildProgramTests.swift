import Testing

@testable import CursesTerminal

@Suite("Child programs")
struct ChildProgramTests {
  @Test("the exit status is that of the program, or tells the signal")
  func status() throws {
    #expect(try ChildProgram(command: ["true"]).run() == 0)
    #expect(try ChildProgram(command: ["sh", "-c", "exit 3"]).run() == 3)
    #expect(try ChildProgram(command: ["sh", "-c", "kill -TERM $$"]).run() == 143)
  }

  @Test("what cannot be started is an error")
  func failure() {
    #expect(throws: CursesTerminalError.self) {
      try ChildProgram(command: ["/nonexistent/editor"]).run()
    }
    #expect(throws: CursesTerminalError.self) { try ChildProgram(command: []).run() }
  }

  @Test("an editor may have arguments, and the file any name")
  func editor() throws {
    let odd = "a b'$(exit 9)\"; exit 9"
    let test = "sh -c 'test \"$0\" = x && test \"$1\" = \"$EXPECTED\"' x"
    let program = ChildProgram(editor: "EXPECTED=\"$1\"; export EXPECTED; \(test)", file: odd)
    #expect(try program.run() == 0)
    #expect(try ChildProgram(editor: "false", file: "x").run() == 1)
    #expect(try ChildProgram(editor: "/nonexistent/editor", file: "x").run() == 127)
  }
}
