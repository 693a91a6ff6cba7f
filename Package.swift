// swift-tools-version: 6.2
import PackageDescription

/// Settings of every target of our own: the strictest the toolchain offers, so that a warning never lands.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "metod",
  products: [
    .executable(name: "metod", targets: ["metod"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/kylef/PathKit", from: "1.0.1"),
    .package(url: "https://github.com/onevcat/Rainbow", from: "4.2.2"),
    .package(url: "https://github.com/ordo-one/TextTable", from: "0.0.2"),
  ],
  targets: [
    // One direction: files → records → judgement → papers → screen. A target may use only those above it.
    .target(name: "CivilTime", swiftSettings: strict),
    .target(name: "Findings", dependencies: ["CivilTime"], swiftSettings: strict),
    .target(
      name: "Records",
      dependencies: ["CivilTime", "Findings", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict
    ),
    .target(
      name: "Regulations",
      dependencies: ["CivilTime", "Findings", "Records"],
      // The packs are embedded as text by `metod-dev generate`; bundles would tie the binary to its folder.
      exclude: ["Packs"],
      swiftSettings: strict
    ),
    .target(
      name: "Reports",
      dependencies: [
        "CivilTime", "Findings", "Records", "Regulations",
        .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "Rainbow", package: "Rainbow"),
        .product(name: "TextTable", package: "TextTable"),
      ],
      // What the papers say is embedded as text by `metod-dev generate`, as the packs are.
      exclude: ["Templates"],
      swiftSettings: strict
    ),
    .target(
      name: "MetodCLI",
      dependencies: [
        "CivilTime", "Findings", "Records", "Regulations", "Reports",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "PathKit", package: "PathKit"),
      ],
      swiftSettings: strict
    ),
    .executableTarget(name: "metod", dependencies: ["MetodCLI"], swiftSettings: strict),
    .executableTarget(
      name: "metod-dev",
      dependencies: [
        "CivilTime", "Findings", "Records", "Regulations", "Reports", "MetodCLI",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        // The benchmark's reference point is libyaml by itself, which Yams brings along.
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: strict
    ),
    .target(
      name: "TestSupport",
      dependencies: ["CivilTime", "Findings", "Records", "Regulations"],
      swiftSettings: strict
    ),
    .testTarget(name: "CivilTimeTests", dependencies: ["CivilTime"], swiftSettings: strict),
    .testTarget(name: "RecordsTests", dependencies: ["Records", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "RegulationsTests",
      dependencies: ["Regulations", "TestSupport"],
      exclude: ["Clauses", "SixthRegulation"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "LayoutTests",
      dependencies: ["CivilTime", "Findings", "Records", "Regulations", "metod-dev"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ReportsTests",
      // The figures of papers are counted once more from the files as Yams alone reads them.
      dependencies: ["Reports", "TestSupport", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict
    ),
    .testTarget(
      name: "MetodCLITests",
      dependencies: [
        "MetodCLI", "TestSupport", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),
  ],
  swiftLanguageModes: [.v6]
)
