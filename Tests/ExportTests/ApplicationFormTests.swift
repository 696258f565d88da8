import GHSModel
import Testing

@testable import Export

/// The application form shows what was filled in, and says that its fields are not the official ones.
@Suite struct ApplicationFormTests {
  private func heading(_ language: Language) -> String {
    language(ja: "任意の記入欄（公式の様式では未確認）", en: "Optional fields (not confirmed by the official form)")
  }

  @Test(arguments: Language.allCases) func showsEveryFieldOnce(language: Language) throws {
    let document = ApplicationForm(try RegisteredSample.dossier(), in: language).document
    let note = language(ja: "公式の申請書の記入欄は公開資料で確認できていません", en: "could not be confirmed")
    #expect(document.wholeText.contains(note))
    #expect(document.wholeText.contains(heading(language)))
    let values = document.blocks.flatMap(\.texts)
    for value in [
      "申請株式会社", "薬事部", "鈴木 七郎", "大阪市北区1-1", "06-0000-0000", "ghs@example.jp", "経理部気付",
      "看護支援", language(ja: "公表を希望しない", en: "Not to be published"), "備考の文",
    ] {
      #expect(values.count { $0 == value } == 1, "\(value)")
    }
  }

  @Test(arguments: Language.allCases) func leavesBlankWhatIsNotFilledIn(language: Language) throws {
    let document = ApplicationForm(try DeclarationSample.dossier(), in: language).document
    #expect(!document.wholeText.contains("申請株式会社"))
    #expect(document.wholeText.contains(language(ja: "請求書の送付先", en: "Address for invoices")))
  }

  @Test func isWrittenWhereItWasFilledInOrARegistrationIsRecorded() throws {
    func names(_ dossier: DeclarationDossier) throws -> [String] {
      try DeclarationFiles(dossier).folder(formats: [.html], languages: [.en]).files.map(\.name)
        .filter { $0.contains("application") }
    }
    #expect(try names(DeclarationSample.dossier()) == [])
    #expect(try names(RegisteredSample.dossier()) == ["D-2026-01-application.en.html"])
    #expect(
      try names(
        RegisteredSample.dossier(
          DeclarationSample.content, registration: RegisteredSample.registration))
        == ["D-2026-01-application.en.html"])
  }
}
