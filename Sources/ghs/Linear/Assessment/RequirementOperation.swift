import GHSModel
import Linear

/// What can be done at one requirement; the numbers are the same at every one.
enum RequirementOperation: Equatable {
  case judge(Judgement.Outcome)
  case read(RequirementPart)
  case standing, attach, seeAlso, undo, next

  /// All of them, in the order of their numbers.
  static let all: [RequirementOperation] =
    Judgement.Outcome.judged.map { .judge($0) } + RequirementPart.allCases.map { .read($0) }
    + [.standing, .attach, .seeAlso, .judge(.notAssessed), .undo, .next]

  /// Whether it can settle the requirement.
  var answers: Bool {
    switch self {
    case .judge, .attach: true
    case .read, .standing, .seeAlso, .undo, .next: false
    }
  }

  /// The operation as an answer.
  var choice: Choice<RequirementOperation> {
    switch self {
    case .judge(.notAssessed):
      Choice(self, ja: "未評価に戻す", en: "make it not assessed again", words: ["未評価"])
    case .judge(let outcome):
      Choice(self, outcome.name, words: outcome == .notApplicable ? ["n/a"] : [])
    case .read(let part): Choice(self, part.name)
    case .standing:
      Choice(
        self, ja: "今の判定、証拠、指摘", en: "judgement, evidence and findings so far",
        words: ["今の判定"])
    case .attach: Choice(self, ja: "証拠を付ける", en: "add evidence", words: ["証拠", "evidence"])
    case .seeAlso:
      Choice(
        self, ja: "関連する要求事項へ", en: "see also: go to a related requirement",
        words: ["関連", "see also", "related"])
    case .undo:
      Choice(self, ja: "最後の変更を取り消す", en: "undo the last change", words: ["undo", "取り消し", "取り消す"])
    case .next:
      Choice(self, ja: "次の要求事項", en: "next requirement", words: ["次", "次へ", "後で", "later"])
    }
  }
}

/// A part of a requirement that is read out on request.
enum RequirementPart: CaseIterable {
  case guidance, evidenceExamples, commonGaps, notApplicableWhen, example, clauses

  /// The part in a few words.
  var name: LocalizedText {
    switch self {
    case .guidance: LocalizedText(ja: "手引き", en: "guidance")
    case .evidenceExamples: LocalizedText(ja: "証拠の例", en: "examples of evidence")
    case .commonGaps: LocalizedText(ja: "よくある不備", en: "common gaps")
    case .notApplicableWhen: LocalizedText(ja: "非適用といえる場合", en: "when not applicable")
    case .example: LocalizedText(ja: "記入例", en: "worked example")
    case .clauses: LocalizedText(ja: "元の規格の箇条", en: "clauses of the standards")
    }
  }

  /// What is read.
  func texts(of requirement: Requirement) -> [LocalizedText] {
    switch self {
    case .guidance: [requirement.guidance].compactMap(\.self)
    case .evidenceExamples: requirement.evidenceExamples
    case .commonGaps: requirement.commonGaps
    case .notApplicableWhen: [requirement.notApplicableWhen].compactMap(\.self)
    case .example: requirement.example
    case .clauses:
      requirement.clauses.map { clause in
        LocalizedText(
          ja: "\(clause.standard)の箇条\(clause.clause)",
          en: "\(clause.standard), clause \(clause.clause)")
      }
    }
  }
}

extension Judgement.Outcome {
  /// The outcomes that are a judgement, in the order in which they are offered.
  static let judged: [Judgement.Outcome] = [.conforming, .nonconforming, .notApplicable]
}
