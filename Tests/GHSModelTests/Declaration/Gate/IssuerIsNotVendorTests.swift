import GHSModel
import Testing

@Suite struct IssuerIsNotVendorTests {
  private func advice(_ content: DeclarationContent) -> [Finding] {
    IssueGate.advice(against: content, evaluation: Assessment.levelTwo.evaluated())
  }

  @Test(arguments: [
    "Example Medical", "ＥＸＡＭＰＬＥ　medical", "Example Medical, Quality Department", "Example",
  ])
  func theVendorHoweverWrittenIsFine(_ issuer: String) {
    #expect(advice(.complete.with(\.issuerName, issuer)) == [])
  }

  @Test func somebodyElseIsAdvisedButNotRefused() throws {
    let content = DeclarationContent.complete.with(\.issuerName, "Seller Inc.")
    let found = try #require(advice(content).first)
    #expect(found.rule == "issuer-differs-from-vendor" && found.severity == .advisory)
    expectMessage(found.message)
    for language in Language.allCases {
      #expect(found.message[language].contains("Seller Inc."))
      #expect(found.message[language].contains("Example Medical"))
    }
    #expect(gateRules(content) == [])
  }

  @Test func aStatedSupplierSaysWhy() {
    var oem = OEMSupply(supplier: "Example Medical")
    oem.declaredLevel = 2
    oem.checkedOn = "2026-01-01"
    let content = DeclarationContent.complete.with(\.issuerName, "Seller Inc.").with(\.oem, oem)
    #expect(advice(content) == [])
  }

  @Test func withoutAnIssuerThereIsNothingToCompare() {
    #expect(advice(.complete.with(\.issuerName, "")) == [])
  }
}
