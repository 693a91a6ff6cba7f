#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

/// What a stretch of work costs: time on the clock, and time of all cores together.
///
/// On a machine that others use at the same time only the second can be relied upon.
struct Cost {
  let wall: Duration
  let cores: Duration

  /// The median costs of some runs, after one that warms up the caches.
  static func median(of runs: Int, _ work: () -> Int) -> Cost {
    _ = work()
    let clock = ContinuousClock()
    var walls: [Duration] = []
    var cores: [Duration] = []
    for _ in 0..<max(1, runs) {
      let before = coreTime
      walls.append(clock.measure { _ = work() })
      cores.append(coreTime - before)
    }
    return Cost(wall: walls.sorted()[walls.count / 2], cores: cores.sorted()[cores.count / 2])
  }

  /// The time that this process has spent on all cores so far.
  private static var coreTime: Duration {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return .seconds(Int(time.tv_sec)) + .nanoseconds(Int(time.tv_nsec))
  }
}
