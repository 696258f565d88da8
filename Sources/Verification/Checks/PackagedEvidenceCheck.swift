import GHSModel

/// Whether the files of evidence are those that were judged.
struct PackagedEvidenceCheck {
  let bag: PackageBag
  let declaration: PackagedDeclaration
  let statement: Completeness

  var check: Check {
    let files = Dictionary(
      declaration.record.assessment.evidence.compactMap { piece in
        piece.file.map { (piece.id, $0) }
      }, uniquingKeysWith: { first, _ in first })
    let stated = statement.files.compactMap { file in file.evidence.map { (file.path, $0) } }
    var faults: [LocalizedText] = []
    for (path, id) in stated {
      let place = "data/\(path)"
      guard let file = files[id], file.digest == bag.digests[place], file.size == bag.sizes[place]
      else {
        faults.append(
          LocalizedText(
            ja: "\(path.shown) は、記録の \(id) と内容が異なります。",
            en: "\(path.shown) is not the content that \(id) has in the record."))
        continue
      }
    }
    let folder = PackageFormat.evidenceFolder + "/"
    let known = Set(stated.map(\.0))
    for path in bag.payload where path.hasPrefix(folder) && !known.contains(path) {
      faults.append(
        LocalizedText(
          ja: "\(path.shown) は、どの証拠のファイルでもありません。", en: "\(path.shown) belongs to no evidence."))
    }
    return .of(
      .evidence, faults: faults,
      ja: stated.isEmpty ? "証拠のファイルは同梱されていない" : "\(stated.count) 件のファイルが一致",
      en: stated.isEmpty ? "the package holds no evidence file" : "\(stated.count) files agree")
  }
}
