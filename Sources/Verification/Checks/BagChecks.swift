import GHSModel

/// Whether the bag is whole (RFC 8493, clause 3).
struct BagChecks {
  let bag: PackageBag

  /// The checks of the bag.
  var all: [Check] { [structure, payload, tags] }

  private var structure: Check {
    var faults: [LocalizedText] = []
    let declaration = bag.text("bagit.txt")
    if declaration != "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n" {
      faults.append(
        LocalizedText(
          ja: "bagit.txt がBagIt 1.0の宣言ではありません。", en: "bagit.txt does not declare BagIt 1.0."))
    }
    for name in ["bag-info.txt", "manifest-sha256.txt", PackageFormat.tagManifest]
    where bag.sizes[name] == nil {
      faults.append(LocalizedText(ja: "\(name) がありません。", en: "\(name) is not there."))
    }
    faults += bag.outside.map { name in
      LocalizedText(
        ja: "\(name.shown) がバッグのフォルダーの外にあります。",
        en: "\(name.shown) lies outside the folder of the bag.")
    }
    faults += unknownTags.map { name in
      LocalizedText(ja: "\(name.shown) は知らない管理ファイルです。", en: "\(name.shown) is no tag file of ours.")
    }
    return .of(
      .bag, faults: faults, ja: "フォルダー \(bag.folder.shown)、ファイル\(bag.sizes.count)件",
      en: "folder \(bag.folder.shown), \(bag.sizes.count) files")
  }

  /// Tag files that a package does not have; a bag may have them, but nobody answers for them.
  private var unknownTags: [String] {
    let known: Set<String> = [
      "bagit.txt", "bag-info.txt", "manifest-sha256.txt", PackageFormat.tagManifest,
      PackageFormat.signature, "README.ja.txt", "README.en.txt",
    ]
    return bag.sizes.keys.filter { !$0.hasPrefix("data/") && !known.contains($0) }.sorted()
  }

  private var payload: Check {
    let files = Set(bag.sizes.keys.filter { $0.hasPrefix("data/") })
    return compare(.payload, "manifest-sha256.txt", with: files)
  }

  private var tags: Check {
    // The tag manifest lists neither itself nor the signature that is made over it.
    let files = Set(bag.sizes.keys.filter { !$0.hasPrefix("data/") })
      .subtracting([PackageFormat.tagManifest, PackageFormat.signature])
      .subtracting(unknownTags)
    return compare(.tags, PackageFormat.tagManifest, with: files)
  }

  private func compare(_ id: CheckID, _ name: String, with files: Set<String>) -> Check {
    guard let manifest = bag.text(name).flatMap(Manifest.init) else {
      return .failed(id, ja: "\(name) を読めません。", en: "\(name) cannot be read.")
    }
    let listed = Set(manifest.digests.keys)
    var faults: [LocalizedText] = []
    for path in listed.intersection(files).sorted()
    where manifest.digests[path] != bag.digests[path] {
      faults.append(
        LocalizedText(
          ja: "\(path.shown) の内容が \(name) のハッシュと一致しません。",
          en: "The content of \(path.shown) does not have the digest in \(name)."))
    }
    for path in listed.subtracting(files).sorted() {
      faults.append(
        LocalizedText(
          ja: "\(path.shown) は \(name) にありますが、ファイルがありません。",
          en: "\(path.shown) is listed in \(name), but is not there."))
    }
    for path in files.subtracting(listed).sorted() {
      faults.append(
        LocalizedText(
          ja: "\(path.shown) は \(name) に載っていません。", en: "\(path.shown) is not listed in \(name)."))
    }
    return .of(
      id, faults: faults, ja: "\(files.count)件すべて一致", en: "all \(files.count) files agree")
  }
}
