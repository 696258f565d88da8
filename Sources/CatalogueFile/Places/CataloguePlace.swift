/// Where the files of one catalogue are.
protocol CataloguePlace {
  /// The path of a file as faults name it.
  func path(of name: String) -> String

  /// The content of a file.
  func bytes(of name: String) throws(FileProblem) -> [UInt8]
}
