import Foundation
import GHSModel
import Yams

/// What a finished text is like, in each language.
enum TextRules {
  /// The most characters of a title: what fits into a list of 80 columns beside the id.
  static let titleLimits: [Language: Int] = [.ja: 28, .en: 56]

  /// Reports what is wrong with the texts of an entry.
  static func check(_ entry: YAMLMapping, _ register: inout RequirementRegister) {
    for key in ["title", "question", "guidance", "not_applicable_when"] {
      guard let value = entry[key] else { continue }
      for (language, text) in texts(value) {
        checkForm(text, language, &register)
        switch key {
        case "title": checkTitle(text, language, &register)
        case "question": checkQuestion(text, language, &register)
        case "guidance": checkGuidance(text, language)
        default: break
        }
      }
    }
    for key in ["evidence_examples", "common_gaps", "example"] {
      for (language, text) in entry[key]?.entries.flatMap(texts) ?? [] {
        checkForm(text, language, &register)
        if key == "evidence_examples" { checkEvidence(text, language) }
      }
    }
  }

  /// A text with the value that holds it.
  private typealias Text = (value: YAMLValue, string: String)

  private static func texts(_ value: YAMLValue) -> [(Language, Text)] {
    Language.allCases.compactMap { language in
      value.node.mapping?[language.rawValue].flatMap { node in
        node.scalar.map { scalar in
          let place = YAMLValue(node: node, file: value.file, faults: value.faults)
          return (language, (place, scalar.string))
        }
      }
    }
  }

  private static func checkForm(
    _ text: Text, _ language: Language, _ register: inout RequirementRegister
  ) {
    let string = text.string
    let isTidy =
      string == string.trimmingCharacters(in: .whitespacesAndNewlines)
      && string.unicodeScalars.elementsEqual(
        string.precomposedStringWithCanonicalMapping.unicodeScalars)
      && !string.contains("  ")
      && (language == .en || string.firstMatch(of: spaceWithinJapanese) == nil)
    if !isTidy { text.value.report(.text(.untidy(language))) }
    let hasJapanese = string.unicodeScalars.contains(where: isJapanese)
    if hasJapanese != (language == .ja) { text.value.report(.text(.wrongScript(language))) }
    for match in string.matches(of: /[A-Z]{2}-[0-9]+(\.[0-9]+)*[a-z]?/.asciiOnlyDigits()) {
      guard let id = RequirementID(rawValue: String(match.output.0)) else { continue }
      register.cite(id, in: text.value)
    }
  }

  private static func checkTitle(
    _ text: Text, _ language: Language, _ register: inout RequirementRegister
  ) {
    if let limit = titleLimits[language], text.string.count > limit {
      text.value.report(
        .text(.titleTooLong(language, characters: text.string.count, limit: limit)))
    }
    register.checkRepetition(of: text.string, at: text.value, among: "title \(language.rawValue)")
  }

  private static func checkQuestion(
    _ text: Text, _ language: Language, _ register: inout RequirementRegister
  ) {
    let asks =
      switch language {
      case .ja: text.string.contains("か。") || text.string.contains("か？")
      case .en: text.string.contains("?")
      }
    if !asks { text.value.report(.text(.notAQuestion(language))) }
    register.checkRepetition(of: text.string, at: text.value, among: "question")
  }

  private static func checkGuidance(_ text: Text, _ language: Language) {
    let count =
      switch language {
      case .ja: text.string.matches(of: /[。？！](?![」）])/).count
      case .en: text.string.matches(of: /[.?!][”)]?(?= [A-Z“(]|$)/).count
      }
    if !(2...6).contains(count) { text.value.report(.text(.sentenceCount(language, count))) }
  }

  private static func checkEvidence(_ text: Text, _ language: Language) {
    let hasForm =
      switch language {
      case .ja: text.string.wholeMatch(of: /[^（）]+（.+）/) != nil
      case .en: text.string.wholeMatch(of: /[^:]+: .+/) != nil
      }
    if !hasForm { text.value.report(.text(.evidenceForm(language))) }
  }

  private static func isJapanese(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3001...0x30FF, 0x3400...0x9FFF, 0xFF01...0xFF9F: true
    default: false
    }
  }

  /// What a line break within a folded Japanese text leaves behind.
  private static var spaceWithinJapanese: Regex<Substring> {
    /[\u{3040}-\u{30FF}\u{3400}-\u{9FFF}、。] [\u{3040}-\u{30FF}\u{3400}-\u{9FFF}]/
  }
}
