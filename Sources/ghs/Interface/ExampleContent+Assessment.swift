import Foundation
import GHSModel

extension ExampleContent {
  private var riskManagement: [Requirement] { requirements(of: "RM") }
  /// The requirements of product safety that have been judged.
  private var begun: [Requirement] { Array(requirements(of: "PS").prefix(4)) }

  private func requirements(of category: String) -> [Requirement] {
    catalogue.requirements.filter { $0.id.category == category }
  }

  /// The documents; one is about to expire, to show how that looks.
  var evidence: [EvidenceDraft] {
    let clauses: [(Set<Character>, EvidenceDraft)] = [
      (
        ["3"],
        document("RMG-001", "2.0", ja: "リスクマネジメント規程", en: "Risk management procedure")
      ),
      (["4", "5"], document("HAZ-002", "2.1", ja: "ハザード分析表", en: "Hazard analysis")),
      (
        ["6", "7"],
        document("RMF-001", "1.4", ja: "リスクコントロール記録", en: "Record of risk controls")
      ),
      (
        ["8", "9"],
        document(
          "RMR-001", "1.0", ja: "リスクマネジメント報告書及び製造後情報の記録",
          en: "Risk management report and post-market records", validDays: 20)
      ),
    ]
    let safety = begun.dropLast().map(\.id)
    var drafts = clauses.map { clause, draft -> EvidenceDraft in
      var draft = draft
      draft.requirements = riskManagement.map(\.id)
        .filter { clause.contains($0.rawValue.dropFirst(3).first ?? " ") }
      return draft
    }
    var plan = document("SAF-003", "1.2", ja: "製品安全の要求仕様", en: "Product safety requirements")
    plan.requirements = safety
    drafts.append(plan)
    return drafts.filter { !$0.requirements.isEmpty }
  }

  private func document(
    _ number: String, _ revision: String, ja: String, en: String, validDays: Int? = nil
  ) -> EvidenceDraft {
    EvidenceDraft(
      title: text(ja, en), number: number, revision: revision,
      owner: text("仮沢 修", "Osamu Karisawa"), expiryDate: validDays.flatMap(later),
      requirements: [])
  }

  /// The day some days from now.
  private func later(by days: Int) -> CalendarDate? {
    guard let zone = TimeZone(secondsFromGMT: 0) else { return nil }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    let parts = DateComponents(year: day.year, month: day.month, day: day.day)
    return calendar.date(from: parts)
      .flatMap { calendar.date(byAdding: .day, value: days, to: $0) }
      .map { CalendarDate($0, in: zone) }
  }

  /// What was judged, in the order of the catalogue.
  var judgements: [(RequirementID, Judgement)] {
    let conforming = (riskManagement + begun.dropLast()).map { requirement in
      (
        requirement.id,
        Judgement(outcome: .conforming, rationale: rationale(for: requirement), assessor: assessor)
      )
    }
    guard let last = begun.last else { return conforming }
    let action = Action(
      description: text(
        "要求仕様に不足している項目を追加し、レビューする。",
        "Add what the requirements specification lacks, and review it."),
      owner: text("仮沢 修", "Osamu Karisawa"), dueDate: later(by: 45))
    let nonconforming = Judgement(
      outcome: .nonconforming,
      rationale: text(
        "仕様の版2.1で加わった機能が、まだ検討されていない。",
        "The functions that revision 2.1 has brought have not been considered yet."),
      assessor: assessor, action: action)
    return conforming + [(last.id, nonconforming)]
  }

  /// The worked example of the catalogue, or else which kind of document was looked at.
  private func rationale(for requirement: Requirement) -> String {
    let example = requirement.example.map { $0[language] }
    if !example.isEmpty { return example.joined(separator: "\n") }
    let documents = requirement.evidenceExamples.prefix(2).map { $0[language] }
    return text("次の文書と記録で確認した。", "Seen in these documents and records:") + "\n"
      + documents.joined(separator: "\n")
  }
}
