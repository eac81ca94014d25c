import AbriKit
import SwiftUI

#if canImport(UIKit)
    import UIKit

    /// The system's list of apps that take a file.
    private struct ActivityView: UIViewControllerRepresentable {
        let files: [URL]
        let ended: () -> Void

        func makeUIViewController(context: Context) -> UIActivityViewController {
            let list = UIActivityViewController(activityItems: files, applicationActivities: nil)
            list.completionWithItemsHandler = { _, _, _, _ in ended() }
            return list
        }

        func updateUIViewController(_ list: UIActivityViewController, context: Context) {}
    }
#endif

/// Shows the system's share sheet while a file is to be handed on.
struct Sharing: ViewModifier {
    let outside: Outside

    func body(content: Content) -> some View {
        content.sheet(
            isPresented: Binding(
                get: { @MainActor in outside.shared != nil },
                set: { @MainActor in if !$0 { outside.sharingEnded() } }
            )
        ) {
            #if canImport(UIKit)
                ActivityView(files: outside.shared ?? []) { outside.sharingEnded() }
            #else
                EmptyView()
            #endif
        }
    }
}
