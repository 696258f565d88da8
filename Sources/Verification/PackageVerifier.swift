public import GHSModel

/// Checks a package without a workspace; nothing of it is ever unpacked onto the disk.
public struct PackageVerifier: Sendable {
  private let documents: DocumentMaker
  private let allowedSigners: String?
  private let evidence: String?
  private let days: VerificationDays
  private let catalogue: @Sendable (CatalogueReference) throws -> KnownCatalogue

  /// Says what the receiver trusts.
  ///
  /// - Parameters:
  ///   - documents: Makes the documents of a package again.
  ///   - allowedSigners: A file of allowed signers as OpenSSH reads it; nothing when the receiver has none.
  ///   - evidence: A folder with files of evidence that came apart from the package, if there is one.
  ///   - days: By which days it is judged whether a declaration is in force.
  ///   - catalogue: What the receiver knows of a catalogue.
  public init(
    documents: DocumentMaker, allowedSigners: String? = nil, evidence: String? = nil,
    days: VerificationDays,
    catalogue: @escaping @Sendable (CatalogueReference) throws -> KnownCatalogue
  ) {
    self.documents = documents
    self.allowedSigners = allowedSigners
    self.evidence = evidence
    self.days = days
    self.catalogue = catalogue
  }

  /// Checks a package.
  ///
  /// - Parameters:
  ///   - path: The archive.
  ///   - full: The full version to hold a public one against, if there is one.
  ///   - former: The package of the declaration that this one replaces, if there is one.
  ///   - progress: Called for every file of the package.
  /// - Returns: What was found.
  /// - Throws: `WorkCancelled`; ``ArchiveFault`` when the file is not there, or nothing that may safely be looked into;
  ///   what asking for known catalogues throws.
  public func verify(
    _ path: String, against full: String? = nil, revising former: String? = nil,
    progress: WorkReport = { _ in }
  ) throws -> Verification {
    let archive = try Archive(path: path)
    let bag = try PackageBag(archive, progress: progress)
    let sound: Check =
      bag.damaged.isEmpty
      ? .passed(
        .archive, ja: "\(archive.files.count)件のファイル、危険な構造なし",
        en: "\(archive.files.count) files, nothing unsafe")
      : .failed(
        .archive, ja: "\(bag.damaged[0].shown) が壊れています。", en: "\(bag.damaged[0].shown) is damaged.")
    let reading = RecordReading(bag)
    var checks = [sound] + BagChecks(bag: bag).all
    if let declaration = reading.declaration {
      let all = WorkProgress(done: bag.sizes.count, total: bag.sizes.count)
      checks += try self.checks(declaration, reading: reading, bag: bag) {
        () throws(WorkCancelled) in try progress(all)
      }
      if former != nil || declaration.revision != nil {
        checks.append(try Self.check(declaration, revising: former))
      }
      if let full { checks.append(try Self.compare(declaration, with: full)) }
    } else {
      checks += [reading.check] + Self.withoutRecord
    }
    let signature = SignatureCheck(bag: bag, allowedSigners: allowedSigners)
    checks.append(signature.check)
    return Verification(
      package: path, declaration: reading.declaration, checks: checks,
      optional: Set(
        (signature.isNeeded ? [] : [.signature]) + (former == nil ? [.former] : [])))
  }

  private func checks(
    _ declaration: PackagedDeclaration, reading: RecordReading, bag: PackageBag,
    waiting: () throws(WorkCancelled) -> Void
  ) throws -> [Check] {
    let reference = declaration.record.assessment.catalogue
    let completeness = CompletenessCheck(bag, declaration)
    // What takes longest goes on beside everything else.
    let printing = completeness.statement.map { statement in
      PrintedCheck(bag: bag, declaration: declaration, statement: statement, maker: documents)
    }
    let drawing = printing?.drawing()
    let known = BackgroundWork { [catalogue] _ in try catalogue(reference) }
    let files = declaration.record.assessment.evidence.compactMap(\.file)
    let supplied = try evidence.map { try SuppliedEvidence(files, in: $0).digests } ?? []
    let record = RecordChecks(declaration, days)
    var checks = [
      InformationCheck(bag: bag, declaration: declaration).check, reading.check,
      completeness.check,
    ]
    let packaged = completeness.statement.map { statement in
      PackagedEvidenceCheck(
        bag: bag, declaration: declaration, statement: statement, supplied: supplied
      ).check
    }
    let pages = completeness.statement.map { statement in
      DocumentCheck(bag: bag, declaration: declaration, statement: statement, maker: documents)
        .check
    }
    checks += [
      packaged ?? Self.unstated(.evidence), record.catalogue,
      try known.value(waiting).check(reference), record.findings, record.derivation,
      record.claim, record.contents, record.standing,
      JournalCheck(bag: bag, declaration: declaration, statement: completeness.statement).check,
      pages ?? Self.unstated(.documents),
      try printing?.check(drawing, waiting) ?? Self.unstated(.printed),
    ]
    return checks
  }

  /// Checks what a revision says was before against the package of the declaration that it replaces.
  ///
  /// - Parameters:
  ///   - found: What was found of the revision without it.
  ///   - former: The package of the declaration that it replaces.
  /// - Returns: What was found with it.
  /// - Throws: What ``verify(_:against:revising:progress:)`` throws.
  public func verify(_ found: Verification, revising former: String) throws -> Verification {
    let reading = RecordReading(try PackageBag(try Archive(path: found.package)))
    guard let declaration = reading.declaration else { return found }
    return found.replacing(try Self.check(declaration, revising: former))
  }

  private static func compare(
    _ declaration: PackagedDeclaration, with path: String
  ) throws -> Check {
    try reading(path, for: .disclosure) { full in
      DisclosureCheck(declaration: declaration, full: full).check
    }
  }

  private static func check(
    _ declaration: PackagedDeclaration, revising path: String?
  ) throws -> Check {
    guard let path else { return FormerCheck(declaration: declaration, former: nil).check }
    return try reading(path, for: .former) { former in
      FormerCheck(declaration: declaration, former: former).check
    }
  }

  /// Checks something with the record of another package, where that can be relied on.
  private static func reading(
    _ path: String, for id: CheckID, _ check: (PackagedDeclaration) -> Check
  ) throws -> Check {
    let other = RecordReading(try PackageBag(try Archive(path: path)))
    guard let declaration = other.declaration, other.check.result == .passed else {
      return .notPossible(
        id, ja: "照合先の記録を読めません：\(other.check.message.ja)",
        en: "The record of the other package cannot be relied on: \(other.check.message.en)")
    }
    return check(declaration)
  }

  private static func unstated(_ id: CheckID) -> Check {
    .notPossible(
      id, ja: "完全性の申告を読めないため、確かめられません。",
      en: "The completeness statement cannot be read.")
  }

  /// What cannot be said without a record.
  private static var withoutRecord: [Check] {
    let ids: [CheckID] = [
      .information, .completeness, .evidence, .catalogue, .catalogueKnown, .findings, .derivation,
      .claim, .contents, .standing, .journal, .documents, .printed,
    ]
    return ids.map { id in
      .notPossible(id, ja: "記録を読めないため、確かめられません。", en: "The record cannot be read.")
    }
  }
}
