import Export
import Foundation
import GHSModel
import Testing

@testable import Verification

/// Signatures of OpenSSH, with keys made for the test.
struct SignatureTests {
  private let workshop: Workshop

  init() throws {
    workshop = try Workshop()
  }

  private func key(_ name: String) throws -> String {
    let path = workshop.folder.appending(path: name).path
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/ssh-keygen")
    process.arguments = ["-q", "-t", "ed25519", "-N", "", "-C", "\(name)@example.com", "-f", path]
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return path
  }

  private func signed(by path: String) throws -> Data {
    let openSSH = try OpenSSH()
    let key = try openSSH.key(at: path)
    return try Sample.package().archive(
      signer: PackageSigner(fingerprint: key.fingerprint, identity: key.comment) {
        try openSSH.sign($0, withKeyAt: path)
      })
  }

  private func allowed(_ path: String) throws -> String {
    let key = try String(contentsOfFile: path + ".pub", encoding: .utf8)
    return try workshop.write(Data("chief@example.com \(key)".utf8), as: "allowed-\(UUID())")
  }

  @Test func tellsWhoSigned() throws {
    let alice = try key("alice")
    let package = try signed(by: alice)
    let found = try workshop.verify(package, allowedSigners: try allowed(alice))
    #expect(found.holds && found[.signature] == .passed)
    #expect(found.said(.signature).contains("chief@example.com"))
    let unknown = try workshop.verify(package)
    #expect(unknown[.signature] == .notPossible && !unknown.holds)
  }

  @Test func theKeyOfAnotherIsNamed() throws {
    let package = try signed(by: try key("alice"))
    let found = try workshop.verify(package, allowedSigners: try allowed(try key("bob")))
    #expect(found.failed == [.signature])
  }

  @Test func aSignatureThatIsMissingIsMissed() throws {
    let alice = try key("alice")
    var opened = try OpenedPackage(try signed(by: alice))
    opened.files[PackageFormat.signature] = nil
    #expect(try workshop.verify(try opened.packed()).failed == [.signature])
    let unsigned = try workshop.verify(
      try Sample.archive(), allowedSigners: try allowed(alice))
    #expect(unsigned[.signature] == .notPossible && !unsigned.holds)
  }

  /// Every digest can be taken again, but the signature cannot.
  @Test func whatIsSignedCannotBeChanged() throws {
    let alice = try key("alice")
    var opened = try OpenedPackage(try signed(by: alice))
    try opened.change(.documents) { $0.record.content.supplement = "Added." }
    let found = try workshop.verify(try opened.packed(), allowedSigners: try allowed(alice))
    #expect(found.failed == [.signature])
  }

  @Test func aSignatureByAnotherKeyThanTheOneNamedIsNamed() throws {
    let bob = try key("bob")
    var opened = try OpenedPackage(try signed(by: try key("alice")))
    let tags = try #require(opened.files[PackageFormat.tagManifest])
    opened.files[PackageFormat.signature] = try OpenSSH().sign(tags, withKeyAt: bob)
    let found = try workshop.verify(try opened.packed(), allowedSigners: try allowed(bob))
    #expect(found.failed == [.signature])
  }

  @Test func whatIsNoSignatureIsNoSignature() throws {
    var opened = try OpenedPackage(try Sample.archive())
    opened.files[PackageFormat.signature] = Data("-----BEGIN SSH SIGNATURE-----\n".utf8)
    #expect(try workshop.verify(try opened.packed()).failed == [.signature])
  }

  @Test func aKeyThatIsMissingIsNamed() throws {
    #expect(throws: SigningError.keyNotFound(path: "/nowhere/key")) {
      try OpenSSH().key(at: "/nowhere/key")
    }
    let file = try workshop.write(Data("no key".utf8), as: "no-key")
    #expect(throws: SigningError.self) { try OpenSSH().sign(Data(), withKeyAt: file) }
  }
}
