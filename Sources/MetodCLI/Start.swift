internal import Foundation

/// Runs the command line of this process and ends it.
package func start() -> Never {
  // A reader that goes away (`| head`) is met where it is written to, not by a signal that would hide the exit code.
  signal(SIGPIPE, SIG_IGN)
  exit(Tool.run(Array(CommandLine.arguments.dropFirst()), in: .live).rawValue)
}
