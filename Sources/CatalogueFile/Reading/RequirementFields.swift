import GHSModel

/// What an entry of a category file says, key by key, as far as it can be read.
struct RequirementFields {
  /// The keys that every requirement has.
  static let required = [
    "id", "obligation", "clauses", "guideline", "not_applicable", "title", "question",
  ]
  /// The keys that a requirement may have.
  static let optional = [
    "safety_classes", "not_applicable_when", "guidance", "evidence_examples", "common_gaps",
    "example", "see_also", "replaces",
  ]

  /// The entry, to report what is about all of it.
  let mapping: YAMLMapping
  let obligation: Requirement.Obligation?
  let clauses: [ClauseReference]?
  let guideline: GuidelineReference?
  let safetyClasses: [SafetyClass]?
  let mayBeNotApplicable: Bool?
  let notApplicableWhen: LocalizedText?
  let title: LocalizedText?
  let question: LocalizedText?
  let guidance: LocalizedText?
  let evidenceExamples: [LocalizedText]?
  let commonGaps: [LocalizedText]?
  let example: [LocalizedText]?
  let seeAlso: [RequirementID]?
  let replaces: [RequirementID]?

  /// Reads every key but the id.
  ///
  /// - Parameters:
  ///   - mapping: The entry.
  ///   - standards: The standards a clause may name; nothing when their list could not be read.
  init(_ mapping: YAMLMapping, standards: Set<String>?) {
    self.mapping = mapping
    obligation = mapping["obligation"]?.word(of: Requirement.Obligation.self)
    clauses = mapping["clauses"]?.list().map { Self.clauses($0, standards: standards) }
    guideline = mapping["guideline"].flatMap(Self.guideline)
    safetyClasses = mapping["safety_classes"]?.list().map(Self.safetyClasses)
    mayBeNotApplicable = mapping["not_applicable"]?.word(of: NotApplicable.self)
      .map { $0 == .allowed }
    notApplicableWhen = mapping["not_applicable_when"]?.localizedText()
    title = mapping["title"]?.localizedText()
    question = mapping["question"]?.localizedText()
    guidance = mapping["guidance"]?.localizedText()
    evidenceExamples = mapping["evidence_examples"]?.localizedTexts()
    commonGaps = mapping["common_gaps"]?.localizedTexts()
    example = mapping["example"]?.localizedTexts()
    seeAlso = mapping["see_also"]?.list().map(Self.ids)
    replaces = mapping["replaces"]?.list().map(Self.ids)
  }

  /// The requirement, when nothing that makes one is missing.
  func requirement(_ id: RequirementID) -> Requirement? {
    guard let obligation, let clauses, let guideline, let mayBeNotApplicable, let title,
      let question
    else { return nil }
    return Requirement(
      id: id, obligation: obligation, clauses: clauses, guideline: guideline,
      safetyClasses: safetyClasses, mayBeNotApplicable: mayBeNotApplicable, title: title,
      question: question, guidance: guidance, evidenceExamples: evidenceExamples ?? [],
      commonGaps: commonGaps ?? [], notApplicableWhen: notApplicableWhen, example: example ?? [],
      seeAlso: seeAlso ?? [], replaces: replaces ?? [])
  }

  /// A requirement of another edition with what is said here in place of what it says.
  func changing(_ base: Requirement) -> Requirement {
    var changed = base
    changed.obligation = obligation ?? base.obligation
    changed.clauses = clauses ?? base.clauses
    changed.guideline = guideline ?? base.guideline
    changed.safetyClasses = safetyClasses ?? base.safetyClasses
    changed.mayBeNotApplicable = mayBeNotApplicable ?? base.mayBeNotApplicable
    changed.notApplicableWhen = notApplicableWhen ?? base.notApplicableWhen
    changed.title = title ?? base.title
    changed.question = question ?? base.question
    changed.guidance = guidance ?? base.guidance
    changed.evidenceExamples = evidenceExamples ?? base.evidenceExamples
    changed.commonGaps = commonGaps ?? base.commonGaps
    changed.example = example ?? base.example
    changed.seeAlso = seeAlso ?? base.seeAlso
    changed.replaces = replaces ?? base.replaces
    return changed
  }
}

extension RequirementFields {
  private static func clauses(
    _ entries: [YAMLValue], standards: Set<String>?
  ) -> [ClauseReference] {
    var unique = Uniqueness()
    return entries.compactMap { entry in
      guard let clause = entry.word(.clause, { ClauseReference($0) }) else { return nil }
      unique.add(clause.description, at: entry)
      if let standards, !standards.contains(clause.standard) {
        entry.report(.consistency(.unknownStandard(clause.standard)))
      }
      return clause
    }
  }

  private static func guideline(_ value: YAMLValue) -> GuidelineReference? {
    guard let mapping = value.mapping(required: ["basis"], optional: ["section"]) else {
      return nil
    }
    let section = mapping["section"]?.text()
    return mapping["basis"]?.word(of: GuidelineReference.Basis.self).map {
      GuidelineReference(section: section, basis: $0)
    }
  }

  private static func safetyClasses(_ entries: [YAMLValue]) -> [SafetyClass] {
    var unique = Uniqueness()
    return entries.compactMap { entry in
      let safetyClass = entry.word(of: SafetyClass.self)
      if let safetyClass { unique.add(safetyClass.rawValue, at: entry) }
      return safetyClass
    }
  }

  private static func ids(_ entries: [YAMLValue]) -> [RequirementID] {
    var unique = Uniqueness()
    return entries.compactMap { entry in
      let id = entry.word(.requirementID, RequirementID.init(rawValue:))
      if let id { unique.add(id.rawValue, at: entry) }
      return id
    }
  }

  /// The words with which a catalogue says whether "not applicable" is an answer.
  private enum NotApplicable: String, CaseIterable {
    case allowed
    case refused
  }
}
