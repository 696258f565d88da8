import GHSModel
import Yams

/// Reads one requirement and holds it against its category and the standards of the catalogue.
struct RequirementReader {
  /// The category of the file; nothing when it could not be read.
  let category: CategoryID?
  /// The standards a clause may name; nothing when their list could not be read.
  let standards: Set<String>?

  /// Reads a requirement; nothing when something that makes one is missing, which is reported.
  func read(_ value: YAMLValue, ids: inout Uniqueness) -> Requirement? {
    let mapping = value.mapping(
      required: [
        "id", "obligation", "clauses", "guideline", "not_applicable", "title", "question",
      ],
      optional: ["safety_classes", "guidance", "evidence_examples"])
    guard let mapping else { return nil }
    let id = mapping["id"].flatMap { self.id($0, ids: &ids) }
    let obligation = mapping["obligation"]?.word(of: Requirement.Obligation.self)
    let clauses = mapping["clauses"]?.list().map(self.clauses)
    if let id, let first = clauses?.first ?? nil, id.clauseNumber != first.number {
      mapping["id"]?.report(
        .consistency(.clauseMismatch(id: id.rawValue, clause: first.description)))
    }
    let guideline = mapping["guideline"].flatMap(self.guideline)
    let safetyClasses = mapping["safety_classes"]?.list().map(self.safetyClasses)
    let notApplicable = mapping["not_applicable"]?.word(of: NotApplicable.self)
    let title = mapping["title"]?.localizedText()
    let question = mapping["question"]?.localizedText()
    let guidance = mapping["guidance"]?.localizedText()
    let examples = mapping["evidence_examples"]?.list()?.compactMap { $0.localizedText() }
    guard let id, let obligation, let clauses, let guideline, let notApplicable, let title,
      let question
    else { return nil }
    return Requirement(
      id: id, obligation: obligation, clauses: clauses.compactMap(\.self),
      guideline: guideline, safetyClasses: safetyClasses,
      mayBeNotApplicable: notApplicable == .allowed, title: title, question: question,
      guidance: guidance, evidenceExamples: examples ?? [])
  }

  /// Whether an entry counts for its category, or might once its faults are mended.
  static func mayBeRequired(_ value: YAMLValue) -> Bool {
    value.node.mapping?["obligation"]?.scalar?.string != Requirement.Obligation.recommended.rawValue
  }

  private func id(_ value: YAMLValue, ids: inout Uniqueness) -> RequirementID? {
    guard let id = value.word(.requirementID, RequirementID.init(rawValue:)) else { return nil }
    ids.add(id.rawValue, at: value)
    if let category, id.category != category.rawValue {
      value.report(
        .consistency(.foreignRequirement(id.rawValue, category: category.rawValue)))
    }
    return id
  }

  private func clauses(_ entries: [YAMLValue]) -> [ClauseReference?] {
    var unique = Uniqueness()
    return entries.map { entry in
      guard let clause = entry.word(.clause, { ClauseReference($0) }) else { return nil }
      unique.add(clause.description, at: entry)
      if let standards, !standards.contains(clause.standard) {
        entry.report(.consistency(.unknownStandard(clause.standard)))
      }
      return clause
    }
  }

  private func guideline(_ value: YAMLValue) -> GuidelineReference? {
    guard let mapping = value.mapping(required: ["basis"], optional: ["section"]) else {
      return nil
    }
    let section = mapping["section"]?.text()
    return mapping["basis"]?.word(of: GuidelineReference.Basis.self).map {
      GuidelineReference(section: section, basis: $0)
    }
  }

  private func safetyClasses(_ entries: [YAMLValue]) -> [SafetyClass] {
    var unique = Uniqueness()
    return entries.compactMap { entry in
      let safetyClass = entry.word(of: SafetyClass.self)
      if let safetyClass { unique.add(safetyClass.rawValue, at: entry) }
      return safetyClass
    }
  }

  /// The words with which a catalogue says whether "not applicable" is an answer.
  private enum NotApplicable: String, CaseIterable {
    case allowed
    case refused
  }
}

extension RequirementID {
  /// The clause number in the id, without the letter that splits a clause.
  fileprivate var clauseNumber: String {
    String(rawValue.dropFirst(3).prefix { $0.isNumber || $0 == "." })
  }
}

extension ClauseReference {
  /// The number of the clause, without its list letter.
  fileprivate var number: String {
    String(clause.prefix { $0 != " " })
  }
}
