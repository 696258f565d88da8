import Foundation
import GHSModel
import Testing

@Suite struct JournalChainTests {
  /// Five entries, each following the one before.
  private let entries: [JournalEntry]

  init() throws {
    var entries: [JournalEntry] = []
    for sequence in 1...5 {
      entries.append(
        try JournalEntry(
          sequence: sequence, time: "2026-11-22T04:05:0\(sequence).000Z", actor: "佐藤",
          product: sequence == 1 ? nil : "ward-notes", operation: "judge",
          before: #"{"outcome":"not-assessed"}"#, after: #"{"outcome":"conforming"}"#,
          previousHash: entries.last?.hash ?? JournalEntry.origin))
    }
    self.entries = entries
  }

  /// What the chain says of the first entry it does not accept.
  private func fault(_ entries: [JournalEntry]) -> Seen? {
    var chain = JournalChain()
    for entry in entries {
      if let fault = chain.accept(entry) {
        return Seen(sequence: fault.sequence, kind: fault.kind)
      }
    }
    return nil
  }

  /// A fault as a test writes it down.
  private struct Seen: Equatable {
    let sequence: Int
    let kind: JournalChain.Fault.Kind
  }

  private func altering(
    _ index: Int, _ change: (inout JournalEntry) throws -> Void
  ) rethrows -> [JournalEntry] {
    var altered = entries
    try change(&altered[index])
    return altered
  }

  @Test func anUnalteredJournalIsAccepted() {
    var chain = JournalChain()
    #expect(chain.head == JournalHead(sequence: 0, hash: String(repeating: "0", count: 64)))
    for entry in entries {
      #expect(chain.accept(entry) == nil)
      #expect(chain.head == JournalHead(sequence: entry.sequence, hash: entry.hash))
    }
    #expect(Set(entries.map(\.hash)).count == 5)
  }

  @Test func anEmptyJournalIsFine() {
    #expect(fault([]) == nil)
  }

  @Test func everyFieldIsCovered() {
    let changes: [(inout JournalEntry) -> Void] = [
      { $0.time = "2026-11-22T04:05:09.000Z" }, { $0.actor = "伊藤" }, { $0.product = "other" },
      { $0.product = nil }, { $0.operation = "undo" }, { $0.before = "{}" },
      { $0.after = #"{"outcome":"nonconforming"}"# },
    ]
    for change in changes {
      #expect(
        fault(altering(2, change)) == Seen(sequence: 3, kind: .alteredContent))
    }
  }

  @Test func anotherHashIsFound() {
    let hash = ContentDigest(of: Data("x".utf8)).hexadecimal
    #expect(
      fault(altering(2) { $0.hash = hash })
        == Seen(sequence: 3, kind: .alteredContent))
    #expect(fault(altering(2) { $0.hash = "" })?.kind == .alteredContent)
    #expect(fault(altering(2) { $0.hash = $0.hash.uppercased() })?.kind == .alteredContent)
  }

  /// Whoever rewrites an entry and its hash breaks the link of the next one.
  @Test func aRewrittenEntryBreaksTheLinkBehindIt() throws {
    let rewritten = try altering(2) { entry in
      entry = try JournalEntry(
        sequence: 3, time: entry.time, actor: "nobody", product: entry.product,
        operation: entry.operation, before: entry.before, after: entry.after,
        previousHash: entry.previousHash)
    }
    #expect(fault(rewritten) == Seen(sequence: 4, kind: .brokenLink))
  }

  @Test func aRemovedEntryLeavesAGap() {
    for index in 0..<4 {
      var shortened = entries
      shortened.remove(at: index)
      #expect(
        fault(shortened)
          == Seen(sequence: index + 2, kind: .gap(expected: index + 1)))
    }
  }

  /// Nothing in the entries tells that there was one more: the head has to be known from elsewhere.
  @Test func aRemovedEndIsSeenOnlyByItsHead() {
    var chain = JournalChain()
    for entry in entries.dropLast() { #expect(chain.accept(entry) == nil) }
    #expect(chain.head != JournalHead(sequence: 5, hash: entries[4].hash))
  }

  @Test func reorderedAndRepeatedEntriesAreFound() {
    var swapped = entries
    swapped.swapAt(1, 2)
    #expect(fault(swapped) == Seen(sequence: 3, kind: .gap(expected: 2)))
    #expect(
      fault(entries + [entries[4]])
        == Seen(sequence: 5, kind: .gap(expected: 6)))
  }

  @Test func renumberingDoesNotHideARemovedEntry() {
    var shortened = entries
    shortened.remove(at: 1)
    shortened[1].sequence = 2
    #expect(fault(shortened) == Seen(sequence: 2, kind: .brokenLink))
  }

  @Test func anInsertedEntryIsFound() throws {
    let inserted = try JournalEntry(
      sequence: 3, time: "2026-11-22T04:05:02.500Z", actor: "x", product: nil, operation: "judge",
      before: "", after: "", previousHash: entries[1].hash)
    var altered = entries
    altered.insert(inserted, at: 2)
    #expect(fault(altered) == Seen(sequence: 3, kind: .gap(expected: 4)))
  }

  @Test func aRefusedEntryDoesNotMoveTheHead() {
    var chain = JournalChain()
    _ = chain.accept(entries[0])
    _ = chain.accept(entries[2])
    #expect(chain.head.sequence == 1)
    #expect(chain.accept(entries[1]) == nil)
  }

  @Test func theFirstEntryFollowsTheOrigin() throws {
    let stray = try JournalEntry(
      sequence: 1, time: "", actor: "", product: nil, operation: "", before: "", after: "",
      previousHash: entries[0].hash)
    #expect(fault([stray]) == Seen(sequence: 1, kind: .brokenLink))
  }

  /// The bytes a third party has to hash, said once and for all.
  @Test func theHashedContentIsTheCanonicalJSONWithoutTheHash() throws {
    let entry = try JournalEntry(
      sequence: 1, time: "2026-11-22T04:05:06.789Z", actor: "佐藤", product: "ab",
      operation: "judge", before: "", after: "{}", previousHash: JournalEntry.origin)
    let zeros = String(repeating: "0", count: 64)
    #expect(
      String(decoding: try entry.hashedContent(), as: UTF8.self)
        == #"{"actor":"佐藤","after":"{}","before":"","hash":"","operation":"judge","#
        + #""previousHash":""# + zeros
        + #"","product":"ab","sequence":1,"time":"2026-11-22T04:05:06.789Z"}"#)
    #expect(entry.hash == ContentDigest(of: try entry.hashedContent()).hexadecimal)
  }

  @Test func anEntryComesBackAsItWas() throws {
    let data = try CanonicalJSON.data(entries)
    #expect(try CanonicalJSON.decode([JournalEntry].self, from: data) == entries)
    #expect(fault(try CanonicalJSON.decode([JournalEntry].self, from: data)) == nil)
  }
}
