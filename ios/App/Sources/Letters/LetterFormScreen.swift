import AbriKit
import SwiftUI

/// The facts of a letter, all of which may stay empty, and then the letter itself.
struct LetterFormScreen: View {
    let stage: Stage
    let kind: String
    private let holder: LetterFormHolder
    @State private var copied = false

    init(_ stage: Stage, kind: String, case chosen: String) {
        (self.stage, self.kind) = (stage, kind)
        holder = stage.opened.holding { stage.container.letterForm(stage.scope, kind: kind, case: chosen) }
    }

    var body: some View {
        let words = stage.words
        Screen(stage, words["app-letters"], back: holder.back) {
            if let letter = holder.letter {
                show(letter)
            } else if let fields = holder.fields {
                ask(fields)
            } else {
                SmallText(words["app-loading"])
            }
        } main: {
            if holder.letter == nil && holder.fields != nil {
                PrimaryButton(words["app-letter-show"]) { holder.show() }
            }
        }
    }

    @ViewBuilder private func ask(_ fields: [LetterField]) -> some View {
        let words = stage.words
        BodyText(words["app-letter-empty"])
        SmallText(words["app-letter-memory"])
        OutlineButton(words["app-letter-from"], icon: "book") { stage.open(.entriesForLetter) }
        if !holder.differing.isEmpty {
            Box(.caution, words["app-letter-from-open"], holder.differing.joined(separator: "\n"))
        }
        ForEach(fields, id: \.fact) { field in
            if field.fact == .imageAge { imageAge(field.label) } else { typed(field) }
        }
    }

    private func typed(_ field: LetterField) -> some View {
        let hint =
            switch field.shape {
            case .period: stage.words["app-letter-period-hint"]
            case .day: stage.words["app-letter-day-hint"]
            case .line, .text, .list, .number, .choice: ""
            }
        return Field(
            field.label, hint: hint, isLong: field.shape == .text || field.shape == .list,
            text: stage.typing({ holder.form[field.fact] }, { holder.form[field.fact] = $0 }))
    }

    @ViewBuilder private func imageAge(_ label: String) -> some View {
        LabelText(label)
        ForEach(ages, id: \.name) { choice in
            OptionButton(stage.words[choice.name], isOn: holder.form.image == choice.age) { holder.form.image = choice.age }
        }
    }

    private var ages: [(name: String, age: ImageAge)] {
        [("app-letter-yes", .minor), ("app-letter-no", .adult), ("app-letter-unknown", .unknown)]
    }

    @ViewBuilder private func show(_ letter: Letter) -> some View {
        let words = stage.words
        TitleText(letter.title)
        if !letter.missing.isEmpty {
            Box(.caution, words["app-letter-missing"], letter.missing.map(\.label).joined(separator: "\n"))
        }
        Card {
            ForEach(Array(letter.lines.enumerated()), id: \.offset) { _, line in
                if line.role == .heading { LabelText(text(line)) } else { BodyText(text(line)) }
            }
        }
        list(words["app-letter-notes"], letter.notes)
        list(words["app-letter-bring"], letter.bring)
        OutlineButton(words["app-letter-copy"], icon: "doc.on.doc") {
            stage.container.pasteboard.copy(letter.text)
            copied = true
        }
        SmallText(words[copied ? "app-letter-copied" : "app-letter-copy-trace"])
        if kind == "complaint" {
            OutlineButton(words["app-dossier-letter-take"], icon: "doc.text") {
                stage.container.complaint = letter.text
                if !stage.container.navigator.back(to: { $0 == .dossier }) { stage.open(.dossier) }
            }
            SmallText(words["app-dossier-letter-about"])
        }
        ForEach(letter.sources, id: \.place) { SmallText($0.place) }
    }

    private func text(_ line: Line) -> String {
        line.pieces.map { piece in
            switch piece {
            case .words(let text), .said(let text), .missing(_, let text): text
            }
        }.joined()
    }

    @ViewBuilder private func list(_ name: String, _ items: [String]) -> some View {
        if !items.isEmpty {
            HeadingText(name)
            ForEach(items, id: \.self) { BodyText($0) }
        }
    }
}
