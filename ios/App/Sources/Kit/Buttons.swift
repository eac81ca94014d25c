import SwiftUI

/// The one thing a screen is for.
struct PrimaryButton: View {
    let name: String
    let act: @MainActor () -> Void
    init(_ name: String, act: @escaping @MainActor () -> Void) { (self.name, self.act) = (name, act) }

    var body: some View {
        Button(action: act) {
            Text(name)
                .font(.headline)
                .foregroundStyle(Look.onPrimary)
                .multilineTextAlignment(.center)
                .padding(12)
                .frame(maxWidth: .infinity, minHeight: Look.largeTarget)
                .background { RoundedRectangle(cornerRadius: 24).fill(Look.primary) }
        }
        .buttonStyle(.plain)
    }
}

/// Something else that can be done.
struct OutlineButton: View {
    let name: String
    var icon: String?
    let act: @MainActor () -> Void
    init(_ name: String, icon: String? = nil, act: @escaping @MainActor () -> Void) {
        (self.name, self.icon, self.act) = (name, icon, act)
    }

    var body: some View {
        Button(action: act) {
            HStack(spacing: 10) {
                if let icon { Icon(name: icon) }
                Text(name).font(.headline).foregroundStyle(Look.primary).multilineTextAlignment(.center)
            }
            .padding(12)
            .frame(maxWidth: .infinity, minHeight: Look.target)
            .overlay { RoundedRectangle(cornerRadius: 24).stroke(Look.line, lineWidth: 1) }
            .contentShape(Rectangle())
        }
        .buttonStyle(.plain)
    }
}

/// A quiet way.
struct LinkButton: View {
    let name: String
    let act: @MainActor () -> Void
    init(_ name: String, act: @escaping @MainActor () -> Void) { (self.name, self.act) = (name, act) }

    var body: some View {
        Button(action: act) {
            Text(name)
                .font(.headline)
                .foregroundStyle(Look.primary)
                .multilineTextAlignment(.leading)
                .frame(maxWidth: .infinity, minHeight: Look.target, alignment: .leading)
                .contentShape(Rectangle())
        }
        .buttonStyle(.plain)
    }
}

/// One of several choices of the same size: side by side where there is room, else below each other.
struct EvenButtons: View {
    let choices: [Choice]

    struct Choice: Identifiable {
        let name: String
        let act: @MainActor () -> Void
        var id: String { name }

        init(_ name: String, act: @escaping @MainActor () -> Void) { (self.name, self.act) = (name, act) }
    }

    init(_ choices: Choice...) { self.choices = choices }
    init(_ choices: [Choice]) { self.choices = choices }

    var body: some View {
        ViewThatFits {
            HStack(spacing: 8) { ForEach(choices) { OutlineButton($0.name, act: $0.act) } }
            VStack(spacing: 8) { ForEach(choices) { OutlineButton($0.name, act: $0.act) } }
        }
    }
}

/// The way to a room or a screen: its name, and a sentence about it.
struct DoorButton: View {
    let icon: String
    let name: String
    var about = ""
    let act: @MainActor () -> Void
    init(_ icon: String, _ name: String, _ about: String = "", act: @escaping @MainActor () -> Void) {
        (self.icon, self.name, self.about, self.act) = (icon, name, about, act)
    }

    var body: some View {
        Button(action: act) {
            HStack(spacing: 14) {
                Icon(name: icon)
                VStack(alignment: .leading, spacing: 4) {
                    LabelText(name)
                    if !about.isEmpty { SmallText(about) }
                }
                Icon(name: "chevron.right", color: Look.ink2)
            }
            .padding(16)
            .frame(minHeight: Look.largeTarget)
            .background { RoundedRectangle(cornerRadius: 12).fill(Look.surface) }
            .overlay { RoundedRectangle(cornerRadius: 12).stroke(Look.hairline, lineWidth: 1) }
            .contentShape(Rectangle())
        }
        .buttonStyle(.plain)
    }
}

/// An answer that acts at once.
struct AnswerButton: View {
    let name: String
    let act: @MainActor () -> Void
    init(_ name: String, act: @escaping @MainActor () -> Void) { (self.name, self.act) = (name, act) }

    var body: some View { DoorButton("circle", name, act: act) }
}

/// One of several, of which one or some are chosen.
struct OptionButton: View {
    let name: String
    let isOn: Bool
    let act: @MainActor () -> Void
    init(_ name: String, isOn: Bool, act: @escaping @MainActor () -> Void) {
        (self.name, self.isOn, self.act) = (name, isOn, act)
    }

    var body: some View {
        Button(action: act) {
            HStack(spacing: 12) {
                Icon(name: isOn ? "checkmark.circle.fill" : "circle")
                BodyText(name)
            }
            .frame(minHeight: Look.target)
            .contentShape(Rectangle())
        }
        .buttonStyle(.plain)
        .accessibilityAddTraits(isOn ? .isSelected : [])
    }
}

/// Something that was done or not yet.
struct StepRow: View {
    let number: Int
    let title: String
    let text: String
    let done: Bool
    let tick: @MainActor (Bool) -> Void

    var body: some View {
        Button(action: { tick(!done) }) {
            HStack(alignment: .top, spacing: 12) {
                Icon(name: done ? "checkmark.square.fill" : "square")
                VStack(alignment: .leading, spacing: 4) {
                    LabelText("\(number). \(title)")
                    if !text.isEmpty { BodyText(text) }
                }
            }
            .frame(minHeight: Look.target)
            .contentShape(Rectangle())
        }
        .buttonStyle(.plain)
        .accessibilityAddTraits(done ? .isSelected : [])
    }
}
