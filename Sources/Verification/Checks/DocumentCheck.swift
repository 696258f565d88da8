import Foundation
import GHSModel

/// Whether the documents say what the record says: all that can be made again is, and compared.
///
/// That a PDF file is there beside each page is seen here; what it says is for ``PrintedCheck``.
struct DocumentCheck {
  let bag: PackageBag
  let declaration: PackagedDeclaration
  let statement: Completeness
  let maker: DocumentMaker

  var check: Check {
    guard let documents = try? maker.documents(declaration, statement) else {
      return .failed(
        .documents, ja: "記録から文書を作り直せません。記録の内容が互いに矛盾しています。",
        en: "The documents cannot be made again: what the record holds contradicts itself.")
    }
    let faults = strangers(besides: documents.keys)
    guard faults.isEmpty else { return .of(.documents, faults: faults, ja: "", en: "") }
    let made =
      documents.map { ("data/\($0.key)", $0.value) }
      + maker.readMes(declaration, statement, signer).map { ($0.key, $0.value) }
    let others = made.filter { path, bytes in bag.digests[path] != ContentDigest(of: bytes) }
      .map(\.0.shortPath).sorted()
    let isSaidOtherwise = declaration.nature != maker.nature(declaration.subject)
    let other = (isSaidOtherwise ? [PackageFormat.record] : []) + others
    // Another version may set a machine format otherwise, but nothing lets it contradict itself.
    let contradictions = others.flatMap(contradictions)
    guard contradictions.isEmpty else {
      return .of(.documents, faults: contradictions, ja: "", en: "")
    }
    if let first = other.first, declaration.disclosure.program != maker.program {
      let program = declaration.disclosure.program.shown
      return .notPossible(
        .documents,
        ja: "\(first) は \(program) が作ったもので、この \(maker.program) では同じ文書を作れません。\(program) で確かめてください。",
        en: "\(first) was made by \(program); this is \(maker.program), which sets it otherwise. "
          + "Check it with \(program).")
    }
    return .of(
      .documents,
      faults: other.map(Self.fault),
      ja: "\(made.count)件を作り直して一致", en: "all \(made.count) files are the same when made again")
  }

  private static func fault(in path: String) -> LocalizedText {
    path == PackageFormat.record
      ? LocalizedText(
        ja: "\(path) の nature（これが何であり何でないか）が、文書の記載と異なります。",
        en: "What \(path) says that it is and is not (nature) is not what its documents say.")
      : LocalizedText(
        ja: "\(path) が記録の内容と異なります。", en: "\(path) does not say what the record says.")
  }

  /// What a machine format says that is not so, where its schema would see nothing wrong.
  private func contradictions(in path: String) -> [LocalizedText] {
    guard path.hasSuffix(".json"),
      let bytes = bag.content("data/\(path)", limit: PackageFormat.recordLimit),
      JSONGuard.allows(bytes),
      let faults = try? maker.faults(declaration, statement, path, bytes)
    else { return [] }
    return faults.prefix(100).map { fault in
      LocalizedText(
        ja: "\(path)：\(fault.ja.shown(upTo: 300))", en: "\(path): \(fault.en.shown(upTo: 300))")
    }
  }

  /// Files that do not belong in the package, and documents that are missing.
  private func strangers(besides documents: some Sequence<String>) -> [LocalizedText] {
    let expected = Set(
      documents.flatMap { path in
        path.hasSuffix(".html") ? [path, path.dropLast(4) + "pdf"] : [path]
      })
    let known = Set(statement.files.filter { $0.evidence != nil }.map(\.path))
      .union([PackageFormat.record, PackageFormat.completeness])
    return expected.symmetricDifference(Set(bag.payload).subtracting(known)).sorted().map { path in
      LocalizedText(
        ja: "\(path.shown) がないか、余分です。", en: "\(path.shown) is missing or does not belong here.")
    }
  }

  /// Who the bag says has signed.
  private var signer: SignerName? {
    guard let information = bag.text("bag-info.txt").flatMap(BagInformation.init),
      let fingerprint = information[PackageFormat.Label.fingerprint],
      let identity = information[PackageFormat.Label.signer]
    else { return nil }
    return SignerName(fingerprint: fingerprint, identity: identity)
  }
}

extension String {
  /// A path without the folder of the payload.
  fileprivate var shortPath: String { hasPrefix("data/") ? String(dropFirst(5)) : self }
}
