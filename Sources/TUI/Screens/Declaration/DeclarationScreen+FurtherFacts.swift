import GHSModel

extension DeclarationScreen.Words {
  /// What a declaration says of a supplier, an application and a registration, where it does.
  static func furtherFacts(of declaration: Declaration) -> [(LocalizedText, LocalizedText)] {
    var facts: [(LocalizedText, LocalizedText)] = []
    if let oem = declaration.content.oem { facts.append((OEMForm.Words.title, supply(oem))) }
    if let application = declaration.content.application {
      facts.append((applicationLabel, filled(application)))
    }
    if let registration = declaration.registration {
      facts.append((registrationLabel, record(registration)))
    }
    return facts
  }

  private static let applicationLabel = LocalizedText(ja: "登録申請書", en: "Application")
  private static let registrationLabel = LocalizedText(ja: "過去の登録", en: "Registration")

  private static func supply(_ oem: OEMSupply) -> LocalizedText {
    let level = oem.declaredLevel
    let known = [oem.supplier, oem.product, oem.declarationNumber]
    return LocalizedText(
      ja: joined(
        known + [
          level.map { "レベル\($0)" } ?? "", oem.checkedOn.map { "内容を\($0)に確認" } ?? "内容は未確認",
        ], by: "、"),
      en: joined(
        known + [
          level.map { "level \($0)" } ?? "",
          oem.checkedOn.map { "checked on \($0)" } ?? "not checked yet",
        ], by: ", "))
  }

  private static func filled(_ application: ApplicationDetails) -> LocalizedText {
    let texts = [
      application.applicant, application.department, application.contactPerson,
      application.contactAddress, application.telephone, application.email,
      application.invoiceAddress, application.productCategory, application.remarks,
    ]
    let count = texts.count { !$0.isEmpty } + (application.publication == nil ? 0 : 1)
    return LocalizedText(
      ja: "\(count)欄を記入", en: count == 1 ? "1 field filled in" : "\(count) fields filled in")
  }

  private static func record(_ registration: Registration) -> LocalizedText {
    let renewals = registration.renewals.map(\.description).joined(separator: " ")
    let (permit, end) = (registration.permitDate, registration.end)
    let lastDay = end == nil ? registration.term?.end : nil
    return LocalizedText(
      ja: joined(
        [
          registration.number, permit.map { "許可証\($0)" } ?? "",
          renewals.isEmpty ? "" : "更新\(renewals)",
          lastDay.map { "期間の末日\($0)" } ?? "", end.map { "終了\($0.date)（\($0.reason)）" } ?? "",
        ], by: "、"),
      en: joined(
        [
          registration.number, permit.map { "permit \($0)" } ?? "",
          renewals.isEmpty ? "" : "renewed \(renewals)",
          lastDay.map { "last day \($0)" } ?? "",
          end.map { "ended \($0.date) (\($0.reason))" } ?? "",
        ], by: ", "))
  }

  private static func joined(_ parts: [String], by separator: String) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: separator)
  }
}
