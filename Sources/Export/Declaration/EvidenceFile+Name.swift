import GHSModel

extension EvidenceFile {
  /// The name of the file without its folder.
  ///
  /// The folder of a linked file is the maker's own affair; name and digest identify it to a receiver.
  var name: String { path.split(separator: "/").last.map(String.init) ?? path }
}
