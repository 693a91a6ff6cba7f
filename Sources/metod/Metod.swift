internal import MetodCLI

/// The executable: everything it does is in MetodCLI.
@main
enum Metod {
  static func main() { start() }
}
