import Foundation

/// A document, file, URL, record or certificate that supports judgements.
public struct Evidence: Codable, Hashable, Sendable, Identifiable {
  /// Its number within the product.
  public var id: EvidenceID
  /// What it is called.
  public var title: String
  /// The document number.
  public var number: String
  /// The revision or version of the document.
  public var revision: String
  /// The section or page that matters.
  public var section: String
  /// Who is in charge of it, and keeps it unless ``keeping`` names somebody else.
  public var owner: String
  /// From which day it is effective.
  public var effectiveDate: CalendarDate?
  /// The last day on which it is valid.
  public var expiryDate: CalendarDate?
  /// Where its content is.
  public var content: Content
  /// What it certifies, where it is a certificate.
  public var certificate: Certificate?
  /// Who keeps it, where and for how long; nothing while nobody has said.
  public var keeping: Keeping?
  /// The requirements it supports, in ascending order.
  public var requirements: [RequirementID]

  /// Creates evidence; the requirements are sorted and made unique.
  public init(
    id: EvidenceID, title: String, number: String = "", revision: String = "",
    section: String = "", owner: String = "", effectiveDate: CalendarDate? = nil,
    expiryDate: CalendarDate? = nil, content: Content = .none, certificate: Certificate? = nil,
    keeping: Keeping? = nil, requirements: [RequirementID]
  ) {
    self.id = id
    self.title = title
    self.number = number
    self.revision = revision
    self.section = section
    self.owner = owner
    self.effectiveDate = effectiveDate
    self.expiryDate = expiryDate
    self.content = content
    self.certificate = certificate
    self.keeping = keeping
    self.requirements = Set(requirements).sorted()
  }

  /// The evidence with its texts in their one form and its dates in order.
  public func checked() throws(InputError) -> Evidence {
    var checked = Evidence(
      id: id,
      title: try FieldText.line(title, .evidenceTitle, required: true),
      number: try FieldText.line(number, .evidenceNumber),
      revision: try FieldText.line(revision, .evidenceRevision),
      section: try FieldText.line(section, .evidenceSection),
      owner: try FieldText.line(owner, .evidenceOwner),
      effectiveDate: effectiveDate, expiryDate: expiryDate, content: content,
      certificate: try certificate?.checked(), keeping: try keeping?.checked(),
      requirements: requirements)
    if let effectiveDate, let expiryDate, expiryDate < effectiveDate {
      throw .expiryBeforeEffectiveDate(effective: effectiveDate, expiry: expiryDate)
    }
    guard !checked.requirements.isEmpty else { throw .noRequirement }
    if case .url(let address) = content {
      checked.content = .url(try Self.checkedURL(address))
    }
    return checked
  }

  /// An address as it may be recorded.
  ///
  /// - Parameter address: What was entered.
  /// - Returns: The address without space around it.
  /// - Throws: ``InputError`` when it is not a full address of the web.
  public static func checkedURL(_ address: String) throws(InputError) -> String {
    let line = try FieldText.line(address, .evidenceURL, required: true)
    guard let url = URL(string: line), let scheme = url.scheme?.lowercased(),
      ["http", "https"].contains(scheme), let host = url.host(), !host.isEmpty
    else { throw .invalidURL(line) }
    return line
  }

  /// Where the content of evidence is.
  public enum Content: Hashable, Sendable {
    /// Kept elsewhere and named by title and number alone.
    case none
    /// At an address; not checked by the program.
    case url(String)
    /// A file, whose digest was taken when it was added.
    case file(EvidenceFile)
  }

  /// The file, where the content is one.
  public var file: EvidenceFile? {
    if case .file(let file) = content { file } else { nil }
  }
}

/// A file that is evidence.
public struct EvidenceFile: Codable, Hashable, Sendable {
  /// Absolute path of a linked file; the name alone of an attached one.
  public var path: String
  /// Who keeps the bytes.
  public var custody: Custody
  /// SHA-256 of the content when it was added.
  public var digest: ContentDigest
  /// Size in bytes when it was added.
  public var size: Int
  /// What the last check of the content found.
  public var state: State

  /// Creates the description of a file.
  public init(
    path: String, custody: Custody, digest: ContentDigest, size: Int, state: State = .intact
  ) {
    self.path = path
    self.custody = custody
    self.digest = digest
    self.size = size
    self.state = state
  }

  /// Who keeps the bytes of a file.
  public enum Custody: String, Codable, Sendable {
    /// The file stays where it is and is read again on a check.
    case linked
    /// A copy lives in the workspace.
    case attached
  }

  /// What a check of the content found.
  public enum State: String, Codable, Sendable, CaseIterable {
    /// The digest matches.
    case intact
    /// The digest no longer matches.
    case changed
    /// There is no such file any more.
    case missing
    /// The file is there but cannot be read.
    case unreadable
  }
}
