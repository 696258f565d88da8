import TerminalKit

@testable import GHSModel
@testable import TUI

extension Sample {
  /// What there is to choose; the open product is judged against the second.
  static let editions = [
    edition("2.0"), edition("1.0"),
    CatalogueEdition(
      id: "mine", edition: "1",
      title: LocalizedText(ja: "自社の要求（mine 1）", en: "Our own (mine 1)"), isOwn: true),
  ]

  private static func edition(_ edition: String) -> CatalogueEdition {
    CatalogueEdition(
      id: "sample", edition: edition,
      title: LocalizedText(
        ja: "見本カタログ \(edition)版", en: "Sample catalogue, edition \(edition)"), isOwn: false)
  }

  /// The next edition of the sample's catalogue: one requirement asked otherwise, two withdrawn, one new.
  static var nextCatalogue: Catalogue {
    var next = catalogue
    next.edition = "2.0"
    next.categories[0].requirements[2].question = LocalizedText(
      ja: "意図する使用を、使用者ごとに定めていますか。", en: "Is the intended use laid down for each user?")
    next.categories[0].requirements[3].id = requirementID("RM-4.4")
    next.categories[2].requirements.removeLast()
    return next
  }

  /// What it means to go over to ``nextCatalogue``.
  static func migration(
    to next: Catalogue = nextCatalogue, of assessment: Assessment = assessment
  ) throws -> CatalogueMigration {
    try CatalogueMigration(of: assessment, from: catalogue, to: next, day: today)
  }
}

extension Driver {
  /// With the editions listed.
  static func editions(
    _ size: Size = Size(rows: 24, columns: 80), _ language: Language = .en
  ) -> Driver {
    var driver = assessment(size, language)
    driver.press(.character("V"))
    driver.answer(.loadEditions, .editions(Sample.editions))
    return driver
  }

  /// With what the newer edition would change on the screen.
  static func migration(
    _ size: Size = Size(rows: 24, columns: 80), _ language: Language = .en
  ) throws -> Driver {
    var driver = editions(size, language)
    driver.press(.enter)
    driver.answer(
      .previewMigration(Sample.product.id, Sample.editions[0]),
      .migration(try Sample.migration()))
    return driver
  }
}
