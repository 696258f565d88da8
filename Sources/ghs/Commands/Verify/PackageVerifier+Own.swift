import CatalogueFile
import Export
import Foundation
import GHSModel
import Verification

extension PackageVerifier {
  /// Checks packages by what this program makes and carries.
  ///
  /// - Parameters:
  ///   - allowedSigners: A file of allowed signers, if there is one.
  ///   - evidence: A folder with files of evidence that came apart from the package, if there is one.
  ///   - validity: The day by which validity is judged; the present one unless another is named.
  ///   - trusted: Catalogues that the receiver has examined.
  ///   - strange: Notes the issuers' own catalogues that are not among them.
  /// - Throws: `SigningError` when the file of allowed signers cannot be read.
  init(
    allowedSigners: String?, evidence: String?, on validity: CalendarDate? = nil,
    trusting trusted: Set<ContentDigest> = [],
    noting strange: StrangeCatalogues? = nil
  ) throws {
    if let allowedSigners, !FileManager.default.isReadableFile(atPath: allowedSigners) {
      throw SigningError.allowedSignersNotFound(path: allowedSigners)
    }
    let carried = CarriedReferences()
    let days = VerificationDays(
      present: CalendarDate(Date(), in: .current), validity: validity)
    self.init(
      documents: .own, allowedSigners: allowedSigners, evidence: evidence, days: days
    ) { reference in
      if trusted.contains(reference.digest) { return .trusted }
      if let version = try ReleasedCatalogue.version(of: reference) { return .released(version) }
      guard let known = try carried.reference(id: reference.id, edition: reference.edition) else {
        strange?.add(reference)
        return .own
      }
      return known == reference ? .carried : .differs
    }
  }
}
