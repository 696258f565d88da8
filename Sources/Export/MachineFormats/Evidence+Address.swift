import Foundation
import GHSModel

extension DeclarationDossier {
  /// Where the content of evidence is: the file beside the documents, where it was enclosed.
  func address(of evidence: Evidence) -> String? {
    enclosed[evidence.id] ?? evidence.address
  }
}

extension Evidence {
  /// Where the content is, as a URI reference; nothing when it is named by title and number alone.
  ///
  /// A file is named by number and name, because two pieces of evidence may have files of the same name.
  var address: String? {
    switch content {
    case .none: nil
    case .url(let address): Self.encoded(address, keeping: ":/?#[]@!$&'()*+,;=%")
    case .file(let file): "\(id)/\(Self.encoded(file.name, keeping: ""))"
    }
  }

  /// Number, revision and section, as far as they are known.
  var place: [String] {
    [number, revision, section].filter { !$0.isEmpty }
  }

  private static func encoded(_ text: String, keeping kept: String) -> String {
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
    let allowed = CharacterSet(charactersIn: letters + kept)
    return text.addingPercentEncoding(withAllowedCharacters: allowed) ?? ""
  }
}
