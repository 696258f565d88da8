extension ContentKind {
  /// The kind in a few words.
  public var name: LocalizedText {
    switch self {
    case .empty: LocalizedText(ja: "空のファイル", en: "empty file")
    case .pdf: LocalizedText(ja: "PDF", en: "PDF")
    case .word: LocalizedText(ja: "Word文書", en: "Word document")
    case .spreadsheet: LocalizedText(ja: "Excelブック", en: "Excel workbook")
    case .presentation: LocalizedText(ja: "PowerPoint", en: "PowerPoint slides")
    case .openDocument: LocalizedText(ja: "OpenDocument", en: "OpenDocument")
    case .compound:
      LocalizedText(ja: "旧形式又はパスワード付きのOffice", en: "Office of the old format or with a password")
    case .richText: LocalizedText(ja: "リッチテキスト", en: "rich text")
    case .image: LocalizedText(ja: "画像", en: "image")
    case .archive: LocalizedText(ja: "圧縮ファイル", en: "archive")
    case .html: LocalizedText(ja: "HTML", en: "HTML")
    case .xml: LocalizedText(ja: "XML", en: "XML")
    case .text: LocalizedText(ja: "テキスト", en: "text")
    case .other: LocalizedText(ja: "種類の分からないファイル", en: "unknown kind")
    }
  }

  /// The kind that the name of a file promises; nothing when its suffix promises none.
  public static func promised(by name: String) -> ContentKind? {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    switch name[name.index(after: dot)...].lowercased() {
    case "pdf": return .pdf
    case "docx", "docm": return .word
    case "xlsx", "xlsm": return .spreadsheet
    case "pptx", "pptm": return .presentation
    case "odt", "ods", "odp": return .openDocument
    case "doc", "xls", "ppt", "msg": return .compound
    case "rtf": return .richText
    case "png", "jpg", "jpeg", "gif", "tif", "tiff", "bmp", "webp": return .image
    case "zip", "gz", "tgz", "7z", "rar": return .archive
    case "html", "htm": return .html
    case "xml": return .xml
    case "txt", "md", "csv", "log": return .text
    default: return nil
    }
  }

  /// Whether a file of this kind is what its promised kind lets one expect.
  func keeps(_ promise: ContentKind) -> Bool {
    let readable: Set<ContentKind> = [.text, .html, .xml]
    return self == promise || readable.contains(self) && readable.contains(promise)
  }
}
