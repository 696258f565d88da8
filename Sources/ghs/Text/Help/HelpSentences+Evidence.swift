extension HelpSentences {
  static let evidence = """
    Add, reuse, change, withdraw, list, open and check evidence.
    = 証拠の登録、再利用、変更、取下げ、一覧、表示、確認。
    Print where evidence is, and open it in the system's viewer where there is one.
    = 証拠のある場所を出力し、表示するプログラムがあればそれで開きます。
    The viewer is $GHS_OPENER, or xdg-open where there is a display. Of an attached file a private \
    copy is made that cannot be changed; remove it when you are done. Only http and https addresses \
    are opened.
    = 開くプログラムは $GHS_OPENER、又は画面があれば xdg-open です。添付ファイルは、本人だけが読めて変更\
    できない写しを作って開きます。用が済んだら削除してください。アドレスは http と https だけを開きます。
    Only print where it is.
    = 場所を出力するだけで、開きません。
    Add evidence for requirements, one piece for each --file; all of it or none.
    = 要求事項の証拠を登録します。--file ごとに一つの証拠になり、全部を登録するか、一つも登録し\
    ないかのどちらかです。
    The requirements it supports.
    = 証拠で裏付ける要求事項。
    What it is called; without it the file name says so. One for each --file.
    = 名称。省略するとファイル名から付けます。--file ごとに一つ指定します。
    The document number.
    = 文書番号。
    The revision of the document.
    = 文書の版。
    The section or page that matters.
    = 該当する章、節、ページ。
    From when it is effective, YYYY-MM-DD.
    = 発効日（YYYY-MM-DD）。
    Its last day of validity, YYYY-MM-DD.
    = 有効な最後の日（YYYY-MM-DD）。
    The file; its SHA-256 is kept and checked again.
    = ファイル。SHA-256 を記録し、後で確認します。
    Keep a copy of the file in the workspace instead of a link to it.
    = リンクではなく、ファイルの写しをワークスペースに保管します。
    The address, when the evidence is on the web.
    = ウェブ上の証拠のアドレス。
    The standard it certifies: ISO 13485:2016.
    = 認証の規格（例：ISO 13485:2016）。
    The body that issued it.
    = 発行した認証機関。
    What it covers, in its own words.
    = 認証範囲。認証書の記載どおりに写します。
    Let evidence that is there support more requirements; all of it or none.
    = 登録済みの証拠を、ほかの要求事項にも対応させます。全部か、一つもしないかのどちらかです。
    With --from the evidence of another product is copied, with its file or address. The copy \
    is evidence of its own from then on.
    = --from を付けると、ほかの製品の証拠を、ファイルやアドレスごと写します。写した証拠は、以後\
    は別の証拠です。
    The evidence, such as E-3.
    = 証拠の番号（例：E-3）。
    The requirements it is to support, too.
    = 新たに対応させる要求事項。
    Copy it from this product.
    = この製品から写します。
    Change evidence; what is not named stays. --file takes the content anew.
    = 証拠を変更します。指定しない項目はそのまま残ります。--file を付けると内容を登録し直します\
    。
    What it is called.
    = 名称。
    It is no certificate.
    = 認証書ではないものにします。
    The requirements it supports, instead of those so far.
    = 対応する要求事項。これまでのものと置き換えます。
    Withdraw evidence, and say what is no longer satisfied; undo brings it back.
    = 証拠を取り下げ、満たされなくなるものを示します。取り消しで元に戻せます。
    Only say what would no longer be satisfied.
    = 満たされなくなるものを示すだけで、取り下げません。
    List the evidence of a product.
    = 製品の証拠を一覧にします。
    Only what has these words in its title, number, file or requirements.
    = 名称、文書番号、ファイル、要求事項にこの言葉を含むものだけを挙げます。
    Read every file again; exit with 1 when evidence is not in force.
    = すべてのファイルを読み直し、有効でない証拠があれば1で終わります。
    Write a checklist to fill in with Excel or LibreOffice, and take it in again.
    = Excel や LibreOffice で記入するチェックリストを書き出し、記入後に取り込みます。
    Write the requirements with their judgements as a workbook (.xlsx).
    = 要求事項と判定を表計算ファイル（.xlsx）に書き出します。
    A sheet for each category, with filters, and ready to print on A4. The columns with yellow \
    heads may be filled in: judgement, rationale, action, owner and due date. A last sheet says \
    what is in the workbook, what is not and why. --lang chooses the language of the sheets.
    = 要求カテゴリーごとに1枚のシートになり、絞り込みができ、そのまま A4 に印刷できます。見出\
    しが黄色の列（判定、根拠、処置、担当者、期限）に記入できます。最後のシートに、収録したもの、\
    除いたものとその理由を示します。シートの言語は --lang で選びます。
    Categories, such as RM,PS; all by default.
    = 要求カテゴリー（例：RM,PS）。既定：すべて。
    Show what a filled checklist changes, and take it in with --yes.
    = 記入したチェックリストで何が変わるかを示し、--yes で取り込みます。
    Only what was changed in the file since it was written is taken, in one step that ghs undo \
    brings back. Requirements that were judged otherwise in the meantime are conflicts: they \
    are shown, and nothing is taken until there are none. Whoever acts is the assessor of what \
    changed.
    = 書き出した後にファイルで変えたものだけを、一度に取り込みます（ghs undo で元に戻せます）。\
    その間に別の判定がされた要求事項は競合として示し、競合がなくなるまで何も取り込みません。変わ\
    った判定の評価者は操作者になります。
    The filled checklist (.xlsx).
    = 記入したチェックリスト（.xlsx）。
    Take it in; without this, nothing is changed.
    = 取り込みます。付けなければ何も変わりません。
    """
}
