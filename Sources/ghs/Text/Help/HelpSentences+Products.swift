extension HelpSentences {
  static let products = """
    Add, change, question, classify and list products.
    = 製品の追加、変更、適用範囲の確認、安全クラスの分類、一覧。
    Add a product; the first one creates the workspace.
    = 製品を追加します。最初の製品を追加するとワークスペースができます。
    A short name for the command line.
    = コマンドラインで使う短い識別名。
    The name of the product.
    = 製品の名称。
    The version of the product.
    = 製品のバージョン。
    Who makes it.
    = 製造業者等。
    The software safety class (IEC 62304): A, B or C; unset counts as C.
    = ソフトウェア安全クラス（JIS T 2304）：A、B、C。未分類の間は C として扱います。
    What the product is intended for.
    = 意図する使用。
    The catalogue; the guideline when it is left out.
    = 要求事項カタログ。省略するとガイドラインのもの。
    ghs catalogue list names what there is.
    = ghs catalogue list で一覧を確かめられます。
    Its edition.
    = その版。
    Default: 1.20 of the guideline, or the only one of another.
    = 既定：ガイドラインは1.20版、ほかのカタログは版が一つであればその版。
    Change the facts of a product.
    = 製品の情報を変更します。
    The software safety class: A, B, C, or none when it is not classified.
    = ソフトウェア安全クラス：A、B、C、又は none（未分類）。
    Answer whether the guideline is for a product at all, or show what was answered.
    = ガイドラインの対象となる製品かどうかの質問に答えるか、前の答えを表示します。
    Without --answer a terminal is asked question by question; otherwise questions, answers and \
    outcome are printed.
    = --answer を付けずに端末で実行すると、質問を一つずつ尋ねます。端末でなければ、質問、答え、\
    結果を出力します。
    An answer: yes, no or not-known; once for each question. What is not named stays.
    = 答え：yes、no、not-known。質問ごとに指定します。指定しない質問の答えはそのまま残ります。
    Where the answers come from.
    = 答えの根拠。
    Who answered; default: who acts.
    = 回答者。既定：操作者。
    Decide the software safety class (IEC 62304, 4.3), or show how it was decided.
    = ソフトウェア安全クラス（JIS T 2304、箇条4.3）を決めるか、決めた経緯を表示します。
    Without --answer a terminal is asked question by question; otherwise questions, answers and \
    class are printed. What is not known counts as yes.
    = --answer を付けずに端末で実行すると、質問を一つずつ尋ねます。端末でなければ、質問、答え、\
    安全クラスを出力します。「不明」は「はい」とみなします。
    Why: the hazardous situations looked at, the measures counted on.
    = 理由：検討した危険状態と、頼りにした手段。
    Who decided; default: who acts.
    = 決定者。既定：操作者。
    List the products with their level, categories and findings.
    = 製品の一覧を、レベル、要求カテゴリー、指摘とともに表示します。
    Judge requirements; several at once, all or none.
    = 要求事項を判定します。複数を指定すると、全部を判定するか、一つも判定しないかのどちらかです\
    。
    The judgement.
    = 判定。
    The requirements, such as RM-4.3.
    = 要求事項の番号（例：RM-4.3）。
    Why; without it a requirement that has the judgement already keeps its own.
    = 判定の根拠。省略すると、既に同じ判定の要求事項は元の根拠のまま残ります。
    Who judged; default: who acts.
    = 評価者。既定：操作者。
    What will be done about a nonconformity.
    = 不適合に対する処置。
    Who sees to the action.
    = 処置の担当者。
    Until when, YYYY-MM-DD.
    = 処置の期限（YYYY-MM-DD）。
    Show the level a product is eligible for, and why.
    = 満たしているレベルと、その理由を表示します。
    Exit with 0 when a product is eligible for a level, with 1 and the gaps when not.
    = レベルを満たしていれば0で終わり、満たしていなければギャップを出力して1で終わります。
    Every file of the evidence is read again first, so that a script can rely on it.
    = 先に証拠のファイルをすべて読み直すので、スクリプトから安心して使えます。
    The level.
    = レベル。
    List the gaps of a product with their actions, as Markdown or CSV for tickets.
    = ギャップと処置の一覧を、課題管理に使える Markdown 又は CSV で出力します。
    One row for each requirement that applies and is not satisfied: what is missing, what \
    blocks it, the action with its owner and due date, the clauses, and what evidence would \
    show. A CSV file begins with a byte order mark, so that Excel reads it as UTF-8; no cell is \
    a formula. How many requirements there are, how many are listed and why the others are not \
    stands at the end of Markdown, under completeness in JSON, and with CSV on standard error.
    = 適用されるのに満たしていない要求事項を1行ずつ挙げます：足りないもの、妨げている指摘、処\
    置とその担当者・期限、規格の箇条、証拠として示すもの。CSV ファイルは Excel が UTF-8 として読\
    めるように BOM で始まり、数式になるセルはありません。要求事項の総数、挙げた件数、挙げなかった理由は、Markdown で\
    は末尾、JSON では completeness、CSV では標準エラー出力に示します。
    Only the smallest set of requirements that reaches this level.
    = このレベルに到達するのに必要な最小限の要求事項だけを挙げます。
    The form; default: by the name of the file (.md or .csv), markdown on standard output.
    = 出力形式。既定：ファイル名（.md 又は .csv）に従い、標準出力には markdown。
    The file; standard output when left out.
    = 出力するファイル。省略すると標準出力。
    Print the journal of a product; with --verify, check the whole chain.
    = 製品の記録を出力します。--verify を付けると、記録のつながり全体を検証します。
    Check every entry of the workspace; exit with 1 when the chain is broken.
    = ワークスペースの記録をすべて検証し、つながりが壊れていれば1で終わります。
    Take back the last change of a product; the journal keeps both.
    = 製品の直前の変更を取り消します。記録には両方が残ります。
    Do again what was undone last.
    = 直前に取り消した変更をやり直します。
    List what falls due; exit with 1 when anything does.
    = 期限が近いものを挙げ、あれば1で終わります。
    Evidence and certificates that expire, the last day on which evidence is to be kept, \
    actions to be done, the validity that the declaration in force states, and the end of a \
    registration where one is recorded. What is over stays in the list while it matters: \
    expired evidence as long as a conforming requirement rests on it alone, the end of its \
    retention as long as it supports one, an action as long as its requirement is \
    nonconforming.¶¶The exit code is 0 when nothing falls due and 1 when something does, so that a scheduled job \
    can mail the list. --ics writes a calendar (RFC 5545) with an alarm 30 and 7 days before \
    each day; a calendar that an earlier run wrote is replaced.
    = 期限を迎える証拠と認証書、証拠の保存期限、行うべき処置、有効な適合宣言書に書かれた有効期間、\
    記録されている登録の終わりを挙げます。過ぎたものも、意味がある間は残ります：期限切れの証拠は、\
    それだけに頼って適合とした要求事項がある間、保存期限は、証拠が適合の要求事項を裏付けている間、\
    処置は、その要求事項が不適合の間です。¶¶期限が近いものがなけ\
    れば0、あれば1で終わるので、定期実行の結果をメールで送れます。--ics は、各期日の30日前\
    と7日前に知らせるカレンダー（RFC 5545）を書き出します。以前に書き出したカレンダーは置き換\
    えます。
    The products; all when none is named.
    = 製品。省略するとすべて。
    How many days ahead to look.
    = 何日先までを見るか。
    Write a calendar as well.
    = カレンダーも書き出します。
    """
}
