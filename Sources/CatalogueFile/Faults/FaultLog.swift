/// Collects faults while a catalogue is read, so that one reading finds them all.
final class FaultLog {
  /// The most faults kept: a file that is no catalogue at all has one on every line.
  static let limit = 1000

  private(set) var faults: [CatalogueFault] = []

  func add(_ fault: CatalogueFault) {
    if faults.count < Self.limit { faults.append(fault) }
  }
}

extension CatalogueFault {
  init(file: String, place: TextPlace, kind: Kind) {
    self.init(file: file, line: place.line, column: place.column, kind: kind)
  }
}
