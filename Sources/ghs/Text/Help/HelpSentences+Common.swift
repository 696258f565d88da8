extension HelpSentences {
  static let common = """
    Show help information.
    = この説明を表示します。
    Show subcommand help information.
    = コマンドの説明を表示します。
    The workspace file.
    = ワークスペースのファイル。
    Default: $GHS_WORKSPACE, or $XDG_DATA_HOME/ghs/workspace.sqlite.
    = 既定：$GHS_WORKSPACE、なければ $XDG_DATA_HOME/ghs/workspace.sqlite。
    The language of messages and of printed text: ja or en.
    = メッセージと出力する文章の言語：ja 又は en。
    The language of printed text: ja or en.
    = 出力する文章の言語：ja 又は en。
    The language of the documents.
    = 文書の言語。
    The language of the explanations: ja or en.
    = 説明の言語：ja 又は en。
    Default: the language of the locale.
    = 既定：ロケールの言語。
    Print data as JSON; keys are never localised.
    = データを JSON で出力します。キーは言語によって変わりません。
    Who acts, as the journal records it.
    = 記録に残す操作者の名前。
    Default: $GHS_ACTOR, or the name of the account.
    = 既定：$GHS_ACTOR、なければアカウントの名前。
    The product.
    = 製品。
    The file.
    = ファイル。
    Why.
    = 理由。
    Replace files that are there already; otherwise they are kept, with exit code 73.
    = 既にあるファイルを置き換えます。指定しなければ元のファイルを残し、終了コード73で終わりま\
    す。
    Assess health software against the Japanese GHS development guideline.
    = ヘルスソフトウェアが GHS 開発ガイドラインに適合しているかを自己評価します。
    Judge a product requirement by requirement, keep the evidence, see which level (1 to 3) it \
    is eligible for and exactly why, and issue a supplier's declaration of conformity (ISO/IEC \
    17050-1). Without a command the terminal interface starts; when standard output is not a \
    terminal, the products are listed.¶¶Standard output is data, standard error is diagnostics. \
    Exit codes: 0 success, 1 the answer is no, 64 usage, 65 bad input, 66 no input, 69 \
    something needed is missing, 73 cannot create, 74 input or output, 75 busy.
    = 要求事項を一つずつ判定し、証拠を管理し、どのレベル（1〜3）の条件を満たすかをその理由ととも\
    に示し、供給者適合宣言書（JIS Q 17050-1）を発行します。コマンドを付けずに起動すると端末の画\
    面が開きます。標準出力が端末でなければ、製品の一覧を出力します。¶¶標準出力にはデータを、標準\
    エラー出力には診断メッセージを出力します。終了コード：0 成功、1 答えは「いいえ」、64 使い方\
    の誤り、65 入力の誤り、66 入力がない、69 必要なものがない、73 作成できない、74 入出力の失敗\
    、75 使用中。
    Open the terminal interface (what ghs does without a command).
    = 端末の画面を開きます（コマンドを付けずに起動した場合と同じです）。
    Draw with ASCII characters only.
    = ASCII 文字だけで描きます。
    Use no colours; NO_COLOR does the same.
    = 色を使いません。環境変数 NO_COLOR でも同じです。
    Leave the mouse to the terminal.
    = マウスの操作を端末に任せます。
    Ask and answer line by line, for screen readers and plain terminals.
    = 1行ずつの対話で操作します。スクリーンリーダーや簡易な端末に向きます。
    Print a key file with every command of the terminal interface, to be changed.
    = 端末の画面のすべてのコマンドを載せた、キー設定ファイルのひな形を出力します。
    Name every line of the present key file that is not followed.
    = いまのキー設定ファイルの、使われない行をすべて挙げます。
    Every line is a comment, so that the file as it is changes nothing. It names each command \
    as the key file does, with its standard keys and what it does. Keep it as \
    $XDG_CONFIG_HOME/ghs/keys (~/.config/ghs/keys) and take the # away from the lines you \
    change.
    = すべての行が注釈なので、そのままでは何も変わりません。各コマンドの設定ファイルでの名前、標\
    準のキー、働きを示します。$XDG_CONFIG_HOME/ghs/keys（~/.config/ghs/keys）として保存し、変え\
    たい行の # を取ってください。
    """
}
