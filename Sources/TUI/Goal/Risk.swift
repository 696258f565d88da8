import GHSModel

/// Something that has taken a satisfied requirement away, or soon will.
struct Risk: Hashable, Sendable {
  /// What it is.
  enum Kind: Hashable, Sendable {
    /// Evidence is valid for so many more days, today not counted.
    case expiresSoon(days: Int)
    /// Evidence does not support anything any more.
    case outOfForce(Evidence.OutOfForce)
    /// The assessment has changed since the declaration was issued.
    case declarationIsStale
  }

  /// What it is.
  let kind: Kind
  /// The evidence it is about.
  let evidence: EvidenceID?
  /// What the evidence is called.
  let title: String
  /// The requirements that rest on it.
  let requirements: [RequirementID]

  /// For how many days ahead expiry is announced.
  static let daysAhead = 30

  /// What puts the level of a product at risk on a day, what has happened already first.
  static func all(of open: OpenProduct, on day: CalendarDate) -> [Risk] {
    var risks: [Risk] = []
    if open.snapshot.declaration?.isStale ?? false {
      risks.append(
        Risk(kind: .declarationIsStale, evidence: nil, title: "", requirements: []))
    }
    let found = open.assessment.evidence.compactMap { evidence -> Risk? in
      let supported = evidence.requirements.filter {
        open.assessment.judgement(of: $0).outcome == .conforming
      }
      guard !supported.isEmpty, let kind = Kind(evidence, on: day) else { return nil }
      return Risk(
        kind: kind, evidence: evidence.id, title: evidence.title, requirements: supported)
    }
    let gone = found.filter { if case .outOfForce = $0.kind { true } else { false } }
    let soon = found.compactMap { risk -> (Int, Risk)? in
      if case .expiresSoon(let days) = risk.kind { (days, risk) } else { nil }
    }
    return risks + gone + soon.sorted { $0.0 < $1.0 }.map(\.1)
  }
}

extension Risk.Kind {
  /// What is the matter with evidence on a day; nothing when all is well for a month.
  init?(_ evidence: Evidence, on day: CalendarDate) {
    if let reason = evidence.reasonsOutOfForce(on: day).first {
      self = .outOfForce(reason)
      return
    }
    guard let expiry = evidence.expiryDate else { return nil }
    let days = day.days(until: expiry)
    guard days <= Risk.daysAhead else { return nil }
    self = .expiresSoon(days: days)
  }
}
