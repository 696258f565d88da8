import Dispatch
import GHSModel
import Synchronization

/// Documents that are drawn as PDF files side by side, while the caller makes something else.
final class DocumentDrawing: Sendable {
  /// How many documents are done.
  private final class Count: Sendable {
    let drawn = Atomic<Int>(0)
  }

  private let count = Count()
  private let total: Int
  private let work: BackgroundWork<[[UInt8]]>

  /// Begins to draw.
  init(_ documents: [Document]) {
    total = documents.count
    work = BackgroundWork { [count] isEnded in
      try Self.draw(documents, until: isEnded) { count.drawn.add(1, ordering: .relaxed) }
    }
  }

  /// Waits for the files.
  ///
  /// - Parameter progress: Called while documents are drawn; what it throws ends the drawing within a page.
  /// - Returns: The files in the order of the documents.
  /// - Throws: ``ExportError`` when a document cannot be drawn; `WorkCancelled`.
  func files(progress: WorkReport = { _ in }) throws -> [[UInt8]] {
    try work.value { () throws(WorkCancelled) in
      try progress(WorkProgress(done: count.drawn.load(ordering: .relaxed), total: total))
    }
  }

  /// Draws documents on all processors; the result does not depend on which is done first.
  static func draw(
    _ documents: [Document], until isEnded: @escaping @Sendable () -> Bool,
    drawn: @Sendable () -> Void = {}
  ) throws(ExportError) -> [[UInt8]] {
    let results = Mutex<[Int: Result<[UInt8], ExportError>]>([:])
    DispatchQueue.concurrentPerform(iterations: documents.count) { place in
      let result = Result { () throws(ExportError) in
        try PDFRenderer().render(documents[place], until: isEnded)
      }
      results.withLock { $0[place] = result }
      drawn()
    }
    var files: [[UInt8]] = []
    for (_, result) in results.withLock({ $0 }).sorted(by: { $0.key < $1.key }) {
      files.append(try result.get())
    }
    return files
  }
}
