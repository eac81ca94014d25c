// swift-tools-version: 6.0

import Foundation
import PackageDescription

// Phones, simulators and release builds link the framework that build-xcframework.sh makes. Where there is none, as on
// Linux and in ./test, the library of the checkout is linked with its debug face.
let framework = "AbriFFI.xcframework"
let hasFramework = FileManager.default.fileExists(atPath: "\(Context.packageDirectory)/\(framework)")
let library = "\(Context.packageDirectory)/../target/debug"

let package = Package(
    name: "Abri",
    platforms: [.iOS(.v17), .macOS(.v14)],
    products: [.library(name: "AbriKit", targets: ["AbriKit"])],
    targets: [
        hasFramework
            ? .binaryTarget(name: "AbriFFI", path: framework)
            : .systemLibrary(name: "AbriFFI", path: "Sources/AbriFFI"),
        // What UniFFI generates is written for the language of before Swift 6.
        .target(
            name: "AbriCore",
            dependencies: ["AbriFFI"],
            swiftSettings: [.swiftLanguageMode(.v5)],
            linkerSettings: hasFramework
                ? []
                : [
                    .unsafeFlags(["-L\(library)", "-Xlinker", "-rpath", "-Xlinker", library]),
                    .linkedLibrary("abri"),
                ]
        ),
        .target(
            name: "AbriKit",
            dependencies: ["AbriCore"],
            exclude: ["README.md"],
            // Swift 6.0 on Linux ships an Observation that names a function no library has; it is never called.
            linkerSettings: [.unsafeFlags(["-Xlinker", "--allow-shlib-undefined"], .when(platforms: [.linux]))]
        ),
        .testTarget(name: "AbriKitTests", dependencies: ["AbriKit", "AbriCore"]),
    ],
    swiftLanguageModes: [.v6]
)

// Xcode builds the screens as an app (project.yml). Here they are compiled against what they use of SwiftUI, declared.
#if os(Linux)
    package.targets += [
        .target(name: "UniformTypeIdentifiers", path: "Surface/UniformTypeIdentifiers"),
        .target(name: "SwiftUI", dependencies: ["UniformTypeIdentifiers"], path: "Surface/SwiftUI"),
        .target(name: "AbriScreens", dependencies: ["AbriKit", "SwiftUI", "UniformTypeIdentifiers"], path: "App/Sources"),
    ]
#endif
