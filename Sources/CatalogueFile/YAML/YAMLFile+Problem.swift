import Yams

extension YAMLFile {
  /// What an error of the library says about the file, and where.
  static func problem(_ error: any Error) -> (YAMLProblem, Mark?) {
    switch error as? YamlError {
    case .duplicatedKeysInMapping(let keys, let context):
      (.duplicateKey(keys.first ?? ""), context.mark)
    case .composer(_, "found undefined alias", let mark, _):
      (.anchor, mark)
    case .composer(_, _, let mark, _):
      (.syntax(.secondDocument), mark)
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _):
      self.problem(context: context, problem: problem, mark: mark)
    default:
      (.syntax(.other), nil)
    }
  }

  /// Tells what the parser's own words mean, and whether the place where something began says more
  /// than the place where the parser noticed.
  private static func problem(
    context: YamlError.Context?, problem: String, mark: Mark
  ) -> (YAMLProblem, Mark) {
    let beginning = context?.mark ?? mark
    switch (context?.text ?? "", problem) {
    case ("while scanning an anchor", _), ("while scanning an alias", _):
      return (.anchor, beginning)
    case (_, "mapping values are not allowed in this context"):
      return (.syntax(.colonInText), mark)
    case ("while scanning a quoted scalar", _):
      return (.syntax(.openQuote), beginning)
    case ("while parsing a quoted scalar", _):
      return (.syntax(.unknownEscape), mark)
    case ("while scanning a simple key", _):
      return (.syntax(.keyWithoutColon), beginning)
    case ("while parsing a flow sequence", _), ("while parsing a flow mapping", _):
      return (.syntax(.openBracket), beginning)
    case ("while parsing a block mapping", _), ("while parsing a block collection", _),
      (_, "block sequence entries are not allowed in this context"),
      (_, "mapping keys are not allowed in this context"):
      return (.syntax(.indentation), mark)
    case ("while scanning for the next token", _):
      return (.syntax(.reservedStart), mark)
    case (_, let words) where words.hasPrefix("Maximum nesting level"):
      return (.syntax(.tooDeep), mark)
    default:
      return (.syntax(.other), mark)
    }
  }
}
