/// A catalogue that the program carries.
struct CarriedPlace: CataloguePlace {
  let folder: String
  let files: [CarriedFile]

  func path(of name: String) -> String { "\(folder)/\(name)" }

  func bytes(of name: String) throws(FileProblem) -> [UInt8] {
    guard let file = files.first(where: { $0.path == path(of: name) }) else {
      throw .missing(name)
    }
    return Array(file.content)
  }
}
