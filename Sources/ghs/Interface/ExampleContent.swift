import Foundation
import GHSModel

/// What the example says, in one language: risk management conforms, so that level 1 is reached, and
/// product safety has been begun.
struct ExampleContent {
  /// What the example is judged against.
  let catalogue: Catalogue
  /// The language it is written in.
  let language: Language
  /// The day it is dated with.
  let day: CalendarDate

  /// Prepares the content for a catalogue, dated with a day.
  init(_ catalogue: Catalogue, _ language: Language, day: CalendarDate) {
    self.catalogue = catalogue
    self.language = language
    self.day = day
  }

  /// A text in the language of the example.
  func text(_ ja: String, _ en: String) -> String {
    LocalizedText(ja: ja, en: en)[language]
  }

  /// Who judged.
  var assessor: String { text("検見 直子（記入例）", "Naoko Kenmi (example)") }

  /// The product, not classified yet.
  func product(id: String) throws -> Product {
    guard let id = ProductID(rawValue: id) else { throw CocoaError(.coderInvalidValue) }
    return Product(
      id: id, name: text("病棟ノート（記入例）", "Ward Notes (example)"), version: "2.1.0",
      vendor: text("株式会社みどり野システムズ（架空）", "Midorino Systems (fictional)"),
      intendedUse: text(
        "一般病棟の看護師及び看護補助者が、勤務交替の申し送りを共有し、ケア項目の予定時刻を知るために使う。"
          + "診断、治療、生体情報の監視、投薬などの指示の伝達には使わない。",
        "Nurses and nursing assistants of general wards share hand-over notes at the change of shift "
          + "and see when care items are due. It is not used for diagnosis, treatment, monitoring or "
          + "for passing on orders such as medication."))
  }

  /// Why the guideline is for the product.
  let scope: [ScopeQuestion: InterviewAnswer] = [
    .healthPurpose: .yes, .generalPlatform: .yes, .registeredDevice: .no, .medicalPurpose: .no,
    .informsTreatment: .no,
  ]

  /// Where that comes from.
  var scopeRemarks: String {
    text("IUS-001の意図する使用による。", "As the intended use in IUS-001 says.")
  }

  /// Why the product is of class B.
  let classification: [SafetyClassQuestion: InterviewAnswer] = [
    .contributes: .yes, .remainsUnacceptable: .yes, .seriousInjury: .no,
  ]

  /// The reason that is recorded.
  var classReason: String {
    text(
      "CLS-001の3章による。重傷に至る経路は、電子カルテの照合とベッドサイドの表示で防がれる。",
      "See CLS-001, chapter 3: the ways to a serious injury are closed by the checks of the electronic "
        + "patient record and by the bedside display.")
  }
}
