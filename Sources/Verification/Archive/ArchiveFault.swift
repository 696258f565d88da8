/// Why an archive is refused before anything in it is believed.
///
/// The cases carry data, never text. Names are given as they stand in the archive, and are whatever its
/// maker wanted them to be.
public enum ArchiveFault: Error, Equatable, Sendable {
  /// There is no such file.
  case notFound(path: String)
  /// A folder lists the file, but it cannot be opened: its name is no UTF-8, it is a link that leads nowhere,
  /// or it has gone in the meantime.
  case notOpenable(path: String)
  /// The file cannot be read.
  case unreadable(path: String)
  /// It is not a regular file.
  case notAFile(path: String)
  /// The file is larger than any package.
  case tooLarge(size: Int, limit: Int)
  /// It is not a zip archive.
  case notAnArchive
  /// It uses the extension for archives of more than 4 GiB, which no package needs.
  case zip64
  /// It has more entries than any package.
  case tooManyEntries(count: Int, limit: Int)
  /// Its directory contradicts its content: gaps, overlaps, or anything before or after the archive.
  case inconsistent(Inconsistency)
  /// A name that could lead outside a folder, or that two systems would read differently.
  case unsafeName(String)
  /// Two entries have one name, or names that differ in case alone.
  case duplicateName(String)
  /// An entry is a symbolic link or another thing that is neither file nor folder.
  case notRegular(String)
  /// An entry is encrypted.
  case encrypted(String)
  /// An entry is compressed in a way that packages are not.
  case unknownCompression(String)
  /// An entry's sizes follow its content, so that nothing can be said before reading it.
  case streamed(String)
  /// Unpacked, it would be larger than any package.
  case tooMuchContent(limit: Int)
  /// An entry claims to become very much larger when unpacked.
  case suspiciousRatio(String)
  /// The content of an entry is not what its header says.
  case damaged(String)
  /// It is an archive, but no bag of ours.
  case notAPackage

  /// How a directory contradicts the archive.
  public enum Inconsistency: String, Equatable, Sendable {
    /// The end of the archive is not the end of the file.
    case end
    /// The directory does not lie where it should, or has another size.
    case directory
    /// An entry's own header differs from the directory.
    case header
    /// Entries overlap, or something lies between them.
    case layout
    /// Two readers of the archive understand it differently.
    case reading
  }
}
