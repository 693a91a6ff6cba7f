/// Measurements as lines for people.
enum BenchTable {
  /// The lines about a tree of one size.
  static func text(of measurement: Measurement) -> String {
    let megabytes = Double(measurement.bytes) / 1_000_000
    var lines = ["\(measurement.files) files, \(oneDecimal(megabytes)) MB, \(measurement.findings) findings"]
    for stage in Stage.allCases {
      guard let cost = measurement.costs[stage] else { continue }
      let seconds = cost.wall / .seconds(1)
      let rate = seconds > 0 ? Int((Double(measurement.files) / seconds).rounded()) : 0
      lines.append(
        "  " + stage.name.padded(to: 42) + oneDecimal(seconds * 1000).padded(from: 10) + " ms"
          + String(rate).padded(from: 10) + " files/s" + oneDecimal(cost.cores / .milliseconds(1)).padded(from: 12)
          + " ms of all cores"
      )
    }
    if let whole = measurement.costs[.validate], let reference = measurement.costs[.events] {
      let ratios = (oneDecimal(whole.wall / reference.wall), oneDecimal(whole.cores / reference.cores))
      lines.append("  whole validate to libyaml's events only: \(ratios.0) of the time, \(ratios.1) of the work")
    }
    for stage in [Stage.due, .compliance, .members] {
      guard let cost = measurement.costs[stage], let validate = measurement.costs[.validate] else { continue }
      lines.append("  \(stage.name) to whole validate: \(oneDecimal(cost.cores / validate.cores)) of the work")
    }
    return lines.joined(separator: "\n")
  }

  private static func oneDecimal(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}

extension String {
  /// The text with blanks behind it.
  fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }

  /// The text with blanks before it.
  fileprivate func padded(from width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}
