import Foundation

/// The last day that a text about validity states.
///
/// The limits on validity are the issuer's own words. Days written as 2027-03-31, 2027/3/31 or 2027年3月31日 and
/// months written as 2027年3月末 are found; the latest counts. Of anything else nothing is said.
public enum ValidityDate {
  /// The latest day that is stated.
  public static func latest(in text: String) -> CalendarDate? {
    // Digits of full width are as usual in Japanese as those of ASCII.
    // No issuer writes more than this; a forger might.
    let plain = String(text.prefix(FieldText.proseLimit)).compatibilityComposed
    let days = plain.matches(
      of: #/([0-9]{4})(?:[-\/.]|年)([0-9]{1,2})(?:[-\/.]|月)([0-9]{1,2})(?![0-9])/#
    ).compactMap { match in
      date(match.1, match.2, match.3)
    }
    let months = plain.matches(of: #/([0-9]{4})年([0-9]{1,2})月末/#).compactMap { match in
      let ends = (28...31).compactMap { date(match.1, match.2, Substring(String($0))) }
      return ends.max()
    }
    return (days + months).max()
  }

  private static func date(
    _ year: Substring, _ month: Substring, _ day: Substring
  ) -> CalendarDate? {
    guard let year = Int(year), let month = Int(month), let day = Int(day) else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }
}
