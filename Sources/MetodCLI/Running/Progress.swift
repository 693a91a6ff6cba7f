internal import Dispatch
internal import Findings
internal import Foundation

/// A word on a terminal that work is going on, for work that takes longer than a second.
enum Progress {
  /// Does some work; a person who waits for it is told so.
  static func during<Value>(_ message: Message, _ session: Session, work: () -> Value) -> Value {
    let sink = session.context.errors
    guard sink.isTerminal else { return work() }
    let done = DispatchSemaphore(value: 0)
    let cleared = DispatchSemaphore(value: 0)
    let text = message[session.language]
    // A thread of its own: all those of the pool may be busy with the work.
    Thread.detachNewThread {
      if done.wait(timeout: .now() + 1) == .timedOut {
        // A terminal that takes no text is no reason to stop the work.
        try? sink.write(text)
        done.wait()
        try? sink.write("\r\u{1B}[K")
      }
      cleared.signal()
    }
    let value = work()
    done.signal()
    cleared.wait()
    return value
  }
}
