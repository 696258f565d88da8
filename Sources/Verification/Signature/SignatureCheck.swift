import Foundation
import GHSModel

/// Whether the signature is right, and whose it is.
struct SignatureCheck {
  let bag: PackageBag
  /// The file of allowed signers, if the receiver named one.
  let allowedSigners: String?

  /// The fingerprint of the key that the package says it was signed with.
  private var claimed: String? {
    bag.text("bag-info.txt").flatMap(BagInformation.init)?[PackageFormat.Label.fingerprint]
  }

  /// Whether a signature is there, said to be, or asked for; only a package without any needs none.
  var isNeeded: Bool {
    allowedSigners != nil || claimed != nil || bag.sizes[PackageFormat.signature] != nil
  }

  var check: Check {
    guard let signature = bag.content(PackageFormat.signature, limit: 1 << 16) else {
      return absent
    }
    guard let signed = bag.content(PackageFormat.tagManifest, limit: PackageFormat.textLimit) else {
      return .failed(
        .signature, ja: "署名の対象がありません。", en: "What was signed is not there.")
    }
    do {
      let found = try OpenSSH().examine(signature, over: signed, allowedSigners: allowedSigners)
      return judge(found)
    } catch {
      return .notPossible(
        .signature, ja: "ssh-keygen がないため、署名を確かめられません。OpenSSHを導入してください。",
        en: "There is no ssh-keygen to check the signature with. Install OpenSSH.")
    }
  }

  private var absent: Check {
    if let claimed {
      return .failed(
        .signature, ja: "鍵\(claimed.shown)で署名したとありますが、署名がありません。",
        en: "It says it was signed with key \(claimed.shown), but there is no signature.")
    }
    return .notPossible(.signature, ja: "署名されていません。", en: "It is not signed.")
  }

  private func judge(_ found: OpenSSH.Finding) -> Check {
    let claimed = claimed
    switch found {
    case .wrong:
      return .failed(
        .signature, ja: "署名がパッケージの内容と一致しません。",
        en: "The signature is not one over this package.")
    case .right(let fingerprint, _) where claimed != nil && claimed != fingerprint:
      return .failed(
        .signature, ja: "別の鍵\(fingerprint.shown)の署名です。パッケージが示す鍵は\(claimed?.shown ?? "")です。",
        en:
          "It is signed with key \(fingerprint.shown); the package names key \(claimed?.shown ?? "")."
      )
    case .right(let fingerprint, let signer?):
      return .passed(
        .signature, ja: "署名者：\(signer.shown)、鍵：\(fingerprint.shown)",
        en: "signed by \(signer.shown), key \(fingerprint.shown)")
    case .right(let fingerprint, nil) where allowedSigners != nil:
      return .failed(
        .signature, ja: "鍵\(fingerprint.shown)は、許可された署名者のものではありません。",
        en: "Key \(fingerprint.shown) is not that of an allowed signer.")
    case .right(let fingerprint, nil):
      return .notPossible(
        .signature,
        ja: "鍵\(fingerprint.shown)による正しい署名ですが、誰の鍵かは分かりません。",
        en: "A right signature by key \(fingerprint.shown), but whose key that is cannot be told.",
        need: .allowedSigners)
    }
  }
}
