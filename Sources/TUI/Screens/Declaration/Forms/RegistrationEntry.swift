import GHSModel

/// What the fields of the registration say, and what is wrong with its days.
struct RegistrationEntry {
  /// The registration; nothing when all fields are empty.
  let registration: Registration?
  /// What is wrong, by field.
  let problems: [RegistrationForm.Name: LocalizedText]

  /// Reads the fields.
  init(_ form: Form<RegistrationForm.Name>) {
    var problems: [RegistrationForm.Name: LocalizedText] = [:]
    func day(_ name: RegistrationForm.Name) -> CalendarDate? {
      let text = form[text: name].trimmed
      guard !text.isBlank else { return nil }
      let day = CalendarDate(entered: text)
      if day == nil { problems[name] = FormMessages.date }
      return day
    }
    let (permitDate, endDate) = (day(.permitDate), day(.endDate))
    let words = form[text: .renewals].split { $0.isWhitespace || $0 == "," || $0 == "、" }
    let renewals = words.compactMap { CalendarDate(entered: $0) }
    if renewals.count < words.count { problems[.renewals] = FormMessages.date }
    let reason = form[text: .endReason]
    if endDate == nil, problems[.endDate] == nil, !reason.isBlank {
      problems[.endDate] = FormMessages.empty
    }
    let number = form[text: .number]
    self.problems = problems
    let isEmpty =
      number.isBlank && permitDate == nil && renewals.isEmpty && endDate == nil && reason.isBlank
    registration =
      isEmpty
      ? nil
      : Registration(
        number: number, permitDate: permitDate, renewals: renewals,
        end: endDate.map { Registration.End(date: $0, reason: reason) })
  }
}
