extension Assessment {
  /// The part of the assessment on which a claim about some categories rests.
  ///
  /// Judgements of other categories are left out, and evidence in so far as it supports those.
  ///
  /// - Parameter categories: The claimed categories.
  /// - Returns: The part; everything else of the assessment as it is.
  func restricted(to categories: some Sequence<CategoryID>) -> Assessment {
    let names = Set(categories.map(\.rawValue))
    var part = self
    part.judgements = judgements.filter { names.contains($0.key.category) }
    part.evidence = evidence.compactMap { evidence in
      var evidence = evidence
      evidence.requirements.removeAll { !names.contains($0.category) }
      return evidence.requirements.isEmpty ? nil : evidence
    }
    return part
  }
}
