/// A kind of structure element of tagged PDF (ISO 32000-1, 14.8.4), as Cairo names it.
enum StructureTag: String, Hashable, Sendable {
  case document = "Document"
  case paragraph = "P"
  case title = "H1"
  case section = "H2"
  case subsection = "H3"
  case topic = "H4"
  case caption = "Caption"
  case list = "L"
  case listItem = "LI"
  case listLabel = "Lbl"
  case listBody = "LBody"
  case table = "Table"
  case tableRow = "TR"
  case tableHead = "TH"
  case tableCell = "TD"
}
