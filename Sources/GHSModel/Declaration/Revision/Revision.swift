/// What a declaration changes against the one it replaces: its claim and what that rests on, not what was
/// done in categories that neither of the two claims.
///
/// It is made from the frozen record of the former declaration and from what the new one rests on, and is the
/// content of the notice of revision (適合宣言書改訂届). It holds no rationale and no other text given in
/// confidence.
public struct Revision: Codable, Hashable, Sendable {
  /// The declaration that is replaced.
  public var supersedes: DeclarationCitation
  /// Every change: the claim first, then what it rests on.
  public var changes: [RevisionChange]

  /// Compares a declaration with the one it replaces.
  ///
  /// - Parameters:
  ///   - former: What the former declaration rests on.
  ///   - content: What the issuer has filled in for the new one; its number is no change.
  ///   - assessment: What the new one rests on.
  public init(
    of former: DeclarationRecord, content: DeclarationContent, assessment: Assessment
  ) {
    supersedes = DeclarationCitation(former)
    let claimed = former.content.claimedCategories + content.claimedCategories
    let before = former.assessment.restricted(to: claimed)
    let after = assessment.restricted(to: claimed)
    changes =
      Self.claim(former.content, content)
      + Self.catalogue(former.assessment.catalogue, assessment.catalogue)
      + Self.product(former.assessment.product, assessment.product)
      + Self.content(former.content, content)
      + Self.judgements(before, after)
      + Self.evidence(before.evidence, after.evidence)
  }

  /// Compares an issued declaration with the one it replaced.
  public init(of former: DeclarationRecord, by record: DeclarationRecord) {
    self.init(of: former, content: record.content, assessment: record.assessment)
  }

  /// How the level moved.
  public var move: LevelMove? { LevelMove(changes) }
}

/// How a revision moves the claim of a declaration.
public enum LevelMove: Hashable, Sendable {
  /// A higher level is claimed.
  case raised(from: Int, to: Int)
  /// A lower level is claimed, or none any more.
  case lowered(from: Int, to: Int?)
  /// The level stays; other categories are claimed.
  case otherCategories

  /// Finds the move among changes; nothing where the claim stays as it was.
  init?(_ changes: [RevisionChange]) {
    if let level = changes.first(where: { $0.aspect == .level }) {
      let after = Int(level.after)
      guard let before = Int(level.before) else { return nil }
      if let after, after > before {
        self = .raised(from: before, to: after)
      } else {
        self = .lowered(from: before, to: after)
      }
    } else if changes.contains(where: { $0.aspect == .category }) {
      self = .otherCategories
    } else {
      return nil
    }
  }

  /// What the rules of the former scheme said about it, and what is ours.
  public var explanation: LocalizedText {
    switch self {
    case .raised(let from, let to):
      LocalizedText(
        ja: "レベルの引上げ（\(from)→\(to)）。旧制度の規則では、改訂届に変更した書類を添えるものとされ、終了日は変わりませんでした。",
        en:
          "The level is raised (\(from) to \(to)). By the rules of the former scheme a notice of revision "
          + "went with every changed document, and the last day stayed the same.")
    case .lowered(let from, let to):
      LocalizedText(
        ja: "レベルの引下げ（\(from)→\(to.map(String.init) ?? "なし")）。公開資料に定めが見つからないため、"
          + "新しい版の適合宣言書として扱います（本プログラムの解釈）。",
        en:
          "The level is lowered (\(from) to \(to.map(String.init) ?? "none")). No rule for this was "
          + "found in public documents; it is treated as a new declaration (our reading).")
    case .otherCategories:
      LocalizedText(
        ja: "レベルは変わらず、適合を宣言する要求カテゴリーが変わります。宣言の内容が変わるため、改訂届の対象と解釈しています（本プログラムの解釈）。",
        en:
          "The level stays, and other categories are claimed. The content of the declaration changes, "
          + "so that a notice of revision is due (our reading).")
    }
  }
}
