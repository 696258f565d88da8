import Foundation
import GHSModel
import Testing

@testable import Checklist

/// A fictional assessment with one requirement of every outcome, and texts that are hard to keep.
enum ChecklistSample {
  static func id(_ text: String) throws -> RequirementID {
    try #require(RequirementID(rawValue: text))
  }

  static let hard = "=1+1 <b>&amp; \"x\" _x000D_ 𠮟る\n二行目\t終\u{3000}。神"

  static func catalogue() throws -> Catalogue {
    func requirement(_ id: String) throws -> Requirement {
      Requirement(
        id: try Self.id(id), obligation: .required,
        clauses: [.init(standard: "ISO 14971:2007", clause: "4.2")],
        guideline: .init(basis: .unknown), mayBeNotApplicable: true,
        title: .init(ja: "題\(id)", en: "Title \(id)"), question: .init(ja: "問", en: "Question"))
    }
    return Catalogue(
      id: "ghs", edition: "1.20", issued: try #require(CalendarDate("2018-12-14")),
      title: .init(ja: "本", en: "Book"), nature: .init(ja: "独自", en: "Own"), sources: [],
      standards: [],
      categories: [
        Category(
          id: try #require(CategoryID(rawValue: "RM")),
          name: .init(ja: "リスク/管理", en: "Risk: management of everything there is"),
          requirements: try ["RM-1", "RM-2", "RM-3", "RM-4"].map(requirement)),
        Category(
          id: try #require(CategoryID(rawValue: "QM")), name: .init(ja: "品質", en: "Quality"),
          requirements: try ["QM-1"].map(requirement)),
      ],
      levelRule: LevelRule(levels: []))
  }

  static func assessment() throws -> Assessment {
    let due = CalendarDate("2026-12-31")
    return Assessment(
      product: Product(
        id: try #require(ProductID(rawValue: "notes")), name: "病棟 & ノート", version: "1",
        vendor: "社"),
      catalogue: try catalogue().reference(),
      judgements: [
        try id("RM-1"): Judgement(outcome: .conforming, rationale: hard, assessor: "甲"),
        try id("RM-2"): Judgement(
          outcome: .nonconforming, rationale: "足りない", assessor: "甲",
          action: Action(description: "+直す", owner: "@乙", dueDate: due)),
        try id("RM-3"): Judgement(outcome: .notApplicable, rationale: "理由", assessor: "甲"),
      ])
  }

  static func evaluation(_ change: (inout Assessment) throws -> Void = { _ in }) throws
    -> Evaluation
  {
    var assessment = try assessment()
    try change(&assessment)
    return Evaluation(
      assessment, catalogue: try catalogue(), day: try #require(CalendarDate("2026-04-01")))
  }

  static func bytes(
    _ evaluation: Evaluation? = nil, in language: Language = .ja
  ) throws -> Data {
    let evaluation = try evaluation ?? Self.evaluation()
    return try ChecklistWorkbook(
      evaluation, categories: Set(evaluation.catalogue.categories.map(\.id)), in: language
    ).bytes()
  }

  /// Reads bytes as a file somebody sent.
  static func read(_ bytes: Data) throws -> FilledChecklist {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).xlsx")
    try bytes.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try FilledChecklist(path: file.path(percentEncoded: false))
  }
}
