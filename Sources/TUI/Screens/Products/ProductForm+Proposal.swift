import GHSModel
import TerminalKit

extension ProductForm {
  mutating func type(_ key: Key, in environment: Environment) -> [Reaction]? {
    let before = form[text: .name]
    guard let reactions = typeForm(key, in: environment) else { return nil }
    followTexts(since: before, in: environment)
    return reactions
  }

  mutating func paste(_ text: String, in environment: Environment) -> [Reaction] {
    let before = form[text: .name]
    let reactions = pasteIntoForm(text, in: environment)
    followTexts(since: before, in: environment)
    return reactions
  }

  private mutating func followTexts(since name: String, in environment: Environment) {
    if isNew, form[text: .name] != name { proposeID(in: environment) }
    let version = form[text: .version]
    let plain = version.withHalfWidthDigits
    form.remark(
      plain == version ? [] : [FormRemark("! ", Words.fullWidth(plain), .warning)], on: .version)
  }

  /// Fills in an id that is free, unless one was entered.
  private mutating func proposeID(in environment: Environment) {
    let present = form[text: .id]
    guard present.isBlank || present == proposedID else { return }
    let taken = Set((environment.products ?? []).map(\.id))
    proposedID = ProductID.proposal(for: form[text: .name], besides: taken)?.rawValue ?? ""
    form.replace(.id, with: .line(proposedID))
    form.note(nil, about: .id)
  }
}

extension String {
  /// The text with full-width digits and full stops as those of ASCII.
  fileprivate var withHalfWidthDigits: String {
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      let isFullWidth = (0xFF10...0xFF19).contains(scalar.value) || scalar.value == 0xFF0E
      scalars.append(
        isFullWidth ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
    }
    return String(scalars)
  }
}
