public import Foundation

/// Which files that are there already may be written over.
///
/// A file with exactly the bytes that would be written is left as it is and never stands in the way.
public enum Replacing: Sendable {
  /// None.
  case nothing
  /// Any.
  case everything
  /// One that begins with these bytes, by which the program knows what it wrote itself.
  case whatBegins(with: Data)

  /// Whether a file may be written over.
  func allows(_ present: Data) -> Bool {
    switch self {
    case .nothing: false
    case .everything: true
    case .whatBegins(let head): present.starts(with: head)
    }
  }
}
