import ArgumentParser
import Export

/// Whether files that are there already may be written over.
struct ReplacementOptions: ParsableArguments {
  @Flag(help: "Replace files that are there already; otherwise they are kept, with exit code 73.")
  var force = false

  /// What may be written over.
  var replacing: Replacing { force ? .everything : .nothing }
}
