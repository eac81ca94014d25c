import AbriKit
import SwiftUI

/// A file on its way to an entry: the question about the image first.
struct AttachScreen: View {
    let stage: Stage
    private let holder: AttachHolder

    init(_ stage: Stage, _ seq: UInt64?) {
        self.stage = stage
        holder = stage.opened.holding { stage.container.attach(stage.scope, to: seq) }
    }

    var body: some View {
        let words = stage.words
        Screen(stage, words["app-attach-title"]) {
            switch holder.state.step {
            case .question: question
            case .instead: instead
            case .where: choose
            case .kind:
                TitleText(words["app-write-kind-title"])
                ForEach(EntryKind.allCases, id: \.self) { kind in AnswerButton(words[kind]) { holder.choose(kind) } }
            case .copying: running(words["app-attach-running"])
            case .checking: running(words["app-attach-checking"])
            case .done:
                Box(.done, "", words["app-attach-done"])
                DoorButton("trash", words["app-clean-open"]) { stage.open(.cleaning) }
                OutlineButton(words["app-attach-back"]) { stage.back() }
            case .noted:
                Box(.done, "", words["app-attach-noted"])
                OutlineButton(words["app-attach-back"]) { stage.back() }
            }
        }
    }

    @ViewBuilder private var question: some View {
        let words = stage.words
        TitleText(words["app-attach-question"])
        BodyText(words["app-attach-why"])
        Problem(holder.state.message)
        EvenButtons(
            .init(words["app-attach-no"]) { holder.answer(.no) },
            .init(words["app-attach-yes"]) { holder.answer(.yes) },
            .init(words["app-attach-unknown"]) { holder.answer(.unknown) },
            .init(words["app-attach-skip"]) { holder.answer(.skipped) })
        SmallText(holder.trace)
    }

    @ViewBuilder private var instead: some View {
        let words = stage.words
        TitleText(words["app-attach-instead-title"])
        BodyText(words["app-attach-instead"])
        Card {
            BodyText(words["app-attach-instead-address"])
            BodyText(words["app-attach-instead-account"])
            BodyText(words["app-attach-instead-date"])
        }
        OutlineButton(words["app-attach-instead-write"]) {
            if let seq = holder.chosen { stage.open(.amend(seq)) } else { stage.open(.newEntry(.spread)) }
        }
        OutlineButton(words["app-attach-instead-help"]) { stage.open(.hotlines(.removal)) }
        LinkButton(words["app-attach-note"]) { holder.noteFingerprint() }
        SmallText(words["app-attach-note-about"])
    }

    @ViewBuilder private var choose: some View {
        let words = stage.words
        TitleText(words["app-share-where"])
        OutlineButton(words["app-share-new"]) { holder.chooseNew() }
        if !holder.state.choices.isEmpty { HeadingText(words["app-share-written"]) }
        ForEach(holder.state.choices) { entry in
            DoorButton("square.and.pencil", entry.name, entry.beginning) { holder.choose(entry.seq) }
        }
    }

    @ViewBuilder private func running(_ name: String) -> some View {
        LabelText(name)
        JobProgress(share: holder.state.share, amount: holder.state.amount)
        SmallText(stage.words["app-attach-keep-open"])
        OutlineButton(stage.words["app-attach-stop"]) { holder.stop() }
    }
}

/// What lies on the phone besides, and how to clear it away.
struct CleaningScreen: View {
    let stage: Stage
    init(_ stage: Stage) { self.stage = stage }

    var body: some View {
        let words = stage.words
        Screen(stage, words["app-clean-title"]) {
            TitleText(words["app-clean-heading"])
            BodyText(words["app-clean-choice"])
            Box(.caution, words["app-clean-keep-title"], words["app-clean-keep"])
            ForEach(["gallery", "trash", "cloud", "files", "recent"], id: \.self) { place in
                LabelText(words["app-clean-\(place)"])
                BodyText(words["app-clean-\(place)-how"])
            }
            SmallText(words["app-clean-limits"])
        } main: {
            PrimaryButton(words["app-clean-done"]) { stage.back() }
        }
    }
}
