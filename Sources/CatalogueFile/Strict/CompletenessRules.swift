/// What a finished requirement has beyond what makes one.
enum CompletenessRules {
  /// The keys, each with texts in both languages.
  static let keys = ["not_applicable_when", "guidance", "evidence_examples", "common_gaps"]

  /// Reports the keys that an entry does not have yet.
  static func check(_ entry: YAMLMapping) {
    for key in keys where entry[key] == nil {
      entry.value.report(.text(.incomplete(key)))
    }
  }
}
