import Foundation

/// A JSON value, looked into by keys and places.
@dynamicMemberLookup
enum JSON: Equatable, Sendable, Decodable {
  case null
  case bool(Bool)
  case number(Double)
  case text(String)
  case list([JSON])
  case object([String: JSON])

  init(parsing data: Data) throws {
    self = try JSONDecoder().decode(JSON.self, from: data)
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode([JSON].self) {
      self = .list(value)
    } else {
      self = .object(try container.decode([String: JSON].self))
    }
  }

  /// The member of an object; null for anything else.
  subscript(dynamicMember key: String) -> JSON { self[key] }

  /// The member of an object; null for anything else.
  subscript(key: String) -> JSON {
    if case .object(let members) = self { members[key] ?? .null } else { .null }
  }

  /// The element of a list; null beyond its end.
  subscript(place: Int) -> JSON {
    if case .list(let items) = self, items.indices.contains(place) { items[place] } else { .null }
  }

  /// The keys of an object.
  var keys: Set<String> {
    if case .object(let members) = self { Set(members.keys) } else { [] }
  }

  /// The elements of a list.
  var items: [JSON] {
    if case .list(let items) = self { items } else { [] }
  }

  /// The text; empty for anything else.
  var string: String {
    if case .text(let text) = self { text } else { "" }
  }

  /// The whole number, if it is one.
  var int: Int? {
    if case .number(let value) = self { Int(exactly: value) } else { nil }
  }

  /// The texts of a list.
  var strings: [String] { items.map(\.string) }

  /// The element of a list of objects that has a text under a key.
  func first(where key: String, is text: String) -> JSON {
    items.first { $0[key].string == text } ?? .null
  }
}
