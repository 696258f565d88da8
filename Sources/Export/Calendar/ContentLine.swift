import Foundation

/// One line of an iCalendar file (RFC 5545, clause 3.1).
enum ContentLine {
  /// The most octets of a line, its end not counted.
  private static let limit = 75

  /// The value of a property of text (clause 3.3.11); characters that no text may hold become spaces.
  static func text(_ value: String) -> String {
    var escaped = ""
    for scalar in value.replacing("\r\n", with: "\n").unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped += "\\\(scalar)"
      case "\n": escaped += "\\n"
      case _ where scalar.properties.generalCategory == .control: escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// The line with its end, broken so that no part is too long and no character is torn.
  static func folded(_ line: String) -> Data {
    var bytes = Data()
    var length = 0
    for scalar in line.unicodeScalars {
      let width = UTF8.width(scalar)
      if length + width > limit {
        bytes += Data("\r\n ".utf8)
        length = 1
      }
      bytes += Data(String(scalar).utf8)
      length += width
    }
    return bytes + Data("\r\n".utf8)
  }
}
