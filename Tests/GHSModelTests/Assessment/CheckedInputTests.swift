import GHSModel
import Testing

/// What a person enters is checked as a whole before it is taken.
@Suite struct CheckedInputTests {
  private let evidence = Evidence(
    id: 1, title: " Plan ", number: " D-1 ", requirements: ["RM-2", "RM-1", "RM-2"])

  @Test func textsAreTrimmedAndRequirementsSorted() throws {
    let checked = try evidence.checked()
    #expect(checked.title == "Plan")
    #expect(checked.number == "D-1")
    #expect(checked.requirements == ["RM-1", "RM-2"])
  }

  @Test func evidenceNeedsATitleAndARequirement() {
    var untitled = evidence
    untitled.title = " "
    #expect(throws: InputError.empty(.evidenceTitle)) { try untitled.checked() }
    let idle = Evidence(id: 1, title: "Plan", requirements: [])
    #expect(throws: InputError.noRequirement) { try idle.checked() }
  }

  @Test func evidenceCannotExpireBeforeItIsEffective() throws {
    var changed = evidence
    changed.effectiveDate = "2026-11-22"
    changed.expiryDate = "2026-11-21"
    #expect(
      throws: InputError.expiryBeforeEffectiveDate(
        effective: "2026-11-22", expiry: "2026-11-21")
    ) { try changed.checked() }
    changed.expiryDate = "2026-11-22"
    #expect(try changed.checked().expiryDate == "2026-11-22")
  }

  @Test(arguments: ["https://example.com/a?b=c#d", "HTTP://example.com", "https://例え.jp/手順"])
  func takesAnAddress(_ address: String) throws {
    var changed = evidence
    changed.content = .url("  \(address) ")
    #expect(try changed.checked().content == .url(address))
  }

  @Test(arguments: [
    "example.com", "ftp://example.com/", "javascript:alert(1)", "file:///etc/passwd", "https://",
    "https:///path", "//example.com", "data:text/html,x",
  ])
  func refusesWhatIsNoAddress(_ address: String) {
    var changed = evidence
    changed.content = .url(address)
    #expect(throws: InputError.invalidURL(address)) { try changed.checked() }
  }

  @Test func everyTextOfEvidenceIsChecked() {
    let fields: [(WritableKeyPath<Evidence, String>, InputError.Field)] = [
      (\.title, .evidenceTitle), (\.number, .evidenceNumber), (\.revision, .evidenceRevision),
      (\.section, .evidenceSection), (\.owner, .evidenceOwner),
    ]
    for (path, field) in fields {
      var changed = evidence
      changed[keyPath: path] = "a\u{1B}b"
      #expect(throws: InputError.controlCharacter(field, scalar: 0x1B, position: 2)) {
        try changed.checked()
      }
    }
  }

  @Test func whoKeepsEvidenceIsChecked() {
    for keeping in [Keeping(custodian: "a\u{1B}b"), Keeping(retention: "a\u{1B}b")] {
      var kept = evidence
      kept.keeping = keeping
      let field: InputError.Field =
        keeping.custodian.isEmpty ? .evidenceRetention : .evidenceCustodian
      #expect(throws: InputError.controlCharacter(field, scalar: 0x1B, position: 2)) {
        try kept.checked()
      }
    }
  }

  @Test func aCertificateNeedsStandardBodyAndScope() throws {
    let fields: [(WritableKeyPath<Certificate, String>, InputError.Field)] = [
      (\.standard, .certificateStandard), (\.body, .certificateBody), (\.scope, .certificateScope),
    ]
    for (path, field) in fields {
      var certified = evidence
      var certificate = Certificate.ofTheProduct
      certificate[keyPath: path] = " "
      certified.certificate = certificate
      #expect(throws: InputError.empty(field)) { try certified.checked() }
      certificate[keyPath: path] = " 名 "
      certified.certificate = certificate
      #expect(try certified.checked().certificate?[keyPath: path] == "名")
    }
  }

  @Test func aJudgementNeedsAnAssessorUnlessItIsNone() throws {
    let judgement = Judgement(outcome: .conforming, rationale: " read ", assessor: "")
    #expect(throws: InputError.empty(.assessor)) { try judgement.checked() }
    #expect(try Judgement.notAssessed.checked() == .notAssessed)
    let complete = Judgement(
      outcome: .nonconforming, rationale: " a\nb ", assessor: " Sato ",
      action: Action(description: " Write ", owner: " Ito "))
    let checked = try complete.checked()
    #expect(checked.rationale == "a\nb")
    #expect(checked.assessor == "Sato")
    #expect(checked.action == Action(description: "Write", owner: "Ito"))
  }

  @Test func anActionNeedsADescription() {
    #expect(throws: InputError.empty(.actionDescription)) {
      try Action(description: "\n").checked()
    }
  }

  @Test func aProductNeedsNameVersionAndVendor() throws {
    let fields: [(WritableKeyPath<Product, String>, InputError.Field)] = [
      (\.name, .productName), (\.version, .productVersion), (\.vendor, .vendor),
    ]
    for (path, field) in fields {
      var product = Sample.product
      product[keyPath: path] = " "
      #expect(throws: InputError.empty(field)) { try product.checked() }
    }
    var product = Sample.product
    product.intendedUse = ""
    #expect(try product.checked().intendedUse == "")
    #expect(try product.checked().safetyClass == .c)
  }
}
