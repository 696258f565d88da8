extension Registration {
  /// How long it ran by the yearly rule; nothing while the date of the permit is not recorded.
  public var term: RegistrationTerm? {
    permitDate.map { RegistrationTerm(permit: $0, renewals: renewals.count) }
  }

  /// Where it stands on a day, in one sentence that says that the scheme is closed.
  public func sentence(on day: CalendarDate) -> LocalizedText {
    let state =
      end.map { LocalizedText(ja: "\($0.date)に終了", en: "ended on \($0.date)") }
      ?? term?.state(on: day)?.sentence
      ?? LocalizedText(ja: "許可証の日付は未記入", en: "the date of the permit is not recorded")
    return LocalizedText(
      ja: "登録\(number)：\(state.ja)（GHSマーク制度は終了しています）",
      en: "Registration \(number): \(state.en) (the GHS mark scheme has ended)")
  }
}
