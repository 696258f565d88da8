import Glibc
import Testing

@testable import TerminalKit

@Suite("Scalar widths")
struct ScalarWidthTests {
  @Test("every scalar is as wide as the C library says")
  func agreesWithTheLibrary() throws {
    let locale = try #require(newlocale(LC_CTYPE_MASK, "C.UTF-8", nil))
    let previous = uselocale(locale)
    defer {
      uselocale(previous)
      freelocale(locale)
    }
    typealias Measure = @convention(c) (wchar_t) -> Int32
    let symbol = try #require(dlsym(nil, "wcwidth"))
    let wcwidth = unsafeBitCast(symbol, to: Measure.self)
    let different = (0...0x10FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
      .filter { scalar in
        let width = wcwidth(wchar_t(bitPattern: scalar.value))
        return width != Int32(ScalarWidth(scalar).rawValue)
          && !(width == -1 && ScalarWidth(scalar) == .unprintable)
      }
    #expect(different == [])
  }
}
