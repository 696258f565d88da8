import GHSModel

/// Whether the bag says of itself what the record says.
struct InformationCheck {
  let bag: PackageBag
  let declaration: PackagedDeclaration

  var check: Check {
    guard let information = bag.text("bag-info.txt").flatMap(BagInformation.init) else {
      return .failed(.information, ja: "bag-info.txt を読めません。", en: "bag-info.txt cannot be read.")
    }
    // Packages made before the status was written down do not have it.
    let status =
      information[PackageFormat.Label.status] == nil
      ? [] : [(PackageFormat.Label.status, declaration.status.rawValue)]
    let known = Set((expected + status + Self.ofSigner).map(\.label))
    let strange = information.labels.filter { !known.contains($0) }.map { label in
      LocalizedText(
        ja: "bag-info.txt の \(label.shown) は、ghs が書かない項目です。",
        en: "\(label.shown) in bag-info.txt is nothing that ghs writes.")
    }
    let signers = Self.ofSigner.count { information[$0.label] != nil }
    let halfSigned =
      signers == 1
      ? [
        LocalizedText(
          ja: "bag-info.txt には、署名の鍵と署名者の一方しかありません。",
          en: "bag-info.txt names a key or a signer, and not both.")
      ] : []
    let others = (expected + status).filter { information[$0.label] != $0.value }.map {
      label, value in
      LocalizedText(
        ja:
          "bag-info.txt の \(label) が「\(information[label]?.shown ?? "")」で、記録の「\(value.shown)」と異なります。",
        en: "\(label) in bag-info.txt is “\(information[label]?.shown ?? "")”; "
          + "the record says “\(value.shown)”.")
    }
    let name = declaration.identifier.shown
    return .of(
      .information, faults: others + strange + halfSigned,
      ja: declaration.subject == .declaration ? "適合宣言書番号：\(name)" : "評価の記録、製品：\(name)",
      en: declaration.subject == .declaration
        ? "declaration no. \(name)" : "record of an assessment, product \(name)")
  }

  /// The labels of a signature, which ``SignatureCheck`` looks at; they come together or not at all.
  private static let ofSigner = [
    (label: PackageFormat.Label.fingerprint, value: ""),
    (label: PackageFormat.Label.signer, value: ""),
  ]

  private var expected: [(label: String, value: String)] {
    let record = declaration.record
    let payload = bag.sizes.filter { $0.key.hasPrefix("data/") }
    return [
      ("External-Identifier", declaration.identifier),
      ("External-Description", declaration.description),
      ("Source-Organization", record.content.issuerName),
      ("Bagging-Date", "\(record.issuedOn)"),
      ("Bag-Software-Agent", declaration.disclosure.program),
      (PackageFormat.Label.audience, declaration.disclosure.audience.rawValue),
      (PackageFormat.Label.level, record.content.claimedLevel.map(String.init) ?? ""),
      (PackageFormat.Label.recordDigest, declaration.disclosure.recordDigest.hexadecimal),
      (
        PackageFormat.Label.journalHead,
        "\(record.journalHead.sequence) \(record.journalHead.hash)"
      ),
      ("Payload-Oxum", "\(payload.values.reduce(0, +)).\(payload.count)"),
    ]
  }
}
