extension HelpSentences {
  static let declarationParts = """
    Fill in the application form of the draft; what is not named stays.
    = 下書きの登録申請書に記入します。指定しない欄はそのまま残ります。
    The mark scheme is closed and takes no applications; the form is kept with the declaration. \
    Its official fields are not known: these are ours, and all of them may stay empty. Name an \
    empty text to clear a field.
    = マーク制度は終了しており、申請は受け付けられていません。申請書は宣言の控えとして残します。公\
    式の様式の記入欄は不明のため独自の欄で、すべて任意です。空の文字列を指定すると、その欄を空にし\
    ます。
    Who applies; the issuer when empty.
    = 申請者。空なら発行者です。
    The department in charge.
    = 担当部署。
    Whom to ask.
    = 担当者。
    Where to write to.
    = 担当者の住所。
    The telephone number.
    = 電話番号。
    The e-mail address.
    = 電子メールアドレス。
    Where invoices go.
    = 請求書の送付先。
    What kind of product it is.
    = 製品の分類。
    Whether the declaration may be published.
    = 適合宣言書を公表してよいか。
    Anything else.
    = 備考。
    Clear the whole form.
    = 申請書の欄をすべて空にします。
    State in the draft that another maker supplies the product; what is not named stays.
    = 製品の供給を受けていること（OEM）を下書きに記入します。指定しない項目はそのまま残ります。
    Whoever sells a product that its supplier has declared may declare it up to the same level, \
    on its own responsibility, after checking what the supplier's declaration says. Issuing is \
    refused above that level and before that check.
    = 供給者が適合を宣言している製品は、その宣言の内容を確認したうえで、同じレベルまで、自らの責任で\
    宣言できます。そのレベルを超えるとき、又は確認していないときは発行できません。
    Who makes the product.
    = 供給者。
    The product as its supplier calls it.
    = 供給者での製品名。
    The number of the supplier's declaration.
    = 供給者の適合宣言書の番号。
    The level of the supplier's declaration.
    = 供給者の宣言レベル。
    When its content was checked, YYYY-MM-DD.
    = 供給者の宣言の内容を確認した日（YYYY-MM-DD）。
    How it was checked and by whom.
    = 確認の方法と確認した人。
    No other maker supplies the product.
    = 供給を受けた製品ではないものにします。
    Record what is known of the registration of a declaration; show it without options.
    = 適合宣言書の過去の登録を記録します。オプションがなければ記録を表示します。
    The mark scheme is closed and takes no registrations. This keeps what was: the number, the \
    permit, its renewals and its end. It changes nothing of what a declaration says.
    = マーク制度は終了しており、登録は受け付けられていません。過去の登録について、番号、使用許可証、\
    更新、終了を記録します。適合宣言書の内容は変わりません。
    Its place in ghs declare list; the one in force, or else the last.
    = ghs declare list での順番。既定：有効な適合宣言書、なければ最後のもの。
    The registration number.
    = 登録番号。
    When the permit to use the mark was issued.
    = マーク使用許可証の発行日。
    A day of renewal; may be repeated.
    = 更新した日。繰り返し指定できます。
    A day of renewal that is to be taken out.
    = 記録から取り除く更新日。
    When it ended.
    = 登録の終了日。
    Why it ended.
    = 登録の終了の理由。
    Take the whole record away.
    = 登録の記録を消します。
    Who is in charge of it.
    = 管理者。
    Who keeps it, if not the owner.
    = 保管者（管理者と異なる場合）。
    Where it is kept and for how long.
    = 保管場所と保存期間。
    The last day on which it is kept, YYYY-MM-DD.
    = 保存する最後の日（YYYY-MM-DD）。
    """
}
