/// The text of a file, decoded so that the YAML parser can take it whatever it held.
struct YAMLText {
  let text: String

  /// Decodes UTF-8; nothing when the bytes are something else.
  ///
  /// A character that a catalogue must not hold is reported and replaced, so that the rest of the file
  /// is still looked at and no place in it moves.
  init?(_ bytes: [UInt8], file: String, faults: FaultLog) {
    var text = ""
    var place = TextPlace.beginning
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    func report(_ problem: YAMLProblem) {
      faults.add(CatalogueFault(file: file, place: place, kind: .yaml(problem)))
    }
    decoding: while true {
      switch decoder.decode(&iterator) {
      case .emptyInput: break decoding
      case .error:
        report(.notUTF8)
        return nil
      case .scalarValue("\u{FEFF}") where text.isEmpty: continue
      case .scalarValue(let scalar):
        if scalar.isRefusedInCatalogue, !["\t", "\r", "\n"].contains(scalar) {
          report(.controlCharacter(scalar.value))
          text.unicodeScalars.append("\u{FFFD}")
        } else {
          text.unicodeScalars.append(scalar)
        }
        place = place.after(scalar)
      }
    }
    self.text = text
  }
}
