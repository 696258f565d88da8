import GHSModel
import Testing

@testable import Export

/// Fonts are chosen by name, and by what they really hold.
@Suite struct PDFFontTests {
  @Test func prefersGothicAndMinchoByName() throws {
    let families = try FontFamilies(
      available: ["DejaVu Sans", "IPAexMincho", "IPAexGothic", "Noto Sans CJK JP"]
    ) { $0 != "DejaVu Sans" }
    #expect(families.gothic == "IPAexGothic")
    #expect(families.mincho == "IPAexMincho")
  }

  @Test func passesOverAFontWithoutTheCharacters() throws {
    let families = try FontFamilies(
      available: ["IPAexGothic", "IPAexMincho", "Noto Sans CJK JP"]
    ) { $0 == "Noto Sans CJK JP" }
    #expect(families.gothic == "Noto Sans CJK JP")
    #expect(families.mincho == "Noto Sans CJK JP")
  }

  @Test func takesAnyFontThatHasThem() throws {
    let families = try FontFamilies(available: ["Zen", "Abc", "Hana"]) { $0 != "Abc" }
    #expect(families.gothic == "Hana")
  }

  @Test func saysSoWhenThereIsNone() {
    #expect(
      throws: ExportError.japaneseFontMissing(
        families: FontFamilies.preferredGothic + FontFamilies.preferredMincho)
    ) {
      try FontFamilies(available: ["IPAexGothic", "DejaVu Sans"]) { _ in false }
    }
  }

  @Test func findsAJapaneseFontOnThisMachineAndNotInALatinOne() throws {
    let library = try FontLibrary(language: .en)
    #expect(library.covers(family: library.families.gothic))
    #expect(!library.covers(family: "DejaVu Sans"))
  }
}
