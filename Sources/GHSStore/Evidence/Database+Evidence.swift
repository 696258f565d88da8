import GHSModel
import GRDB

extension Database {
  /// The evidence of a product, in ascending order of its number.
  func evidence(of product: ProductID) throws -> [Evidence] {
    var requirements: [Int: [RequirementID]] = [:]
    let links = try Row.fetchCursor(
      cachedStatement(
        sql: "SELECT evidence, requirement FROM evidence_requirement WHERE product = ?"),
      arguments: [product.rawValue])
    while let link = try links.next() {
      requirements[link[0], default: []].append(try RequirementID.stored(link[1]))
    }
    return try Row.fetchAll(
      cachedStatement(
        sql: """
          SELECT number, title, document_number, revision, section, owner, effective_date,
            expiry_date, content, place, digest, size, state, certificate, keeping
          FROM evidence WHERE product = ? ORDER BY number
          """),
      arguments: [product.rawValue]
    ).map { row in
      Evidence(
        id: EvidenceID(number: row[0]), title: row[1], number: row[2], revision: row[3],
        section: row[4], owner: row[5],
        effectiveDate: try (row[6] as String?).map { try CalendarDate.stored($0) },
        expiryDate: try (row[7] as String?).map { try CalendarDate.stored($0) },
        content: try Evidence.Content(row: row),
        certificate: try (row[13] as String?).map { try Certificate.storedAsJSON($0) },
        keeping: try (row[14] as String?).map { try Keeping.storedAsJSON($0) },
        requirements: requirements[row[0]] ?? [])
    }
  }

  /// Inserts evidence or writes its present state; keeps its number from being given again.
  func write(_ evidence: Evidence, of product: ProductID) throws {
    try removeEvidence(evidence.id, of: product)
    let file = evidence.file
    let (content, place): (String, String?) =
      switch evidence.content {
      case .none: ("none", nil)
      case .url(let address): ("url", address)
      case .file(let file): (file.custody.rawValue, file.path)
      }
    try cachedStatement(
      sql: """
        INSERT INTO evidence
          (product, number, title, document_number, revision, section, owner, effective_date,
            expiry_date, content, place, digest, size, state, attachment, certificate,
            keeping)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      product.rawValue, evidence.id.number, evidence.title, evidence.number, evidence.revision,
      evidence.section, evidence.owner, evidence.effectiveDate?.description,
      evidence.expiryDate?.description, content, place, file?.digest.hexadecimal, file?.size,
      file?.state.rawValue, file?.custody == .attached ? file?.digest.hexadecimal : nil,
      try evidence.certificate.map { try CanonicalJSON.text($0) },
      try evidence.keeping.map { try CanonicalJSON.text($0) },
    ])
    for requirement in evidence.requirements {
      try cachedStatement(
        sql: "INSERT INTO evidence_requirement (product, evidence, requirement) VALUES (?, ?, ?)"
      ).execute(arguments: [product.rawValue, evidence.id.number, requirement.rawValue])
    }
    try cachedStatement(
      sql: "UPDATE product SET last_evidence = max(last_evidence, ?) WHERE id = ?"
    ).execute(arguments: [evidence.id.number, product.rawValue])
  }

  /// Writes what a check found of the file of evidence, also when its attachment has been lost.
  func writeFileState(of evidence: Evidence, of product: ProductID) throws {
    try cachedStatement(sql: "UPDATE evidence SET state = ? WHERE product = ? AND number = ?")
      .execute(arguments: [
        evidence.file?.state.rawValue, product.rawValue, evidence.id.number,
      ])
  }

  /// Takes evidence out of the assessment; the journal and the attachments keep what it was.
  func removeEvidence(_ id: EvidenceID, of product: ProductID) throws {
    try cachedStatement(sql: "DELETE FROM evidence WHERE product = ? AND number = ?")
      .execute(arguments: [product.rawValue, id.number])
  }

  /// The number the next evidence of a product gets; a number is never given twice, even when the
  /// evidence was withdrawn or its addition undone.
  func nextEvidenceID(of product: ProductID) throws -> EvidenceID {
    let last = try Int.fetchOne(
      cachedStatement(sql: "SELECT last_evidence FROM product WHERE id = ?"),
      arguments: [product.rawValue])
    return EvidenceID(number: (last ?? 0) + 1)
  }

  /// Evidence of a product.
  ///
  /// - Throws: ``WorkspaceError/unknownEvidence(_:nearest:)``.
  func existingEvidence(_ id: EvidenceID, of product: ProductID) throws -> Evidence {
    let evidence = try evidence(of: product)
    guard let found = evidence.first(where: { $0.id == id }) else {
      throw WorkspaceError.unknownEvidence(
        id, nearest: NearestMatches.among(evidence.map(\.id), to: id.rawValue))
    }
    return found
  }
}

extension Evidence.Content {
  /// Reads the columns `content, place, digest, size, state` from the ninth on.
  fileprivate init(row: Row) throws {
    switch row[8] as String {
    case "none": self = .none
    case "url": self = .url(row[9])
    case let custody:
      self = .file(
        EvidenceFile(
          path: row[9], custody: try EvidenceFile.Custody.stored(custody),
          digest: try ContentDigest.stored(row[10]), size: row[11],
          state: try EvidenceFile.State.stored(row[12])))
    }
  }
}
