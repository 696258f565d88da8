import Export
import Foundation
import GHSModel
import Verification

/// Every package of a folder, to be checked together.
struct PackageBatch {
  /// The path of the folder.
  let folder: String
  private let files: [String]

  /// Lists the packages of a folder: what ends in `.zip` and is not hidden.
  ///
  /// - Throws: `ArchiveFault` when there is no such folder.
  init(folder: String) throws {
    self.folder = folder
    do {
      files = try FileManager.default.contentsOfDirectory(atPath: folder)
        .filter { $0.lowercased().hasSuffix(".zip") && !$0.hasPrefix(".") }.sorted()
    } catch {
      throw ArchiveFault.notFound(path: folder)
    }
  }

  /// Checks them one after the other; what cannot be looked into is in the register, too.
  ///
  /// A revision is held against the package of the declaration that it replaces, where that is in the folder.
  ///
  /// - Parameters:
  ///   - verifier: What is trusted.
  ///   - day: The day by which validity is judged.
  ///   - progress: Called for every file of every package, with the number of packages that are done.
  /// - Returns: The register, in order of the names of the files.
  /// - Throws: `WorkCancelled`.
  func register(
    by verifier: PackageVerifier, on day: CalendarDate, progress: WorkReport
  ) throws -> Register {
    let found = try files.enumerated().map { place, file in
      let reached = WorkProgress(done: place, total: files.count)
      do {
        let checked = try verifier.verify("\(folder)/\(file)") { _ throws(WorkCancelled) in
          try progress(reached)
        }
        return (file, Result<_, ArchiveFault>.success(checked))
      } catch ArchiveFault.notFound {
        return (file, .failure(.notOpenable(path: file)))
      } catch let fault as ArchiveFault {
        return (file, .failure(fault))
      }
    }
    return try Register(found, on: day) { revision, former in
      try progress(WorkProgress(done: files.count, total: files.count))
      do {
        return try verifier.verify(revision, revising: "\(folder)/\(former)")
      } catch is ArchiveFault {
        // Gone since; what was found without it still stands.
        return revision
      }
    }
  }
}

extension Register {
  /// Writes `register.csv` and `register.html`, which replace those of earlier runs.
  ///
  /// - Parameters:
  ///   - folder: The folder; created when it is absent.
  ///   - language: The language of both.
  /// - Returns: The paths of the files.
  /// - Throws: `ExportError`.
  @discardableResult
  func write(to folder: String, in language: Language) throws -> [String] {
    let written = RegisterDocument(
      heads: Self.heads(in: language), rows: cells(in: language), day: day, in: language)
    return try FolderWriter(path: folder).write(
      [
        ExportedFile(name: "register.csv", bytes: written.csv),
        ExportedFile(name: "register.html", bytes: written.html),
      ], replacing: .everything)
  }
}
