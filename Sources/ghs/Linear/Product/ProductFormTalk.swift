import Foundation
import GHSModel
import GHSStore
import Linear

/// Asks for the facts of a product.
struct ProductFormTalk {
  private let talk: Conversation
  private let desk: LinearDesk

  init(_ talk: Conversation, _ desk: LinearDesk) {
    self.talk = talk
    self.desk = desk
  }

  /// Adds a product.
  ///
  /// - Returns: Its id.
  func add() throws -> ProductID {
    try talk.say(ja: "製品を追加します。", en: "A new product.")
    var id: ProductID?
    var product: Product?
    var name = ""
    var version = ""
    var vendor = ""
    var intendedUse = ""
    var catalogue: Catalogue?
    try talk.fill(
      [
        Step { id = try askID(present: id?.rawValue ?? "") },
        Step { name = try askName(name) },
        Step { version = try askVersion(version) },
        Step { vendor = try askVendor(vendor) },
        Step { intendedUse = try askIntendedUse(intendedUse) },
        Step { catalogue = try CatalogueQuestion(talk, own: desk.existing()).ask() },
        talk.change {
          guard let id, let catalogue else { return }
          let workspace = try desk.workspace(creating: true)
          product = try workspace.add(
            Product(
              id: id, name: name, version: version, vendor: vendor, intendedUse: intendedUse),
            catalogue: workspace.pin(catalogue))
        },
      ], keptAs: "new product")
    guard let product else { throw Leaving.back }
    try talk.say(
      ja: "製品「\(product.name)」を追加しました。次は、適用範囲の質問に答え、安全クラスを決めてください。",
      en: "Added \(product.name). Next, say whether the guideline is for it "
        + "and decide its safety class.")
    return product.id
  }

  /// Changes a product.
  func edit(_ id: ProductID) throws {
    let workspace = try desk.workspace(creating: false)
    let before = try workspace.assessment(of: id).product
    var after = before
    try talk.fill(
      [
        Step { after.name = try askName(after.name) },
        Step { after.version = try askVersion(after.version) },
        Step { after.vendor = try askVendor(after.vendor) },
        Step { after.intendedUse = try askIntendedUse(after.intendedUse) },
        Step(if: { before.classification == nil }) {
          after.safetyClass = try askClass(after.safetyClass)
        },
        talk.change {
          guard after != before else {
            return try talk.say(ja: "変更はありません。", en: "Nothing has been changed.")
          }
          let changed = try workspace.update(after, expecting: before)
          try talk.say(
            ja: "製品「\(changed.name)」の情報を変更しました。", en: "Changed the facts of \(changed.name).")
        },
      ], keptAs: "product \(id)")
  }

  private func askID(present: String) throws -> ProductID {
    let question = TextQuestion(
      LocalizedText(ja: "製品ID（例：ward-notes）", en: "Product id, such as ward-notes"),
      help: LocalizedText(
        ja: "製品を短く呼ぶための名前です。英小文字、数字、ハイフンで、あとから変えられません。",
        en: "A short name for the product: small letters, digits and hyphens. It stays for good."),
      present: present, isRequired: true)
    return try talk.text(question) { text in
      let plain = text.precomposedStringWithCompatibilityMapping
        .trimmingCharacters(in: .whitespaces)
      return try talk.refusing {
        let id = try Named.product(plain)
        // Said now, and not after five more questions.
        if try desk.existing()?.overviews().contains(where: { $0.id == id }) ?? false {
          throw Refusal(
            ja: "製品\(id)はすでにあります。別のIDにしてください。",
            en: "There is a product \(id) already. Choose another id.")
        }
        return id
      }
    }
  }

  private func askName(_ present: String) throws -> String {
    try talk.line(
      .productName, present: present, isRequired: true,
      help: LocalizedText(
        ja: "適合宣言書に載る製品の名前です。", en: "The name as it stands on a declaration."))
  }

  private func askVersion(_ present: String) throws -> String {
    try talk.line(
      .productVersion, present: present, isRequired: true,
      help: LocalizedText(
        ja: "自己評価の対象となるバージョンです。", en: "The version that is assessed."))
  }

  private func askVendor(_ present: String) throws -> String {
    try talk.line(
      .vendor, present: present, isRequired: true,
      help: LocalizedText(
        ja: "製品を開発し、供給する会社や団体の名前です。", en: "The company or body that makes it."))
  }

  private func askIntendedUse(_ present: String) throws -> String {
    try talk.prose(
      .intendedUse, present: present,
      help: LocalizedText(
        ja: "だれが、どこで、何のために使う製品かを書きます。リスク分析の出発点です。",
        en: "Who uses it, where and for what. Risk analysis begins with it."))
  }

  private func askClass(_ present: SafetyClass?) throws -> SafetyClass? {
    let classes: [SafetyClass?] = [nil] + SafetyClass.allCases
    let choices = classes.map { safetyClass in
      Choice(
        safetyClass, ja: safetyClass.map { "クラス\($0.rawValue)" } ?? "未設定",
        en: safetyClass.map { "class \($0.rawValue)" } ?? "not set",
        words: safetyClass.map { [$0.rawValue] } ?? ["none"])
    }
    return try talk.choose(
      Menu(
        LocalizedText(ja: "ソフトウェア安全クラス", en: "Software safety class"), choices,
        presetPlace: classes.firstIndex(of: present),
        help: LocalizedText(
          ja: "IEC 62304の安全クラスです。未設定ならクラスCとして扱います。質問に答えて決めるには、製品の操作で「安全クラスを決める」を選びます。",
          en: "The class of IEC 62304. Without one the product counts as class C. "
            + "“decide the safety class” in the list of operations leads to it by questions."),
        reading: .inPrompt))
  }
}
