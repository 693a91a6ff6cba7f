/// Sorts what the files came to by kind; files are read in the order of their paths, so each list is in order of ids.
struct RecordSorter: Sendable {
  private(set) var settings: Record<Settings>?
  private(set) var organizations: [Record<Organization>] = []
  private(set) var members: [Record<Member>] = []
  private(set) var associations: [Record<Association>] = []
  private(set) var meetings: [Record<Meeting>] = []
  private(set) var plans: [Record<Plan>] = []
  private(set) var analyses: [Record<Analysis>] = []
  private(set) var orders: [Record<Order>] = []
  private(set) var documents: [Record<Document>] = []
  private(set) var events: [Record<Event>] = []
  private(set) var practices: [Record<Practice>] = []
  private(set) var waivers: [Record<Waiver>] = []
  private(set) var attestations: [Record<Attestation>] = []

  mutating func sort(_ reading: FileReading) {
    switch reading.payload {
    case .settings(let record): settings = record
    case .organization(let record): organizations.append(record)
    case .member(let record): members.append(record)
    case .association(let record): associations.append(record)
    case .meeting(let record): meetings.append(record)
    case .plan(let record): plans.append(record)
    case .analysis(let record): analyses.append(record)
    case .order(let record): orders.append(record)
    case .document(let record): documents.append(record)
    case .event(let record): events.append(record)
    case .practice(let record): practices.append(record)
    case .waiver(let record): waivers.append(record)
    case .attestation(let record): attestations.append(record)
    case .pack, nil: break
    }
  }
}
