import GHSModel
import Yams

/// Reads the requirements of one category and holds them against the category and the standards.
struct RequirementReader {
  /// The category of the file; nothing when it could not be read.
  let category: CategoryID?
  /// The standards a clause may name; nothing when their list could not be read.
  let standards: Set<String>?
  /// Whether the texts are held against the strict rules too.
  let isStrict: Bool

  /// Reads a requirement; nothing when something that makes one is missing, which is reported.
  func read(_ value: YAMLValue, _ register: inout RequirementRegister) -> Requirement? {
    let mapping = value.mapping(
      required: RequirementFields.required, optional: RequirementFields.optional)
    guard let mapping else { return nil }
    let id = mapping["id"].flatMap { self.id($0, &register) }
    let fields = RequirementFields(mapping, standards: standards)
    register.cite(fields)
    if let id, let first = fields.clauses?.first, id.clauseNumber != first.number {
      mapping["id"]?.report(
        .consistency(.clauseMismatch(id: id.rawValue, clause: first.description)))
    }
    if isStrict {
      CompletenessRules.check(mapping)
      TextRules.check(mapping, &register)
    }
    return id.flatMap(fields.requirement)
  }

  /// Reads what an edition says otherwise of a requirement of the edition it is based on.
  func change(
    _ value: YAMLValue, of base: [Requirement], _ register: inout RequirementRegister
  ) -> Requirement? {
    let keys = RequirementFields.required.dropFirst() + RequirementFields.optional
    guard let mapping = value.mapping(required: ["id"], optional: Array(keys)) else { return nil }
    let fields = RequirementFields(mapping, standards: standards)
    register.cite(fields)
    if isStrict { TextRules.check(mapping, &register) }
    guard let idValue = mapping["id"], let id = self.id(idValue, &register) else { return nil }
    guard let known = base.first(where: { $0.id == id }) else {
      idValue.report(.consistency(.notInBase(id.rawValue)))
      return nil
    }
    let changed = fields.changing(known)
    if let first = changed.clauses.first, id.clauseNumber != first.number {
      idValue.report(
        .consistency(.clauseMismatch(id: id.rawValue, clause: first.description)))
    }
    return changed
  }

  /// Whether an entry counts for its category, or might once its faults are mended.
  static func mayBeRequired(_ value: YAMLValue) -> Bool {
    value.node.mapping?["obligation"]?.scalar?.string != Requirement.Obligation.recommended.rawValue
  }

  private func id(_ value: YAMLValue, _ register: inout RequirementRegister) -> RequirementID? {
    guard let id = value.word(.requirementID, RequirementID.init(rawValue:)) else { return nil }
    register.add(id, at: value)
    if let category, id.category != category.rawValue {
      value.report(
        .consistency(.foreignRequirement(id.rawValue, category: category.rawValue)))
    }
    return id
  }
}

extension RequirementID {
  /// The clause number in the id, without the letter that splits a clause.
  var clauseNumber: String {
    String(rawValue.dropFirst(3).prefix { $0.isNumber || $0 == "." })
  }
}

extension ClauseReference {
  /// The number of the clause, without its list letter.
  var number: String {
    String(clause.prefix { $0 != " " })
  }
}
