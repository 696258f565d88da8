import Foundation
import GHSModel
import Synchronization
import Testing

@testable import Export

/// An export that nobody wants any more ends in the middle of a document and of an archive.
@Suite struct ExportCancellationTests {
  private final class Count: Sendable {
    let value = Atomic<Int>(0)
    func next() -> Int { value.add(1, ordering: .relaxed).newValue }
  }

  @Test func aDocumentEndsBeforeItIsDrawn() {
    let asked = Count()
    #expect(throws: ExportError.drawingEnded) {
      try PDFRenderer().render(DocumentSamples.checklist(.ja, rows: 500)) { asked.next() > 50 }
    }
    #expect(asked.value.load(ordering: .relaxed) == 51, "a thousand cells are left")
  }

  @Test func drawingEndsWhereItsCallerWantsThat() {
    let long = DocumentSamples.checklist(.ja, rows: 2_000)
    #expect(throws: WorkCancelled.self) {
      try DocumentDrawing([long, long]).files { _ throws(WorkCancelled) in throw WorkCancelled() }
    }
  }

  @Test func anArchiveEndsWhileItIsWritten() throws {
    let writer = ZipWriter(day: DeclarationSample.day)
    let files = [("one", Data(repeating: 1, count: 8 << 20)), ("two", Data("two".utf8))]
    var asked = 0
    let whole = try writer.archive(files) { _ in asked += 1 }
    #expect(asked > 3, "for both files, and while they are written")
    var left = asked - 1
    #expect(throws: WorkCancelled.self) {
      try writer.archive(files) { _ throws(WorkCancelled) in
        left -= 1
        if left == 0 { throw WorkCancelled() }
      }
    }
    #expect(try writer.archive(files) == whole)
  }
}
