import CatalogueFile

/// What can be wrong with a catalogue that is named or to be added on the command line.
enum CatalogueError: Error {
  /// A catalogue that neither the program nor the workspace has.
  case unknown(String, known: [String])
  /// A catalogue of which there are several editions, and none was named.
  case severalEditions(String, known: [String])
  /// A catalogue of the user's own under the name of one that the program carries.
  case carried(id: String, edition: String)
  /// A catalogue to add that has faults.
  case faulty(folder: String, [CatalogueFault])
  /// A catalogue to add whose folder is not there.
  case noFolder(String)
}
