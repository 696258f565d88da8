import Export
import GHSModel
import Verification

extension DocumentMaker {
  /// Makes documents as this program does.
  static var own: DocumentMaker {
    DocumentMaker(
      program: Version.program, nature: PackageDocuments.nature
    ) { declaration, completeness in
      try PackageDocuments(declaration, completeness: completeness).remade()
    } readMes: { declaration, completeness, signer in
      PackageDocuments(declaration, completeness: completeness).readMes(signer: signer)
    } printed: { declaration, completeness, isEnded in
      try PackageDocuments(declaration, completeness: completeness).printed(until: isEnded)
    } faults: { declaration, completeness, path, bytes in
      try PackageDocuments(declaration, completeness: completeness)
        .faults(inFile: path, bytes).map(\.sentence)
    }
  }
}
