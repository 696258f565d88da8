/// Why a catalogue cannot be used: every fault that was found, in the order of the files.
public struct CatalogueFaults: Error, Hashable, Sendable {
  /// The faults; at least one.
  public let faults: [CatalogueFault]

  /// Creates the error from the faults found.
  public init(_ faults: [CatalogueFault]) {
    self.faults = faults
  }
}
