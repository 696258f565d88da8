import GHSModel

/// Whether a record holds only what the program would have recorded.
///
/// Whoever writes a record by other means can take every digest again; but the program never keeps a
/// judgement by nobody, a text that acts on terminals, or a day that had not come.
struct RecordForm {
  private let declaration: PackagedDeclaration
  private var record: DeclarationRecord { declaration.record }

  init(_ declaration: PackagedDeclaration) {
    self.declaration = declaration
  }

  /// What the program would not have recorded.
  var faults: [LocalizedText] { texts.map(Self.unwritten) + strangers + ahead }

  /// What has a text, a name or an order of days that is refused when it is entered.
  private var texts: [LocalizedText] {
    let assessment = record.assessment
    var odd: [LocalizedText] = []
    if (try? assessment.product.checked()) != assessment.product {
      odd.append(LocalizedText(ja: "製品", en: "the product"))
    }
    if (try? record.content.checked()) != record.content {
      odd.append(LocalizedText(ja: "宣言の内容", en: "the content of the declaration"))
    }
    if let registration = declaration.registration,
      (try? registration.checked()) != registration
    {
      odd.append(LocalizedText(ja: "登録の記録", en: "the registration"))
    }
    for (id, judgement) in assessment.judgements.sorted(by: { $0.key < $1.key })
    where (try? judgement.checked()) != judgement {
      odd.append(LocalizedText(ja: "\(id)の判定", en: "the judgement of \(id)"))
    }
    for evidence in assessment.evidence where !isRecorded(evidence) {
      odd.append(LocalizedText(ja: "証拠\(evidence.id)", en: "evidence \(evidence.id)"))
    }
    return odd
  }

  /// Evidence that no longer supports anything stays in the workspace.
  private func isRecorded(_ evidence: Evidence) -> Bool {
    do throws(InputError) {
      return try evidence.checked() == evidence
    } catch {
      return error == .noRequirement && evidence.requirements.isEmpty
    }
  }

  private static func unwritten(_ subject: LocalizedText) -> LocalizedText {
    LocalizedText(
      ja: "\(subject.ja)に、ghs が記録しない形の記載があります（空の名前、制御文字、重複、逆の順序の日付など）。",
      en:
        "What is said of \(subject.en) is not as ghs records it: a name that is empty, control characters, "
        + "something twice, days in the wrong order or the like.")
  }

  /// Requirements that the catalogue does not have.
  private var strangers: [LocalizedText] {
    let known = Set(declaration.catalogue.requirements.map(\.id))
    let named = record.assessment.evidence.flatMap(\.requirements)
    return Set(named + record.assessment.judgements.keys).subtracting(known).sorted().map { id in
      LocalizedText(
        ja: "\(id)という要求事項は、カタログにありません。", en: "The catalogue has no requirement \(id).")
    }
  }

  /// What was done on a day after the issue.
  private var ahead: [LocalizedText] {
    let product = record.assessment.product
    let judged = record.assessment.judgements.sorted { $0.key < $1.key }.map { id, judgement in
      (LocalizedText(ja: "\(id)の判定", en: "The judgement of \(id)"), judgement.date)
    }
    let answered = [
      (LocalizedText(ja: "対象の確認", en: "The scope interview"), product.scope?.date),
      (LocalizedText(ja: "安全クラスの決定", en: "The classification"), product.classification?.date),
    ]
    return (judged + answered).compactMap { subject, day in
      // On the other side of the date line the issuer's day of issue may be a day earlier.
      guard let day, record.issuedOn.days(until: day) > 1 else { return nil }
      return LocalizedText(
        ja: "\(subject.ja)の日付\(day)が、発行日\(record.issuedOn)より後です。",
        en: "\(subject.en) is dated \(day), after the day of issue, \(record.issuedOn).")
    }
  }
}
