import GHSModel

/// Whether a public package is what a full one gives when its texts are taken out.
struct DisclosureCheck {
  let declaration: PackagedDeclaration
  let full: PackagedDeclaration

  var check: Check {
    guard declaration.disclosure.audience == .public, full.disclosure.audience == .full,
      let key = full.disclosure.secret.flatMap(DisclosureKey.init(hexadecimal:))
    else {
      return .notPossible(
        .disclosure, ja: "公開版と全内容版の組ではありません。", en: "These are not a public and a full version.")
    }
    let expected = full.record.concealed(with: key)
    guard expected.record == declaration.record,
      expected.places == declaration.disclosure.concealed, full.catalogue == declaration.catalogue,
      full.disclosure.frozenCommitment == declaration.disclosure.frozenCommitment,
      full.subject == declaration.subject, full.registration == declaration.registration,
      full.status == declaration.status, full.withdrawal == declaration.withdrawal,
      full.lineage == declaration.lineage, full.nature == declaration.nature
    else {
      return .failed(
        .disclosure, ja: "公開版の内容が全内容版と一致しません。",
        en: "The public version does not say what the full version says.")
    }
    return .passed(
      .disclosure, ja: "省いた記述\(expected.places.count)件の照合値がすべて一致",
      en: "all \(expected.places.count) commitments agree with the full version")
  }
}
