package import Findings

/// The language in which commands describe themselves.
///
/// ArgumentParser asks types, not values, for help, so that the language cannot be handed over; it is set around parsing
/// and help, for this one task.
package enum Speech {
  /// The language.
  @TaskLocal package static var language: Language = .ru
}
