import CursesTerminal

extension CursesTerminalError: Diagnosable {
  var diagnosis: Diagnosis {
    switch self {
    case .outputNotATerminal, .noInput: CommandError.noTerminal.diagnosis
    case .unknownType(let type):
      Diagnosis(
        .missing,
        ja: "端末の種類「\(type.quotable)」（環境変数 TERM）が分かりません。TERM=xterm-256color などを設定するか、"
          + "ghs --linear を使ってください。",
        en: "The terminal type “\(type.quotable)” (TERM) is not known. "
          + "Set TERM, for example to xterm-256color, or use ghs --linear.")
    case .incapableType(let type):
      Diagnosis(
        .missing,
        ja: "端末「\(type.quotable)」には画面を表示できません。ghs --linear なら一行ずつの質問と答えで操作できます。"
          + "ghs product list などのコマンドも使えます。",
        en: "The terminal “\(type.quotable)” cannot show a full screen. "
          + "ghs --linear asks and answers line by line; commands such as ghs product list "
          + "work as well.")
    case .systemCall(let name, let number):
      Diagnosis(
        .inputOutput, ja: "端末の準備に失敗しました（\(name)、errno \(number)）。別の端末で試してください。",
        en: "The terminal could not be prepared (\(name), errno \(number)). Try another one.")
    }
  }
}
