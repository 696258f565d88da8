import Foundation
import Testing

/// The pages of a PDF file as grey pictures, one point to a dot, drawn by poppler.
struct Raster {
  private let pages: [[UInt8]]
  private let width: Int

  /// How many pages there are.
  var count: Int { pages.count }

  /// Draws a file.
  init(_ file: PDFFile) throws {
    let output = Array(
      try ExternalTool.data(["pdftoppm", "-r", "72", "-gray", "FILE"], on: file.bytes))
    var pages: [[UInt8]] = []
    var width = 0
    var place = 0
    func number() throws -> Int {
      while output[place] == 0x20 || output[place] == 0x0A { place += 1 }
      let end = try #require(output[place...].firstIndex { $0 < 0x30 || $0 > 0x39 })
      defer { place = end }
      return try #require(Int(String(decoding: output[place..<end], as: UTF8.self)))
    }
    while place + 2 < output.count {
      try #require(output[place] == UInt8(ascii: "P") && output[place + 1] == UInt8(ascii: "5"))
      place += 2
      width = try number()
      let height = try number()
      _ = try number()
      place += 1
      pages.append(Array(output[place..<place + width * height]))
      place += width * height
    }
    self.pages = pages
    self.width = width
  }

  /// Whether a page has ink in a part of it, measured in points from the top left.
  func hasInk(onPage page: Int, x: Range<Int>, y: Range<Int>) -> Bool {
    y.contains { row in x.contains { column in pages[page][row * width + column] < 200 } }
  }
}
