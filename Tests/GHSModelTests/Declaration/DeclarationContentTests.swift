import GHSModel
import Testing

@Suite struct DeclarationContentTests {
  @Test func categoriesBecomeSortedAndUnique() throws {
    let checked = try DeclarationContent.complete
      .with(\.claimedCategories, ["RM", "QM", "RM"]).checked()
    #expect(checked.claimedCategories == ["RM", "QM"])
  }

  @Test func aDraftMayBeEmpty() throws {
    #expect(try DeclarationContent().checked() == DeclarationContent())
  }

  @Test func theAddressMayHaveLinesButNotTheName() throws {
    let address = DeclarationContent.complete.with(\.issuerAddress, " 東京都\n千代田区 ")
    #expect(try address.checked().issuerAddress == "東京都\n千代田区")
    #expect(throws: InputError.controlCharacter(.issuerName, scalar: 0x0A, position: 2)) {
      try DeclarationContent.complete.with(\.issuerName, "A\nB").checked()
    }
  }

  @Test func everyTextIsChecked() {
    let fields: [(WritableKeyPath<DeclarationContent, String>, InputError.Field)] = [
      (\.number, .declarationNumber), (\.issuerName, .issuerName),
      (\.issuerAddress, .issuerAddress), (\.placeOfIssue, .placeOfIssue),
      (\.signatoryName, .signatoryName), (\.signatoryFunction, .signatoryFunction),
      (\.validity, .validity), (\.reviewerName, .reviewerName),
      (\.reviewerFunction, .reviewerFunction), (\.supplement, .supplement),
    ]
    for (path, field) in fields {
      #expect(throws: InputError.controlCharacter(field, scalar: 0x1B, position: 1)) {
        try DeclarationContent.complete.with(path, "\u{1B}[2J").checked()
      }
    }
  }

  @Test func everyTextOfTheApplicationIsChecked() {
    let fields: [(WritableKeyPath<ApplicationDetails, String>, InputError.Field)] = [
      (\.applicant, .applicant), (\.department, .applicantDepartment),
      (\.contactPerson, .contactPerson), (\.contactAddress, .contactAddress),
      (\.telephone, .contactTelephone), (\.email, .contactEmail),
      (\.invoiceAddress, .invoiceAddress), (\.productCategory, .productCategory),
      (\.remarks, .applicationRemarks),
    ]
    for (path, field) in fields {
      var details = ApplicationDetails()
      details[keyPath: path] = "\u{1B}[2J"
      let content = DeclarationContent.complete.with(\.application, details)
      #expect(throws: InputError.controlCharacter(field, scalar: 0x1B, position: 1)) {
        try content.checked()
      }
    }
  }

  @Test func everyTextOfTheSupplyIsCheckedAndTheSupplierNeeded() {
    let fields: [(WritableKeyPath<OEMSupply, String>, InputError.Field)] = [
      (\.supplier, .supplier), (\.product, .supplierProduct),
      (\.declarationNumber, .supplierDeclaration), (\.checkRemarks, .supplierCheckRemarks),
    ]
    for (path, field) in fields {
      var supply = OEMSupply(supplier: "供給元株式会社")
      supply[keyPath: path] = "\u{1B}[2J"
      let content = DeclarationContent.complete.with(\.oem, supply)
      #expect(throws: InputError.controlCharacter(field, scalar: 0x1B, position: 1)) {
        try content.checked()
      }
    }
    #expect(throws: InputError.empty(.supplier)) { try OEMSupply(supplier: " ").checked() }
  }

  @Test func everyStatusHasAName() {
    for status in Declaration.Status.allCases { expectMessage(status.name) }
    for wish in PublicationWish.allCases { expectMessage(wish.name) }
  }
}
