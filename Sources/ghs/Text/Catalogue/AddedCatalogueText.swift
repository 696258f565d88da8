import GHSModel

/// What `ghs catalogue add --json` prints.
struct AddedCatalogue: Encodable {
  let schema = "ghs-catalogue-add/1"
  let catalogue: CatalogueReference
  let categories: Int
  let requirements: Int
  /// False when the same content was there already.
  let added: Bool

  private enum CodingKeys: String, CodingKey {
    case schema, catalogue, categories, requirements, added
  }

  init(_ catalogue: Catalogue, _ reference: CatalogueReference, isNew: Bool) {
    self.catalogue = reference
    categories = catalogue.categories.count
    requirements = catalogue.requirements.count
    added = isNew
  }
}

/// What was kept, and how to use it.
struct AddedCatalogueText {
  private let added: AddedCatalogue
  private let language: Language

  init(_ added: AddedCatalogue, _ language: Language) {
    self.added = added
    self.language = language
  }

  var text: String {
    let reference = added.catalogue
    let requirements = counted(added.requirements, "requirement")
    let categories = added.categories == 1 ? "1 category" : "\(added.categories) categories"
    return [
      added.added
        ? language(
          ja: "要求事項カタログ\(reference.id) \(reference.edition)をワークスペースに追加しました"
            + "（要求カテゴリー\(added.categories)、要求事項\(added.requirements)件）。",
          en: "Added catalogue \(reference.id) \(reference.edition) to the workspace: "
            + "\(requirements) in \(categories).")
        : language(
          ja: "要求事項カタログ\(reference.id) \(reference.edition)は同じ内容で追加済みです。何も変更していません。",
          en: "Catalogue \(reference.id) \(reference.edition) is there already with the same "
            + "content. Nothing was changed."),
      "SHA-256: \(reference.digest.hexadecimal)",
      language(ja: "新しい製品に使う：", en: "For a new product: ")
        + "ghs product add --catalogue \(reference.id) --edition \(reference.edition) …",
      language(ja: "評価中の製品を移行する：", en: "For a product that is being judged: ")
        + "ghs catalogue migrate PRODUCT --catalogue \(reference.id) --to \(reference.edition)",
    ].joined(separator: "\n")
  }
}
