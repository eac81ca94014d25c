import SwiftUI

/// Something to write, under its name. Nothing of it is learnt by the keyboard as far as we can say so.
struct Field: View {
    let name: String
    var hint = ""
    var isLong = false
    let text: Binding<String>

    init(_ name: String, hint: String = "", isLong: Bool = false, text: Binding<String>) {
        (self.name, self.hint, self.isLong, self.text) = (name, hint, isLong, text)
    }

    var body: some View {
        VStack(alignment: .leading, spacing: 6) {
            LabelText(name).accessibilityHidden(true)
            TextField(hint, text: text, axis: isLong ? .vertical : .horizontal)
                .font(.body)
                .foregroundStyle(Look.ink)
                .autocorrectionDisabled()
                .privacySensitive()
                .padding(12)
                .frame(minHeight: isLong ? 120 : Look.target, alignment: .topLeading)
                .background { RoundedRectangle(cornerRadius: 12).fill(Look.surface2) }
                .overlay { RoundedRectangle(cornerRadius: 12).stroke(Look.line, lineWidth: 1) }
                .accessibilityLabel(name)
                .accessibilityHint(hint)
        }
    }
}
