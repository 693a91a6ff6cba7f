/// A language in which metod speaks to people.
package enum Language: String, Sendable, CaseIterable {
  case ru
  case en
}
