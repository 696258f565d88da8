extension Conversation {
  /// Asks the questions of a form one after the other.
  ///
  /// "Back" leads to the question that was asked before, and from the first one out of the form.
  ///
  /// - Parameters:
  ///   - steps: The questions.
  ///   - form: Which form of what this is, if its texts are to be kept while it is not finished. They are
  ///     kept when the input or the program ends, and forgotten when somebody leaves on purpose.
  /// - Throws: ``Leaving``, unfinished where answers are lost with it; what the steps throw.
  public func fill(_ steps: [Step], keptAs form: String? = nil) throws {
    guard let form, let keeper else { return try fillInOrder(steps) }
    let outer = keeper.form
    keeper.form = form
    defer { keeper.form = outer }
    do {
      try fillInOrder(steps)
      keeper.forget()
    } catch Leaving.endOfInput(let unfinished) {
      throw Leaving.endOfInput(unfinished: unfinished)
    } catch let leaving as Leaving {
      keeper.forget()
      throw leaving
    }
  }

  private func fillInOrder(_ steps: [Step]) throws {
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
