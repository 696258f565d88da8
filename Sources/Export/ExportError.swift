/// What can keep an export from being made.
///
/// The cases carry data, never text: the words a user reads are made where all messages of the
/// program are made, in both languages.
public enum ExportError: Error, Equatable, Sendable {
  /// No font on this machine has the characters a Japanese text needs.
  ///
  /// - `families`: the families that were looked for by name before every other family of the
  ///   machine was tried, in order of preference.
  case japaneseFontMissing(families: [String])

  /// The PDF library stopped with an error of its own.
  ///
  /// - `status`: the value of `cairo_status_t`; 1 is "no memory".
  case drawingFailed(status: UInt32)

  /// Nobody wanted the file any more; whoever ended the drawing knows why.
  case drawingEnded

  /// The place that should hold the files is not a folder.
  case notAFolder(path: String)

  /// Files are there already, and it was not said that they may be written over.
  case exists(paths: [String])

  /// A folder or file cannot be created or written.
  case cannotWrite(path: String, isOutOfSpace: Bool)

  /// A machine format would say something that the record does not; it is not written.
  case inconsistent(format: String, faults: [FormatFault])
}

extension ExportError {
  /// The PDF library could not get the memory it asked for.
  static var outOfMemory: ExportError { .drawingFailed(status: 1) }
}
