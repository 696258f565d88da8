import CatalogueFile
import GHSModel
import GHSStore
import Linear

/// Asks which edition of which catalogue a product is judged against.
struct CatalogueQuestion {
  private let talk: Conversation
  private let catalogues: KnownCatalogues

  /// Prepares the question.
  ///
  /// - Parameters:
  ///   - talk: The conversation.
  ///   - workspace: The workspace with the user's own catalogues, if there is one.
  init(_ talk: Conversation, own workspace: Workspace?) {
    self.talk = talk
    catalogues = KnownCatalogues(own: workspace)
  }

  /// Asks; an empty line is the newest edition of the guideline.
  func ask() throws -> Catalogue {
    let choices = try catalogues.names().compactMap { name -> Choice<Catalogue>? in
      let catalogue = try catalogues.catalogue(id: name.id, edition: name.edition)
      // Most titles name their edition already.
      func label(_ title: String) -> String {
        title.contains(name.edition) ? title : "\(title) \(name.edition)"
      }
      return Choice(
        catalogue, ja: label(catalogue.title.ja), en: label(catalogue.title.en),
        words: [name.edition, "\(name.id) \(name.edition)"])
    }
    return try talk.choose(
      Menu(
        LocalizedText(ja: "評価に使う版", en: "Edition to judge against"), choices,
        presetPlace: choices.firstIndex {
          $0.value.id == defaultCatalogue && $0.value.edition == defaultEdition
        },
        help: LocalizedText(
          ja: "ガイドラインの版です。あとで別の版に移行できます。",
          en: "The edition of the guideline. A product can be migrated to another one later.")))
  }
}
