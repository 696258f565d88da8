#ifndef GHS_REQUIREMENTS_H
#define GHS_REQUIREMENTS_H

#include <stddef.h>

/// A file of this folder as it was when the program was built.
///
/// The files are put into the program so that one file is all there is to install. They are constant data:
/// nothing is read, copied or allocated before somebody asks for a catalogue.
typedef struct {
  /// The path within this folder, `ghs-1.20/rm.yaml`, ended by a zero byte.
  const char *_Nonnull path;
  /// The bytes of the file; not ended by a zero byte.
  const unsigned char *_Nonnull bytes;
  /// The number of bytes.
  size_t length;
} ghs_requirement_file_t;

/// The number of files carried.
size_t ghs_requirement_file_count(void);

/// A file by its place in the table, from 0. The place must be less than `ghs_requirement_file_count()`.
ghs_requirement_file_t ghs_requirement_file(size_t place);

#endif
