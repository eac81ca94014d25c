import AbriKit
import SwiftUI
import UniformTypeIdentifiers

/// All that the window holds: the screen on top of the stack, the bar, and over them the cover.
struct RootView: View {
    let container: Container
    @Environment(\.scenePhase) private var phase

    var body: some View {
        ZStack {
            Look.background.ignoresSafeArea()
            // What somebody hid is not drawn at all; for a glance of the system it is covered, and nobody hears it.
            switch container.panic.cover.reason {
            case nil: shown
            case .glance, .rehearsal: shown.accessibilityHidden(true).overlay { cover }
            case .hidden: cover
            }
        }
        .preferredColorScheme(scheme)
        .task { await container.start() }
        .onChange(of: phase) { _, now in container.panic.phase(Self.phase(now)) }
        .accessibilityAction(.magicTap) { container.panic.raise(.button) }
        .fileImporter(
            isPresented: Binding(get: { @MainActor in container.outside.wish != nil }, set: { @MainActor _ in }),
            allowedContentTypes: kinds, allowsMultipleSelection: false,
            onCompletion: { container.outside.answered(try? $0.get().first) },
            onCancellation: { container.outside.answered(nil) }
        )
        .modifier(Sharing(outside: container.outside))
    }

    @ViewBuilder private var shown: some View {
        if let opened = container.navigator.top, let words = container.words {
            VStack(spacing: 0) {
                Shown(stage: Stage(container: container, opened: opened, words: words)).id(opened.id)
                    .frame(maxWidth: .infinity, maxHeight: .infinity)
                BottomBar(container: container, words: words)
            }
            .simultaneousGesture(TapGesture().onEnded { container.panic.touched() })
        }
    }

    /// An empty page, without a word to see: a tap leads back to what is there, which holds nothing private after a lock.
    private var cover: some View {
        Button(action: { container.panic.uncover() }) {
            Look.background.ignoresSafeArea().contentShape(Rectangle())
        }
        .buttonStyle(.plain)
        .accessibilityLabel(container.words?["ios-cover"] ?? "")
    }

    private var kinds: [UTType] {
        switch container.outside.wish {
        case .folder: [.folder]
        case .file, nil: [.item]
        }
    }

    private var scheme: ColorScheme? {
        switch container.settings.settings.theme {
        case .phone: nil
        case .light: .light
        case .dark: .dark
        }
    }

    static func phase(_ phase: ScenePhase) -> Phase {
        switch phase {
        case .active: .active
        case .inactive: .inactive
        case .background: .background
        @unknown default: .background
        }
    }
}
