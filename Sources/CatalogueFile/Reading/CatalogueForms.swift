import Foundation

/// The forms of the values that identify a catalogue.
enum CatalogueForms {
  /// Lower-case letters, digits and hyphens, beginning with a letter.
  static func catalogueID(_ text: String) -> String? {
    text.wholeMatch(of: /[a-z][a-z0-9\-]{0,63}/) == nil ? nil : text
  }

  /// Letters and digits in parts separated by dots.
  ///
  /// No hyphen: it separates id and edition in the name of the folder.
  static func edition(_ text: String) -> String? {
    text.utf8.count <= 32 && text.wholeMatch(of: /[0-9A-Za-z]+(\.[0-9A-Za-z]+)*/) != nil
      ? text : nil
  }

  /// An absolute http or https address.
  static func address(_ text: String) -> String? {
    guard let url = URL(string: text), let scheme = url.scheme?.lowercased(),
      ["http", "https"].contains(scheme), let host = url.host(), !host.isEmpty
    else { return nil }
    return text
  }
}
