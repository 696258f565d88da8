import GHSModel
import Testing

@testable import Export

/// The declaration holds what ISO/IEC 17050-1:2004, clause 6.1, asks for, and claims nothing else.
@Suite struct DeclarationDocumentTests {
  private func document(
    _ language: Language, _ dossier: DeclarationDossier? = nil
  ) throws -> Document {
    DeclarationDocument(try dossier ?? DeclarationSample.dossier(), in: language).document
  }

  /// The label of a content: its letter and its name.
  private func label(_ item: DeclarationItem, _ language: Language) -> String {
    "\(item.letter)) \(item.name[language])"
  }

  @Test(arguments: Language.allCases) func bearsTheEightLetters(language: Language) throws {
    let texts = try document(language).texts
    #expect(DeclarationItem.allCases.map(\.letter).joined() == "abcdefgh")
    for item in DeclarationItem.allCases {
      #expect(texts.count { $0.hasPrefix(label(item, language)) } == 1, "\(item)")
    }
  }

  @Test(arguments: Language.allCases)
  func holdsTheContents(language: Language) throws {
    let document = try document(language)
    func value(_ item: DeclarationItem) -> String? { document.fact(label(item, language)) }
    #expect(value(.identifier) == "D-2026-01")
    #expect(value(.issuer) == "発行者株式会社\n東京都千代田区1-1-1")
    let object = try #require(value(.object))
    for part in ["病棟ノート 2.1", "製造株式会社", "申し送りを共有する。"] { #expect(object.contains(part)) }
    #expect(value(.validity) == "2027年3月末まで")
    #expect(value(.dateAndPlace) == "2026-04-01　東京")
    #expect(document.fact(language(ja: "氏名", en: "Name")) == "署名 太郎")
    #expect(document.fact(language(ja: "役職", en: "Function")) == "代表取締役")
    #expect(document.fact(language(ja: "署名", en: "Signature")) == "")
    #expect(
      document.fact(language(ja: "適合の確認者", en: "Conformity reviewed by"))
        == language(ja: "確認 花子　品質保証部長", en: "確認 花子, 品質保証部長"))
    #expect(document.texts.contains("補足 Supplement"))
  }

