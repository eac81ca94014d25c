// refused: main actor-isolated
import AbriKit
import SwiftUI

struct OffTheMainActor: View {
    let container: Container

    var body: some View { EmptyView() }

    nonisolated func hide() { container.panic.raise(.button) }
}
