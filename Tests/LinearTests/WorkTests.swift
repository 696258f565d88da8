import GHSModel
import Linear
import Testing

/// Work that takes long: what is said of it, and its end.
struct WorkTests {
  /// A signal that comes after the work has asked for it a few times.
  private final class Signal: StopSignal {
    private(set) var isForWork = false
    private var remaining: Int

    init(after remaining: Int) {
      self.remaining = remaining
    }

    func workBegins() { isForWork = true }
    func workEnds() { isForWork = false }

    var isStopWanted: Bool {
      remaining -= 1
      return remaining < 0
    }
  }

  private let name = LocalizedText(ja: "確認中", en: "Checking")

  private func talk(
    _ language: Language, _ signal: Signal?
  ) -> (Conversation, ScriptedDevice) {
    let device = ScriptedDevice([])
    return (Conversation(language, on: device, stop: signal) { _ in nil }, device)
  }

  @Test func whatIsQuickIsNotSpokenOf() throws {
    let (talk, device) = talk(.en, Signal(after: .max))
    let result = try talk.work(name, patience: .seconds(3_600)) { progress in
      try progress(WorkProgress(done: 1, total: 2))
      return 7
    }
    #expect(result == 7)
    #expect(device.written.isEmpty)
  }

  @Test(arguments: [
    (
      Language.en,
      [
        "Checking. Ctrl-C stops it.", "3 of 8 done.", "120 of 800 megabytes read.",
        "Still going on.",
      ]
    ),
    (
      .ja,
      [
        "確認中です。Ctrl-C で中止できます。", "8件のうち3件が済みました。", "800メガバイトのうち120メガバイトを読みました。",
        "まだ続いています。",
      ]
    ),
  ])
  func whatTakesLongSaysHowFarItIs(language: Language, sentences: [String]) throws {
    let (talk, device) = talk(language, Signal(after: .max))
    try talk.work(name, patience: .zero, pace: .zero) { progress in
      try progress(WorkProgress())
      try progress(WorkProgress(done: 3, total: 8))
      try progress(WorkProgress(bytes: 120_000_000, totalBytes: 800_000_000))
      try progress(WorkProgress(done: 0, total: 1))
    }
    #expect(device.written == sentences)
  }

  @Test func itIsSilentBetweenTwoSentences() throws {
    let (talk, device) = talk(.en, nil)
    try talk.work(name, patience: .zero, pace: .seconds(3_600)) { progress in
      for done in 0..<5 { try progress(WorkProgress(done: done, total: 5)) }
    }
    #expect(device.written == ["Checking."])
  }

  @Test func theSignalEndsTheWorkAndIsGivenBack() throws {
    let signal = Signal(after: 2)
    let (talk, _) = talk(.en, signal)
    var done = 0
    #expect(throws: WorkCancelled.self) {
      try talk.work(name) { progress in
        #expect(signal.isForWork)
        while true {
          try progress(WorkProgress(done: done))
          done += 1
        }
      }
    }
    #expect(done == 2)
    #expect(!signal.isForWork)
  }
}
