public import Foundation
import GHSModel

/// Signs and examines signatures with the user's own OpenSSH; no key is read or kept here.
public struct OpenSSH: Sendable {
  private let program: URL

  /// Finds `ssh-keygen` on the path.
  ///
  /// - Throws: ``SigningError/noOpenSSH``.
  public init() throws(SigningError) {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    let folders = path.split(separator: ":").map(String.init).filter { $0.hasPrefix("/") }
    let found = folders.map { "\($0)/ssh-keygen" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
    guard let found else { throw .noOpenSSH }
    program = URL(filePath: found)
  }

  /// A public key.
  public struct Key: Sendable {
    /// Its fingerprint, `SHA256:…`.
    public let fingerprint: String
    /// Its comment, often the name of its owner.
    public let comment: String
  }

  /// The public half of a key file, which need not be unlocked for it.
  ///
  /// - Throws: ``SigningError/keyNotFound(path:)`` or ``SigningError/keyUnusable(path:reason:)``.
  public func key(at path: String) throws(SigningError) -> Key {
    guard FileManager.default.fileExists(atPath: path) else { throw .keyNotFound(path: path) }
    let said = try run(["-l", "-E", "sha256", "-f", path])
    let parts = said.output.split(separator: " ").map(String.init)
    guard said.status == 0, parts.count >= 3, parts[1].hasPrefix("SHA256:") else {
      throw .keyUnusable(path: path, reason: said.reason)
    }
    let comment = parts.dropFirst(2).dropLast().joined(separator: " ")
    return Key(fingerprint: parts[1], comment: comment == "no comment" ? "" : comment)
  }

  /// Signs bytes; asks for a passphrase on the terminal where the key has one.
  ///
  /// - Returns: The armoured signature.
  /// - Throws: ``SigningError``.
  public func sign(_ bytes: Data, withKeyAt path: String) throws(SigningError) -> Data {
    guard FileManager.default.fileExists(atPath: path) else { throw .keyNotFound(path: path) }
    let folder = try TemporaryFolder()
    let said = try run(
      ["-Y", "sign", "-n", PackageFormat.namespace, "-f", path],
      input: try folder.write("tags", bytes))
    guard said.status == 0, said.output.hasPrefix("-----BEGIN SSH SIGNATURE-----") else {
      if said.diagnostics.contains("incorrect passphrase") { throw .wrongPassphrase(path: path) }
      throw .keyUnusable(path: path, reason: said.reason)
    }
    return Data(said.output.utf8)
  }

  /// What is found of a signature.
  enum Finding: Equatable {
    /// It is over the bytes; by which key, and by whom as far as the receiver allows that key.
    case right(fingerprint: String, signer: String?)
    /// It is not.
    case wrong
  }

  /// Examines a signature.
  ///
  /// - Parameters:
  ///   - signature: The armoured signature.
  ///   - bytes: What it should be over.
  ///   - allowedSigners: A file of allowed signers, if there is one.
  /// - Returns: Whether it is over the bytes, and by whom.
  /// - Throws: ``SigningError/noTemporaryFolder``.
  func examine(
    _ signature: Data, over bytes: Data, allowedSigners: String?
  ) throws(SigningError) -> Finding {
    let folder = try TemporaryFolder()
    let signed = try folder.write("tags", bytes)
    let file = try folder.write("tags.sig", signature)
    let space = PackageFormat.namespace
    let valid = try run(["-Y", "check-novalidate", "-n", space, "-s", file], input: signed)
    let words = valid.output.split(whereSeparator: \.isWhitespace).map(String.init)
    guard valid.status == 0, let fingerprint = words.last(where: { $0.hasPrefix("SHA256:") }) else {
      return .wrong
    }
    guard let allowedSigners else { return .right(fingerprint: fingerprint, signer: nil) }
    let found = try run(["-Y", "find-principals", "-s", file, "-f", allowedSigners])
    for signer in found.output.split(separator: "\n").map(String.init) where found.status == 0 {
      let verified = try run(
        ["-Y", "verify", "-f", allowedSigners, "-I", signer, "-n", space, "-s", file],
        input: signed)
      if verified.status == 0 { return .right(fingerprint: fingerprint, signer: signer) }
    }
    return .right(fingerprint: fingerprint, signer: nil)
  }

  private struct Said {
    let status: Int32
    let output: String
    let diagnostics: String
    /// The first line of what went wrong.
    var reason: String {
      let line = diagnostics.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
      return String(line.prefix(200))
    }
  }

  /// Runs `ssh-keygen`; its output is a few lines, so that no pipe fills up.
  private func run(_ arguments: [String], input: String? = nil) throws(SigningError) -> Said {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    var environment = ProcessInfo.processInfo.environment
    environment["LC_ALL"] = "C.UTF-8"
    process.environment = environment
    let output = Pipe()
    let diagnostics = Pipe()
    process.standardOutput = output
    process.standardError = diagnostics
    do {
      process.standardInput =
        try input.map { try FileHandle(forReadingFrom: URL(filePath: $0)) }
        ?? FileHandle.nullDevice
      try process.run()
      let said = try output.fileHandleForReading.readToEnd() ?? Data()
      let complained = try diagnostics.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      return Said(
        status: process.terminationStatus, output: String(decoding: said, as: UTF8.self),
        diagnostics: String(decoding: complained, as: UTF8.self))
    } catch {
      throw .noOpenSSH
    }
  }
}
