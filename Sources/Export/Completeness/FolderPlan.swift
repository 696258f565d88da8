import GHSModel

/// Which files a folder of documents has to hold, counted from the declaration and from what is wanted.
struct FolderPlan {
  /// The names of the files that are wanted, but for the statement itself.
  let files: [String]
  /// The names of those that are not, because of their language or format.
  let leftOut: [String]
  /// The name of the whole record for programs.
  let record: String

  /// Counts the files.
  ///
  /// - Parameters:
  ///   - dossier: The declaration.
  ///   - formats: In which formats.
  ///   - languages: In which languages the documents are.
  ///   - prefix: What the names of its files begin with.
  init(
    _ dossier: DeclarationDossier, formats: Set<DeclarationFiles.Format>,
    languages: Set<Language>, prefix: String
  ) {
    var kinds: [DeclaredDocument.Kind] = [.declaration]
    if dossier.lineage.revision != nil { kinds.append(.revision) }
    if dossier.hasApplication { kinds.append(.application) }
    kinds += dossier.catalogue.categories.map(\.id)
      .filter(dossier.record.content.claimedCategories.contains).map { .report($0) }
    kinds.append(.completeness)
    record = "\(prefix)declaration.json"
    var files: [String] = []
    var leftOut: [String] = []
    for language in Language.allCases {
      for kind in kinds {
        let name = prefix + DeclaredDocument.name(kind, in: language)
        for format in [DeclarationFiles.Format.pdf, .html] {
          let isWanted = languages.contains(language) && formats.contains(format)
          let file = "\(name).\(format.rawValue)"
          if isWanted { files.append(file) } else { leftOut.append(file) }
        }
      }
    }
    let machine: [(DeclarationFiles.Format, String)] = [
      (.json, record), (.cyclonedx, prefix + MachineFormats.attestationName),
      (.oscal, prefix + MachineFormats.resultsName),
    ]
    for (format, name) in machine {
      if formats.contains(format) { files.append(name) } else { leftOut.append(name) }
    }
    self.files = files
    self.leftOut = leftOut
  }
}

extension DeclarationDossier {
  /// Whether something of the application form was filled in or a registration is recorded.
  var hasApplication: Bool {
    record.content.application != nil || declaration.registration != nil
  }
}
