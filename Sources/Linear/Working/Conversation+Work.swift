public import GHSModel

extension Conversation {
  /// Does work that may take long: after a while it is said how far it has come, and the signal ends it.
  ///
  /// - Parameters:
  ///   - name: What goes on, `Checking evidence`.
  ///   - patience: How long it may take before anything is said.
  ///   - pace: How long it is silent between two sentences.
  ///   - body: The work; hears how far it has come through its argument.
  /// - Returns: What the work returns.
  /// - Throws: What the work throws, `WorkCancelled` among it.
  public func work<Value>(
    _ name: LocalizedText, patience: Duration = .seconds(2), pace: Duration = .seconds(10),
    _ body: (WorkReport) throws -> Value
  ) throws -> Value {
    stop?.workBegins()
    defer { stop?.workEnds() }
    let begin = ContinuousClock.now
    var silence = patience
    var hasSpoken = false
    return try body { reached throws(WorkCancelled) in
      if stop?.isStopWanted ?? false { throw WorkCancelled() }
      let elapsed = begin.duration(to: .now)
      guard elapsed >= silence else { return }
      silence = elapsed + pace
      let sentence = hasSpoken ? reached.sentence : opening(name)
      hasSpoken = true
      // Output that is lost is noticed by what is said next.
      try? say(sentence)
    }
  }

  private func opening(_ name: LocalizedText) -> LocalizedText {
    guard stop != nil else { return LocalizedText(ja: "\(name.ja)です。", en: "\(name.en).") }
    return LocalizedText(
      ja: "\(name.ja)です。Ctrl-C で中止できます。", en: "\(name.en). Ctrl-C stops it.")
  }
}

extension WorkProgress {
  /// How far the work is, as it is listened to.
  fileprivate var sentence: LocalizedText {
    let million = 1_000_000
    if total > 1 {
      return LocalizedText(ja: "\(total)件のうち\(done)件が済みました。", en: "\(done) of \(total) done.")
    }
    if totalBytes >= million {
      let (read, all) = (bytes / million, totalBytes / million)
      return LocalizedText(
        ja: "\(all)メガバイトのうち\(read)メガバイトを読みました。", en: "\(read) of \(all) megabytes read.")
    }
    return LocalizedText(ja: "まだ続いています。", en: "Still going on.")
  }
}
