import GHSModel

extension Handbook {
  /// How to read the entries: what the words in them mean.
  var reading: String {
    let lines = language == .ja ? Self.japanese : Self.english
    return "## \(language(ja: "読み方", en: "How to read this"))\n\n"
      + lines.map { "- \($0)" }.joined(separator: "\n")
  }

  private static let japanese = [
    "識別子は、要求カテゴリーと、もとになる規格の箇条番号から成ります。一つの箇条に別々に確かめる事項があるときは、a、b、…を付けます。",
    "**必須**の要求事項がすべて満たされ、少なくとも一つが適合のとき、要求カテゴリーは適合です。**推奨**の要求事項は表示しますが、妨げにはなりません。",
    "安全クラス（IEC 62304、JIS T 2304）が書かれた要求事項は、そのクラスの製品だけに適用します。クラスが決まるまではCとして扱います。",
    "箇条番号と表題のほかは、すべて独自に書いた文です。規格やガイドラインの文の引用ではありません。ガイドラインとの対応がどこまで確かめられたかは、要求事項ごとに示しています。",
    "記入例の「病棟ノート」と、その会社、病院、人物は、すべて架空です。",
  ]

  private static let english = [
    "An id is the category and the clause number of the underlying standard, with a, b, … where one clause holds several things that are verified separately.",
    "A category conforms when every **required** requirement in it is satisfied and at least one is conforming. What is **recommended** is shown and does not block.",
    "A requirement with safety classes (IEC 62304) applies only to products of those classes. Until a class is assigned, C counts.",
    "Apart from clause numbers and titles every sentence is our own; none is quoted from a standard or from the guideline. Each requirement says how far its place in the guideline could be verified.",
    "Ward Notes in the worked examples, with its company, hospitals and people, is invented.",
  ]
}
