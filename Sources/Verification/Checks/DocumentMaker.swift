public import Foundation
public import GHSModel

/// Makes the files of a package again that follow from its record.
public struct DocumentMaker: Sendable {
  /// Whether nobody wants what is being made any more.
  public typealias Ending = @Sendable () -> Bool

  /// The program with its version, as packages name it.
  let program: String
  let nature: @Sendable (PackageSubject) -> [LocalizedText]
  let documents: @Sendable (PackagedDeclaration, Completeness) throws -> [String: Data]
  let readMes: @Sendable (PackagedDeclaration, Completeness, SignerName?) -> [String: Data]
  let printed:
    @Sendable (PackagedDeclaration, Completeness, @escaping Ending) throws -> [String: Data]
  let faults: @Sendable (PackagedDeclaration, Completeness, String, Data) throws -> [LocalizedText]

  /// Says how files are made.
  ///
  /// - Parameters:
  ///   - program: The program with its version; another one may set its documents otherwise.
  ///   - nature: What a package of a kind says that it is and is not.
  ///   - documents: Makes the documents but the PDF files by their paths below `data/`.
  ///   - readMes: Makes the files that explain the package by their paths.
  ///   - printed: Makes the PDF files by their paths below `data/`.
  ///   - faults: What the machine format of a path says that is not so, told its path below `data/` and its
  ///     bytes.
  public init(
    program: String, nature: @escaping @Sendable (PackageSubject) -> [LocalizedText],
    documents: @escaping @Sendable (PackagedDeclaration, Completeness) throws -> [String: Data],
    readMes: @escaping @Sendable (PackagedDeclaration, Completeness, SignerName?) -> [String: Data],
    printed:
      @escaping @Sendable (PackagedDeclaration, Completeness, @escaping Ending) throws ->
      [String: Data],
    faults:
      @escaping @Sendable (PackagedDeclaration, Completeness, String, Data) throws ->
      [LocalizedText]
  ) {
    self.program = program
    self.nature = nature
    self.documents = documents
    self.readMes = readMes
    self.printed = printed
    self.faults = faults
  }
}
