extension Array {
  /// The position of the first element that comes no earlier than what is looked for, in an array that is in order.
  ///
  /// Lists of people are searched at every meeting; hashing each of them anew would cost more than all checks together.
  func lowerBound(where isEarlier: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isEarlier(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
