import GHSModel

/// Whether what a revision says was before is what the declaration it replaces says.
///
/// A package does not hold the declaration it replaces: the receiver has that from then. Without it, only what
/// is now can be held against the record, which the check of the standing does.
struct FormerCheck {
  let declaration: PackagedDeclaration
  /// The declaration that is replaced, out of its own package; nothing when the receiver has not named one.
  let former: PackagedDeclaration?

  var check: Check {
    guard let revision = declaration.revision else {
      let number = former?.record.content.number.shown ?? ""
      return .failed(
        .former, ja: "\(number)を改訂したものとは書かれていません。",
        en: "It does not say that it revises \(number).")
    }
    let named = revision.supersedes
    guard let former else {
      return .notPossible(
        .former,
        ja: "改訂前の\(named.number.shown)はパッケージに含まれないため、変更前の記載は照合していません。",
        en:
          "\(named.number.shown), which it revises, is not in the package, so that what was before "
          + "has not been checked.",
        need: .former)
    }
    let found = DeclarationCitation(former.record)
    guard found == named else {
      return .failed(
        .former,
        ja: "改訂前の適合宣言書は\(named.number.shown)（\(named.issuedOn)）とされていますが、指定されたのは"
          + "\(found.number.shown)（\(found.issuedOn)）です。",
        en: "It revises \(named.number.shown) of \(named.issuedOn), and the package named is "
          + "\(found.number.shown) of \(found.issuedOn).")
    }
    return compare(revision, with: Revision(of: former.record, by: declaration.record), former)
  }

  private func compare(
    _ revision: Revision, with expected: Revision, _ former: PackagedDeclaration
  ) -> Check {
    let isPublic = [declaration, former].contains { $0.disclosure.audience == .public }
    let stated = Set(revision.changes.compactMap { $0.comparable(isPublic: isPublic) })
    let actual = Set(expected.changes.compactMap { $0.comparable(isPublic: isPublic) })
    let odd = stated.symmetricDifference(actual).map(\.subjectName)
    return .of(
      .former,
      faults: Set(odd).sorted { $0.en < $1.en }.map { subject in
        LocalizedText(
          ja: "\(subject.ja.shown)：変更の記載が、改訂前の適合宣言書と一致しません。",
          en:
            "\(subject.en.shown): what is said to have changed does not agree with the former declaration."
        )
      },
      ja: "変更\(stated.count)件の前後が\(revision.supersedes.number.shown)と一致",
      en: "all \(stated.count) changes agree with \(revision.supersedes.number.shown)")
  }
}

extension RevisionChange {
  /// The change as far as two packages show it; nothing where they cannot.
  ///
  /// No package has the folders of files, and a public one has no confidential texts.
  fileprivate func comparable(isPublic: Bool) -> RevisionChange? {
    var change = self
    change.fields.removeAll { $0 == .location }
    if isPublic, aspect != .evidence { change.fields = [] }
    let wasOnlyFields = kind == .changed && before == after
    if wasOnlyFields, change.fields.isEmpty, isPublic || !fields.isEmpty { return nil }
    return change
  }
}
