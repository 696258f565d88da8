import GHSModel
import Testing

/// Expects that a message names something in both languages, and is Japanese and English.
func expectMessage(
  _ message: LocalizedText, names texts: String...,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  for text in texts {
    #expect(message.ja.contains(text), sourceLocation: sourceLocation)
    #expect(message.en.contains(text), sourceLocation: sourceLocation)
  }
  func isJapanese(_ scalar: Unicode.Scalar) -> Bool {
    (0x3040...0x30FF).contains(scalar.value) || (0x4E00...0x9FFF).contains(scalar.value)
  }
  #expect(message.ja.unicodeScalars.contains(where: isJapanese), sourceLocation: sourceLocation)
  #expect(!message.en.unicodeScalars.contains(where: isJapanese), sourceLocation: sourceLocation)
  #expect(!message.en.isEmpty, sourceLocation: sourceLocation)
}

/// Expects one finding of a rule, and that its message names what it is about in both languages.
func expectOne(
  _ findings: [Finding], _ severity: Finding.Severity, requirement: RequirementID? = nil,
  evidence: EvidenceID? = nil, sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(findings.count == 1, sourceLocation: sourceLocation)
  guard let finding = findings.first else { return }
  #expect(finding.severity == severity, sourceLocation: sourceLocation)
  #expect(finding.requirement == requirement, sourceLocation: sourceLocation)
  #expect(finding.evidence == evidence, sourceLocation: sourceLocation)
  if let requirement {
    expectMessage(
      finding.message, names: requirement.rawValue, sourceLocation: sourceLocation)
  } else if let evidence {
    expectMessage(finding.message, names: evidence.rawValue, sourceLocation: sourceLocation)
  } else {
    expectMessage(finding.message, sourceLocation: sourceLocation)
  }
}
