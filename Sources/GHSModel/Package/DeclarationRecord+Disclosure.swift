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
    var places: [String] = []
    let record = changingConfidentialTexts { text, place in
      places.append(place)
      return key.commitment(to: text, at: place)
    }
    return (record, places)
  }

  /// How many texts a public package takes out.
  public var confidentialTexts: Int {
    var count = 0
    _ = changingConfidentialTexts { text, _ in
      count += 1
      return text
    }
    return count
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
