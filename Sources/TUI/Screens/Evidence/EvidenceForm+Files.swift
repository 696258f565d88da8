import GHSModel
import TerminalKit

extension EvidenceForm {
  /// What is not asked for where there are several files.
  private static let ownOfEachFile = [Name.number, .revision, .section]

  /// The most files that are taken at once.
  static let mostFiles = 200

  /// The files that are to be evidence, whether one is typed or several were chosen.
  var wantedFiles: [String] {
    guard files.isEmpty else { return files }
    let location = form[text: .location]
    return pathField == nil || location.isBlank || location.hasSuffix("/") ? [] : [location]
  }

  mutating func take(_ paths: [String], in environment: Environment) -> [Reaction] {
    guard let first = paths.first else { return [] }
    let custody = source
    files = paths.count > 1 && original == nil ? Array(paths.prefix(Self.mostFiles)) : []
    form.put(titles, behind: .location) { name in
      if case .fileTitle = name { true } else { false }
    }
    form.hide(.title, !files.isEmpty)
    form.hide(.location, !files.isEmpty)
    // They differ from file to file.
    for name in Self.ownOfEachFile { form.hide(name, !files.isEmpty) }
    choose(custody == .attach ? .attach : .link)
    form.note(nil, about: .location)
    if files.isEmpty {
      form.replace(.location, with: .line(first))
      propose(FileName(path: first).proposedTitle)
      form.focus(on: form[text: .title].isBlank ? .title : .location)
    } else {
      form.focus(on: .fileTitle(0))
    }
    showPreviews(in: environment)
    return []
  }

  /// A title for each of several files, as its name proposes it; what was entered for one stays.
  private var titles: [FormField<Name>] {
    files.enumerated().map { place, path in
      let title = titlesByPath[path] ?? FileName(path: path).proposedTitle
      return FormField(
        .fileTitle(place), Words.fileTitle(place + 1), .line(title), isRequired: true,
        note: Words.fileTitleNote)
    }
  }

  func unsavedEntries(in environment: Environment) -> [String: String] {
    guard form.isChanged else { return [:] }
    var entries = form.entries
    for (place, path) in files.enumerated() { entries[Self.entry(ofFile: place)] = path }
    return entries
  }

  mutating func restore(_ entries: [String: String], in environment: Environment) {
    let paths = (0..<Self.mostFiles).compactMap { entries[Self.entry(ofFile: $0)] }
    // The titles have fields as soon as there are files for them.
    if paths.count > 1 { _ = take(paths, in: environment) }
    form.restore(entries)
    followKind()
    showPreviews(in: environment)
  }

  /// The name under which the path of one of several files is kept.
  private static func entry(ofFile place: Int) -> String { "file(\(place))" }

  /// Remembers the titles that were entered, for the case that files are chosen anew.
  mutating func rememberTitles() {
    for (place, path) in files.enumerated() { titlesByPath[path] = form[text: .fileTitle(place)] }
  }

  /// Fills in a title, unless one was entered.
  mutating func propose(_ title: String) {
    let present = form[text: .title]
    guard present.isBlank || present == proposed, !title.isEmpty else { return }
    proposed = title
    form.replace(.title, with: .line(title))
  }

  func header(in environment: Environment) -> RichText {
    var text = RichText()
    guard !files.isEmpty else { return text }
    let sizes = files.compactMap { path -> Int? in
      if case .facts(let facts)? = previews[path] { facts.size } else { nil }
    }
    text.paragraph(
      environment(
        Words.several(files.count, bytes: sizes.count == files.count ? sizes.reduce(0, +) : nil)))
    return text
  }

  /// A draft for each of several files, what they have in common from the other fields.
  func drafts(from common: EvidenceDraft) -> [EvidenceDraft] {
    guard !files.isEmpty else { return [common] }
    return files.enumerated().map { place, path in
      var draft = common
      draft.title = form[text: .fileTitle(place)]
      (draft.number, draft.revision, draft.section) = ("", "", "")
      draft.source = .file(path: path, custody: source == .attach ? .attached : .linked)
      return draft
    }
  }
}
