extension HelpSentences {
  static let catalogues = """
    List, show and check catalogues, add your own, and move products between editions.
    = 要求事項カタログの一覧、表示、検査、独自のカタログの追加、製品の版の移行。
    List the editions the program carries, and your own in the workspace.
    = プログラムに入っている版と、ワークスペースにある独自のカタログを一覧にします。
    Show a catalogue, or one requirement in full.
    = 要求事項カタログ、又は一つの要求事項の全文を表示します。
    A requirement, such as RM-4.3.
    = 要求事項の番号（例：RM-4.3）。
    How to show a whole catalogue: text, or markdown for a handbook to read.
    = カタログ全体の表示形式：text、又は手引書として読める markdown。
    Check a catalogue folder; exit with 1 and name each fault by file and line.
    = カタログのフォルダーを検査し、誤りをファイルと行で示して1で終わります。
    Also ask for every text in both languages, finished.
    = すべての文章が両方の言語で書き上がっていることも求めます。
    The folder; the editions the program carries when it is left out.
    = フォルダー。省略すると、プログラムに入っている版。
    Keep a catalogue of your own in the workspace.
    = 独自の要求事項カタログをワークスペースに保管します。
    The folder is checked as ghs catalogue lint does; with a fault, nothing is kept. What is \
    kept is the content, under its SHA-256: the folder is not needed any more. Nothing in it is \
    ever run.
    = フォルダーを ghs catalogue lint と同じように検査し、誤りがあれば何も保管しません。保管する\
    のは内容で、SHA-256 で識別します。元のフォルダーはもう要りません。中のものを実行することはあ\
    りません。
    The folder with catalogue.yaml.
    = catalogue.yaml のあるフォルダー。
    Judge a product against another edition; shows what that means, and does it with --yes.
    = 製品を別の版で評価するように移行します。何が変わるかを示し、--yes で実行します。
    Judgements stay where the same is asked in the same words and is still possible; everything \
    else has to be judged again, and its evidence stays. Issued declarations keep their \
    edition. ghs undo brings everything back.
    = 同じ言葉で同じことを尋ね、今もその判定ができる要求事項では、判定が残ります。ほかはすべて判\
    定し直しになり、証拠は残ります。発行済みの適合宣言書は元の版のままです。ghs undo ですべて元\
    に戻せます。
    The edition to go to.
    = 移行先の版。
    The catalogue to go to; the one the product is judged against when it is left out.
    = 移行先の要求事項カタログ。省略すると、今のカタログ。
    Do it; without this, nothing is changed.
    = 実行します。付けなければ何も変わりません。
    """
}
