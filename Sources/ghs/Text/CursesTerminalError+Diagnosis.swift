import CursesTerminal

extension CursesTerminalError: Diagnosable {
  var diagnosis: Diagnosis {
    switch self {
    case .outputNotATerminal, .noInput: CommandError.noTerminal.diagnosis
    case .unknownType(let type):
      Diagnosis(
        .missing,
        ja: "端末の種類「\(type.quotable)」（環境変数 TERM）が分かりません。TERM=xterm-256color などを設定してください。",
        en: "The terminal type “\(type.quotable)” (TERM) is not known. "
          + "Set TERM, for example to xterm-256color.")
    case .incapableType(let type):
      Diagnosis(
        .missing,
        ja: "端末「\(type.quotable)」には画面を表示できません。別の端末を使うか、ghs product list などのコマンドを使ってください。",
        en: "The terminal “\(type.quotable)” cannot show a full screen. Use another one, "
          + "or commands such as ghs product list.")
    case .systemCall(let name, let number):
      Diagnosis(
        .inputOutput, ja: "端末の準備に失敗しました（\(name)、errno \(number)）。別の端末で試してください。",
        en: "The terminal could not be prepared (\(name), errno \(number)). Try another one.")
    }
  }
}
