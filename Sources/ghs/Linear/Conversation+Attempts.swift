import GHSModel
import Linear

extension Conversation {
  /// Runs a part of the conversation: "back" ends it, and what goes wrong in it is said.
  ///
  /// - Throws: ``Leaving`` for the program, and what makes it useless to go on.
  func attempt(_ part: () throws -> Void) throws {
    do {
      try part()
    } catch Leaving.back {
      return
    } catch CommandError.outputLost {
      throw CommandError.outputLost
    } catch let error as any Diagnosable {
      try say(error.diagnosis.message)
    }
  }

  /// The last step of a form: a change that goes back to the question before it when it fails.
  func change(_ change: @escaping () throws -> Void) -> Step {
    Step {
      do {
        try change()
      } catch CommandError.outputLost {
        throw CommandError.outputLost
      } catch let error as any Diagnosable {
        try say(error.diagnosis.message)
        throw Leaving.back
      }
    }
  }

  /// Confirms that a change that was asked about is not made.
  func sayUnchanged() throws {
    try say(ja: "何も変えていません。", en: "Nothing has been changed.")
  }

  /// Makes a refusal of an answer from what is wrong with it.
  func refusing<Value>(_ check: () throws -> Value) throws -> Value {
    do {
      return try check()
    } catch let error as any Diagnosable {
      throw Refusal(error.diagnosis.message)
    }
  }
}
