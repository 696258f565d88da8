extension Requirement: Codable {
  private enum CodingKeys: String, CodingKey {
    case id, obligation, clauses, guideline, safetyClasses, mayBeNotApplicable, title, question,
      guidance, evidenceExamples, commonGaps, notApplicableWhen, example, seeAlso, replaces
  }

  /// Reads a requirement; what a catalogue pinned by an earlier version of the program does not have is empty.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      id: try container.decode(RequirementID.self, forKey: .id),
      obligation: try container.decode(Obligation.self, forKey: .obligation),
      clauses: try container.decode([ClauseReference].self, forKey: .clauses),
      guideline: try container.decode(GuidelineReference.self, forKey: .guideline),
      safetyClasses: try container.decodeIfPresent([SafetyClass].self, forKey: .safetyClasses),
      mayBeNotApplicable: try container.decode(Bool.self, forKey: .mayBeNotApplicable),
      title: try container.decode(LocalizedText.self, forKey: .title),
      question: try container.decode(LocalizedText.self, forKey: .question),
      guidance: try container.decodeIfPresent(LocalizedText.self, forKey: .guidance),
      evidenceExamples: try container.decode([LocalizedText].self, forKey: .evidenceExamples),
      commonGaps: try container.decodeIfPresent([LocalizedText].self, forKey: .commonGaps) ?? [],
      notApplicableWhen: try container.decodeIfPresent(
        LocalizedText.self, forKey: .notApplicableWhen),
      example: try container.decodeIfPresent([LocalizedText].self, forKey: .example) ?? [],
      seeAlso: try container.decodeIfPresent([RequirementID].self, forKey: .seeAlso) ?? [],
      replaces: try container.decodeIfPresent([RequirementID].self, forKey: .replaces) ?? [])
  }

  /// Writes a requirement.
  ///
  /// The lists that came later are left out when they are empty, so that a catalogue pinned before keeps
  /// the digest by which products and declarations name it.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(obligation, forKey: .obligation)
    try container.encode(clauses, forKey: .clauses)
    try container.encode(guideline, forKey: .guideline)
    try container.encodeIfPresent(safetyClasses, forKey: .safetyClasses)
    try container.encode(mayBeNotApplicable, forKey: .mayBeNotApplicable)
    try container.encode(title, forKey: .title)
    try container.encode(question, forKey: .question)
    try container.encodeIfPresent(guidance, forKey: .guidance)
    try container.encode(evidenceExamples, forKey: .evidenceExamples)
    if !commonGaps.isEmpty { try container.encode(commonGaps, forKey: .commonGaps) }
    try container.encodeIfPresent(notApplicableWhen, forKey: .notApplicableWhen)
    if !example.isEmpty { try container.encode(example, forKey: .example) }
    if !seeAlso.isEmpty { try container.encode(seeAlso, forKey: .seeAlso) }
    if !replaces.isEmpty { try container.encode(replaces, forKey: .replaces) }
  }
}
