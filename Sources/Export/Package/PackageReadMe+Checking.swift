import GHSModel

extension PackageReadMe {
  /// How everything can be checked, with `ghs` and without it.
  func checking(_ language: Language) -> [String] {
    [
      language(ja: "■ 確かめ方", en: "CHECKING"),
      language(ja: "すべて（作業ファイルは不要）：", en: "Everything, without a workspace:"),
      "    ghs verify PACKAGE.zip" + (signer == nil ? "" : " --allowed-signers FILE"),
    ] + missing(language) + [
      language(
        ja: "ghs を使わずに、展開したフォルダーの中で：", en: "Without ghs, in the folder after unpacking:"),
      "    unzip -t PACKAGE.zip",
      "    sha256sum -c --strict manifest-sha256.txt",
      "    sha256sum -c --strict \(PackageFormat.tagManifest)",
      "    bagit.py --validate .",
      language(
        ja: "（bagit.py はPyPIのbagitに含まれます。ほかのBagIt検証ツールでも確かめられます。）",
        en: "(bagit.py comes with bagit from PyPI; any BagIt validator will do.)"),
      "",
    ]
  }

  /// Who signed, and how that is checked with OpenSSH.
  func signature(_ language: Language) -> [String] {
    guard let signer else {
      return [
        language(ja: "■ 署名", en: "SIGNATURE"), language(ja: "電子署名はありません。", en: "Not signed."),
      ]
    }
    return [
      language(ja: "■ 署名", en: "SIGNATURE"),
      language(ja: "署名者：\(signer.identity)", en: "Signed by: \(signer.identity)"),
      language(
        ja: "公開鍵の指紋：\(signer.fingerprint)", en: "Fingerprint of the key: \(signer.fingerprint)"),
      language(
        ja: "公開鍵は、このパッケージとは別の経路で発行者から入手し、許可する署名者のファイルに書いてください。",
        en:
          "Get the public key from the issuer by another way than this package, and put it into a file "
          + "of allowed signers."),
      "    ssh-keygen -Y verify -f ALLOWED_SIGNERS -I IDENTITY -n \(PackageFormat.namespace) \\",
      "      -s \(PackageFormat.signature) < \(PackageFormat.tagManifest)",
      language(
        ja: "署名ファイルはタグマニフェストに対するものなので、タグマニフェストには載りません。",
        en: "The signature is over the tag manifest, which therefore does not list it."),
    ]
  }

  /// What a receiver can do about evidence that was not enclosed, which keeps the package from holding.
  private func missing(_ language: Language) -> [String] {
    let reasons: Set<Completeness.Reason> = [.linked, .missing]
    guard completeness.leftOut.contains(where: { reasons.contains($0.reason) }) else { return [] }
    return [
      language(
        ja: "同梱されていない証拠のファイルを発行者から受け取ったら、フォルダーに置いて：",
        en: "With the files of evidence that are not enclosed, in a folder of any form:"),
      "    ghs verify PACKAGE.zip --evidence FOLDER",
    ]
  }
}
