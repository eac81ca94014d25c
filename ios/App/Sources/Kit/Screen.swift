import AbriKit
import SwiftUI

/// What a screen is given: the app, its place on the stack, and the words of the reader.
@MainActor
struct Stage {
    let container: Container
    let opened: Opened
    let words: Words

    var scope: Scope { opened.scope }

    func open(_ door: Door) { container.navigator.open(door) }

    func back() { container.navigator.back() }

    /// What a field shows and gives back. A key is a sign of life: nobody is locked out while they write.
    func typing(_ get: @escaping @MainActor @Sendable () -> String, _ set: @escaping @MainActor @Sendable (String) -> Void)
        -> Binding<String>
    {
        let panic = container.panic
        return Binding(
            get: { @MainActor in get() },
            set: { @MainActor in
                panic.touched()
                set($0)
            })
    }
}

/// A page that scrolls, under its title and the way back, above the one thing it is for.
struct Screen<Content: View, Main: View>: View {
    let stage: Stage
    let title: String?
    let back: (@MainActor () -> Bool)?
    let content: Content
    let main: Main

    /// `back` goes back inside of the screen, and answers false where the way leads out of it.
    init(
        _ stage: Stage, _ title: String?, back: (@MainActor () -> Bool)? = nil, @ViewBuilder content: () -> Content,
        @ViewBuilder main: () -> Main
    ) {
        (self.stage, self.title, self.back) = (stage, title, back)
        self.content = content()
        self.main = main()
    }

    var body: some View {
        VStack(spacing: 0) {
            if let title { top(title) }
            ScrollView {
                VStack(alignment: .leading, spacing: 16) { content }
                    .padding(16)
                    .frame(maxWidth: Look.widest, alignment: .leading)
                    .frame(maxWidth: .infinity)
            }
            main.padding(.horizontal, 16).padding(.vertical, 8).frame(maxWidth: Look.widest)
        }
        .accessibilityAction(.escape) { goBack() }
    }

    private func top(_ title: String) -> some View {
        HStack(spacing: 8) {
            Button(action: goBack) {
                Image(systemName: "chevron.left")
                    .foregroundStyle(Look.primary)
                    .frame(minWidth: Look.target, minHeight: Look.target)
                    .contentShape(Rectangle())
            }
            .buttonStyle(.plain)
            .accessibilityLabel(stage.words["app-back"])
            LabelText(title).accessibilityAddTraits(.isHeader)
        }
        .padding(.horizontal, 4)
    }

    private func goBack() {
        if back?() != true { stage.back() }
    }
}

extension Screen where Main == EmptyView {
    init(
        _ stage: Stage, _ title: String?, back: (@MainActor () -> Bool)? = nil, @ViewBuilder content: () -> Content
    ) {
        self.init(stage, title, back: back, content: content) { EmptyView() }
    }
}
