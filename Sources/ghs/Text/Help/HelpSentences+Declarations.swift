extension HelpSentences {
  static let declarations = """
    Draft, check, issue, revise and withdraw a declaration of conformity.
    = 適合宣言書の下書き、確認、発行、改訂、撤回。
    A declaration holds the eight minimum contents of ISO/IEC 17050-1. Issuing reads every \
    linked file again and refuses with every reason at once; what is issued is frozen.
    = 適合宣言書にはJIS Q 17050-1の最小限の8項目を記載します。発行するときは、リンクしたファ\
    イルをすべて読み直し、発行できない理由があれば全部を一度に示します。発行した内容は凍結されま\
    す。
    Fill in the draft; what is not named stays.
    = 下書きに記入します。指定しない項目はそのまま残ります。
    a) The number of the declaration.
    = a) 適合宣言書の識別番号。
    b) The name of the issuer.
    = b) 発行者の名称。
    b) The contact address of the issuer.
    = b) 発行者の連絡先住所。
    d) The level claimed.
    = d) 宣言するレベル。
    d) The categories claimed, such as RM,PS.
    = d) 宣言する要求カテゴリー（例：RM,PS）。
    f) The place of issue.
    = f) 発行場所。
    g) Who signs.
    = g) 署名者の氏名。
    g) The function of the signatory.
    = g) 署名者の役職。
    h) Limits on the validity.
    = h) 有効性の限定。
    Who reviewed conformity; not the signatory.
    = 適合を確認した人。署名者とは別の人です。
    The function of the reviewer.
    = 確認者の役職。
    Additional information.
    = 補足情報。
    Say what speaks against issuing the draft; exit with 1 when anything does.
    = 下書きを発行できない理由を示し、あれば1で終わります。
    Issue the draft; exit with 1 and every reason when the gate refuses.
    = 下書きを発行します。発行できなければ理由をすべて示して1で終わります。
    Show what has changed since the last declaration, and begin the draft of its revision.
    = 直前の適合宣言書から変わったことを示し、改訂の下書きを始めます。
    The draft begins with what the declaration in force, or else the last one, says; it needs a \
    new number. When it is issued it supersedes the declaration in force, and its documents \
    hold a notice of revision with everything that changed. ghs declare changes shows the list \
    again.
    = 下書きは、有効な適合宣言書、なければ最後の適合宣言書の内容から始まり、新しい番号が必要です\
    。発行すると有効な適合宣言書に代わり、変わったことをすべて載せた改訂届が文書に加わります。変\
    更の一覧は ghs declare changes でもう一度見られます。
    Show what a declaration changes against the one before; nothing is written.
    = 直前の適合宣言書から何が変わるかを示します。何も書き込みません。
    By default the draft against the declaration in force; without a draft, the present \
    assessment against the declaration in force: what a revision would declare.
    = 既定では、下書きを有効な適合宣言書と比べます。下書きがなければ、改訂するとしたら宣言する内\
    容として、現在の自己評価を有効な適合宣言書と比べます。
    Another declaration, by its place in `declare list`.
    = 別の適合宣言書（declare list での順番）。
    Take back the declaration in force.
    = 有効な適合宣言書を撤回します。
    Discard the draft.
    = 下書きを破棄します。
    List the declarations of a product, and how it has moved on since.
    = 製品の適合宣言書と、その後の変化を一覧にします。
    Show what registrations cost while the mark scheme existed.
    = マーク制度があった当時の登録の費用を示します。
    The scheme has ended; nothing can be registered or paid any more.
    = 制度は終了しており、登録や支払いはもうできません。
    Write the declaration and its reports, or a package that its receiver can check.
    = 適合宣言書と報告書、又は受け取った人が検査できるパッケージを書き出します。
    The declaration in force is written; when there is none, the draft, marked as a draft. The \
    same declaration gives the same bytes. Files appear whole or not at all, and none that is \
    there already is replaced by another without --force.¶¶--out writes files into a folder. \
    The formats: pdf and html are the documents, json is the whole record, cyclonedx is \
    CycloneDX 1.6 attestations, oscal is OSCAL 1.1 assessment results. With them goes a \
    statement of completeness, as a document and as completeness.json: what was written, what \
    was not and why. Nothing is written when the counts of the record and of the files \
    differ.¶¶--package writes one \
    archive, a BagIt bag with the declaration, the reports, the supporting documentation, \
    attached evidence, the record and a statement of what is not in it; check it with ghs \
    verify. --sign signs it with OpenSSH; the key stays where it is. --attach encloses linked \
    files, too. --assessment packs how the assessment stands today, every category, without \
    declaring anything. When the assessment has changed since the declaration was issued, no package is made but with --as-issued, and its \
    statement of completeness then says what has changed.
    = 有効な適合宣言書を書き出します。なければ、下書きと明記して下書きを書き出します。同じ適合宣\
    言書からは同じ内容のファイルができます。ファイルは完全な形でのみ現れ、既にあるファイルは \
    --force を付けない限り置き換えません。¶¶--out はフォルダーに書き出します。形式は、pdf と \
    html が文書、json が記録の全体、cyclonedx が CycloneDX 1.6 の attestation、oscal が OSCAL \
    1.1の評価結果です。これらには完全性の申告（文書と completeness.json）が付き、書き出したもの、\
    除いたものとその理由を示します。記録とファイルの件数が合わなければ、何も書き出しません。¶¶--package は一つの書庫（BagIt）に、適合宣言書、報告書、根拠文書、添付\
    した証拠、記録、含まれないものの説明をまとめます。ghs verify で検査できます。--sign は \
    OpenSSH で署名します。鍵はそのままの場所に残ります。--attach はリンクした証拠のファイルも同梱しま\
    す。--assessment は、何も宣言せずに、現在の自己評価を全カテゴリーについてまとめます。発行後に自己評価が変わっているときは、\
    --as-issued を付けない限りパッケージを作らず、付けたときは何が変わったかを説明に記します。
    The folder; created when it is absent.
    = 出力先のフォルダー。なければ作成します。
    With --package: enclose linked files of evidence, too.
    = --package と一緒に使います。リンクした証拠のファイルも同梱します。
    With --package: the assessment as it stands today, without a declaration.
    = --package と一緒に使います。適合宣言書なしに、現在の自己評価をまとめます。
    Files of evidence that came apart from the package.
    = パッケージとは別に受け取った証拠のファイルのフォルダー。
    The package, an archive of everything.
    = パッケージ（全体をまとめた書庫）。
    With --package: full, or public without rationale and evidence.
    = --package と一緒に：full、又は根拠と証拠を除いた public。
    With --package: the SSH key to sign with.
    = --package と一緒に：署名に使う SSH の鍵。
    With --sign: the name among allowed signers; the comment of the key by default.
    = --sign と一緒に：許可された署名者の中での名前。既定：鍵のコメント。
    Formats, such as pdf,json; all by default.
    = 形式（例：pdf,json）。既定：すべて。
    With --package: what was issued, although the assessment has changed since.
    = --package と一緒に：発行後に自己評価が変わっていても、発行時のままの内容で作ります。
    Check an exported package without a workspace; with --batch, a folder of them.
    = 書き出されたパッケージを、ワークスペースなしで検査します。--batch でフォルダーごと検査しま\
    す。
    Each check is one line: passed, failed, or not possible with the reason. The exit code is 0 \
    only when all hold; a package that is neither signed nor said to be needs no signature, \
    unless --allowed-signers is given. A full package whose evidence is not all enclosed holds \
    only with the files named by --evidence; a record of an assessment declares nothing, and \
    holds as that. What a revision says was before is checked where --former names the package \
    of the declaration it replaces; without it that check is not possible, and does not count; \
    with --batch it is found in the folder. \
    A declaration whose stated validity has ended, or whose day of issue has not come, is not in \
    force. 1: a check failed or was not possible. 65: no package, or one that may not safely be looked \
    into. 66: no such file. Nothing is unpacked onto the disk.
    = 検査ごとに1行で、合格、不合格、又は検査できなかった理由を示します。すべて合格したときだ\
    け0で終わります。署名がなく、署名があるとも書かれていないパッケージには、\
    --allowed-signers を付けない限り署名を求めません。証拠がすべては同梱されていない完全版は、\
    --evidence でファイルを示したときだけ合格になります。自己評価の記録は何も宣言していないものと\
    して検査します。改訂で変更前とされている記載は、--former で改訂前のパッケージを示したときに照\
    合します。示さないときは検査できませんが、合否には含めません。--batch では、\
    同じフォルダーにあれば自動で照合します。記載された有効期限を過ぎた宣言と、発\
    行日がまだ来ていない宣言は、有効ではないものとして扱います。1：不合格か、検査できなかったものが\
    ある。65：パッケージでないか、安全に調べられない。66：ファイルがない。ディスクには何も展開しません\
    。
    The package.
    = パッケージ。
    Whom to trust, as ssh-keygen(1) reads it.
    = 信頼する署名者（ssh-keygen(1) の形式）。
    A catalogue of the issuer's own that you have examined; may be repeated.
    = 発行者独自の要求事項カタログのうち、自分で確かめたもの。繰り返し指定できます。
    The package of the declaration that this one replaces.
    = この宣言が置き換えた、改訂前の適合宣言書のパッケージ。
    The full version of a public package.
    = 公開用パッケージの元となる完全なパッケージ。
    Check every .zip of a folder.
    = フォルダーの .zip をすべて検査します。
    With --batch: the folder for register.csv and register.html, which replace those of earlier \
    runs.
    = --batch と一緒に：register.csv と register.html を書き出すフォルダー。以前のものは置き換え\
    ます。
    The day by which validity is judged; today by default.
    = 有効期間を判断する日。既定：今日。
    """
}
