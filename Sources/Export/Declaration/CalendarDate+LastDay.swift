import GHSModel

extension CalendarDate {
  /// The day as the last of a span, in words between which no line breaks.
  func asLastDay(in language: Language) -> String {
    language(ja: "\(self)まで", en: "until\u{A0}\(self)")
  }
}
