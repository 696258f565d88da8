import GHSModel

/// What only the command line can get wrong.
enum CommandError: Error {
  /// A category the catalogue does not have.
  case unknownCategory(String, known: [CategoryID])
  /// A requirement that a catalogue does not have; the nearest ids, best first.
  case unknownRequirement(RequirementID, nearest: [RequirementID])
  /// A level the catalogue does not have.
  case unknownLevel(Int, known: [Int])
  /// No declaration and no draft to export.
  case nothingToExport(ProductID)
  /// A declaration that the product does not have.
  case unknownDeclaration(Int, product: ProductID)
  /// A declaration, or an assessment, that no other declaration came before.
  case nothingRevised(ProductID, declaration: Int?)
  /// A package of a declaration that no longer says what the assessment says.
  case stale(DeclarationCitation, [DeclarationChange], product: ProductID)
  /// A file whose name does not say in which form it is to be written.
  case unknownForm(String, known: [String])
  /// Two options exclude each other.
  case exclusive(String, String)
  /// An option is useless without another.
  case needs(String, with: String)
  /// An option that is taken once was named several times.
  case onlyOnce(String)
  /// New evidence without a file has no title, or several.
  case oneTitle
  /// There are neither no titles nor one for each file.
  case titles(Int, files: Int)
  /// Evidence that has neither a file nor an address.
  case nothingToOpen(EvidenceID)
  /// Nothing was named to be changed.
  case nothingToChange
  /// Standard output cannot be written, for example because its disk is full.
  case outputLost
  /// The terminal is not one the interface can use.
  case noTerminal
}
