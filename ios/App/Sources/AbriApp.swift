import AbriKit
import SwiftUI

#if canImport(UIKit)
    import UIKit

    @main
    struct AbriApp: App {
        @State private var container = Container(
            folder: AbriApp.folder, deviceKey: KeychainDeviceKey(), region: Locale.current.region?.identifier,
            pasteboard: PhonePasteboard(), opener: { await UIApplication.shared.open($0) })

        var body: some Scene { WindowGroup { RootView(container: container) } }

        /// Never in a backup, and nothing the person sees in Files.
        private static var folder: URL {
            URL.applicationSupportDirectory.appendingPathComponent("app", isDirectory: true)
        }
    }
#endif
