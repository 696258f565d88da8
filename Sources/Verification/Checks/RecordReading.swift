import Foundation
import GHSModel

/// Reads the record of a package and holds it against itself.
struct RecordReading {
  /// The record, when it could be read.
  let declaration: PackagedDeclaration?
  /// What was found.
  let check: Check

  private struct Head: Decodable {
    let schema: String
  }

  init(_ bag: PackageBag) {
    let name = "data/\(PackageFormat.record)"
    guard let bytes = bag.content(name, limit: PackageFormat.recordLimit) else {
      self.init(
        .failed(
          .record, ja: "\(name) がないか、大きすぎるか、壊れています。",
          en: "\(name) is not there, too large or damaged."))
      return
    }
    guard JSONGuard.allows(bytes) else {
      self.init(
        .failed(
          .record, ja: "\(name) の入れ子や要素が多すぎるため、読みません。",
          en: "\(name) is nested too deeply or has too many members to be read."))
      return
    }
    let schema = try? CanonicalJSON.decode(Head.self, from: bytes).schema
    if let schema, schema != PackagedDeclaration.schema {
      self.init(
        .notPossible(
          .record, ja: "記録の形式\(schema.shown)は、この版の ghs では読めません。",
          en: "This version of ghs does not read records of the form \(schema.shown)."))
      return
    }
    guard let declaration = JSONGuard.decode(PackagedDeclaration.self, from: bytes) else {
      self.init(
        .failed(
          .record, ja: "\(name) は正しい形の記録ではないか、この版の ghs が知らない内容を含みます。",
          en:
            "\(name) is not a record in its proper form, or holds what this version does not know.")
      )
      return
    }
    let excess = Self.bounds(declaration)
    let faults = excess ?? Self.faults(declaration) + RecordForm(declaration).faults
    let shortened = declaration.disclosure.shortenedPaths.count
    let found = Check.of(
      .record, faults: faults,
      ja: "SHA-256 \(declaration.disclosure.recordDigest.hexadecimal)"
        + (shortened > 0 ? "（フォルダー名を除いた証拠\(shortened)件。発行者の手元の記録のハッシュは再計算できません）" : ""),
      en: "SHA-256 \(declaration.disclosure.recordDigest.hexadecimal)"
        + (shortened > 0
          ? " (\(shortened) paths were cut down to names, so the issuer's own digest cannot be taken again)"
          : ""))
    self.init(found, excess == nil ? declaration : nil)
  }

  private init(_ check: Check, _ declaration: PackagedDeclaration? = nil) {
    self.declaration = declaration
    self.check = check
  }

  /// What keeps a record from being looked at any further: ids that stand twice, and so many things that
  /// comparing each with each would take too long.
  private static func bounds(_ declaration: PackagedDeclaration) -> [LocalizedText]? {
    let catalogue = declaration.catalogue
    let requirements = catalogue.requirements
    let evidence = declaration.record.assessment.evidence
    let supports = evidence.reduce(0) { $0 + $1.requirements.count }
    guard requirements.count <= 5_000, evidence.count <= PackageFormat.entryLimit,
      requirements.count * max(evidence.count, 1) <= 10_000_000, supports <= 500_000,
      catalogue.levelRule.levels.count <= 100, catalogue.categories.count <= 100
    else {
      return [
        LocalizedText(
          ja: "記録の件数が多すぎるため、確かめません。", en: "The record has too many parts to be checked.")
      ]
    }
    guard Set(requirements.map(\.id)).count == requirements.count,
      Set(catalogue.categories.map(\.id)).count == catalogue.categories.count,
      Set(evidence.map(\.id)).count == evidence.count
    else {
      return [LocalizedText(ja: "同じ番号が二度使われています。", en: "An id stands twice in the record.")]
    }
    return nil
  }

  private static func faults(_ declaration: PackagedDeclaration) -> [LocalizedText] {
    var faults: [LocalizedText] = []
    func hold(_ holds: Bool, ja: String, en: String) {
      if !holds { faults.append(LocalizedText(ja: ja, en: en)) }
    }
    let disclosure = declaration.disclosure
    let record = declaration.record
    if declaration.subject == .assessment {
      let content = record.content
      hold(
        declaration.status == .draft && declaration.withdrawal == nil
          && declaration.registration == nil && content.number.isEmpty
          && content.claimedLevel == nil && content.claimedCategories.isEmpty
          && declaration.lineage == DeclarationLineage(),
        ja: "評価の記録なのに、宣言の内容が書かれています。",
        en: "A record of an assessment must declare nothing.")
    }
    let digest = (try? CanonicalJSON.data(record)).map { ContentDigest(of: $0) }
    hold(
      digest == disclosure.recordDigest, ja: "記録の内容が recordDigest と一致しません。",
      en: "The record does not have the digest in recordDigest.")
    let linked = Set(
      record.assessment.evidence.filter { $0.file?.custody == .linked }.map(\.id))
    hold(
      linked.isSuperset(of: disclosure.shortenedPaths),
      ja: "フォルダー名を除いたとされる証拠が、リンクしたファイルではありません。",
      en: "A path is said to have been cut down that is not one of a linked file.")
    let texts = record.confidentialTexts
    switch disclosure.audience {
    case .full:
      hold(
        !disclosure.shortenedPaths.isEmpty || disclosure.frozenDigest == disclosure.recordDigest,
        ja: "発行時の記録のハッシュ（frozenDigest）と一致しません。",
        en: "The record does not have the digest it had at its issue (frozenDigest).")
      let key = disclosure.secret.flatMap(DisclosureKey.init(hexadecimal:))
      hold(
        disclosure.frozenDigest.flatMap { key?.commitment(to: $0) } == disclosure.frozenCommitment,
        ja: "発行時の記録のハッシュの照合値（frozenCommitment）が一致しません。",
        en: "frozenCommitment is not the commitment to frozenDigest.")
      hold(
        key != nil && disclosure.concealed.isEmpty,
        ja: "全内容版なのに、省略された記述があるか、照合用の鍵がありません。",
        en: "A full version must have the key of the commitments and conceal nothing.")
    case .public:
      hold(
        disclosure.secret == nil && disclosure.frozenDigest == nil
          && DisclosureKey.isCommitment(disclosure.frozenCommitment) && record.commitments == texts
          && disclosure.concealed.count == texts,
        ja: "公開版なのに、省かれていない記述があるか、省いた記述の数が合いません。",
        en: "A public version must have a commitment in the place of every rationale.")
    }
    return faults
  }
}

extension DeclarationRecord {
  /// How many of the texts given in confidence are commitments.
  fileprivate var commitments: Int {
    var count = 0
    _ = changingConfidentialTexts { text, _ in
      if DisclosureKey.isCommitment(text) { count += 1 }
      return text
    }
    return count
  }
}
