import SwiftUI

/// A text in one of the phone's own sizes: nothing is ever cut, nor split at the end of a line.
private struct Written: View {
    let text: String
    let font: Font
    let color: Color

    var body: some View {
        Text(text)
            .font(font)
            .foregroundStyle(color)
            .multilineTextAlignment(.leading)
            .lineSpacing(4)
            .fixedSize(horizontal: false, vertical: true)
            .frame(maxWidth: .infinity, alignment: .leading)
    }
}

/// What a screen is about.
struct TitleText: View {
    let text: String
    init(_ text: String) { self.text = text }

    var body: some View {
        Written(text: text, font: .title2.weight(.semibold), color: Look.ink).accessibilityAddTraits(.isHeader)
    }
}

/// What a part of it is about.
struct HeadingText: View {
    let text: String
    init(_ text: String) { self.text = text }

    var body: some View {
        Written(text: text, font: .title3.weight(.semibold), color: Look.ink)
            .padding(.top, 12)
            .accessibilityAddTraits(.isHeader)
    }
}

struct BodyText: View {
    let text: String
    var color = Look.ink
    init(_ text: String, color: Color = Look.ink) { (self.text, self.color) = (text, color) }

    var body: some View { Written(text: text, font: .body, color: color) }
}

/// A name on something that can be touched, or above what it names.
struct LabelText: View {
    let text: String
    var color = Look.ink
    init(_ text: String, color: Color = Look.ink) { (self.text, self.color) = (text, color) }

    var body: some View { Written(text: text, font: .headline, color: color) }
}

struct SmallText: View {
    let text: String
    var color = Look.ink2
    init(_ text: String, color: Color = Look.ink2) { (self.text, self.color) = (text, color) }

    var body: some View { Written(text: text, font: .subheadline, color: color) }
}

/// What is read in a crisis, or in short.
struct CrisisText: View {
    let text: String
    var color = Look.ink
    init(_ text: String, color: Color = Look.ink) { (self.text, self.color) = (text, color) }

    var body: some View { Written(text: text, font: .title3, color: color) }
}

/// Digits or words that somebody notes: they stand apart, and are spoken one by one by whoever reads them out.
struct NotedText: View {
    let text: String
    init(_ text: String) { self.text = text }

    var body: some View { Written(text: text, font: .title3.monospacedDigit(), color: Look.ink) }
}
