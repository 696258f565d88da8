import Glibc
import Testing

@testable import CursesTerminal

@Suite("Waking")
struct WakeChannelTests {
  @Test("after the end nothing is written, whoever has the descriptor then")
  func closing() throws {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
    let descriptor = fcntl(ends[1], F_DUPFD, 500)
    let channel = WakeChannel(descriptor)
    var byte: UInt8 = 0
    channel.wake()
    #expect(read(ends[0], &byte, 1) == 1)
    channel.close()
    #expect(fcntl(descriptor, F_GETFD) == -1)
    try #require(dup2(ends[1], descriptor) == descriptor)
    channel.wake()
    #expect(read(ends[0], &byte, 1) == -1)
    for open in ends + [descriptor] { close(open) }
  }
}
