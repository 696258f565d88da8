import Foundation

/// The assessment of the real case as its assessor wrote it down; see `RealCase/README.md`.
struct RealCaseAssessment: Decodable, Sendable {
  let product: Product
  let evidence: [Evidence]
  let judgements: [Judgement]

  struct Product: Decodable, Sendable {
    let id, name, version, vendor, intendedUse: String
  }

  struct Evidence: Decodable, Sendable {
    let title, number, revision, section, owner, file: String
    let effectiveDate: String?
    let requirements: [String]

    /// The file among the documents of the case.
    var path: String { Place.realCase.appending(path: file).path }
  }

  struct Judgement: Decodable, Sendable {
    let outcome, rationale: String
    let requirements: [String]
    let action: Action?
  }

  struct Action: Decodable, Sendable {
    let description, owner: String
    let dueDate: String?
  }

  /// Reads it from where the assessor left it.
  static func read() throws -> RealCaseAssessment {
    let file = Place.tests.appending(path: "RealCase/assessment.json")
    return try JSONDecoder().decode(RealCaseAssessment.self, from: Data(contentsOf: file))
  }
}
