import Requirements

/// A file of the folder `Requirements` that was put into the program when it was built.
struct CarriedFile {
  /// Its path within `Requirements`: `ghs-1.20/rm.yaml`.
  let path: String
  /// The content; constant data of the program.
  let content: UnsafeRawBufferPointer

  /// Every file that is carried, in the order of the table in `embed.c`.
  static var all: [CarriedFile] {
    (0..<ghs_requirement_file_count()).map { place in
      let file = ghs_requirement_file(place)
      return CarriedFile(
        path: String(cString: file.path),
        content: UnsafeRawBufferPointer(start: file.bytes, count: file.length))
    }
  }
}
