import GHSModel

/// Which of many declarations bear one number, and which replace which.
///
/// Ten thousand packages are compared by what they have in common, not each with each.
struct Families {
  private let declarations: [Verification.Summary?]
  private let numbers: [String]
  private let byNumber: [String: [Int]]
  private let bySuccession: [Succession: [Int]]

  /// What a declaration says of the one that it replaces.
  private struct Succession: Hashable {
    let number: String
    let issuedOn: CalendarDate
    let issuer: String
  }

  /// Puts the declarations in order; nothing stands for what could not be read.
  init(_ declarations: [Verification.Summary?]) {
    self.declarations = declarations
    // What reads the same is the same number: width, case and spaces do not make another.
    let numbers = declarations.map { $0.map { FoldedText.folded($0.number) } ?? "" }
    self.numbers = numbers
    byNumber = Dictionary(
      grouping: declarations.indices.filter { !numbers[$0].isEmpty }, by: { numbers[$0] })
    var bySuccession: [Succession: [Int]] = [:]
    for (place, declaration) in declarations.enumerated() {
      guard let declaration, declaration.status != .draft, let former = declaration.supersedes
      else {
        continue
      }
      let succession = Succession(
        number: FoldedText.folded(former.number), issuedOn: former.issuedOn,
        issuer: FoldedText.folded(declaration.issuer))
      bySuccession[succession, default: []].append(place)
    }
    self.bySuccession = bySuccession
  }

  /// Other declarations with the number of this one.
  ///
  /// The full and the public version of one declaration bear the same number rightly.
  func duplicates(of place: Int) -> [Int] {
    (byNumber[numbers[place]] ?? []).filter { other in
      declarations[other]?.frozenCommitment != declarations[place]?.frozenCommitment
    }
  }

  /// The declarations that this one says it replaces, as they bear that number and day and are by the same issuer;
  /// those of which the full version is there first.
  func formers(of place: Int) -> [Int] {
    guard let declaration = declarations[place], let former = declaration.supersedes else {
      return []
    }
    return (byNumber[FoldedText.folded(former.number)] ?? []).filter { other in
      guard other != place, let candidate = declarations[other] else { return false }
      return candidate.issuedOn == former.issuedOn
        && FoldedText.folded(candidate.issuer) == FoldedText.folded(declaration.issuer)
    }.sorted { one, other in
      let isFull = [one, other].map { declarations[$0]?.audience == .full }
      return isFull[0] == isFull[1] ? one < other : isFull[0]
    }
  }

  /// Declarations that say that they replace this one, and are issued by the same.
  func successors(of place: Int) -> [Int] {
    guard let declaration = declarations[place], !numbers[place].isEmpty else { return [] }
    let succession = Succession(
      number: numbers[place], issuedOn: declaration.issuedOn,
      issuer: FoldedText.folded(declaration.issuer))
    return (bySuccession[succession] ?? []).filter { $0 != place }
  }
}
