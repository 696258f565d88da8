import GHSModel
import GHSStore
import Linear

extension EvidenceTalk {
  /// Evidence that could be used, with its product where that is another one.
  struct Reusable {
    let evidence: Evidence
    let owner: Product?
  }

  /// What could be used for a requirement: of this product what does not support it yet, and all of others.
  func reusable(for requirement: RequirementID) throws -> [Reusable] {
    let own = try workspace.assessment(of: product).evidence
      .filter { !$0.requirements.contains(requirement) }
      .map { Reusable(evidence: $0, owner: nil) }
    let others = try workspace.evidence(ofOthersThan: product).flatMap { owner, evidence in
      evidence.map { Reusable(evidence: $0, owner: owner) }
    }
    return own + others
  }

  /// Lets somebody choose from evidence, by words where there is more than is read out at a time.
  func find(among all: [Reusable]) throws -> Reusable {
    guard all.count > Conversation.entriesAtATime else { return try choose(from: all) }
    let catalogue = try workspace.catalogue(workspace.assessment(of: product).catalogue.digest)
    let search = EvidenceSearch(
      all.map(\.evidence), other: all.map { $0.owner.map { [$0.name] } ?? [] }, in: catalogue)
    let question = TextQuestion(
      LocalizedText(ja: "証拠を探す言葉", en: "Words to find it by"),
      help: LocalizedText(
        ja: "名称、文書番号、ファイル名、要求事項の言葉です。かなでも探せます。空のままなら、すべてから選びます。",
        en: "From its title, document number, file name or requirements. Empty means all of it."))
    let found = try talk.text(question) { text in
      let found = search.matches(text)
      guard !found.isEmpty else {
        throw Refusal(ja: "見つかりません。", en: "Nothing has all of that.")
      }
      return found.map { all[$0] }
    }
    return try choose(from: found)
  }

  private func choose(from all: [Reusable]) throws -> Reusable {
    let day = workspace.clock.today
    return try talk.pick(
      LocalizedText(ja: "どの証拠ですか", en: "Which evidence?"),
      from: all.map { item in
        let sentence = item.evidence.sentence(on: day)
        let label =
          item.owner.map { owner in
            LocalizedText(
              ja: "「\(owner.name)」の\(sentence.ja)", en: "Of \(owner.name): \(sentence.en)")
          } ?? sentence
        let id = item.owner == nil ? [item.evidence.id.rawValue] : []
        return Choice(item, label, words: id + [item.evidence.title])
      },
      help: LocalizedText(
        ja: "番号か、E-1のような証拠の番号で選びます。ほかの製品の証拠は写します。",
        en:
          "Choose by its place in the list or by an id like E-1. That of another product is copied."
      ))
  }
}
