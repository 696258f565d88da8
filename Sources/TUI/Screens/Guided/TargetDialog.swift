import GHSModel

extension ChoiceDialog {
  /// Asks which level a product is to reach, and says how far each one is.
  static func target(of open: OpenProduct, wanted: Int?) -> ChoiceDialog {
    let product = open.product.id
    let levels = open.catalogue.levelRule.levels.map(\.level).filter { (1...9).contains($0) }
    var options = levels.map { level -> Option in
      let step = open.evaluation.step(to: level)
      let name = GuidedScreen.Words.option(level, step)
      return Option(
        key: Character("\(level)"), text: name,
        reactions: [
          .wish(.target(product, level: level)),
          .report(.notice(GuidedScreen.Words.chosen(level, distance: step?.requirements.count))),
        ])
    }
    if wanted == nil {
      options.append(Option(key: "0", text: GuidedScreen.Words.noTarget, reactions: []))
    } else {
      options.append(
        Option(
          key: "0", text: GuidedScreen.Words.noTarget,
          reactions: [.wish(.target(product, level: nil))]))
      options.append(Option(key: "k", text: GuidedScreen.Words.keepTarget, reactions: []))
    }
    let present = levels.firstIndex { $0 == wanted ?? open.evaluation.nextStep?.level }
    return ChoiceDialog(
      GuidedScreen.Words.whichLevel(open.product.name), options: options,
      marked: present ?? options.count - 1)
  }
}
