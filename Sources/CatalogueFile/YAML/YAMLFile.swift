import Yams

/// One YAML file, taken apart by the library.
struct YAMLFile {
  /// What the file says as a whole.
  let root: YAMLValue

  /// Takes bytes apart; nothing when no YAML can be made of them, which is reported.
  init?(_ bytes: [UInt8], file: String, faults: FaultLog) {
    guard let text = YAMLText(bytes, file: file, faults: faults)?.text else { return nil }
    func report(_ problem: YAMLProblem, _ place: TextPlace) {
      faults.add(CatalogueFault(file: file, place: place, kind: .yaml(problem)))
    }
    if let place = AliasGuard.firstAlias(in: text) {
      report(.anchor, place)
      return nil
    }
    do {
      // No resolver: what a plain word means is asked only where it matters.
      let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
      guard let node = try parser.singleRoot() else {
        report(.emptyFile, .beginning)
        return nil
      }
      // Nodes hold their anchors weakly; they live as long as the parser.
      let anchor = withExtendedLifetime(parser) { Self.firstAnchor(in: node) }
      if let anchor {
        report(.anchor, anchor)
        return nil
      }
      root = YAMLValue(node: node, file: file, faults: faults)
    } catch {
      let (problem, mark) = Self.problem(error)
      report(problem, TextPlace(mark))
      return nil
    }
  }

  /// The first anchor in the order of the file; what stands behind it is not looked at.
  private static func firstAnchor(in node: Node) -> TextPlace? {
    if node.anchor != nil { return TextPlace(node.mark) }
    switch node {
    case .scalar: return nil
    case .alias: return TextPlace(node.mark)
    case .sequence(let sequence):
      return sequence.lazy.compactMap(firstAnchor).first
    case .mapping(let mapping):
      return mapping.lazy.compactMap { firstAnchor(in: $0.key) ?? firstAnchor(in: $0.value) }.first
    }
  }
}
