import GHSModel

extension UsageFailure {
  /// What the commands themselves refuse in a command line, as they say it, in Japanese.
  ///
  /// They say it through the parser, whose errors hold one text.
  static let ownSentences: [String: String] = [
    "Name one package, or a folder with --batch.":
      "パッケージを一つ指定するか、--batch でフォルダーを指定してください。",
    "--out goes with --batch.":
      "--out は --batch と一緒に使います。",
    "--against, --former and --evidence go with one package.":
      "--against、--former、--evidence は、パッケージを一つ指定したときに使います。",
    "--on takes a day, such as 2027-03-31.":
      "--on には2027-03-31のように日付を指定してください。",
    "--trust-catalogue takes a SHA-256 digest.":
      "--trust-catalogue にはSHA-256の値を指定してください。",
    "--within takes a number of days from 0 to 36500.":
      "--within には0から36500までの日数を指定してください。",
    "--safety-class takes A, B, C or none.":
      "--safety-class に指定できるのはA、B、C、none です。",
    "Name a folder with --out, or a file with --package.":
      "--out でフォルダーを、又は --package でファイルを指定してください。",
    "--audience, --sign and --as-issued go with --package.":
      "--audience、--sign、--as-issued は --package と一緒に使います。",
    "--attach and --assessment go with --package.":
      "--attach と --assessment は --package と一緒に使います。",
    "--assessment is without a declaration.":
      "--assessment は適合宣言書を含まないため、--declaration と同時には使えません。",
    "A public package has no content of evidence; leave --attach out.":
      "公開用のパッケージに証拠の内容は入りません。--attach を外してください。",
    "A package has every format in both languages.":
      "パッケージには、いつも日本語と英語のすべての形式が入ります。",
    "--signer goes with --sign.":
      "--signer は --sign と一緒に使います。",
    "--format markdown shows a whole catalogue, without --json.":
      "--format markdown はカタログ全体を表示するときに使い、--json とは同時に使えません。",
  ]
}
