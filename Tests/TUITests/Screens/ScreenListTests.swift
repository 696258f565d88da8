import Foundation
import GHSModel
import TerminalKit
import Testing

@testable import TUI

/// Every screen there is can be read as text, in both languages and three sizes.
struct ScreenListTests {
  /// The screens and dialogs, and the snapshots that show each.
  private let shown = [
    "ApplicationDetailsForm": ["declaration-application"],
    "AssessmentScreen": [
      "assessment", "requirement", "filter-panel", "assessment-search", "marked",
    ],
    "ChoiceDialog": [
      "question-quit", "question-interview", "question-discard", "product-form-unsaved",
      "guided-target", "interview-offer", "migration-question", "evidence-withdraw",
      "declaration-issue",
    ],
    "DeclarationForm": ["declaration-form", "declaration-form-end"],
    "DeclarationScreen": ["declaration", "declaration-draft", "declaration-empty"],
    "EditionsScreen": ["editions"],
    "EvidenceForm": [
      "evidence-form", "evidence-form-certificate", "evidence-form-path", "evidence-form-files",
      "evidence-form-preview",
    ],
    "EvidenceReuseScreen": ["evidence-reuse", "evidence-reuse-nothing"],
    "EvidenceScreen": ["evidence", "evidence-reading", "evidence-empty"],
    "ExportForm": ["export", "export-package", "export-assessment"],
    "FilePickerScreen": ["file-picker", "file-picker-filter"],
    "GuideScreen": ["guide"],
    "GuidedScreen": ["guided", "guided-open", "guided-end"],
    "HelpScreen": ["help", "help-found"],
    "InterviewScreen": ["interview-question", "interview-class", "interview-outside"],
    "JournalScreen": ["journal", "journal-reading", "journal-fault"],
    "JudgementForm": ["judge-conforming", "judge-nonconforming", "judge-not-applicable"],
    "LevelScreen": ["level", "level-way"],
    "MigrationScreen": ["migration", "migration-end"],
    "OEMForm": ["declaration-oem"],
    "PaletteScreen": ["palette", "palette-found"],
    "PlaceScreen": ["evidence-place"],
    "ProductFactsScreen": ["product-facts"],
    "ProductForm": ["product-form"],
    "ProductsScreen": ["products", "products-empty", "products-outlook", "products-example"],
    "RegistrationForm": ["declaration-registration"],
    "RemindersScreen": ["reminders", "reminders-empty"],
    "RevisionScreen": ["revision"],
    "WithdrawalForm": ["declaration-withdrawal"],
  ]

  private let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test func everyScreenIsShownBySnapshots() throws {
    let sources = folder.deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Sources/TUI")
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    var screens: Set<String> = []
    for case let file as URL in files?.allObjects ?? [] where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: /struct ([A-Za-z]+)(?:<[^>]*>)?: (?:Path)?(?:Form)?Screen\b/) {
        screens.insert(String(match.1))
      }
    }
    #expect(
      screens.subtracting(shown.keys) == [],
      "a screen without snapshots: record some and name them in this list")
    #expect(Set(shown.keys).subtracting(screens) == [], "no longer a screen")
  }

  @Test func everySnapshotThatIsNamedIsThereInBothLanguagesAndThreeSizes() {
    for name in shown.values.joined() {
      for language in Language.allCases {
        for size in Driver.sizes {
          let file = "\(name).\(language.rawValue).\(size.columns)x\(size.rows).txt"
          let path = folder.appending(path: "Snapshots/\(file)").path
          #expect(FileManager.default.fileExists(atPath: path), "\(file)")
        }
      }
    }
  }
}
