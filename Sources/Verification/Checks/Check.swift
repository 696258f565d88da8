public import GHSModel

/// What was found of one thing.
public struct Check: Codable, Hashable, Sendable, Identifiable {
  /// What was looked at.
  public var id: CheckID
  /// What was found.
  public var result: Result
  /// What exactly, and why.
  public var message: LocalizedText
  /// What the receiver can bring so that more can be said; how that is done depends on where one asks.
  public var need: Need?

  /// What a receiver can bring.
  public enum Need: String, Codable, Sendable, CaseIterable {
    /// A file of allowed signers.
    case allowedSigners = "allowed-signers"
    /// The word that a catalogue of the issuer's own was examined.
    case trustedCatalogue = "trusted-catalogue"
    /// A folder with the files of evidence that are not enclosed.
    case evidence
    /// The package of the declaration that a revision replaces.
    case former
  }

  /// What a check can come to.
  public enum Result: String, Codable, Sendable, CaseIterable {
    /// It is as it should be.
    case passed
    /// It is not.
    case failed
    /// Nothing can be said.
    case notPossible = "not-possible"
    /// The package makes no statement of the kind, and need not.
    case notApplicable = "not-applicable"

    /// The result as a word.
    public var name: LocalizedText {
      switch self {
      case .passed: LocalizedText(ja: "合格", en: "passed")
      case .failed: LocalizedText(ja: "不合格", en: "failed")
      case .notPossible: LocalizedText(ja: "確認不能", en: "not possible")
      case .notApplicable: LocalizedText(ja: "対象なし", en: "not applicable")
      }
    }
  }

  init(_ id: CheckID, _ result: Result, ja: String, en: String, need: Need? = nil) {
    self.id = id
    self.result = result
    message = LocalizedText(ja: ja, en: en)
    self.need = need
  }

  static func passed(_ id: CheckID, ja: String, en: String) -> Check {
    Check(id, .passed, ja: ja, en: en)
  }

  static func failed(_ id: CheckID, ja: String, en: String) -> Check {
    Check(id, .failed, ja: ja, en: en)
  }

  static func notPossible(
    _ id: CheckID, ja: String, en: String, need: Need? = nil
  ) -> Check {
    Check(id, .notPossible, ja: ja, en: en, need: need)
  }

  static func notApplicable(_ id: CheckID, ja: String, en: String) -> Check {
    Check(id, .notApplicable, ja: ja, en: en)
  }

  /// Passed when nothing is wrong; failed with the first few things that are.
  static func of(
    _ id: CheckID, faults: [LocalizedText], ja: @autoclosure () -> String,
    en: @autoclosure () -> String
  ) -> Check {
    guard let first = faults.first else { return passed(id, ja: ja(), en: en()) }
    let more = faults.count - 1
    return failed(
      id, ja: first.ja + (more > 0 ? "（ほか\(more)件）" : ""),
      en: first.en + (more > 0 ? " (and \(more) more)" : ""))
  }
}

extension String {
  /// A text out of a package as a message may repeat it: short, and without what acts on terminals.
  var shown: String { shown(upTo: 60) }

  /// The same with another bound, in characters as Unicode counts them.
  func shown(upTo limit: Int) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in unicodeScalars.prefix(limit) {
      kept.append(scalar.actsOnTerminals || scalar == "\n" ? "\u{FFFD}" : scalar)
    }
    return String(kept) + (unicodeScalars.count > limit ? "…" : "")
  }
}
