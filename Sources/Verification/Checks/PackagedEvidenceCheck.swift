import GHSModel

/// Whether the files of evidence are those that were judged.
///
/// A full package whose evidence lies elsewhere does not hold by itself: nobody has seen that content. Its
/// receiver can get the files and name their folder. A public package has no content of evidence by its
/// nature.
struct PackagedEvidenceCheck {
  let bag: PackageBag
  let declaration: PackagedDeclaration
  let statement: Completeness
  /// The digests of files that the receiver has got by another way.
  let supplied: Set<ContentDigest>

  var check: Check {
    let files = Dictionary(
      declaration.record.assessment.evidence.compactMap { piece in
        piece.file.map { (piece.id, $0) }
      }, uniquingKeysWith: { first, _ in first })
    let stated = statement.files.compactMap { file in file.evidence.map { (file.path, $0) } }
    let faults =
      others(stated, than: files) + renamed(stated, files)
      + strangers(besides: Set(stated.map(\.0)))
    guard faults.isEmpty else { return .of(.evidence, faults: faults, ja: "", en: "") }
    let enclosed = Set(stated.map(\.1))
    let absent = files.filter { !enclosed.contains($0.key) }
    if declaration.disclosure.audience == .public, supplied.isEmpty {
      return .notApplicable(
        .evidence, ja: "公開版は証拠の内容を含まない（ハッシュ\(files.count)件は記録にある）",
        en: "a public version encloses no evidence (the record has \(files.count) digests)")
    }
    let unseen = absent.filter { !supplied.contains($0.value.digest) }.keys.sorted()
    guard unseen.isEmpty else { return missing(unseen, of: files.count) }
    let named = declaration.record.assessment.evidence.count - files.count
    return .passed(
      .evidence,
      ja: "同梱\(enclosed.count)件、別に受領\(absent.count)件のファイルが一致（ファイルのない証拠\(named)件）",
      en: "\(enclosed.count) files enclosed and \(absent.count) received apart agree "
        + "(evidence without a file: \(named))")
  }

  private func others(
    _ stated: [(String, EvidenceID)], than files: [EvidenceID: EvidenceFile]
  ) -> [LocalizedText] {
    stated.filter { path, id in
      let place = "data/\(path)"
      return files[id].map { $0.digest != bag.digests[place] || $0.size != bag.sizes[place] }
        ?? true
    }.map { path, id in
      LocalizedText(
        ja: "\(path.shown) は、記録の\(id)と内容が異なります。",
        en: "\(path.shown) is not the content that \(id) has in the record.")
    }
  }

  /// Files that have another name than their evidence gives them: what it is called decides what opens it.
  private func renamed(
    _ stated: [(String, EvidenceID)], _ files: [EvidenceID: EvidenceFile]
  ) -> [LocalizedText] {
    stated.compactMap { path, id in
      guard let name = files[id].map({ PackageFormat.path(of: id, $0) }), name != path else {
        return nil
      }
      return LocalizedText(
        ja: "\(path.shown) は、\(id)のファイルなら \(name.shown) という名前のはずです。",
        en: "\(path.shown) would be called \(name.shown) if it were the file of \(id).")
    }
  }

  private func strangers(besides known: Set<String>) -> [LocalizedText] {
    let folder = PackageFormat.evidenceFolder + "/"
    return bag.payload.filter { $0.hasPrefix(folder) && !known.contains($0) }.map { path in
      LocalizedText(
        ja: "\(path.shown) は、どの証拠のファイルでもありません。", en: "\(path.shown) belongs to no evidence.")
    }
  }

  private func missing(_ unseen: [EvidenceID], of count: Int) -> Check {
    let ids =
      unseen.prefix(3).map(\.rawValue).joined(separator: ", ") + (unseen.count > 3 ? ", …" : "")
    return .notPossible(
      .evidence,
      ja: "証拠ファイル\(count)件のうち\(unseen.count)件（\(ids)）が同梱されていません。",
      en: "\(unseen.count) of \(count) files of evidence (\(ids)) are not enclosed.",
      need: .evidence)
  }
}
