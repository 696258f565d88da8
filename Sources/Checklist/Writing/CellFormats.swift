import CXlsxWriter

/// The looks of cells: what may be filled in is white, everything else is grey.
struct CellFormats {
  let title: UnsafeMutablePointer<lxw_format>?
  let note: UnsafeMutablePointer<lxw_format>?
  let head: UnsafeMutablePointer<lxw_format>?
  let editableHead: UnsafeMutablePointer<lxw_format>?
  let fixed: UnsafeMutablePointer<lxw_format>?
  let editable: UnsafeMutablePointer<lxw_format>?

  /// Makes the formats of a workbook, which owns them.
  init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
    func format(_ setUp: (UnsafeMutablePointer<lxw_format>) -> Void)
      -> UnsafeMutablePointer<lxw_format>?
    {
      guard let format = workbook_add_format(workbook) else { return nil }
      setUp(format)
      return format
    }
    func cell(_ format: UnsafeMutablePointer<lxw_format>, fill: UInt32) {
      format_set_text_wrap(format)
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
      format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_border_color(format, 0xBFBFBF)
      format_set_bg_color(format, fill)
      format_set_font_name(format, "MS PGothic")
      format_set_font_size(format, 10)
      // "@" is text: what is typed stays what it is, and no number or formula is made of it.
      format_set_num_format(format, "@")
    }
    title = format {
      format_set_bold($0)
      format_set_font_size($0, 14)
    }
    note = format { format_set_font_color($0, 0x595959) }
    head = format {
      cell($0, fill: 0xD9D9D9)
      format_set_bold($0)
    }
    editableHead = format {
      cell($0, fill: 0xFFE699)
      format_set_bold($0)
    }
    fixed = format { cell($0, fill: 0xF2F2F2) }
    editable = format { cell($0, fill: 0xFFFFFF) }
  }
}
