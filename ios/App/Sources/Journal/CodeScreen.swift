import AbriKit
import SwiftUI

/// A code is typed on our own keys; nothing tells how many digits are wanted.
struct Keypad: View {
    let stage: Stage
    let title: String
    let hint: String
    let typing: any CodeTyping

    var body: some View {
        let words = stage.words
        TitleText(title)
        BodyText(hint)
        Problem(typing.state.message)
        BodyText(typed)
            .accessibilityAddTraits(.updatesFrequently)
        LazyVGrid(columns: Array(repeating: GridItem(.flexible(minimum: 48)), count: 3), spacing: 8) {
            ForEach(Array(1...9), id: \.self) { key($0) }
            OutlineButton(words["app-code-erase"]) { typing.erase() }
            key(0)
            OutlineButton(words["app-code-validate"]) { typing.validate() }
        }
        .privacySensitive()
        .disabled(typing.state.working)
        if typing.state.working { SmallText(words["app-loading"]) }
    }

    private func key(_ digit: Int) -> some View {
        OutlineButton(String(digit)) {
            stage.container.panic.touched()
            typing.type(digit)
        }
    }

    private var typed: String {
        let count = typing.state.typed
        return count == 0
            ? stage.words["app-code-typed-none"] : stage.words.phrase("app-code-typed", ["count": String(count)])
    }
}

/// The way into the journal: its code, or the first one.
struct CodeScreen: View {
    let stage: Stage
    private let holder: CodeHolder

    init(_ stage: Stage, then destination: Door.Destination) {
        self.stage = stage
        holder = stage.opened.holding { stage.container.code(stage.scope, then: destination) }
    }

    var body: some View {
        let words = stage.words
        Screen(stage, words["app-journal-title"]) {
            switch holder.state.step {
            case .looking: SmallText(words["app-loading"])
            case .explain: explain
            case .choose:
                Keypad(
                    stage: stage, title: words["app-code-choose-title"], hint: words["app-code-choose-hint"],
                    typing: holder)
            case .repeat:
                Keypad(
                    stage: stage, title: words["app-code-repeat-title"], hint: words["app-code-repeat-hint"],
                    typing: holder)
                LinkButton(words["app-code-again"]) { holder.chooseAgain() }
            case .enter:
                Keypad(
                    stage: stage, title: words["app-code-enter-title"], hint: words["app-code-enter-hint"], typing: holder)
                LinkButton(words["app-words-have"]) { stage.open(.openWithWords) }
                LinkButton(words["app-another-link"]) { stage.open(.anotherJournal) }
            }
        }
        .onDisappear { holder.wipe() }
    }

    @ViewBuilder private var explain: some View {
        let words = stage.words
        TitleText(words["app-code-new-title"])
        BodyText(words["app-code-new-what"])
        BodyText(words["app-code-new-forgotten"])
        BodyText(words["app-code-new-different"])
        Box(.caution, "", words["app-code-new-limits"])
        SmallText(words["app-code-voice"])
        PrimaryButton(words["app-code-new-start"]) { holder.start() }
        LinkButton(words["app-restore-link"]) { stage.open(.restore) }
    }
}

/// Several codes, one after the other; what long job follows says how far it has come.
struct CodesView: View {
    let stage: Stage
    let holder: CodesHolder
    init(_ stage: Stage, _ holder: CodesHolder) { (self.stage, self.holder) = (stage, holder) }

    var body: some View {
        if let share = holder.share {
            JobProgress(share: share, amount: "")
            SmallText(stage.words["app-attach-keep-open"])
            OutlineButton(stage.words["app-attach-stop"]) { holder.stop() }
        } else {
            Keypad(
                stage: stage, title: stage.words[holder.ask.title], hint: stage.words[holder.ask.hint], typing: holder)
        }
    }
}
