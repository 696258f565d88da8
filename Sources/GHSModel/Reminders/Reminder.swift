/// Something that falls due on a day.
public struct Reminder: Codable, Hashable, Sendable, Identifiable {
  /// The product.
  public var product: ProductID
  /// The product with its version, as people call it.
  public var productName: String
  /// What falls due.
  public var kind: Kind
  /// Which piece of evidence, requirement or declaration: `E-3`, `RM-4.2`, the number of the declaration.
  public var subject: String
  /// What it is called: the title of evidence, the description of an action.
  public var title: String
  /// Who sees to it; empty where nobody is named.
  public var owner: String
  /// The last day on which all is well.
  public var date: CalendarDate

  /// Creates a reminder.
  public init(
    product: ProductID, productName: String, kind: Kind, subject: String, title: String,
    owner: String = "", date: CalendarDate
  ) {
    self.product = product
    self.productName = productName
    self.kind = kind
    self.subject = subject
    self.title = title
    self.owner = owner
    self.date = date
  }

  /// What falls due.
  public enum Kind: String, Codable, Sendable, CaseIterable {
    /// Evidence expires.
    case evidence
    /// A certificate expires.
    case certificate
    /// The last day on which evidence is to be kept.
    case retention
    /// An action on a nonconformity is to be done.
    case action
    /// The validity that a declaration states for itself ends.
    case validity
    /// A registration under the former mark scheme ends, where one is recorded.
    case registration

    /// What falls due, as a word.
    public var name: LocalizedText {
      switch self {
      case .evidence: LocalizedText(ja: "証拠の期限", en: "evidence expires")
      case .certificate: LocalizedText(ja: "認証の期限", en: "certificate expires")
      case .retention: LocalizedText(ja: "証拠の保存期限", en: "retention ends")
      case .action: LocalizedText(ja: "処置の期日", en: "action due")
      case .validity: LocalizedText(ja: "宣言書の有効期限", en: "declaration ends")
      case .registration:
        LocalizedText(ja: "登録の終了日（旧制度）", en: "registration ends (former scheme)")
      }
    }
  }

  /// The same thing on another day is the same reminder.
  public var id: String { "\(product)/\(kind.rawValue)/\(subject)" }

  /// The day in words, seen from another.
  public func when(on day: CalendarDate) -> LocalizedText {
    let days = day.days(until: date)
    return switch days {
    case 0: LocalizedText(ja: "今日まで", en: "today")
    case 1...: LocalizedText(ja: "あと\(days)日", en: days == 1 ? "1 day left" : "\(days) days left")
    default:
      LocalizedText(
        ja: "\(-days)日超過", en: days == -1 ? "1 day over" : "\(-days) days over")
    }
  }

  /// What falls due, in one line without the product and the day.
  public var sentence: LocalizedText {
    func line(_ language: Language) -> String {
      let what = "\(kind.name[language])  \(subject) \(title)"
      guard !owner.isEmpty else { return what }
      return what + language(ja: "（\(owner)）", en: " (\(owner))")
    }
    return LocalizedText(ja: line(.ja), en: line(.en))
  }
}
