import CatalogueFile
import GHSModel
import GHSStore

/// The edition a product is judged against when nobody names one: the newest of the guideline.
let defaultEdition = "1.20"

/// The id of the guideline among catalogues.
let defaultCatalogue = "ghs"

/// The catalogue of an edition of the guideline that the program carries.
func carriedCatalogue(edition: String) throws -> Catalogue {
  try KnownCatalogues(own: nil).catalogue(edition: edition)
}

/// The catalogues that can be named on the command line: those that the program carries, and those of the
/// user's own that the workspace keeps.
struct KnownCatalogues {
  /// The workspace with the user's own catalogues, if there is one.
  private let workspace: () throws -> Workspace?

  /// Looks into a workspace only where what is asked for is not carried.
  init(own workspace: @escaping @autoclosure () throws -> Workspace?) {
    self.workspace = workspace
  }

  /// The catalogue with an id and an edition.
  ///
  /// - Parameters:
  ///   - id: The id.
  ///   - edition: The edition; nothing for the newest of the guideline, or for the only one of another.
  /// - Returns: The catalogue.
  /// - Throws: ``CatalogueError`` that names what there is.
  func catalogue(id: String = defaultCatalogue, edition: String? = nil) throws -> Catalogue {
    let wanted = try edition ?? (id == defaultCatalogue ? defaultEdition : onlyEdition(of: id))
    if let carried = try CarriedCatalogues.catalogue(id: id, edition: wanted) { return carried }
    let workspace = try workspace()
    let own = try Self.own(in: workspace)
    if let found = own.first(where: { $0.id == id && $0.edition == wanted }), let workspace {
      return try workspace.catalogue(found.digest)
    }
    throw CatalogueError.unknown(
      id == defaultCatalogue ? wanted : "\(id) \(wanted)", known: Self.names(own, of: id))
  }

  /// The user's own catalogues in a workspace: what it keeps under names that the program does not carry.
  static func own(in workspace: Workspace?) throws -> [CatalogueReference] {
    try workspace?.catalogues().filter { !isCarried(id: $0.id, edition: $0.edition) } ?? []
  }

  /// Everything that can be named: what the program carries, then the user's own.
  func names() throws -> [(id: String, edition: String)] {
    try CarriedCatalogues.editions.map { ($0.id, $0.edition) }
      + Self.own(in: workspace()).map { ($0.id, $0.edition) }
  }

  /// Whether the program carries a catalogue with this id and edition.
  static func isCarried(id: String, edition: String) -> Bool {
    CarriedCatalogues.editions.contains { $0.id == id && $0.edition == edition }
  }

  private func onlyEdition(of id: String) throws -> String {
    let own = try Self.own(in: workspace())
    let editions = own.filter { $0.id == id }.map(\.edition)
    guard let only = editions.first else {
      throw CatalogueError.unknown(id, known: Self.names(own, of: id))
    }
    guard editions.count == 1 else { throw CatalogueError.severalEditions(id, known: editions) }
    return only
  }

  /// What there is: the editions where the id is known, everything with its id otherwise.
  private static func names(_ own: [CatalogueReference], of id: String) -> [String] {
    let all =
      CarriedCatalogues.editions.map { (id: $0.id, edition: $0.edition) }
      + own.map { (id: $0.id, edition: $0.edition) }
    let editions = all.filter { $0.id == id }.map(\.edition)
    return editions.isEmpty ? all.map { "\($0.id) \($0.edition)" } : editions
  }
}

extension Session {
  /// The workspace of the options, if there is one already; nothing is created.
  static func existingWorkspace(_ options: CommonOptions) throws -> Workspace? {
    do {
      return try Session(options).workspace
    } catch WorkspaceError.storage(.notFound, path: _) {
      return nil
    }
  }
}
