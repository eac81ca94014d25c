// refused: switch must be exhaustive
import AbriKit
import SwiftUI

struct MissingCase: View {
    let step: AttachStep

    var body: some View {
        switch step {
        case .question: Text(verbatim: "")
        case .done, .noted: EmptyView()
        }
    }
}
