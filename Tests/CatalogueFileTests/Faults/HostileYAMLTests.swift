import CatalogueFile
import Foundation
import GHSModel
import Testing

/// Whatever stands in a file, the answer is a list of faults, and it comes soon.
@Suite struct HostileYAMLTests {
  private func lint(riskManagement: String) throws -> [CatalogueFault] {
    var fixture = Fixture()
    fixture.files["rm.yaml"] = riskManagement
    return try fixture.lint()
  }

  @Test(.timeLimit(.minutes(20))) func aliasesOfAliases() throws {
    let levels = "abcdefghi".map { letter in
      "\(letter): &\(letter) [x, x, x, x, x, x, x, x, x]\n"
    }
    let bomb = zip("bcdefghi", "abcdefgh").map { name, inner in
      "\(name): &\(name) [\(repeatElement("*\(inner)", count: 9).joined(separator: ", "))]\n"
    }
    let asKey = "category: RM\n" + levels[0] + bomb.joined() + "? *i\n: x\n"
    let faults = try lint(riskManagement: asKey)
    #expect(faults.map(\.kind) == [.yaml(.anchor)])
    #expect(faults.first?.line == 2)
    let few = "category: RM\na: &a [x, x]\nb: [*a, *a]\n"
    let fault = try #require(try lint(riskManagement: few).first)
    #expect(fault.kind == .yaml(.anchor))
    #expect((fault.line, fault.column) == (2, 4))
  }

  @Test func ampersandsAndAsterisksInTexts() throws {
    let text = "R&D &c. " + String(repeating: "*word* ", count: 7)
    let fixture = try Fixture().replacing("en: Plan\n", by: "en: \(text)\n", in: "rm.yaml")
    #expect(try fixture.lint() == [])
  }

  @Test(arguments: ["[", "{a: ", "- ", "? "])
  func nestingWithoutEnd(_ opening: String) throws {
    let deep = String(repeating: opening, count: 200_000)
    let faults = try lint(riskManagement: "category: RM\nrequirements:\n  \(deep)")
    #expect(!faults.isEmpty)
    #expect(faults.allSatisfy { $0.file.hasSuffix("rm.yaml") })
  }

  @Test func nestingAsDeepAsTheParserFollows() throws {
    let deep = String(repeating: "[", count: 900) + String(repeating: "]", count: 900)
    let faults = try lint(riskManagement: "category: RM\nrequirements: \(deep)\n")
    #expect(faults.map(\.line) == [2])
  }

  @Test func thousandsOfFaultsAreCutOff() throws {
    let noise = (0..<5000).map { "unknown\($0): x\n" }.joined()
    #expect(try lint(riskManagement: "category: RM\n" + noise).count == 1000)
  }

  @Test func messagesAreSafeOnATerminal() throws {
    let faults = try lint(
      riskManagement: "\"\\e]0;title\\a\": x\n\"\\u202Egnp\": y\ncategory: \"\\e[2J\"\n")
    let lines = faults.flatMap { [$0.line(in: .ja), $0.line(in: .en)] }
    #expect(lines.count >= 6)
    #expect(lines.contains { $0.contains("\\u{1B}]0;title\\u{7}") })
    for scalar in lines.joined().unicodeScalars {
      #expect(scalar.properties.generalCategory != .control)
      #expect(!scalar.properties.isBidiControl)
    }
    let fault = CatalogueFault(
      file: "a\u{1B}[2J/rm.yaml", line: 1, column: 1, kind: .yaml(.emptyFile))
    #expect(fault.line(in: .en).hasPrefix("a\\u{1B}[2J/rm.yaml:1:1: "))
  }

  @Test func aLongValueIsQuotedInPart() throws {
    let long = String(repeating: "あ", count: 100_000)
    let faults = try lint(riskManagement: "category: RM\nrequirements: []\n\(long): x\n")
    #expect(faults.allSatisfy { $0.line(in: .ja).count < 400 })
  }

  /// Bytes changed, cut out and doubled at random places, always the same ones.
  @Test(arguments: 0..<8) func damagedFiles(_ seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let original = Fixture()
    for _ in 0..<60 {
      try original.inFolder { folder in
        let name = ["catalogue.yaml", "rm.yaml", "qm.yaml"].randomElement(using: &random)!
        var bytes = Array(original.files[name]!.utf8)
        for _ in 0..<Int.random(in: 1...6, using: &random) {
          let place = Int.random(in: 0..<bytes.count, using: &random)
          let end = min(bytes.count, place + Int.random(in: 1...30, using: &random))
          switch Int.random(in: 0..<4, using: &random) {
          case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
          case 1: bytes.removeSubrange(place..<end)
          case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
          default:
            bytes.insert(
              Array("-:?*&![]{}#|>%@`\"'\n\t ,".utf8).randomElement(using: &random)!, at: place)
          }
        }
        try Data(bytes).write(to: folder.appending(path: name))
        let faults = CatalogueFolder(folder.path).lint()
        #expect(faults.allSatisfy { $0.line >= 1 && $0.column >= 1 })
      }
    }
  }
}
