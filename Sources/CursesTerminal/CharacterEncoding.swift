import CNcurses
import Glibc

/// The character encoding the process talks to its terminal in.
public enum CharacterEncoding: Hashable, Sendable {
  /// UTF-8, as the locale says.
  case utf8
  /// UTF-8, although the locale says something else or does not exist.
  ///
  /// Worth one notice to the user, with the name of the encoding that was replaced.
  case assumedUTF8(insteadOf: String)
  /// ASCII: the system has no locale in UTF-8.
  case ascii

  /// Sets the process's character type locale, from the environment if it is in UTF-8.
  ///
  /// Other categories stay as they are, numbers in particular.
  static func establish() -> CharacterEncoding {
    let isKnown = setlocale(LC_CTYPE, "") != nil
    let codeset = String(cString: cn_codeset())
    if isKnown && codeset == "UTF-8" { return .utf8 }
    for name in ["C.UTF-8", "C.utf8", "en_US.UTF-8"] where setlocale(LC_CTYPE, name) != nil {
      return .assumedUTF8(insteadOf: codeset)
    }
    return .ascii
  }
}
