extension ProductID {
  /// An id for a product that has none yet: the words of its name in ASCII, else `product` with a number.
  ///
  /// - Parameters:
  ///   - name: The name of the product.
  ///   - taken: The ids that are not free.
  /// - Returns: An id that is free; nothing for an empty name.
  public static func proposal(for name: String, besides taken: Set<ProductID>) -> ProductID? {
    guard name.contains(where: { !$0.isWhitespace }) else { return nil }
    let words = name.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    // A number alone says nothing of a product.
    let hasLetters = words.contains { $0.contains(where: \.isLetter) }
    var stem = hasLetters ? words.joined(separator: "-").prefix(longestProposal) : ""
    while stem.hasSuffix("-") { stem = stem.dropLast() }
    if let id = ProductID(rawValue: String(stem)), !taken.contains(id) { return id }
    let base = stem.isEmpty ? "product" : String(stem)
    let first = stem.isEmpty ? 1 : 2
    return (first...(first + taken.count)).lazy.compactMap { ProductID(rawValue: "\(base)-\($0)") }
      .first { !taken.contains($0) }
  }

  private static let longestProposal = 32
}
