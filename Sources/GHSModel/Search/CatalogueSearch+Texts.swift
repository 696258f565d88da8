extension CatalogueSearch {
  /// Where a thing that was asked for is found in each requirement.
  func found(_ term: SearchTerm) -> [Found] {
    var found = requirements.map { requirement in
      term.reference.map(requirement.found) ?? Found()
    }
    guard let word = term.word else { return found }
    texts.forEachSegment(having: word.surface, border: word.border) { segment in
      // Numbers of clauses were compared as numbers, not as text.
      if case .number = word.border, segment.places.contains(SearchPlaces(.clauses)) { return }
      found[segment.requirement].places.formUnion(segment.places)
    }
    guard let reading = word.reading else { return found }
    readings.forEachSegment(having: reading, border: .any) { segment in
      guard !found[segment.requirement].places.contains(segment.places),
        word.isRead(in: segment.text, by: vocabulary.readings)
      else { return }
      found[segment.requirement].places.formUnion(segment.places)
    }
    return found
  }

  /// Takes in the texts of a requirement.
  mutating func add(_ requirement: Requirement, at index: Int, of catalogue: Catalogue) {
    for standard in Set(requirement.clauses.map(\.standard)).sorted() {
      for label in [standard, catalogue.jis(of: standard)].compactMap(\.self) {
        add(label, to: SearchPlaces(.clauses), of: index)
      }
    }
    let texts: [(SearchField, [LocalizedText])] = [
      (.title, [requirement.title]),
      (.question, [requirement.question]),
      (.guidance, [requirement.guidance].compactMap(\.self)),
      (.evidenceExamples, requirement.evidenceExamples),
      (.commonGaps, requirement.commonGaps),
      (.notApplicableWhen, [requirement.notApplicableWhen].compactMap(\.self)),
      (.example, requirement.example),
    ]
    for (field, texts) in texts {
      for text in texts {
        for language in Language.allCases {
          add(text[language], to: SearchPlaces(field, language), of: index)
        }
      }
    }
    for (field, ids) in [
      (SearchField.seeAlso, requirement.seeAlso), (.replaces, requirement.replaces),
    ] {
      for id in ids { add(id.rawValue, to: SearchPlaces(field), of: index) }
    }
  }

  private mutating func add(_ text: String, to places: SearchPlaces, of requirement: Int) {
    let plain = PlainText(text)
    texts.append(
      text, as: plain.scalars.lazy.flatMap(\.kanaFolded.utf8), requirement: requirement,
      places: places)
    guard plain.scalars.contains(where: \.isKanji) else { return }
    let read = ReadText(plain.scalars, by: vocabulary.readings, tracking: false)
    readings.append(
      text, as: read.bytes, starts: read.isStart, requirement: requirement, places: places)
  }
}
