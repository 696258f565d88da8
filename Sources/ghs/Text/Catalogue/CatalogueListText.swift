import GHSModel

/// One catalogue of `ghs catalogue list`, also with `--json`.
struct CatalogueListEntry: Encodable {
  let id: String
  let edition: String
  let digest: ContentDigest
  /// Whether it is the user's own and not carried by the program.
  let own: Bool
  let title: LocalizedText

  init(_ catalogue: Catalogue, isOwn: Bool) throws {
    let reference = try catalogue.reference()
    id = reference.id
    edition = reference.edition
    digest = reference.digest
    own = isOwn
    title = catalogue.title
  }
}

/// Catalogues in a table.
struct CatalogueListText {
  let entries: [CatalogueListEntry]
  let language: Language

  var text: String {
    var table = TextTable(head: [
      language(ja: "カタログ", en: "Catalogue"), language(ja: "版", en: "Edition"),
      language(ja: "由来", en: "Origin"), "SHA-256", language(ja: "名称", en: "Title"),
    ])
    for entry in entries {
      table.add([
        entry.id, entry.edition,
        entry.own ? language(ja: "独自", en: "own") : language(ja: "内蔵", en: "carried"),
        String(entry.digest.hexadecimal.prefix(12)), entry.title[language],
      ])
    }
    return table.text
  }
}
