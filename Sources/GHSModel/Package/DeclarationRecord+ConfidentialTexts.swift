extension DeclarationRecord {
  /// The record with every text that was given in confidence changed.
  ///
  /// Those are the reasons for what was judged, and whom to ask: what a declaration says in public is claimed
  /// without them. Empty texts are left as they are.
  ///
  /// - Parameter change: What becomes of a text, told the text and its place, in the order of the places.
  /// - Returns: The record.
  public func changingConfidentialTexts(
    _ change: (String, String) -> String
  ) -> DeclarationRecord {
    var record = self
    func replace(_ text: inout String, _ place: String) {
      if !text.isEmpty { text = change(text, place) }
    }
    for (id, judgement) in assessment.judgements.sorted(by: { $0.key < $1.key }) {
      var judgement = judgement
      replace(&judgement.rationale, "judgements/\(id)/rationale")
      if var action = judgement.action {
        replace(&action.description, "judgements/\(id)/action")
        replace(&action.owner, "judgements/\(id)/action-owner")
        judgement.action = action
      }
      record.assessment.judgements[id] = judgement
    }
    if var classification = assessment.product.classification {
      replace(&classification.reason, "product/classification/reason")
      record.assessment.product.classification = classification
    }
    if var scope = assessment.product.scope {
      replace(&scope.remarks, "product/scope/remarks")
      record.assessment.product.scope = scope
    }
    if var oem = content.oem {
      replace(&oem.checkRemarks, "content/oem/check-remarks")
      record.content.oem = oem
    }
    if var application = content.application {
      application.changeConfidentialTexts(replace)
      record.content.application = application
    }
    return record
  }
}

extension ApplicationDetails {
  /// Whom to ask and where invoices go is between applicant and receiver.
  fileprivate mutating func changeConfidentialTexts(_ replace: (inout String, String) -> Void) {
    replace(&department, "content/application/department")
    replace(&contactPerson, "content/application/contact-person")
    replace(&contactAddress, "content/application/contact-address")
    replace(&telephone, "content/application/telephone")
    replace(&email, "content/application/email")
    replace(&invoiceAddress, "content/application/invoice-address")
    replace(&remarks, "content/application/remarks")
  }
}
