import ArgumentParser
import GHSModel
import GHSStore

extension DeclareCommand {
  /// `ghs declare registration`.
  struct Registration: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract:
        "Record what is known of the registration of a declaration; show it without options.",
      discussion: """
        The mark scheme is closed and takes no registrations. This keeps what was: the number, the \
        permit, its renewals and its end. It changes nothing of what a declaration says.
        """)

    @OptionGroup var common: CommonOptions
    @Argument(help: "The product.") var product: String
    @Option(
      help: ArgumentHelp(
        "Its place in ghs declare list; the one in force, or else the last.", valueName: "place"))
    var declaration: Int?
    @Option(help: ArgumentHelp("The registration number.", valueName: "text"))
    var number: String?
    @Option(
      help: ArgumentHelp("When the permit to use the mark was issued.", valueName: "date"))
    var permitDate: String?
    @Option(help: ArgumentHelp("A day of renewal; may be repeated.", valueName: "date"))
    var renewed: [String] = []
    @Option(
      help: ArgumentHelp("A day of renewal that is to be taken out.", valueName: "date"))
    var notRenewed: [String] = []
    @Option(help: ArgumentHelp("When it ended.", valueName: "date")) var ended: String?
    @Option(help: ArgumentHelp("Why it ended.", valueName: "text")) var reason: String?
    @Flag(help: "Take the whole record away.") var forget = false

    private var isNamed: Bool {
      number != nil || permitDate != nil || !renewed.isEmpty || !notRenewed.isEmpty
        || ended != nil || reason != nil
    }

    func run() throws {
      if forget, isNamed { throw CommandError.exclusive("--forget", "--number") }
      let id = try Named.product(product)
      let session = try Session(common)
      let before = try session.declaration(at: declaration, of: id)
      guard isNamed || forget else {
        try session.print(
          before.registration,
          RegistrationText(before.registration, session.language).text)
        return
      }
      let after = try session.workspace.recordRegistration(
        id, declaration: before.id, forget ? nil : changed(before.registration),
        expecting: before)
      session.confirm(
        ja: "\(after.title.ja)の登録の記録を変更しました。GHSマーク制度は終了しており、これは過去の登録の記録です。",
        en: "Changed what is recorded of the registration of \(after.title.en). "
          + "The mark scheme has ended; this is a record of the past.")
      if session.json { try Output.json(after) }
    }

    /// The record with what is named; what is not named stays.
    private func changed(_ former: GHSModel.Registration?) throws -> GHSModel.Registration {
      let taken = try notRenewed.compactMap { try Named.date($0, .registrationRenewal) }
      let added = try renewed.compactMap { try Named.date($0, .registrationRenewal) }
      var end = former?.end
      if let ended {
        end = try Named.date(ended, .registrationEndDate).map { day in
          GHSModel.Registration.End(date: day, reason: end?.reason ?? "")
        }
      }
      if let reason {
        guard end != nil else { throw CommandError.needs("--reason", with: "--ended") }
        end?.reason = reason
      }
      return GHSModel.Registration(
        number: number ?? former?.number ?? "",
        permitDate: try permitDate.map { try Named.date($0, .registrationPermitDate) }
          ?? former?.permitDate,
        renewals: (former?.renewals ?? []).filter { !taken.contains($0) } + added, end: end)
    }
  }
}

extension Declaration {
  /// The declaration by its number, where it has one.
  fileprivate var title: LocalizedText {
    content.number.isEmpty
      ? LocalizedText(ja: "適合宣言書の下書き", en: "the draft")
      : LocalizedText(ja: "適合宣言書\(content.number)", en: "declaration \(content.number)")
  }
}

extension Session {
  /// A declaration by its place; the one in force, or else the last one, where no place is named.
  fileprivate func declaration(at place: Int?, of product: ProductID) throws -> Declaration {
    let declarations = try workspace.declarations(of: product)
    if let place {
      guard let found = declarations.first(where: { $0.id == place }) else {
        throw CommandError.unknownDeclaration(place, product: product)
      }
      return found
    }
    let chosen =
      declarations.first { $0.status == .issued }
      ?? declarations.last { $0.status != .draft } ?? declarations.last
    guard let chosen else { throw CommandError.nothingToExport(product) }
    return chosen
  }
}
