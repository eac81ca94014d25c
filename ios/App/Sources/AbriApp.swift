import AbriKit
import SwiftUI

#if canImport(UIKit)
    import UIKit

    @main
    struct AbriApp: App {
        @State private var container = Container(
            folder: AbriApp.folder, deviceKey: KeychainDeviceKey(), region: Locale.current.region?.identifier,
            pasteboard: PhonePasteboard(), opener: { await UIApplication.shared.open($0) })

        var body: some Scene {
            WindowGroup {
                RootView(container: container)
                    .onAppear { container.panic.onJobs = { UIApplication.shared.isIdleTimerDisabled = $0 } }
                    // The power key always locks, whatever door of ours is open.
                    .onReceive(
                        NotificationCenter.default.publisher(
                            for: UIApplication.protectedDataWillBecomeUnavailableNotification)
                    ) { _ in container.panic.raise(.screenOff) }
            }
        }

        /// Never in a backup, and nothing the person sees in Files.
        private static var folder: URL {
            URL.applicationSupportDirectory.appendingPathComponent("app", isDirectory: true)
        }
    }
#endif
