public import Foundation
public import GHSModel

/// Makes the web pages of a package again.
public struct DocumentMaker: Sendable {
  /// The program with its version, as packages name it.
  let program: String
  let pages: @Sendable (PackagedDeclaration, Completeness) throws -> [String: Data]

  /// Says how pages are made.
  ///
  /// - Parameters:
  ///   - program: The program with its version; another one may set its pages otherwise.
  ///   - pages: Makes the pages by their paths below `data/`.
  public init(
    program: String,
    pages: @escaping @Sendable (PackagedDeclaration, Completeness) throws -> [String: Data]
  ) {
    self.program = program
    self.pages = pages
  }
}

/// Whether the documents say what the record says: the web pages are made again and compared.
///
/// PDF files differ with the fonts of the machine. They are there beside each page, and the completeness
/// statement has their digests.
struct DocumentCheck {
  let bag: PackageBag
  let declaration: PackagedDeclaration
  let statement: Completeness
  let maker: DocumentMaker

  var check: Check {
    guard let pages = try? maker.pages(declaration, statement) else {
      return .notPossible(
        .documents, ja: "文書を作り直せませんでした。", en: "The documents could not be made again.")
    }
    var faults: [LocalizedText] = []
    let expected = Set(pages.keys.flatMap { [$0, $0.dropLast(4) + "pdf"] })
    let known = Set(statement.files.filter { $0.evidence != nil }.map(\.path))
      .union([PackageFormat.record, PackageFormat.completeness])
    let there = Set(bag.payload).subtracting(known)
    for path in expected.symmetricDifference(there).sorted() {
      faults.append(
        LocalizedText(
          ja: "\(path.shown) がないか、余分です。", en: "\(path.shown) is missing or does not belong here."))
    }
    let other = pages.filter { path, page in
      bag.digests["data/\(path)"].map { $0 != ContentDigest(of: page) } ?? false
    }.keys.sorted()
    if faults.isEmpty, let first = other.first, declaration.disclosure.program != maker.program {
      return .notPossible(
        .documents,
        ja:
          "\(first) は \(declaration.disclosure.program.shown) が作ったもので、この \(maker.program) では同じ文書を作れません。",
        en: "\(first) was made by \(declaration.disclosure.program.shown); "
          + "this is \(maker.program), which sets it otherwise.")
    }
    faults += other.map { path in
      LocalizedText(
        ja: "\(path) が記録の内容と異なります。", en: "\(path) does not say what the record says.")
    }
    return .of(
      .documents, faults: faults,
      ja: "HTML \(pages.count) 件を作り直して一致（PDF は作り直さず、ハッシュで確認）",
      en: "all \(pages.count) pages are the same when made again (PDF by digest only)")
  }
}
