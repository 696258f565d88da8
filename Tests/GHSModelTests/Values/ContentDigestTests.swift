import Foundation
import GHSModel
import Testing

@Suite struct ContentDigestTests {
  /// The example of FIPS 180-2, appendix B.1.
  private let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
  /// The digest of nothing.
  private let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

  @Test func isSHA256() {
    #expect(ContentDigest(of: Data("abc".utf8)).hexadecimal == abc)
    #expect(ContentDigest(of: Data()).hexadecimal == empty)
  }

  @Test func pieceByPieceIsTheSame() {
    var accumulator = ContentDigest.Accumulator()
    #expect(accumulator.digest().hexadecimal == empty)
    for byte in Data("abc".utf8) { accumulator.add(Data([byte])) }
    #expect(accumulator.digest().hexadecimal == abc)
  }

  @Test func takesOnly64HexadecimalDigits() {
    #expect(ContentDigest(hexadecimal: abc)?.hexadecimal == abc)
    #expect(ContentDigest(hexadecimal: abc.uppercased())?.hexadecimal == abc)
    for text in [
      "", String(abc.dropLast()), abc + "0", "g" + abc.dropFirst(), "é" + abc.dropFirst(2),
    ] {
      #expect(ContentDigest(hexadecimal: text) == nil)
    }
  }

  @Test func isTextInJSON() throws {
    let digest = ContentDigest(of: Data("abc".utf8))
    #expect(try CanonicalJSON.text([digest]) == "[\"\(abc)\"]")
    #expect(throws: DecodingError.self) {
      try CanonicalJSON.decode([ContentDigest].self, from: Data(#"["abc"]"#.utf8))
    }
  }
}