  @Test func statesConformityInTheOrderOfTheCatalogue() throws {
    #expect(
      try document(.en).texts.contains(
        "We declare that the object above conforms to the requirements of these categories of the "
          + "Book of requirements, edition 1.20: Risk management (RM), Quality management (QM)."))
    #expect(
      try document(.ja).texts.contains(
        "上記の対象は、要求の本 1.20版の要求カテゴリーのうち、リスクマネジメント（RM）、品質マネジメント（QM）の要求事項に"
          + "適合していることを宣言します。"))
    #expect(try document(.en).wholeText.contains("level 2"))
    #expect(try document(.ja).wholeText.contains("レベル2"))
  }

  @Test(arguments: Language.allCases)
  func namesTheRequirementsTheirStandardsAndTheCatalogue(language: Language) throws {
    let text = try #require(try document(language).fact(label(.requirements, language)))
    let digest = try DeclarationSample.catalogue.reference().digest.hexadecimal
    for part in [
      language(ja: "要求の本 1.20版", en: "Book of requirements, edition 1.20"),
      "ISO\u{A0}14971:2007", "JIS\u{A0}T\u{A0}14971:2012", digest,
      language(ja: "安全クラスB", en: "safety class B"),
    ] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(!text.contains("9001"), "no requirement of the claimed categories cites it")
  }

  @Test(arguments: Language.allCases) func namesTheJournalHead(language: Language) throws {
    let text = try document(language).wholeText
    #expect(text.contains("285"))
    #expect(text.contains(String(repeating: "ab", count: 32)))
  }

  @Test func saysWhatItIsNot() throws {
    #expect(
      try document(.en).notice("About this declaration") == [
        "This is a self-declaration under the sole responsibility of the issuer. "
          + "It is not a certification by a third party.",
        "The GHS mark scheme of the Good Health Software Promotion Council has ended. "
          + "This declaration is no registration under that scheme and gives no right to use its "
          + "mark.", "An independent reading.",
      ])
    #expect(
      try document(.ja).notice("この宣言について") == [
        "これは発行者が自らの責任で行う自己適合宣言であり、第三者による認証ではありません。",
        "ヘルスソフトウェア推進協議会のGHSマーク制度は終了しています。この宣言は同制度への登録ではなく、"
          + "マークの使用を認めるものでもありません。", "独自の解釈です。",
      ])
  }

  /// Everything the program itself says in documents of every status.
  @Test(arguments: Language.allCases, Declaration.Status.allCases)
  func neverSpeaksOfCertification(language: Language, status: Declaration.Status) throws {
    let dossier = try DeclarationSample.dossier(status)
    let texts =
      try document(language, dossier).texts
      + DeclarationSample.report("QM", in: language, of: dossier).document.texts
    for text in texts.map({ $0.lowercased() }) {
      for word in ["certified", "certificate", "grant", "自己認証", "認証され", "認証済", "認証を受け", "認定", "取得"]
      {
        #expect(!text.contains(word), "\(text)")
      }
      for part in text.split(whereSeparator: { ".。".contains($0) }) {
        if part.contains("certification") { #expect(part.contains("not ")) }
        if part.contains("認証") { #expect(part.contains("認証ではありません")) }
      }
    }
  }

  @Test func saysNothingOfItsStandingWhenIssued() throws {
    let document = try document(.en)
    #expect(document.metadata.title == "Declaration of conformity D-2026-01")
    #expect(document.header == "Declaration of conformity　病棟ノート 2.1")
    let notices = document.blocks.count { if case .notice = $0 { true } else { false } }
    #expect(notices == 1)
  }

  @Test(arguments: [
    (Declaration.Status.draft, "下書き", "Draft"), (.superseded, "改訂により失効", "Superseded"),
    (.withdrawn, "撤回", "Withdrawn"),
  ])
  func saysSoOnEveryPageWhenNotInForce(status: Declaration.Status, ja: String, en: String) throws {
    let dossier = try DeclarationSample.dossier(
      status, withdrawal: .init(date: DeclarationSample.date("2026-12-24"), reason: "理由 Reason"))
    for document in [
      try document(.ja, dossier), try DeclarationSample.report("RM", in: .ja, of: dossier).document,
    ] {
      #expect(document.header.hasPrefix("【\(ja)】"))
      #expect(document.metadata.title.hasPrefix("【\(ja)】"))
      #expect(document.notice(ja) != nil)
    }
    for document in [
      try document(.en, dossier), try DeclarationSample.report("RM", in: .en, of: dossier).document,
    ] {
      #expect(document.header.hasPrefix("\(en.uppercased()) — "))
      #expect(document.metadata.title.hasPrefix("\(en.uppercased()) — "))
      #expect(document.notice(en) != nil)
    }
  }

  @Test func aDraftHasNoDateOfIssueAndDeclaresNothing() throws {
    let dossier = try DeclarationSample.dossier(.draft)
    let en = try document(.en, dossier)
    #expect(en.fact("f) Date and place of issue") == "not issued　東京")
    #expect(en.notice("Draft") == ["This document has not been issued. It declares nothing."])
    let ja = try document(.ja, dossier)
    #expect(ja.fact("f) 発行日及び発行場所") == "未発行　東京")
    #expect(ja.notice("下書き") == ["この文書は発行されていません。適合を宣言するものではありません。"])
  }

  @Test func aWithdrawnOneSaysWhenAndWhy() throws {
    let dossier = try DeclarationSample.dossier(
      .withdrawn,
      withdrawal: .init(date: DeclarationSample.date("2026-12-24"), reason: "理由 Reason"))
    for (language, title) in [(Language.ja, "撤回"), (.en, "Withdrawn")] {
      let said = try #require(try document(language, dossier).notice(title)).joined()
      #expect(said.contains("2026-12-24"))
      #expect(said.contains("理由 Reason"))
    }
  }

  @Test(arguments: Language.allCases) func showsWhatIsMissingAsADash(language: Language) throws {
    let record = try DeclarationSample.record(DeclarationContent())
    let dossier = try DeclarationSample.dossier(.draft, record: record)
    let document = try document(language, dossier)
    for item in [DeclarationItem.identifier, .issuer, .validity] {
      #expect(document.fact(label(item, language)) == "—", "\(item)")
    }
    #expect(document.fact(language(ja: "適合の確認者", en: "Conformity reviewed by")) == "—")
    #expect(!document.wholeText.contains("nil"))
    #expect(!document.wholeText.contains("Optional"))
    #expect(!document.wholeText.contains(language(ja: "相当します", en: "corresponds to level")))
  }

  @Test(arguments: Language.allCases)
  func leavesOutOptionalContentsThatAreEmpty(language: Language) throws {
    var assessment = try DeclarationSample.assessment
    assessment.product.intendedUse = ""
    let record = try DeclarationSample.record(
      with(DeclarationSample.content) {
        $0.supplement = ""
        $0.reviewerFunction = ""
      }, assessment: assessment)
    let document = try document(language, DeclarationSample.dossier(record: record))
    #expect(document.fact(language(ja: "適合の確認者", en: "Conformity reviewed by")) == "確認 花子")
    #expect(!document.wholeText.contains(language(ja: "意図する使用", en: "Intended use")))
    for case .paragraph(let paragraph) in document.blocks { #expect(!paragraph.text.isEmpty) }
  }

  @Test func isTakenFromTheFrozenRecordAlone() throws {
    let frozen = try DeclarationSample.dossier()
    let later = DeclarationDossier(
      declaration: with(frozen.declaration) { $0.content = DeclarationContent() },
      record: frozen.record, catalogue: frozen.catalogue)
    for language in Language.allCases {
      #expect(try document(language, later) == document(language, frozen))
      #expect(
        try DeclarationSample.report("QM", in: language, of: later).document
          == DeclarationSample.report("QM", in: language, of: frozen).document)
    }
  }
}
