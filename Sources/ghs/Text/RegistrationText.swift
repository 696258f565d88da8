import GHSModel

/// What is recorded of a registration, one fact a line, with the word that the scheme is closed.
struct RegistrationText {
  private let registration: Registration?
  private let language: Language

  init(_ registration: Registration?, _ language: Language) {
    self.registration = registration
    self.language = language
  }

  var text: String {
    guard let registration else {
      return language(ja: "登録の記録はありません。", en: "No registration is recorded.")
    }
    let facts = [
      (language(ja: "登録番号", en: "Registration no."), registration.number),
      (
        language(ja: "使用許可証の発行日", en: "Permit issued on"),
        registration.permitDate?.description ?? ""
      ),
      (
        language(ja: "更新日", en: "Renewed on"),
        registration.renewals.map(\.description).joined(separator: ", ")
      ),
      (language(ja: "終了日", en: "Ended on"), registration.end?.date.description ?? ""),
      (language(ja: "終了の理由", en: "Reason"), registration.end?.reason ?? ""),
    ]
    let lines = facts.filter { !$0.1.isEmpty }.map { label, value in
      label + language(ja: "：", en: ": ") + value
    }
    return
      (lines + [
        language(
          ja: "GHSマーク制度は終了しています。過去の登録の記録です。",
          en: "The mark scheme has ended. This is a record of the past.")
      ]).joined(separator: "\n")
  }
}
