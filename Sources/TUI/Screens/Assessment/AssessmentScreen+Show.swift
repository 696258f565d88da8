import GHSModel

extension AssessmentScreen {
  mutating func show(_ requirement: RequirementID, in environment: Environment) -> Bool {
    guard let open = open(in: environment),
      let row = open.list.row(of: requirement)
    else { return false }
    search = nil
    choose(row, in: environment)
    return true
  }
}
