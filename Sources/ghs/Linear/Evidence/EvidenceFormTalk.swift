import GHSModel
import GHSStore
import Linear

/// Asks for the facts of evidence.
struct EvidenceFormTalk {
  private let talk: Conversation
  private let workspace: Workspace
  private let evaluation: Evaluation

  init(_ talk: Conversation, _ workspace: Workspace, _ evaluation: Evaluation) {
    self.talk = talk
    self.workspace = workspace
    self.evaluation = evaluation
  }

  /// The form in which the requirements can be heard again that the evidence is to support.
  func referring(to requirements: [RequirementID]) -> EvidenceFormTalk {
    EvidenceFormTalk(
      talk.referring(to: requirements, in: evaluation), workspace, evaluation)
  }

  /// Fills a draft in and hands it on.
  ///
  /// - Parameters:
  ///   - start: What the form begins with; where it names requirements, they are not asked for.
  ///   - former: The evidence that is changed; nothing for new evidence.
  ///   - save: Takes the draft; where it fails, the questions are asked again from the last one.
  /// - Throws: `Leaving`.
  func fill(
    _ start: EvidenceDraft, former: Evidence?, save: @escaping (EvidenceDraft) throws -> Void
  ) throws {
    var draft = start
    let asksForRequirements = former != nil || start.requirements.isEmpty
    let source = EvidenceSourceTalk(talk, workspace, evaluation, former: former)
    var hasDetails = false
    let what = former?.id.rawValue ?? start.requirements.map(\.rawValue).joined(separator: " ")
    let form = "evidence \(evaluation.assessment.product.id) \(what)"
    try talk.fill(
      [
        Step {
          draft.title = try talk.line(
            .evidenceTitle, present: draft.title, isRequired: true,
            help: LocalizedText(ja: "文書や記録の名前です。", en: "What the document or record is called."))
        }
      ] + source.steps(get: { draft.source }, set: { draft.source = $0 }) + [
        Step(if: { asksForRequirements }) {
          draft.requirements = try talk.requirements(present: draft.requirements, in: evaluation)
        },
        Step {
          hasDetails = try talk.agrees(
            to: LocalizedText(
              ja: "文書番号、版、日付、認証などの項目も入力しますか",
              en: "Enter document number, revision, dates or a certificate as well?"),
            help: LocalizedText(
              ja: "「いいえ」なら、ここまでの内容で保存します。", en: "With no, it is saved as it is."),
            preset: false)
        },
      ] + details(if: { hasDetails }, get: { draft }, set: { draft = $0 }) + [
        talk.change { try save(draft) }
      ], keptAs: form)
  }

  private func details(
    if isAsked: @escaping () -> Bool, get draft: @escaping () -> EvidenceDraft,
    set: @escaping (EvidenceDraft) -> Void
  ) -> [Step] {
    func step(_ ask: @escaping (inout EvidenceDraft) throws -> Void) -> Step {
      Step(if: isAsked) {
        var present = draft()
        try ask(&present)
        set(present)
      }
    }
    func keep(_ ask: @escaping (inout Keeping) throws -> Void) -> Step {
      Step(if: { isAsked() && draft().keeping != nil }) {
        var present = draft()
        guard var keeping = present.keeping else { return }
        try ask(&keeping)
        present.keeping = keeping
        set(present)
      }
    }
    return [
      step { $0.number = try line(.evidenceNumber, $0.number) },
      step { $0.revision = try line(.evidenceRevision, $0.revision) },
      step { $0.section = try line(.evidenceSection, $0.section) },
      step { $0.owner = try line(.evidenceOwner, $0.owner) },
      step {
        $0.effectiveDate = try talk.date(.evidenceEffectiveDate, present: $0.effectiveDate)
      },
      step { $0.expiryDate = try talk.date(.evidenceExpiryDate, present: $0.expiryDate) },
      step { draft in
        let isKept = try talk.agrees(
          to: LocalizedText(
            ja: "保管者、保存期間も記録しますか", en: "Record who keeps it and for how long?"),
          help: LocalizedText(
            ja: "「いいえ」なら、管理者が保管しているものとします。", en: "With no, its owner keeps it."),
          preset: draft.keeping != nil)
        draft.keeping = isKept ? draft.keeping ?? Keeping() : nil
      },
      keep { $0.custodian = try line(.evidenceCustodian, $0.custodian) },
      keep { $0.retention = try line(.evidenceRetention, $0.retention) },
      keep { $0.until = try talk.date(.evidenceRetainedUntil, present: $0.until) },
      step { draft in
        let isCertificate = try talk.agrees(
          to: LocalizedText(ja: "認証書ですか", en: "Is it a certificate?"),
          help: LocalizedText(
            ja: "第三者がマネジメントシステムなどを認証した文書です。認証だけでは要求事項を満たしたことになりません。",
            en: "What a third party issued after an audit. "
              + "A certificate alone does not satisfy a requirement."),
          preset: draft.certificate != nil)
        draft.certificate =
          isCertificate
          ? draft.certificate ?? Certificate(standard: "", body: "", scope: "") : nil
      },
    ] + certificate(if: isAsked, get: draft, set: set)
  }

  private func certificate(
    if isAsked: @escaping () -> Bool, get draft: @escaping () -> EvidenceDraft,
    set: @escaping (EvidenceDraft) -> Void
  ) -> [Step] {
    func step(_ ask: @escaping (inout Certificate) throws -> Void) -> Step {
      Step(if: { isAsked() && draft().certificate != nil }) {
        var present = draft()
        guard var certificate = present.certificate else { return }
        try ask(&certificate)
        present.certificate = certificate
        set(present)
      }
    }
    return [
      step {
        $0.standard = try talk.line(
          .certificateStandard, present: $0.standard, isRequired: true,
          help: LocalizedText(ja: "例：ISO 13485:2016", en: "Such as ISO 13485:2016."))
      },
      step {
        $0.body = try talk.line(
          .certificateBody, present: $0.body, isRequired: true,
          help: LocalizedText(ja: "認証書を発行した機関です。", en: "Who issued the certificate."))
      },
      step {
        $0.scope = try talk.prose(
          .certificateScope, present: $0.scope, isRequired: true,
          help: LocalizedText(
            ja: "認証書に書かれている範囲を、そのまま写します。", en: "The scope as the certificate words it."))
      },
    ]
  }

  private func line(_ field: InputError.Field, _ present: String) throws -> String {
    let help: LocalizedText =
      switch field {
      case .evidenceNumber:
        LocalizedText(ja: "文書管理上の番号です。", en: "The number under which it is kept.")
      case .evidenceRevision: LocalizedText(ja: "文書の版です。", en: "Which revision it is.")
      case .evidenceSection:
        LocalizedText(ja: "見るべき章、節、ページです。", en: "Which chapter, section or page matters.")
      case .evidenceCustodian:
        LocalizedText(
          ja: "実際に保管している人や部署です。管理者と同じなら空のままにします。",
          en: "Who keeps it, if that is not the owner.")
      case .evidenceRetention:
        LocalizedText(
          ja: "どこに、いつまで保存するかです。", en: "Where it is kept and for how long.")
      default: LocalizedText(ja: "文書を管理している人や部署です。", en: "Who is in charge of it.")
      }
    return try talk.line(field, present: present, help: help)
  }
}
