/// A JSON document in the making, or one that was read to be checked.
///
/// Formats whose keys follow somebody else's schema are built of it; members without a value and empty
/// lists are left out, because most schemas refuse empty lists.
enum JSONValue: Hashable, Sendable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([JSONValue])
  case object([String: JSONValue])

  /// An object of the members that have a value.
  static func members(_ members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
    var object: [String: JSONValue] = [:]
    for (key, value) in members {
      if let value, value != .list([]), value != .object([:]) { object[key] = value }
    }
    return .object(object)
  }

  /// The member of an object; nothing for anything else.
  subscript(key: String) -> JSONValue? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  /// The elements of a list; none for anything else.
  var elements: [JSONValue] {
    if case .list(let elements) = self { elements } else { [] }
  }

  /// The text; nothing for anything else.
  var string: String? {
    if case .text(let text) = self { text } else { nil }
  }

  /// Every value with the keys that lead to it, however deep; those in a list have the list's.
  func visit(_ body: ([String], JSONValue) -> Void) {
    var path: [String] = []
    visit(&path, body)
  }

  private func visit(_ path: inout [String], _ body: ([String], JSONValue) -> Void) {
    body(path, self)
    switch self {
    case .list(let elements):
      for element in elements { element.visit(&path, body) }
    case .object(let members):
      for (key, member) in members {
        path.append(key)
        member.visit(&path, body)
        path.removeLast()
      }
    case .text, .number, .flag: break
    }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  init(stringLiteral value: String) { self = .text(value) }
}

extension JSONValue: ExpressibleByArrayLiteral {
  init(arrayLiteral elements: JSONValue...) { self = .list(elements) }
}

extension JSONValue: Encodable {
  /// Writes the value; the encoder sorts the keys.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .number(let number): try container.encode(number)
    case .flag(let flag): try container.encode(flag)
    case .list(let elements): try container.encode(elements)
    case .object(let members): try container.encode(members)
    }
  }
}

extension JSONValue: Decodable {
  /// Reads a value; what our documents never hold, fractions and null, is refused.
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let members = try? container.decode([String: JSONValue].self) {
      self = .object(members)
    } else if let elements = try? container.decode([JSONValue].self) {
      self = .list(elements)
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else {
      self = .number(try container.decode(Int.self))
    }
  }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral members: (String, JSONValue)...) {
    self = .object(Dictionary(members, uniquingKeysWith: { first, _ in first }))
  }
}
