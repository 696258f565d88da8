extension DeclarationRecord {
  /// The record with the names of evidence files in place of their paths.
  ///
  /// The folder of a linked file is the maker's own affair; name and digest identify it to a receiver.
  public var withoutFolders: DeclarationRecord {
    var record = self
    record.assessment.evidence = assessment.evidence.map { evidence in
      guard var file = evidence.file else { return evidence }
      file.path = file.name
      var changed = evidence
      changed.content = .file(file)
      return changed
    }
    return record
  }

  /// The record without its rationales, a commitment in the place of each.
  ///
  /// - Parameter key: The secret of the declaration.
  /// - Returns: The record, and the places of the texts that were taken out, in order.
  public func concealed(with key: DisclosureKey) -> (record: DeclarationRecord, places: [String]) {
    var record = self
    var places: [String] = []
    func conceal(_ text: inout String, _ place: String) {
      guard !text.isEmpty else { return }
      text = key.commitment(to: text, at: place)
      places.append(place)
    }
    for (id, judgement) in assessment.judgements.sorted(by: { $0.key < $1.key }) {
      var judgement = judgement
      conceal(&judgement.rationale, "judgements/\(id)/rationale")
      if var action = judgement.action {
        conceal(&action.description, "judgements/\(id)/action")
        conceal(&action.owner, "judgements/\(id)/action-owner")
        judgement.action = action
      }
      record.assessment.judgements[id] = judgement
    }
    if var classification = assessment.product.classification {
      conceal(&classification.reason, "product/classification/reason")
      record.assessment.product.classification = classification
    }
    if var scope = assessment.product.scope {
      conceal(&scope.remarks, "product/scope/remarks")
      record.assessment.product.scope = scope
    }
    return (record, places)
  }

  /// How many texts a public package takes out.
  public var confidentialTexts: Int {
    let judgements = assessment.judgements.values.flatMap { judgement in
      [judgement.rationale, judgement.action?.description, judgement.action?.owner]
    }
    let product = [
      assessment.product.classification?.reason, assessment.product.scope?.remarks,
    ]
    return (judgements + product).count { $0?.isEmpty == false }
  }
}

extension EvidenceFile {
  /// The name of the file without its folder.
  ///
  /// A slash ends a folder whatever mark follows it, so that bytes are looked at and not characters.
  public var name: String {
    path.utf8.split(separator: UInt8(ascii: "/")).last.flatMap { String($0) } ?? path
  }
}
