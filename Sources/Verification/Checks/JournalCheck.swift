import GHSModel

/// Whether the journal's head is stated alike everywhere.
///
/// The journal itself stays with the issuer, who can show by it that the record is the one that was issued.
struct JournalCheck {
  let bag: PackageBag
  let declaration: PackagedDeclaration
  let statement: Completeness?

  var check: Check {
    let head = declaration.record.journalHead
    let label = bag.text("bag-info.txt").flatMap(BagInformation.init)?[
      PackageFormat.Label.journalHead]
    var faults: [LocalizedText] = []
    if head.sequence < 1 || ContentDigest(hexadecimal: head.hash)?.hexadecimal != head.hash
      || head.hash == JournalEntry.origin
    {
      faults.append(
        LocalizedText(
          ja: "記録（監査証跡）の末尾が正しい形ではありません。", en: "The journal's head is not in its proper form."))
    }
    if statement?.journalHead != head || label != "\(head.sequence) \(head.hash)" {
      faults.append(
        LocalizedText(
          ja: "記録（監査証跡）の末尾が、記録、bag-info.txt、完全性の申告で一致しません。",
          en: "Record, bag-info.txt and completeness statement name different heads of the journal."
        ))
    }
    return .of(
      .journal, faults: faults, ja: "\(head.sequence)件目、\(head.hash)",
      en: "entry \(head.sequence) \(head.hash)")
  }
}
