@testable import Export

/// One step into a document: a member or an element.
enum Step: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  case member(String)
  case element(Int)

  init(stringLiteral value: String) { self = .member(value) }
  init(integerLiteral value: Int) { self = .element(value) }
}

extension JSONValue {
  /// The document with one value replaced, or removed where there is no other.
  func replacing(_ path: some Collection<Step>, with value: JSONValue?) -> JSONValue {
    guard let step = path.first else { return value ?? self }
    let rest = path.dropFirst()
    switch (step, self) {
    case (.member(let key), .object(var members)):
      members[key] = rest.isEmpty ? value : members[key]?.replacing(rest, with: value)
      return .object(members)
    case (.element(let place), .list(var elements)):
      if rest.isEmpty, value == nil {
        elements.remove(at: place)
      } else {
        elements[place] = elements[place].replacing(rest, with: value)
      }
      return .list(elements)
    default: return self
    }
  }
}

extension JSONValue {
  /// The document with the first text below keys replaced, through whatever lists; nothing where there is none.
  func replacingFirst(at keys: some Collection<String>, with text: String) -> JSONValue? {
    switch self {
    case .object(var members):
      guard let key = keys.first, let member = members[key],
        let changed = member.replacingFirst(at: keys.dropFirst(), with: text)
      else { return nil }
      members[key] = changed
      return .object(members)
    case .list(var elements):
      for place in elements.indices {
        guard let changed = elements[place].replacingFirst(at: keys, with: text) else { continue }
        elements[place] = changed
        return .list(elements)
      }
      return nil
    case .text: return keys.isEmpty ? .text(text) : nil
    default: return nil
    }
  }
}
