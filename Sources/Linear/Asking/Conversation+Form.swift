extension Conversation {
  /// Asks the questions of a form one after the other.
  ///
  /// "Back" leads to the question that was asked before, and from the first one out of the form.
  ///
  /// - Throws: ``Leaving``, unfinished where answers are lost with it; what the steps throw.
  public func fill(_ steps: [Step]) throws {
    var asked: [Int] = []
    var place = 0
    while place < steps.count {
      guard steps[place].isAsked() else {
        place += 1
        continue
      }
      do {
        try steps[place].ask()
        asked.append(place)
        place += 1
      } catch Leaving.back {
        guard let before = asked.popLast() else { throw Leaving.back }
        place = before
      } catch let leaving as Leaving {
        throw asked.isEmpty ? leaving : leaving.losingAnswers
      }
    }
  }
}
