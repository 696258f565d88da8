extension Revision {
  /// Requirements that are judged otherwise, in ascending order.
  static func judgements(_ former: Assessment, _ now: Assessment) -> [RevisionChange] {
    Set(former.judgements.keys).union(now.judgements.keys).sorted().compactMap { id in
      let before = former.judgement(of: id)
      let after = now.judgement(of: id)
      guard before != after else { return nil }
      return RevisionChange(
        .judgement, subject: id.rawValue, before: before.outcome.rawValue,
        after: after.outcome.rawValue,
        fields: fields([
          (.outcome, before.outcome == after.outcome),
          (.rationale, before.rationale == after.rationale),
          (.assessor, before.assessor == after.assessor),
          (.judgementDate, before.date == after.date),
          (.action, before.action == after.action),
        ]))
    }
  }

  /// Evidence that was added, withdrawn or changed, in ascending order.
  static func evidence(_ former: [Evidence], _ now: [Evidence]) -> [RevisionChange] {
    let before = Dictionary(former.map { ($0.id, $0) }, uniquingKeysWith: { _, last in last })
    let after = Dictionary(now.map { ($0.id, $0) }, uniquingKeysWith: { _, last in last })
    return Set(before.keys).union(after.keys).sorted().compactMap { id in
      let pair = (before[id], after[id])
      guard pair.0 != pair.1 else { return nil }
      let titles = (pair.0?.title ?? "", pair.1?.title ?? "")
      guard let old = pair.0, let new = pair.1 else {
        return RevisionChange(
          .evidence, pair.0 == nil ? .added : .removed, subject: id.rawValue, before: titles.0,
          after: titles.1)
      }
      return RevisionChange(
        .evidence, subject: id.rawValue, before: titles.0, after: titles.1,
        fields: fields(differences(old, new)))
    }
  }

  private static func differences(
    _ old: Evidence, _ new: Evidence
  ) -> [(RevisionField, isSame: Bool)] {
    [
      (.title, old.title == new.title), (.number, old.number == new.number),
      (.revision, old.revision == new.revision), (.section, old.section == new.section),
      (.owner, old.owner == new.owner), (.effectiveDate, old.effectiveDate == new.effectiveDate),
      (.expiryDate, old.expiryDate == new.expiryDate),
      (.location, old.content.isPlaced(like: new.content)),
      (.content, old.file?.digest == new.file?.digest),
      (.fileState, old.file?.state == new.file?.state || old.file == nil || new.file == nil),
      (.certificate, old.certificate == new.certificate),
      (.keeping, old.keeping == new.keeping),
      (.requirements, old.requirements == new.requirements),
    ]
  }

  private static func fields(_ all: [(RevisionField, isSame: Bool)]) -> [RevisionField] {
    all.filter { !$0.isSame }.map(\.0)
  }
}

extension Evidence.Content {
  /// Whether the content is in the same place, whatever it says there.
  fileprivate func isPlaced(like other: Evidence.Content) -> Bool {
    switch (self, other) {
    case (.none, .none): true
    case (.url(let one), .url(let other)): one == other
    case (.file(let one), .file(let other)):
      one.path == other.path && one.custody == other.custody
    default: false
    }
  }
}
