import GHSModel
import Testing

@testable import Export

/// Whether the guideline is for the product, and how its class was decided, stand on every document.
@Suite struct DeclarationScopeTests {
  private func dossier(_ change: (inout Product) -> Void) throws -> DeclarationDossier {
    var assessment = try DeclarationSample.assessment
    change(&assessment.product)
    return try DeclarationSample.dossier(record: DeclarationSample.record(assessment: assessment))
  }

  private func documents(
    _ change: (inout Product) -> Void = { _ in }, in language: Language = .en
  ) throws -> [Document] {
    let dossier = try dossier(change)
    return [DeclarationDocument(dossier, in: language).document]
      + (try ["RM", "QM", "PS"].map {
        try DeclarationSample.report($0, in: language, of: dossier).document
      })
  }

  @Test(arguments: Language.allCases)
  func aRegulatedDeviceIsShownOnEveryDocument(_ language: Language) throws {
    let outcome = ScopeOutcome.regulatedDevice
    let title = language(
      ja: "医療機器に該当（対象外）", en: "Regulated device: outside the scope")
    let regulated = { (product: inout Product) in
      product.scope = DeclarationSample.scope(.registeredDevice, .yes)
    }
    let application = ApplicationForm(try dossier(regulated), in: language).document
    for document in try documents(regulated, in: language) + [application] {
      #expect(document.notice(title) == [outcome.explanation[language]])
      let place = try #require(
        document.blocks.firstIndex { if case .notice = $0 { true } else { false } })
      #expect(place == 1, "right after the title")
    }
  }

  @Test(arguments: ScopeOutcome.allCases)
  func onlyWhatIsInScopeGoesWithoutNotice(_ outcome: ScopeOutcome) throws {
    let answer: (ScopeQuestion, InterviewAnswer) =
      switch outcome {
      case .inScope: (.healthPurpose, .yes)
      case .regulatedDevice: (.registeredDevice, .yes)
      case .notHealthSoftware: (.healthPurpose, .no)
      case .ownHardware: (.generalPlatform, .no)
      case .undecided: (.medicalPurpose, .notKnown)
      }
    let scope = DeclarationSample.scope(answer.0, answer.1)
    try #require(scope.outcome == outcome)
    for document in try documents({ $0.scope = scope }) {
      #expect(document.wholeText.contains(outcome.explanation.en) == (outcome != .inScope))
      #expect(document.wholeText.contains(outcome.name.en))
      #expect(document.wholeText.contains("2026-01-15, 回答 六子"))
    }
  }

  @Test func anUnansweredScopeIsSaidToBeSo() throws {
    for document in try documents({ $0.scope = nil }) {
      #expect(document.wholeText.contains("nobody has answered"))
    }
  }

  @Test func theReportSaysHowTheClassWasDecided() throws {
    let report = try DeclarationSample.report("RM").document
    #expect(
      report.fact("Software safety class") == """
        Class B: an unacceptable risk can remain, but neither death nor serious injury is possible.
        申し送りの誤りは看護師が確認する。 (2026-02-01, 分類 五郎)
        """)
    let unsaid = try documents { $0.classification = nil }
    #expect(unsaid[1].fact("Software safety class") == "B\nNo reason for the class is recorded.")
    let unset = try documents {
      $0.classification = nil
      $0.safetyClass = nil
    }
    #expect(unset[1].fact("Software safety class") == "C\nNot classified, so class C counts.")
  }

  @Test(arguments: Language.allCases)
  func aCertificateShowsStandardBodyAndScope(_ language: Language) throws {
    var assessment = try DeclarationSample.assessment
    assessment.evidence[0].certificate = Certificate(
      standard: "ISO 13485:2016", body: "架空認証機構", scope: "病棟ノートの設計及び開発")
    let dossier = try DeclarationSample.dossier(
      record: DeclarationSample.record(assessment: assessment))
    let text = try DeclarationSample.report("RM", in: language, of: dossier).document.wholeText
    for part in ["ISO 13485:2016", "架空認証機構", "病棟ノートの設計及び開発"] {
      #expect(text.contains(part))
    }
  }
}
