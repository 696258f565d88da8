import Foundation
public import GHSModel
import Yams

/// A catalogue as a released version of the program carried it.
///
/// The list is `Requirements/released.yaml`. A package that was made by an older version holds a catalogue with
/// the name of a carried edition and another content, and is still an honest one.
public struct ReleasedCatalogue: Decodable, Hashable, Sendable {
  /// Short name of the body of requirements, `ghs`.
  public let id: String
  /// The edition.
  public let edition: String
  /// The version of the program.
  public let version: String
  /// SHA-256 over the canonical form of the catalogue.
  public let digest: ContentDigest

  private enum CodingKeys: String, CodingKey {
    case id, edition, version
    case digest = "sha-256"
  }

  private struct List: Decodable {
    let released: [ReleasedCatalogue]
  }

  /// Which version carried a catalogue; nothing when none did.
  ///
  /// - Throws: What is wrong with the list. The tests see to it that nothing is.
  public static func version(of reference: CatalogueReference) throws -> String? {
    try version(of: reference, in: all())
  }

  /// The list that is carried.
  static func all() throws -> [ReleasedCatalogue] {
    guard let file = CarriedFile.all.first(where: { $0.path == "released.yaml" }) else { return [] }
    return try list(in: String(decoding: file.content, as: UTF8.self))
  }

  /// Reads a list.
  static func list(in text: String) throws -> [ReleasedCatalogue] {
    try YAMLDecoder().decode(List.self, from: text).released
  }

  /// The first version that carried a catalogue.
  static func version(
    of reference: CatalogueReference, in list: [ReleasedCatalogue]
  ) -> String? {
    list.first {
      $0.id == reference.id && $0.edition == reference.edition && $0.digest == reference.digest
    }?.version
  }
}
