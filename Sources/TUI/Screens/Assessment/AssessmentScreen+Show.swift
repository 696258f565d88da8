import GHSModel

extension AssessmentScreen {
  mutating func show(_ requirement: RequirementID, in environment: Environment) -> Bool {
    guard let open = open(in: environment), open.list.row(of: requirement) != nil else {
      return false
    }
    search = nil
    panel = nil
    if requirement != anchor { leaveTrail(in: environment) }
    go(to: requirement, in: environment)
    return true
  }
}
