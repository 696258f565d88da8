// swift-tools-version: 6.2
import PackageDescription

/// What every Swift target of ours is held to: warnings are errors, and nothing is
/// imported or made existential by accident.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// Where Debian keeps the headers of Pango.
///
/// Its pkg-config file passes `-pthread`, which SwiftPM refuses with a warning on every build; Cairo's
/// does not, and leads to the rest.
let pango: [SwiftSetting] = [
  .unsafeFlags(["-Xcc", "-I/usr/include/pango-1.0", "-Xcc", "-I/usr/include/harfbuzz"])
]

let package = Package(
  name: "ghs",
  defaultLocalization: "en",
  products: [.executable(name: "ghs", targets: ["ghs"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: [
    .target(
      name: "Requirements",
      path: "Requirements",
      exclude: [
        "README.md", "HANDBOOK.md", "HANDBOOK.ja.md", "ghs-1.00", "ghs-1.10", "ghs-1.20",
        "released.yaml", "scheme",
      ],
      publicHeadersPath: "include"),
    .systemLibrary(name: "CNcurses"),
    .systemLibrary(
      name: "CPangoCairo", pkgConfig: "cairo", providers: [.apt(["libpango1.0-dev"])]),
    .systemLibrary(name: "CZip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CXlsxWriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .target(
      name: "GHSModel",
      dependencies: [.product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: strict),
    .target(
      name: "CatalogueFile",
      dependencies: ["GHSModel", "Requirements", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict),
    .target(
      name: "GHSStore",
      dependencies: ["GHSModel", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),
    .target(
      name: "Export", dependencies: ["GHSModel", "CPangoCairo", "CZip"],
      swiftSettings: strict + pango),
    .target(name: "Verification", dependencies: ["GHSModel", "CZip"], swiftSettings: strict),
    .target(
      name: "Checklist", dependencies: ["GHSModel", "CZip", "CXlsxWriter"], swiftSettings: strict),
    .target(name: "TerminalKit", exclude: ["Scripts"], swiftSettings: strict),
    .target(
      name: "CursesTerminal", dependencies: ["TerminalKit", "CNcurses"], swiftSettings: strict),
    .target(name: "TUI", dependencies: ["GHSModel", "TerminalKit"], swiftSettings: strict),
    .target(name: "Linear", dependencies: ["GHSModel"], swiftSettings: strict),
    .executableTarget(
      name: "ghs",
      dependencies: [
        "GHSModel", "CatalogueFile", "GHSStore", "Export", "Verification", "Checklist", "TUI",
        "TerminalKit", "CursesTerminal", "Linear",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "GHSModelTests", dependencies: ["GHSModel"], swiftSettings: strict),
    .testTarget(
      name: "CatalogueFileTests", dependencies: ["CatalogueFile", "GHSModel", "Requirements"],
      swiftSettings: strict),
    .testTarget(
      name: "GHSStoreTests",
      dependencies: ["GHSStore", "GHSModel", .product(name: "GRDB", package: "GRDB.swift")],
      resources: [.copy("Fixtures")], swiftSettings: strict),
    .testTarget(
      name: "ExportTests", dependencies: ["Export", "GHSModel"], swiftSettings: strict),
    .testTarget(
      name: "VerificationTests", dependencies: ["Verification", "Export", "GHSModel"],
      swiftSettings: strict),
    .testTarget(
      name: "ChecklistTests", dependencies: ["Checklist", "CZip", "GHSModel"],
      swiftSettings: strict),
    .testTarget(name: "TerminalKitTests", dependencies: ["TerminalKit"], swiftSettings: strict),
    .testTarget(
      name: "CursesTerminalTests", dependencies: ["TerminalKit", "CursesTerminal"],
      swiftSettings: strict),
    .testTarget(
      name: "TUITests", dependencies: ["TUI", "GHSModel", "TerminalKit"],
      exclude: ["Snapshots"], swiftSettings: strict),
    .testTarget(name: "LinearTests", dependencies: ["Linear", "GHSModel"], swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests", dependencies: ["ghs", "GHSModel", "GHSStore", "TUI", "TerminalKit"],
      exclude: ["Oracles", "RealCase"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
