import GHSModel
import Yams

/// What has been read of all requirements of a catalogue so far, to find what does not go together.
struct RequirementRegister {
  /// Where each id stood, in whatever file.
  var ids = Uniqueness()
  /// Every id that was read, also of a requirement with faults.
  private var known: [RequirementID] = []
  /// Where each title and question stood.
  private var texts: [String: (file: String, line: Int)] = [:]
  private var citations: [(value: YAMLValue, id: RequirementID, kind: Citation)] = []

  /// How a requirement names another one.
  enum Citation {
    /// Under `see_also`.
    case seeAlso
    /// Within a text.
    case text
  }

  /// Takes the id of an entry.
  mutating func add(_ id: RequirementID, at value: YAMLValue) {
    ids.add(id.rawValue, at: value)
    known.append(id)
  }

  /// Takes a text, and reports it when it stood before among its like.
  mutating func checkRepetition(of text: String, at value: YAMLValue, among kind: String) {
    let key = "\(kind) \(value.file) \(text)"
    if let first = texts[key] {
      value.report(.text(.repeated(file: first.file, line: first.line)))
    } else {
      texts[key] = (value.fileName, value.line)
    }
  }

  /// Takes the cross-references of an entry.
  mutating func cite(_ fields: RequirementFields) {
    for entry in fields.mapping["see_also"]?.entries ?? [] {
      guard let id = entry.node.scalar.flatMap({ RequirementID(rawValue: $0.string) }) else {
        continue
      }
      citations.append((entry, id, .seeAlso))
    }
  }

  /// Takes a requirement that a text speaks of.
  mutating func cite(_ id: RequirementID, in value: YAMLValue) {
    citations.append((value, id, .text))
  }

  /// Reports every cross-reference to a requirement that the catalogue does not have.
  ///
  /// - Parameter inherited: The requirements that come from the edition this one is based on.
  func checkCitations(inherited: [RequirementID] = []) {
    let known = inherited + known
    let all = Set(known)
    let categories = Set(known.map(\.category))
    for citation in citations where !all.contains(citation.id) {
      let nearest = NearestMatches.among(known, to: citation.id.rawValue).first?.rawValue
      switch citation.kind {
      case .seeAlso:
        citation.value.report(
          .consistency(.unknownRequirement(citation.id.rawValue, nearest: nearest)))
      // What is like an id of no category here is something else, a document number for instance.
      case .text where categories.contains(citation.id.category):
        citation.value.report(
          .text(.unknownRequirement(citation.id.rawValue, nearest: nearest)))
      case .text: continue
      }
    }
  }
}
