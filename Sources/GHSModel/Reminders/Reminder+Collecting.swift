extension Reminder {
  /// How many days ahead reminders look when nobody says.
  public static let daysAhead = 60

  /// Everything of one product that falls due up to a day, or has done so and is still open.
  ///
  /// What expires is said ahead whenever it supports anything. What has expired is said only while a
  /// conforming requirement rests on it alone, so that evidence that has been replaced falls silent. The
  /// end of its retention is said while it supports a conforming requirement. An action is open while its
  /// requirement is judged nonconforming.
  ///
  /// - Parameters:
  ///   - assessment: The assessment.
  ///   - declarations: All declarations of the product.
  ///   - day: The present day.
  ///   - days: How many days ahead to look.
  /// - Returns: The reminders in order of their days.
  public static func all(
    of assessment: Assessment, declarations: [Declaration], on day: CalendarDate,
    within days: Int = daysAhead
  ) -> [Reminder] {
    let collector = Collector(assessment: assessment, day: day)
    let all =
      assessment.evidence.compactMap(collector.expiry)
      + assessment.evidence.compactMap(collector.retention)
      + assessment.judgements.compactMap(collector.action)
      + declarations.compactMap(collector.validity)
      + [declarations.last { $0.registration != nil }].compactMap { $0 }
      .compactMap(collector.registration)
    return all.filter { day.days(until: $0.date) <= days }.inOrder
  }

  private struct Collector {
    let assessment: Assessment
    let day: CalendarDate

    func expiry(of evidence: Evidence) -> Reminder? {
      guard let date = evidence.expiryDate else { return nil }
      let matters =
        date >= day
        ? !evidence.requirements.isEmpty : conforming(evidence).contains(where: restsOnNothing)
      guard matters else { return nil }
      return reminder(
        evidence.certificate == nil ? .evidence : .certificate, evidence.id.rawValue,
        evidence.title, owner: evidence.owner, date)
    }

    func retention(of evidence: Evidence) -> Reminder? {
      guard let date = evidence.keeping?.until, !conforming(evidence).isEmpty else { return nil }
      return reminder(
        .retention, evidence.id.rawValue, evidence.title, owner: evidence.custodian, date)
    }

    /// The conforming requirements that evidence supports.
    private func conforming(_ evidence: Evidence) -> [RequirementID] {
      evidence.requirements.filter { assessment.judgement(of: $0).outcome == .conforming }
    }

    private func restsOnNothing(_ requirement: RequirementID) -> Bool {
      !assessment.evidence(for: requirement).contains { $0.isInForce(on: day) }
    }

    func action(on requirement: RequirementID, _ judgement: Judgement) -> Reminder? {
      guard judgement.outcome == .nonconforming, let action = judgement.action,
        let date = action.dueDate
      else { return nil }
      return reminder(
        .action, requirement.rawValue, action.description, owner: action.owner, date)
    }

    func validity(of declaration: Declaration) -> Reminder? {
      guard declaration.status == .issued,
        let date = ValidityDate.latest(in: declaration.content.validity)
      else { return nil }
      return reminder(
        .validity, declaration.content.number, "", owner: declaration.content.signatoryName, date)
    }

    func registration(of declaration: Declaration) -> Reminder? {
      guard let registration = declaration.registration, registration.end == nil,
        let date = registration.term?.end
      else { return nil }
      return reminder(.registration, registration.number, "", date)
    }

    private func reminder(
      _ kind: Kind, _ subject: String, _ title: String, owner: String = "", _ date: CalendarDate
    ) -> Reminder {
      let product = assessment.product
      return Reminder(
        product: product.id, productName: "\(product.name) \(product.version)", kind: kind,
        subject: subject, title: title, owner: owner, date: date)
    }
  }
}

extension Sequence<Reminder> {
  /// The reminders by day, then by what they are about.
  public var inOrder: [Reminder] {
    sorted { ($0.date, $0.id) < ($1.date, $1.id) }
  }
}
