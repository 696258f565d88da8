import GHSModel
import Yams

/// One value of a YAML file with its place; every way of reading it reports what is wrong with it.
struct YAMLValue {
  let node: Node
  let file: String
  let faults: FaultLog

  /// The line of the value.
  var line: Int { node.mark?.line ?? 1 }

  /// The name of its file, without the folder.
  var fileName: String { file.split(separator: "/").last.map(String.init) ?? file }

  /// Reports something about the value.
  func report(_ kind: CatalogueFault.Kind) {
    faults.add(CatalogueFault(file: file, place: TextPlace(node.mark), kind: kind))
  }

  /// The keys and values, each key known and each required one present.
  func mapping(required: [String], optional: [String] = []) -> YAMLMapping? {
    guard case .mapping(let mapping) = node, mapping.tag == .implicit else {
      report(.field(.wrongType(expected: .mapping)))
      return nil
    }
    return YAMLMapping(mapping, of: self, required: required, optional: optional)
  }

  /// The entries of a list that has at least one.
  func list() -> [YAMLValue]? {
    guard case .sequence(let sequence) = node, sequence.tag == .implicit else {
      report(.field(.wrongType(expected: .list)))
      return nil
    }
    if sequence.isEmpty { report(.field(.emptyList)) }
    return sequence.map { YAMLValue(node: $0, file: file, faults: faults) }
  }

  /// A text that is not empty and that YAML cannot take for anything else.
  func text() -> String? {
    guard let text = word() else { return nil }
    if isPlain, Self.means(text, Resolver.default) != .str {
      report(.field(.unquotedText(text)))
      return nil
    }
    return text
  }

  /// A text that is not empty, be it in quotes or not: ids, dates and words.
  func word() -> String? {
    guard case .scalar(let scalar) = node, Self.isText(scalar.tag) else {
      report(.field(.wrongType(expected: .text)))
      return nil
    }
    let refused = scalar.string.unicodeScalars.first(where: \.isRefusedInCatalogue)
    if refused == "\n" {
      report(.field(.lineBreak))
      return nil
    }
    if let refused {
      report(.yaml(.controlCharacter(refused.value)))
      return nil
    }
    let isNothing = isPlain && Self.means(scalar.string, Self.nothing) == .null
    guard !isNothing, scalar.string.contains(where: { !$0.isWhitespace }) else {
      report(.field(.emptyText))
      return nil
    }
    return scalar.string
  }

  /// A whole number.
  func number() -> Int? {
    guard isPlain, let number = Int(node.scalar?.string ?? "") else {
      report(.field(.wrongType(expected: .number)))
      return nil
    }
    return number
  }

  /// A text in both languages.
  func localizedText() -> LocalizedText? {
    guard let mapping = mapping(required: [], optional: Language.allCases.map(\.rawValue)) else {
      return nil
    }
    for language in Language.allCases where mapping[language.rawValue] == nil {
      report(.field(.missingLanguage(language)))
    }
    guard let ja = mapping["ja"]?.text(), let en = mapping["en"]?.text() else { return nil }
    return LocalizedText(ja: ja, en: en)
  }

  /// A list of texts in both languages.
  func localizedTexts() -> [LocalizedText]? {
    list()?.compactMap { $0.localizedText() }
  }

  /// The entries of a list, whatever they are; nothing is reported.
  var entries: [YAMLValue] {
    (node.sequence.map(Array.init) ?? []).map { YAMLValue(node: $0, file: file, faults: faults) }
  }

  /// Whether the value is a mapping with a key; nothing is reported.
  func has(_ key: String) -> Bool { node.mapping?[key] != nil }

  /// One of the words of an enumeration.
  func word<Word: RawRepresentable & CaseIterable>(
    of type: Word.Type
  ) -> Word? where Word.RawValue == String {
    guard let word = word() else { return nil }
    if let value = Word(rawValue: word) { return value }
    report(.field(.notAllowed(word, allowed: Word.allCases.map(\.rawValue))))
    return nil
  }

  /// No tag at all, or the one that quotes give.
  private static func isText(_ tag: Tag) -> Bool {
    tag == .implicit || tag.rawValue == Tag.Name.str.rawValue
  }

  private var isPlain: Bool {
    guard case .scalar(let scalar) = node else { return false }
    return scalar.style == .plain && scalar.tag == .implicit
  }

  private static let nothing = Resolver.basic.appending(.null)

  /// What YAML takes a plain word for; no word of another kind than text is long.
  private static func means(_ text: String, _ resolver: Resolver) -> Tag.Name {
    text.utf8.count > 40 ? .str : resolver.resolveTag(of: Node(text))
  }
}

extension YAMLValue {
  /// A word of a form.
  func word<Value>(_ form: ValueForm, _ parse: (String) -> Value?) -> Value? {
    guard let word = word() else { return nil }
    return parsed(word, form, parse)
  }

  /// A text of a form, in quotes where YAML would take it for something else.
  func text<Value>(_ form: ValueForm, _ parse: (String) -> Value?) -> Value? {
    guard let text = text() else { return nil }
    return parsed(text, form, parse)
  }

  private func parsed<Value>(
    _ text: String, _ form: ValueForm, _ parse: (String) -> Value?
  ) -> Value? {
    let value = parse(text)
    if value == nil { report(.field(.malformed(form, text))) }
    return value
  }
}
