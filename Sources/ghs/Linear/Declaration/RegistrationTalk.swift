import Foundation
import GHSModel
import GHSStore
import Linear

/// Asks for what is known of the registration that a declaration had.
struct RegistrationTalk {
  private let talk: Conversation
  private let workspace: Workspace
  private let declaration: Declaration

  /// Prepares the questions about a declaration.
  init(_ talk: Conversation, _ workspace: Workspace, _ declaration: Declaration) {
    self.talk = talk
    self.workspace = workspace
    self.declaration = declaration
  }

  /// Goes through the facts and saves them together.
  func run() throws {
    let former = declaration.registration
    var registration = former ?? Registration(number: "")
    var (wasRegistered, hasEnded) = (former != nil, former?.end != nil)
    var end = former?.end ?? Registration.End(date: workspace.clock.today, reason: "")
    try talk.say(
      ja: "GHSマーク制度は終了しており、今から登録することはできません。過去に登録していた場合に、その記録を残します。",
      en: "The mark scheme has ended; nothing can be registered today. "
        + "This keeps the record of a registration there was.")
    func step(_ ask: @escaping () throws -> Void) -> Step { Step(if: { wasRegistered }, ask) }
    try talk.fill(
      [
        Step {
          wasRegistered = try talk.agrees(
            to: LocalizedText(
              ja: "\(declaration.content.number)は登録されていましたか",
              en: "Was \(declaration.content.number) registered?"),
            help: LocalizedText(
              ja: "「いいえ」なら、登録の記録はなくなります。", en: "With no, nothing is recorded of one."),
            preset: wasRegistered)
        },
        step {
          registration.number = try talk.line(
            .registrationNumber, present: registration.number, isRequired: true,
            help: LocalizedText(
              ja: "マーク使用許可証に書かれている番号です。", en: "As it stands on the permit to use the mark."))
        },
        step {
          registration.permitDate = try talk.date(
            .registrationPermitDate, present: registration.permitDate)
        },
        step { registration.renewals = try askRenewals(registration.renewals) },
        step {
          hasEnded = try talk.agrees(
            to: LocalizedText(ja: "登録の終了日を記録しますか", en: "Record when it ended?"),
            help: LocalizedText(ja: "分からなければ「いいえ」です。", en: "Say no if it is not known."),
            preset: hasEnded)
        },
        Step(if: { wasRegistered && hasEnded }) {
          end.date = try talk.date(.registrationEndDate, present: end.date) ?? end.date
        },
        Step(if: { wasRegistered && hasEnded }) {
          end.reason = try talk.prose(
            .registrationEndReason, present: end.reason, isRequired: true,
            help: LocalizedText(
              ja: "制度の終了、更新しなかった、など。", en: "The scheme ended, it was not renewed, …"))
        },
        talk.change {
          registration.end = hasEnded ? end : nil
          try workspace.recordRegistration(
            declaration.product, declaration: declaration.id, wasRegistered ? registration : nil,
            expecting: declaration)
          try talk.say(
            ja: wasRegistered ? "過去の登録の記録を保存しました。" : "登録の記録はありません。",
            en: wasRegistered
              ? "Recorded the past registration." : "No registration is recorded.")
        },
      ], keptAs: "registration \(declaration.product) \(declaration.id)")
  }

  private func askRenewals(_ present: [CalendarDate]) throws -> [CalendarDate] {
    let question = TextQuestion(
      LocalizedText(
        ja: "更新日（例：2017-02-20 2018-02-20）", en: "Days of renewal, such as 2017-02-20 2018-02-20"),
      help: LocalizedText(
        ja: "更新した日を空白で区切って書きます。なければ空のままにします。",
        en: "The days on which it was renewed, separated by spaces; nothing if it never was."),
      present: present.map(\.description).joined(separator: " "))
    return try talk.text(question) { text in
      let plain = text.precomposedStringWithCompatibilityMapping
      return try talk.refusing {
        try plain.split { $0.isWhitespace || $0 == "," || $0 == "、" }
          .compactMap { try Named.date(String($0), .registrationRenewal) }
      }
    }
  }
}
