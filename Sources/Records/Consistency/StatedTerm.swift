internal import CivilTime

/// Something that holds from a day through a day, either of them possibly left open.
protocol StatedTerm {
  var from: Stated<CivilDate> { get }
  var through: Stated<CivilDate> { get }
}

extension StatedTerm {
  /// The days for which it holds.
  var term: Term { Term(from: from.value, through: through.value) }

  /// Whether both ends can be relied upon; what is wrong with them is told elsewhere.
  var isTermCertain: Bool { !from.isUnreadable && !through.isUnreadable && !term.isEmpty }
}

extension Attestation: StatedTerm {}
extension Category: StatedTerm {}
extension Conformity: StatedTerm {}
extension Consent: StatedTerm {}
extension DatedTerm: StatedTerm {}
extension GoverningRegulation: StatedTerm {}
extension Job: StatedTerm {}
extension Membership: StatedTerm {}
extension Mentoring: StatedTerm {}
extension Office: StatedTerm {}
extension OutsideOffice: StatedTerm {}
extension Waiver: StatedTerm {}
