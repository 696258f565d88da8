import GHSModel
import TerminalKit

/// What has changed since the last declaration, read before its revision is begun.
struct RevisionScreen: Screen {
  /// The product.
  let product: ProductID
  /// How far the text is scrolled.
  private(set) var scroll = ScrolledText()

  /// Creates the screen of a product.
  init(product: ProductID) {
    self.product = product
  }

  func context(in environment: Environment) -> CommandContext { .revision }
  func title(in environment: Environment) -> String { environment(Words.title) }

  /// The declaration that is revised: the one in force, or else the last one.
  func former(in environment: Environment) -> Declaration? {
    guard environment.open?.product.id == product else { return nil }
    let declarations = environment.declarations ?? []
    return declarations.last { $0.status == .issued } ?? declarations.last { $0.record != nil }
  }

  mutating func perform(_ command: CommandID, in environment: Environment) -> [Reaction] {
    switch command {
    case .back: return [.close]
    case .beginRevision:
      guard let former = former(in: environment) else { return [.close] }
      return [.close, .effect(.reviseDeclaration(product, declaration: former.id))]
    default:
      let room = environment.room.inset(columns: 1)
      let count = text(in: environment).lines(columns: ScrolledText.columns(in: room)).count
      _ = scroll.move(command, count: count, height: room.rows)
      return []
    }
  }

  func hint(in environment: Environment) -> [Span] {
    [Span(environment(Words.hint), .muted)]
  }

  func draw(in room: Rect, of frame: inout Frame, environment: Environment) {
    let inner = room.inset(columns: 1)
    scroll.draw(
      text(in: environment).lines(columns: ScrolledText.columns(in: inner)), in: inner, of: &frame,
      symbols: environment.symbols)
  }

  private func text(in environment: Environment) -> RichText {
    var text = RichText()
    guard let open = environment.open, let former = former(in: environment),
      let record = former.record
    else { return text }
    let revision = Revision(
      of: record, content: former.content, assessment: open.assessment)
    text.paragraph(environment(Words.since(revision)), .title)
    text.add(revision, in: environment)
    text.gap()
    text.paragraph(environment(Words.level(former.content.claimedLevel, open.evaluation.level)))
    text.gap()
    text.paragraph(environment(Words.begin))
    return text
  }

  /// The words of the screen.
  enum Words {
    static let title = LocalizedText(ja: "改訂", en: "Revision")
    static let hint = LocalizedText(
      ja: "\(key: .beginRevision)：改訂の下書きを作る", en: "\(key: .beginRevision) begins the draft")
    static let begin = LocalizedText(
      ja: "\(key: .beginRevision) で、この宣言書の内容を引き継いだ下書きを作ります。新しい識別番号を付け、"
        + "必要ならレベルと要求カテゴリーを選び直してください。発行すると、この一覧を記載した改訂届が文書に加わります。",
      en:
        "\(key: .beginRevision) begins a draft with what that declaration says. Give it a number, and "
        + "choose level and categories anew where needed. When it is issued, its documents hold a "
        + "notice of revision with this list.")

    static func since(_ revision: Revision) -> LocalizedText {
      let former = revision.supersedes
      let count = revision.changes.count
      return LocalizedText(
        ja: "\(former.number)（\(former.issuedOn)発行）からの変更：\(count)件",
        en: "\(count) \(count == 1 ? "change" : "changes") since \(former.number), issued on "
          + "\(former.issuedOn)")
    }

    static func level(_ claimed: Int?, _ eligible: Int?) -> LocalizedText {
      LocalizedText(
        ja: "宣言しているレベル：\(claimed.map(String.init) ?? "なし")　現在満たしているレベル："
          + "\(eligible.map(String.init) ?? "なし")",
        en: "Level claimed: \(claimed.map(String.init) ?? "none")   Level eligible for now: "
          + "\(eligible.map(String.init) ?? "none")")
    }
  }
}

extension RichText {
  /// Adds the changes of a revision, one an item, and what its move of the level means.
  mutating func add(_ revision: Revision, in environment: Environment) {
    for change in revision.changes {
      item([Span("  - ", .muted)], environment(change.sentence))
    }
    if let move = revision.move {
      item([Span("  "), Span("", .muted)], environment(move.explanation), .muted)
    }
  }
}
