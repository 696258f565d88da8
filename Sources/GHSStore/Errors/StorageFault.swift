/// What is wrong with the workspace file.
public enum StorageFault: Hashable, Sendable {
  /// There is no such file, and it was not to be created.
  case notFound
  /// The path names a folder.
  case isDirectory
  /// The path names something that is neither a file nor a folder, for example a device.
  case notRegularFile
  /// The file or one of its parent folders cannot be created; carries `errno`.
  case cannotCreate(errno: Int32)
  /// The file is not an SQLite database.
  case notDatabase
  /// The file is an SQLite database of another application; carries its application id.
  case otherApplication(id: Int)
  /// The file was written by a newer program; nothing was touched.
  case newerVersion(found: Int, supported: Int)
  /// The content is damaged.
  case damaged
  /// The file, or the folder it lies in, cannot be written.
  case readOnly
  /// The file cannot be opened, for lack of permission or because its folder is out of reach.
  case cannotOpen
  /// Another program holds the workspace, and did not let go within the time allowed.
  case busy
  /// There is no space left.
  case noSpace
  /// Reading or writing failed; carries SQLite's extended result code.
  case inputOutput(code: Int32)
}
