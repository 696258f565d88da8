/// Whether the guideline is for a product.
public enum ScopeOutcome: String, Codable, Sendable, CaseIterable {
  /// Health software that is no medical device: what the guideline is for.
  case inScope = "in-scope"
  /// By the answers a medical device, which the guideline is not for.
  case regulatedDevice = "regulated-device"
  /// Not health software.
  case notHealthSoftware = "not-health-software"
  /// Part of a product with hardware of its own.
  case ownHardware = "own-hardware"
  /// An answer is missing on which it depends.
  case undecided

  /// Concludes from answers; that something may be a medical device outweighs everything else.
  ///
  /// It is undecided exactly as long as what is not known can still put the product inside the scope or
  /// outside of it.
  public init(_ answers: [ScopeQuestion: InterviewAnswer]) {
    let isMedical = ScopeQuestion.medical.contains { answers[$0] == .yes }
    // What is excluded from the devices for its low risk is a program alone.
    let isLikelyDevice =
      isMedical && (answers[.hardlyAnyRisk] == .no || answers[.generalPlatform] == .no)
    if answers[.registeredDevice] == .yes || isLikelyDevice {
      self = .regulatedDevice
    } else if answers[.healthPurpose] == .no {
      self = .notHealthSoftware
    } else if answers[.generalPlatform] == .no {
      self = .ownHardware
    } else if Self.settles(answers) {
      self = .inScope
    } else {
      self = .undecided
    }
  }

  /// Whether nothing is left open on which it depends.
  private static func settles(_ answers: [ScopeQuestion: InterviewAnswer]) -> Bool {
    answers[.healthPurpose] == .yes && answers[.generalPlatform] == .yes
      && answers[.registeredDevice] == .no
      && (answers[.hardlyAnyRisk] == .yes
        || ScopeQuestion.medical.allSatisfy { answers[$0] == .no })
  }

  /// Whether the guideline is not for the product.
  public var isOutside: Bool {
    switch self {
    case .regulatedDevice, .notHealthSoftware, .ownHardware: true
    case .inScope, .undecided: false
    }
  }

  /// The outcome in a few words.
  public var name: LocalizedText {
    switch self {
    case .inScope:
      LocalizedText(ja: "ガイドラインの対象", en: "within the scope of the guideline")
    case .regulatedDevice:
      LocalizedText(ja: "医療機器に該当（対象外）", en: "regulated device: outside the scope")
    case .notHealthSoftware:
      LocalizedText(ja: "ヘルスソフトウェアではない（対象外）", en: "not health software: outside the scope")
    case .ownHardware:
      LocalizedText(ja: "専用の機器を含む（対象外）", en: "has hardware of its own: outside the scope")
    case .undecided:
      LocalizedText(ja: "未確定", en: "not settled")
    }
  }

  /// What the outcome means, in sentences that can stand on a document.
  public var explanation: LocalizedText {
    switch self {
    case .inScope:
      LocalizedText(
        ja: "回答によれば、この製品は医療機器に該当しないヘルスソフトウェアであり、ガイドラインの対象です。",
        en: "By the answers given, the product is health software that is not a medical device, "
          + "and the guideline is for it.")
    case .regulatedDevice:
      LocalizedText(
        ja:
          "回答によれば、この製品は医療機器に該当するか、その可能性が高いといえます。ガイドラインは医療機器を対象としていません。この自己評価は、法令が求める承認、認証又は届出に代わるものではありません。",
        en: "By the answers given, the product is, or is likely to be, a regulated medical device. "
          + "The guideline is not for medical devices. This assessment takes the place of no approval, "
          + "certification or notification that the law requires.")
    case .notHealthSoftware:
      LocalizedText(
        ja: "回答によれば、この製品はヘルスソフトウェアではなく、ガイドラインの対象ではありません。",
        en:
          "By the answers given, the product is not health software, and the guideline is not for it."
      )
    case .ownHardware:
      LocalizedText(
        ja: "回答によれば、この製品には専用の機器が含まれます。ガイドラインは汎用機器で動くソフトウェアだけの製品を対象としています。",
        en:
          "By the answers given, hardware of its own is part of the product. The guideline is for "
          + "products that are software alone and run on general-purpose hardware.")
    case .undecided:
      LocalizedText(
        ja: "この製品がガイドラインの対象かどうかは、まだ決まっていません。不明な点を確かめて、回答を記録し直してください。",
        en: "Whether the guideline is for this product is not settled. "
          + "Find out what is not known and record the answers again.")
    }
  }
}
