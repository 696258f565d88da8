import Foundation
import GHSModel

extension Completeness {
  /// States what becomes of a record; the files follow when they have been made.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - catalogue: The catalogue it was judged against.
  ///   - reported: The categories of which there are reports.
  ///   - audience: For whom.
  ///   - documents: The documents, in every format and language.
  ///   - texts: The texts given in confidence.
  ///   - leftOut: The evidence and the documents that are left out, and why.
  ///   - enclosed: How many pieces of evidence go in with their content.
  init(
    _ record: DeclarationRecord, _ catalogue: Catalogue, reporting reported: [GHSModel.Category],
    for audience: Audience, documents: Count, texts: Count, leftOut: [Omission], enclosed: Int
  ) {
    let ids = Set(reported.map(\.id))
    let unclaimed = catalogue.categories.filter { !ids.contains($0.id) }
    let evidence = Set(record.assessment.evidence.map(\.id.rawValue))
    self.init(
      declaration: record.content.number, audience: audience, journalHead: record.journalHead,
      documents: documents,
      evidence: Count(
        total: record.assessment.evidence.count, included: enclosed,
        leftOut: leftOut.count { evidence.contains($0.id) }),
      categories: Count(
        total: catalogue.categories.count, included: reported.count, leftOut: unclaimed.count),
      requirements: Count(
        total: catalogue.categories.reduce(0) { $0 + $1.requirements.count },
        included: reported.reduce(0) { $0 + $1.requirements.count },
        leftOut: unclaimed.reduce(0) { $0 + $1.requirements.count }),
      texts: texts, files: [],
      leftOut: leftOut + unclaimed.map { Omission(id: $0.id.rawValue, reason: .notClaimed) })
  }

  /// States files.
  mutating func state(
    _ files: [(path: String, bytes: Data)], evidence: [String: EvidenceID] = [:]
  ) {
    let known = Dictionary(
      self.files.map { ($0.path, $0.digest) }, uniquingKeysWith: { first, _ in first })
    self.files = files.sorted { $0.path < $1.path }.map { file in
      File(
        path: file.path, size: file.bytes.count,
        digest: known[file.path] ?? ContentDigest(of: file.bytes), evidence: evidence[file.path])
    }
  }

  /// Holds evidence, categories and requirements against a record, counted anew from it.
  func accountFor(
    _ record: DeclarationRecord, _ catalogue: Catalogue, reporting reported: [GHSModel.Category]
  ) throws(Unaccounted) {
    let named = Set(files.compactMap(\.evidence?.rawValue) + leftOut.map(\.id))
    for evidence in record.assessment.evidence {
      try Unaccounted.hold(
        evidence.id.rawValue, expected: 1, found: named.contains(evidence.id.rawValue) ? 1 : 0)
    }
    try Unaccounted.hold(
      "evidence", expected: record.assessment.evidence.count, found: evidence.total)
    try Unaccounted.hold(
      "evidence", expected: evidence.total, found: evidence.included + evidence.leftOut)
    try Unaccounted.hold(
      "evidence files", expected: evidence.included, found: files.count { $0.evidence != nil })
    try Unaccounted.hold(
      "categories", expected: catalogue.categories.count, found: categories.total)
    try Unaccounted.hold(
      "categories", expected: categories.total, found: reported.count + categories.leftOut)
    try Unaccounted.hold(
      "requirements", expected: catalogue.categories.flatMap(\.requirements).count,
      found: requirements.total)
    try Unaccounted.hold(
      "requirements", expected: reported.flatMap(\.requirements).count,
      found: requirements.included)
    try Unaccounted.hold("counts", expected: 1, found: isBalanced ? 1 : 0)
  }
}
