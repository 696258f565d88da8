import GHSModel

/// Reasons against issuing, one a line.
struct ReasonsText {
  private let reasons: [Finding]
  private let language: Language

  init(_ reasons: [Finding], _ language: Language) {
    self.reasons = reasons
    self.language = language
  }

  var text: String {
    guard !reasons.isEmpty else {
      return language(ja: "発行できます。", en: "The draft may be issued.")
    }
    return
      ([
        language(
          ja: "発行できません。理由は\(reasons.count)件あります:",
          en: "The draft cannot be issued, for \(counted(reasons.count, "reason")):")
      ] + reasons.map { "  - \($0.message[language])" }).joined(separator: "\n")
  }
}

/// One declaration of `ghs declare list`.
struct DeclarationEntry: Encodable {
  let id: Int
  let number: String
  let status: Declaration.Status
  let claimedLevel: Int?
  let claimedCategories: [CategoryID]
  let issuedOn: CalendarDate?
  /// What is recorded of a registration, as it was entered.
  let registrationRecord: Registration?
  let stale: Bool
  let changes: [LocalizedText]
  /// The last day of a registration that is recorded, by the rule of the former scheme.
  let registeredUntil: CalendarDate?
  /// Where that registration stands, in words.
  let registration: LocalizedText?

  private enum CodingKeys: String, CodingKey {
    case id, number, status, claimedLevel, claimedCategories, issuedOn, stale, changes
    case registeredUntil, registration, registrationRecord
  }

  /// Every key is always there, absent values as null.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(number, forKey: .number)
    try container.encode(status, forKey: .status)
    try container.encode(claimedLevel, forKey: .claimedLevel)
    try container.encode(claimedCategories, forKey: .claimedCategories)
    try container.encode(issuedOn, forKey: .issuedOn)
    try container.encode(registrationRecord, forKey: .registrationRecord)
    try container.encode(stale, forKey: .stale)
    try container.encode(changes, forKey: .changes)
    try container.encode(registeredUntil, forKey: .registeredUntil)
    try container.encode(registration, forKey: .registration)
  }

  init(_ declaration: Declaration, evaluation: Evaluation) {
    id = declaration.id
    number = declaration.content.number
    status = declaration.status
    claimedLevel = declaration.content.claimedLevel
    claimedCategories = declaration.content.claimedCategories
    issuedOn = declaration.record?.issuedOn
    registrationRecord = declaration.registration
    let moved =
      declaration.status == .issued ? declaration.record?.changes(since: evaluation) ?? [] : []
    changes = moved.map(\.sentence)
    stale = !moved.isEmpty
    registeredUntil = declaration.registration?.term?.end
    registration = declaration.registration?.sentence(on: evaluation.day)
  }
}

/// Declarations in a table, with what has changed since below.
struct DeclarationListText {
  private let entries: [DeclarationEntry]
  private let language: Language

  init(_ entries: [DeclarationEntry], _ language: Language) {
    self.entries = entries
    self.language = language
  }

  var text: String {
    guard !entries.isEmpty else { return "" }
    var table = TextTable(head: [
      language(ja: "番号", en: "Number"), language(ja: "状態", en: "Status"),
      language(ja: "レベル", en: "Level"), language(ja: "カテゴリー", en: "Categories"),
      language(ja: "発行日", en: "Issued"),
    ])
    for entry in entries {
      let stale = entry.stale ? language(ja: "（要見直し）", en: " (stale)") : ""
      table.add([
        entry.number.isEmpty ? "—" : entry.number, entry.status.name[language] + stale,
        entry.claimedLevel.map(String.init) ?? "—",
        entry.claimedCategories.map(\.rawValue).joined(separator: " "),
        entry.issuedOn?.description ?? "—",
      ])
    }
    let changes = entries.flatMap(\.changes).map { "  - \($0[language])" }
    let registrations = entries.compactMap(\.registration).map { "  \($0[language])" }
    return ([table.text] + changes + registrations).joined(separator: "\n")
  }
}
