import GHSModel

/// Reads the completeness statement and holds it against the record and the files.
struct CompletenessCheck {
  /// The statement, when it could be read.
  let statement: Completeness?
  /// What was found.
  let check: Check

  init(_ bag: PackageBag, _ declaration: PackagedDeclaration) {
    let name = "data/\(PackageFormat.completeness)"
    let read = bag.content(name, limit: PackageFormat.textLimit)
      .flatMap { JSONGuard.decode(Completeness.self, from: $0) }
    guard let read, read.schema == Completeness.schema else {
      statement = nil
      check = .failed(
        .completeness, ja: "\(name) がないか、正しい形ではありません。",
        en: "\(name) is not there or not in its proper form.")
      return
    }
    statement = read
    let faults =
      Self.counts(read, declaration) + Self.files(read, bag) + Self.fates(read, declaration)
    check = .of(
      .completeness, faults: faults,
      ja:
        "証拠\(read.evidence.total)件＝同梱\(read.evidence.included)件＋除外\(read.evidence.leftOut)件",
      en: "\(read.evidence.total) pieces of evidence = \(read.evidence.included) included "
        + "+ \(read.evidence.leftOut) left out")
  }

  private static func counts(
    _ statement: Completeness, _ declaration: PackagedDeclaration
  ) -> [LocalizedText] {
    let record = declaration.record
    var faults: [LocalizedText] = []
    func hold(_ holds: Bool, ja: String, en: String) {
      if !holds { faults.append(LocalizedText(ja: ja, en: en)) }
    }
    hold(
      statement.isBalanced, ja: "完全性の申告の件数が合いません。",
      en: "The counts of the completeness statement do not add up.")
    hold(
      statement.evidence.total == record.assessment.evidence.count
        && statement.categories.total == declaration.catalogue.categories.count
        && statement.requirements.total
          == declaration.catalogue.categories.reduce(0) { $0 + $1.requirements.count }
        && statement.requirements.included
          == declaration.reportedCategories.reduce(0) { $0 + $1.requirements.count }
        && statement.documents.included
          == statement.files.count { $0.evidence == nil && $0.path != PackageFormat.record }
        && statement.texts.total == record.confidentialTexts
        && statement.texts.leftOut == declaration.disclosure.concealed.count,
      ja: "完全性の申告の件数が記録と一致しません。",
      en: "The counts of the completeness statement are not those of the record.")
    hold(
      statement.changedSince != []
        && statement.files.map(\.path) == statement.files.map(\.path).sorted(),
      ja: "完全性の申告のファイルの順序が違うか、変更の欄が空です。",
      en: "The completeness statement lists files out of order, or changes without any.")
    hold(
      statement.declaration == record.content.number
        && statement.audience == declaration.disclosure.audience,
      ja: "完全性の申告が別の宣言のものです。",
      en: "The completeness statement is that of another declaration.")
    return faults
  }

  /// The files that are stated, against those that are there.
  private static func files(_ statement: Completeness, _ bag: PackageBag) -> [LocalizedText] {
    let stated = Dictionary(
      statement.files.map { ($0.path, $0) }, uniquingKeysWith: { _, last in last })
    let there = bag.payload.filter { $0 != PackageFormat.completeness }
    var faults: [LocalizedText] = []
    if statement.files.count != stated.count || Set(there) != Set(stated.keys) {
      let odd = Set(there).symmetricDifference(stated.keys).sorted().first?.shown ?? ""
      faults.append(
        LocalizedText(
          ja: "完全性の申告のファイルの一覧が実際と異なります：\(odd)",
          en: "The files of the completeness statement are not those that are there: \(odd)"))
    }
    for path in there {
      guard let file = stated[path] else { continue }
      if file.size != bag.sizes["data/\(path)"] || file.digest != bag.digests["data/\(path)"] {
        faults.append(
          LocalizedText(
            ja: "\(path.shown) が完全性の申告のハッシュと一致しません。",
            en: "\(path.shown) is not the file of the completeness statement."))
      }
    }
    return faults
  }

  /// Each piece of evidence is in the package or left out for a reason that fits it.
  private static func fates(
    _ statement: Completeness, _ declaration: PackagedDeclaration
  ) -> [LocalizedText] {
    var left = Dictionary(
      statement.leftOut.map { ($0.id, $0.reason) }, uniquingKeysWith: { first, _ in first })
    var included = Set(statement.files.compactMap(\.evidence))
    var odd: [String] = []
    for evidence in declaration.record.assessment.evidence {
      let isIncluded = included.remove(evidence.id) != nil
      let reason = left.removeValue(forKey: evidence.id.rawValue)
      let fits: Bool =
        switch evidence.content {
        case .none: !isIncluded && reason == .noContent
        case .url: !isIncluded && reason == .address
        case .file where declaration.disclosure.audience == .public:
          !isIncluded && reason == .audience
        case .file where isIncluded: reason == nil
        case .file(let file): reason == .missing || file.custody == .linked && reason == .linked
        }
      if !fits { odd.append(evidence.id.rawValue) }
    }
    let reported = Set(declaration.reportedCategories.map(\.id))
    for category in declaration.catalogue.categories {
      let isReported = reported.contains(category.id)
      let reason = left.removeValue(forKey: category.id.rawValue)
      if reason != (isReported ? nil : .notClaimed) { odd.append(category.id.rawValue) }
    }
    odd += left.keys.sorted() + included.map(\.rawValue).sorted()
    return odd.map { id in
      LocalizedText(
        ja: "完全性の申告の\(id.shown)の扱いが記録と合いません。",
        en: "What the completeness statement says of \(id.shown) does not fit the record.")
    }
  }
}
