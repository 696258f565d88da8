import CatalogueFile
import GHSModel

extension CatalogueError: Diagnosable {
  /// The most faults that one message names.
  private static let faultLimit = 40

  var diagnosis: Diagnosis {
    switch self {
    case .unknown(let text, let known):
      Diagnosis(
        .badInput,
        ja: "要求事項カタログの版「\(text.quotable)」はありません。使えるのは\(Self.list(known))です。",
        en: "There is no edition “\(text.quotable)”. Use \(Self.list(known)).")
    case .severalEditions(let id, let known):
      Diagnosis(
        .usage,
        ja:
          "要求事項カタログ「\(id.quotable)」には複数の版があります。--edition で\(Self.list(known))のいずれかを指定してください。",
        en: "There are several editions of “\(id.quotable)”. Name one with --edition: "
          + "\(Self.list(known)).")
    case .carried(let id, let edition):
      Diagnosis(
        .badInput,
        ja:
          "\(id)の\(edition)版はこのプログラムに内蔵されています。catalogue.yaml の id か edition を別のものにしてから追加してください。",
        en: "The program carries edition \(edition) of \(id) itself. Give yours another id or "
          + "edition in catalogue.yaml and add it again.")
    case .faulty(let folder, let faults):
      Diagnosis(
        .badInput,
        ja: "\(folder.quotable)の要求事項カタログには\(faults.count)件の問題があるため、追加していません。\n"
          + Self.lines(of: faults, in: .ja),
        en: "The catalogue in \(folder.quotable) has \(counted(faults.count, "fault")) and was "
          + "not added.\n" + Self.lines(of: faults, in: .en))
    case .noFolder(let path):
      Diagnosis(
        .noInput,
        ja: "\(path.quotable)というフォルダーはありません。catalogue.yaml のあるフォルダーを指定してください。",
        en: "There is no folder \(path.quotable). Name the folder with catalogue.yaml.")
    }
  }

  private static func list(_ names: [String]) -> String {
    names.map(\.quotable).joined(separator: ", ")
  }

  private static func lines(of faults: [CatalogueFault], in language: Language) -> String {
    let lines = faults.prefix(faultLimit).map { $0.line(in: language) }
    let rest = faults.count - lines.count
    guard rest > 0 else { return lines.joined(separator: "\n") }
    let more = language(
      ja: "残りの\(rest)件は ghs catalogue lint で確かめてください。",
      en: "See ghs catalogue lint for \(rest) more.")
    return (lines + [more]).joined(separator: "\n")
  }
}
