import AbriKit
import SwiftUI

/// The list of letters; with a kind, what happened, as far as that letter depends on it.
struct LettersScreen: View {
    let stage: Stage
    let kind: String?
    private let holder: LettersHolder

    init(_ stage: Stage, kind: String?) {
        (self.stage, self.kind) = (stage, kind)
        holder = stage.opened.holding { stage.container.letters(stage.scope) }
    }

    var body: some View {
        let words = stage.words
        Screen(stage, words["app-letters"]) {
            if let kind, let letter = holder.letter(kind) {
                TitleText(letter.title)
                BodyText(words["app-letter-case"])
                ForEach(letter.cases, id: \.id) { chosen in
                    AnswerButton(chosen.name) { stage.open(.letterForm(kind: kind, case: chosen.id)) }
                }
            } else if let letters = holder.letters {
                BodyText(words["app-letters-intro"])
                ForEach(letters, id: \.kind) { letter in
                    DoorButton("square.and.pencil", letter.title, letter.summary) {
                        stage.open(.letterCases(kind: letter.kind))
                    }
                }
            } else {
                SmallText(words["app-loading"])
            }
        }
    }
}

/// Which entries of the open journal a letter tells.
struct EntryPickerScreen: View {
    let stage: Stage
    private let holder: EntryPickerHolder

    init(_ stage: Stage) {
        self.stage = stage
        holder = stage.opened.holding { stage.container.entryPicker(stage.scope) }
    }

    var body: some View {
        let words = stage.words
        Screen(stage, words["app-letter-from"]) {
            BodyText(words["app-letter-from-about"])
            Problem(holder.message)
            if let choices = holder.choices {
                if choices.isEmpty { BodyText(words["app-letter-from-none"]) }
                ForEach(choices) { entry in
                    OptionButton("\(entry.name)\n\(entry.beginning)", isOn: holder.chosen.contains(entry.seq)) {
                        holder.toggle(entry.seq)
                    }
                }
            } else {
                SmallText(words["app-loading"])
            }
        } main: {
            PrimaryButton(words["app-letter-from-take"]) { stage.container.takeOver(holder) }
        }
    }
}
