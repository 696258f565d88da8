import GHSModel

extension DeclarationDossier {
  /// What is recorded of the registration, with the sentence that the scheme is closed; nothing where
  /// nothing is recorded.
  func registrationParagraphs(in language: Language) -> [Document.Paragraph] {
    guard let registration = declaration.registration else { return [] }
    var parts = [
      language(ja: "登録番号：\(registration.number)", en: "No. \(registration.number)")
    ]
    if let permit = registration.permitDate {
      parts.append(language(ja: "使用許可証の発行：\(permit)", en: "permit issued on \(permit)"))
    }
    if !registration.renewals.isEmpty {
      let days = registration.renewals.map(\.description)
        .joined(separator: language(ja: "・", en: " and "))
      parts.append(language(ja: "更新：\(days)", en: "renewed on \(days)"))
    }
    if let end = registration.end {
      parts.append(language(ja: "終了：\(end.date)", en: "ended on \(end.date)"))
    }
    let reason = registration.end.map { end in
      Document.Paragraph(
        language(ja: "終了の理由：\(end.reason)", en: "Reason for its end: \(end.reason)"), role: .note)
    }
    return [Document.Paragraph(parts.joined(separator: language(ja: "、", en: ", ")))]
      + [reason].compactMap(\.self)
      + [Document.Paragraph(DeclarationNature.pastRegistration[language], role: .note)]
  }

  /// The registration as a fact; none where nothing is recorded.
  func registrationFacts(in language: Language) -> [Document.Fact] {
    let paragraphs = registrationParagraphs(in: language)
    return paragraphs.isEmpty
      ? []
      : [
        Document.Fact(
          language(ja: "GHSマーク制度への過去の登録", en: "Past registration under the mark scheme"),
          paragraphs)
      ]
  }
}
