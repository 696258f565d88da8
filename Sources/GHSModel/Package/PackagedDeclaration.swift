/// A declaration with everything that stands behind it, as a package holds it: `ghs-declaration-export/2`.
///
/// It has every member of `ghs-declaration-export/1` and ``Disclosure`` besides. It is written as canonical
/// JSON with indentation, so that a checker can encode what it has understood and compare the bytes: then
/// nothing in the file went unread, doubled keys included.
public struct PackagedDeclaration: Codable, Hashable, Sendable {
  /// The version of this form.
  public static let schema = "ghs-declaration-export/2"

  /// The version of this form.
  public var schema: String
  /// Whether a declaration is made at all.
  public var subject: PackageSubject
  /// Where the declaration is in its life; of an assessment, that nothing has been issued.
  public var status: Declaration.Status
  /// When and why it was withdrawn.
  public var withdrawal: Declaration.Withdrawal?
  /// What is recorded of its registration, where there was one; never part of what was frozen.
  public var registration: Registration?
  /// What the declaration rests on, as far as it is disclosed.
  public var record: DeclarationRecord
  /// The catalogue in full.
  public var catalogue: Catalogue
  /// What the declaration is and is not.
  public var nature: [LocalizedText]
  /// What it changes against the declaration it replaces; absent where it replaces none.
  public var revision: Revision?
  /// The declaration that has replaced it; absent where none has.
  public var supersededBy: DeclarationCitation?
  /// What was taken out, and how what is left can be checked.
  public var disclosure: Disclosure

  /// What it replaced, and what replaced it.
  public var lineage: DeclarationLineage {
    DeclarationLineage(revision: revision, supersededBy: supersededBy)
  }

  /// How the record was made from the frozen one.
  public struct Disclosure: Codable, Hashable, Sendable {
    /// The program that made the package, with its version.
    public var program: String
    /// The version of the rules by which findings and derivation were made; see ``AssessmentRules``.
    public var rules: Int
    /// For whom.
    public var audience: Audience
    /// SHA-256 over the canonical JSON of the frozen record, as the journal of the workspace names it; in a
    /// full package alone.
    ///
    /// Whoever knows everything else in the record could find a short rationale by it, trying one after
    /// another. A public package has the commitment instead.
    public var frozenDigest: ContentDigest?
    /// The commitment to ``frozenDigest``, the same in the full and the public version of a declaration.
    public var frozenCommitment: String
    /// SHA-256 over the canonical JSON of the record as it stands here.
    public var recordDigest: ContentDigest
    /// The evidence of which the path was cut down to a name; where there is none and the package is full,
    /// record and frozen record have the same digest.
    public var shortenedPaths: [EvidenceID]
    /// The places of the texts that were taken out, in order.
    public var concealed: [String]
    /// The secret of the commitments, in a full package alone; see ``DisclosureKey``.
    public var secret: String?
  }

  /// Takes out of a declaration what an audience does not get.
  ///
  /// - Parameters:
  ///   - subject: Whether a declaration is made at all.
  ///   - declaration: The declaration.
  ///   - record: Its frozen record.
  ///   - catalogue: The catalogue whose digest the record names.
  ///   - nature: What the declaration is and is not.
  ///   - lineage: What it replaced, and what replaced it.
  ///   - audience: For whom.
  ///   - key: The secret of the declaration.
  ///   - program: The program with its version.
  /// - Throws: What the JSON encoder throws; it does not for a record.
  public init(
    _ subject: PackageSubject, _ declaration: Declaration, record: DeclarationRecord,
    catalogue: Catalogue, nature: [LocalizedText],
    lineage: DeclarationLineage = DeclarationLineage(), for audience: Audience,
    key: DisclosureKey, program: String
  ) throws {
    let named = record.withoutFolders
    let disclosed =
      audience == .full ? (record: named, places: []) : named.concealed(with: key)
    let frozen = ContentDigest(of: try CanonicalJSON.data(record))
    schema = Self.schema
    self.subject = subject
    status = declaration.status
    withdrawal = declaration.withdrawal
    registration = declaration.registration
    self.record = disclosed.record
    self.catalogue = catalogue
    self.nature = nature
    revision = lineage.revision
    supersededBy = lineage.supersededBy
    disclosure = Disclosure(
      program: program, rules: AssessmentRules.version, audience: audience,
      frozenDigest: audience == .full ? frozen : nil,
      frozenCommitment: key.commitment(to: frozen),
      recordDigest: ContentDigest(of: try CanonicalJSON.data(disclosed.record)),
      shortenedPaths: zip(record.assessment.evidence, named.assessment.evidence)
        .filter { $0 != $1 }.map(\.0.id),
      concealed: disclosed.places,
      secret: audience == .full ? key.hexadecimal : nil)
  }

  /// What a receiver files the package under: the number of the declaration, or the product's own id.
  public var identifier: String {
    switch subject {
    case .declaration: record.content.number
    case .assessment: record.assessment.product.id.rawValue
    }
  }

  /// What the package is, in one line; English, as the bag that says it is for programs.
  public var description: String {
    let product = record.assessment.product
    let draft = status == .draft ? ", DRAFT" : ""
    let kind =
      subject == .declaration
      ? "Supplier's declaration of conformity\(draft)" : "Record of an assessment, no declaration"
    return "\(kind): \(product.name) \(product.version)"
  }

  /// The categories reported, in the order of the catalogue: those claimed, or all where nothing is claimed.
  public var reportedCategories: [Category] {
    switch subject {
    case .assessment: catalogue.categories
    case .declaration:
      catalogue.categories.filter { record.content.claimedCategories.contains($0.id) }
    }
  }
}
