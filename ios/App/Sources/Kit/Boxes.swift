import SwiftUI

/// Things that belong together.
struct Card<Content: View>: View {
    var tone: Tone?
    let content: Content

    init(_ tone: Tone? = nil, @ViewBuilder content: () -> Content) {
        self.tone = tone
        self.content = content()
    }

    var body: some View {
        VStack(alignment: .leading, spacing: 8) { content }
            .padding(16)
            .frame(maxWidth: .infinity, alignment: .leading)
            .background { RoundedRectangle(cornerRadius: 12).fill(tone?.box ?? Look.surface) }
            .overlay { RoundedRectangle(cornerRadius: 12).stroke(Look.hairline, lineWidth: 1) }
    }
}

/// Something that stands out: an icon, a few words, and what they say.
struct Box<Content: View>: View {
    let tone: Tone
    let title: String
    let text: String
    let content: Content

    init(_ tone: Tone, _ title: String = "", _ text: String = "", @ViewBuilder content: () -> Content) {
        (self.tone, self.title, self.text) = (tone, title, text)
        self.content = content()
    }

    var body: some View {
        HStack(alignment: .top, spacing: 12) {
            Icon(name: tone.icon, color: tone.ink)
            VStack(alignment: .leading, spacing: 8) {
                if !title.isEmpty { LabelText(title, color: tone.ink) }
                if !text.isEmpty { BodyText(text) }
                content
            }
        }
        .padding(16)
        .background { RoundedRectangle(cornerRadius: 12).fill(tone.box) }
        .overlay { RoundedRectangle(cornerRadius: 12).stroke(Look.line, lineWidth: 1) }
    }
}

extension Box where Content == EmptyView {
    init(_ tone: Tone, _ title: String = "", _ text: String = "") {
        self.init(tone, title, text) { EmptyView() }
    }
}

/// What did not work, in a sentence that accuses nobody.
struct Problem: View {
    let message: String?
    init(_ message: String?) { self.message = message }

    var body: some View {
        if let message { Box(.caution, "", message) }
    }
}

/// How far a job has come. It moves only as the job does.
struct JobProgress: View {
    let share: Double?
    let amount: String

    var body: some View {
        VStack(alignment: .leading, spacing: 8) {
            if let share { ProgressView(value: share) } else { ProgressView() }
            if !amount.isEmpty { SmallText(amount) }
        }
        .tint(Look.primary)
        .accessibilityElement(children: .combine)
        .accessibilityAddTraits(.updatesFrequently)
    }
}
