import ArgumentParser
import GHSModel

extension EvidenceCommand {
  /// `ghs evidence open`.
  struct Open: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print where evidence is, and open it in the system's viewer where there is one.",
      discussion: """
        The viewer is $GHS_OPENER, or xdg-open where there is a display. Of an attached file a private \
        copy is made that cannot be changed; remove it when you are done. Only http and https addresses \
        are opened.
        """)

    @OptionGroup var common: CommonOptions
    @Argument(help: "The product.") var product: String
    @Argument(help: "The evidence, such as E-3.") var evidence: String
    @Flag(help: "Only print where it is.") var print = false

    func run() throws {
      let id = try Named.product(product)
      let number = try Named.evidence(evidence)
      let session = try Session(common)
      let environment = print ? Environment(variables: [:]) : Environment.current()
      let opening = EvidenceOpening(viewer: Viewer(environment), copies: TemporaryCopies())
      let opened = try opening.open(number, of: id, in: session.workspace)
      if let reason = opened.reason, !print {
        session.confirm(ja: reason.ja, en: reason.en)
      }
      try session.print(
        OpenedEvidence(evidence: number, place: opened.place, shown: opened.reason == nil),
        opened.place)
    }
  }
}

/// What `ghs evidence open --json` prints: `ghs-evidence-open/1`.
private struct OpenedEvidence: Encodable {
  let schema = "ghs-evidence-open/1"
  let evidence: EvidenceID
  let place: String
  let shown: Bool
}
