/// What an answer means among some choices.
enum ChoiceMatch: Equatable {
  /// The choice at a place.
  case one(Int)
  /// A part of several choices.
  case several([Int])
  /// None of them.
  case none

  /// Finds the choice: by its number from 1, by one of its words, by what only it begins with, or else by
  /// what only it contains.
  init(_ form: SpokenForm, among choices: [Choice<some Any>]) {
    if let number = form.number, choices.indices.contains(number - 1) {
      self = .one(number - 1)
      return
    }
    let exact = choices.indices.filter { choices[$0].forms.contains(form) }
    if exact.count == 1 {
      self = .one(exact[0])
      return
    }
    guard !form.text.isEmpty, form.number == nil else {
      self = .none
      return
    }
    var near = Self.places(among: choices) { $0.hasPrefix(form.text) }
    // One letter is in everything.
    if near.isEmpty, form.text.count > 1 {
      near = Self.places(among: choices) { $0.contains(form.text) }
    }
    self = near.isEmpty ? .none : near.count == 1 ? .one(near[0]) : .several(near)
  }

  private static func places(
    among choices: [Choice<some Any>], where isNear: (String) -> Bool
  ) -> [Int] {
    choices.indices.filter { place in choices[place].forms.contains { isNear($0.text) } }
  }
}
