import AbriKit
import SwiftUI

/// The bar of every screen, under the thumb: *Accueil*, *Aide*, *Masquer*, always in the same place.
struct BottomBar: View {
    let container: Container
    let words: Words

    var body: some View {
        HStack(spacing: 8) {
            item("house", words["app-home"]) { container.navigator.reset(container.first) }
            item("lifepreserver", words["app-help"]) { container.navigator.open(.help) }
            hide
        }
        .padding(8)
        .background(Look.surface)
        // A bar has no room for the largest letters: held, each item shows its name large, as in any bar of the system.
        .dynamicTypeSize(...DynamicTypeSize.accessibility1)
    }

    private func item(_ icon: String, _ name: String, act: @escaping @MainActor () -> Void) -> some View {
        Button(action: act) {
            VStack(spacing: 4) {
                Icon(name: icon, color: Look.ink2)
                Text(name).font(.footnote).foregroundStyle(Look.ink2)
            }
            .frame(maxWidth: .infinity, minHeight: Look.largeTarget)
            .contentShape(Rectangle())
        }
        .buttonStyle(.plain)
        .accessibilityLabel(name)
        .accessibilityShowsLargeContentViewer()
    }

    /// The strongest shape. It acts as soon as a finger touches it: a button would wait until the finger goes.
    private var hide: some View {
        Text(words["app-hide"])
            .font(.headline)
            .foregroundStyle(Look.onPrimary)
            .frame(maxWidth: .infinity, minHeight: Look.largeTarget)
            .background { RoundedRectangle(cornerRadius: 24).fill(Look.primary) }
            .contentShape(Rectangle())
            .gesture(DragGesture(minimumDistance: 0).onChanged { _ in container.panic.raise(.button) })
            .accessibilityLabel(words["app-hide"])
            .accessibilityAddTraits(.isButton)
            .accessibilityAction { container.panic.raise(.button) }
            .accessibilityShowsLargeContentViewer()
    }
}
