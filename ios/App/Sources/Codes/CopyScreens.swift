import AbriKit
import SwiftUI

/// A copy of the whole journal in one file.
struct CopyScreen: View {
    let stage: Stage
    private let holder: CopyHolder

    init(_ stage: Stage) {
        self.stage = stage
        holder = stage.opened.holding { stage.container.copy(stage.scope) }
    }

    var body: some View {
        let words = stage.words
        Screen(stage, words["app-copy-title"]) {
            Problem(holder.state.message)
            switch holder.state.step {
            case .looking: SmallText(words["app-loading"])
            case .noWords:
                TitleText(words["app-copy-no-words"])
                BodyText(words["app-copy-needs-words"])
                PrimaryButton(words["app-words-make"]) { stage.open(.myWords) }
            case .ready:
                TitleText(words["app-copy-ready"])
                BodyText(words["app-copy-what"])
                BodyText(words["app-copy-where"])
                PrimaryButton(words["app-copy-start"]) { holder.start() }
                SmallText(words["app-copy-trace"])
            case .running:
                LabelText(words["app-copy-running"])
                JobProgress(share: holder.state.share, amount: "")
                SmallText(words["app-attach-keep-open"])
                OutlineButton(words["app-attach-stop"]) { holder.stop() }
            case .done:
                Box(.done, "", words["app-copy-done"])
                if !holder.state.intact { Box(.caution, "", words["app-copy-damaged"]) }
                BodyText(words["app-copy-open"])
                PrimaryButton(words["app-done"]) { stage.back() }
            }
        }
        .onAppear { holder.refresh() }
    }
}

/// A journal brought back from a copy.
struct RestoreScreen: View {
    let stage: Stage
    private let holder: RestoreHolder
    @State private var occupied: Bool?

    init(_ stage: Stage) {
        self.stage = stage
        holder = stage.opened.holding { stage.container.restore(stage.scope) }
    }

    var body: some View {
        let words = stage.words
        Screen(stage, words["app-restore-title"], back: holder.back) {
            switch holder.step {
            case .choose: choose
            case .words: if let entry = holder.entry { WordKeys(stage, entry) }
            case .code: if let codes = holder.codes { CodesView(stage, codes) }
            }
        }
        .task { occupied = await stage.container.hasJournal() }
    }

    @ViewBuilder private var choose: some View {
        let words = stage.words
        switch occupied {
        case nil: SmallText(words["app-loading"])
        case true?:
            TitleText(words["app-restore-occupied"])
            BodyText(words["app-restore-occupied-what"])
            PrimaryButton(words["app-another-start"]) { stage.container.navigator.replace(.anotherJournal) }
        case false?:
            TitleText(words["app-restore-heading"])
            BodyText(words["app-restore-what"])
            BodyText(words["app-restore-origin"])
            PrimaryButton(words["app-restore-pick"]) { holder.choose() }
        }
    }
}

/// For who lost code and words: another journal, and the old one set aside untouched, or brought back.
struct AnotherJournalScreen: View {
    let stage: Stage
    private let holder: AnotherJournalHolder

    init(_ stage: Stage) {
        self.stage = stage
        holder = stage.opened.holding { stage.container.anotherJournal(stage.scope) }
    }

    var body: some View {
        let words = stage.words
        Screen(stage, words["app-another-title"]) {
            Problem(holder.message)
            TitleText(words["app-another-heading"])
            BodyText(words["app-another-what"])
            Box(.calm, "", words["app-another-old"])
            PrimaryButton(words["app-another-start"]) { holder.setAside(done) }
            let aside = holder.aside ?? []
            if !aside.isEmpty { HeadingText(words["app-another-aside"]) }
            ForEach(Array(aside.reversed()), id: \.self) { folder in
                OutlineButton(words["app-another-back"]) { holder.bringBack(folder, done) }
            }
        }
        .onAppear { holder.refresh() }
    }

    private func done() {
        stage.container.navigator.reset(stage.container.first)
        stage.container.navigator.open(.entries)
    }
}

/// « Tout effacer », behind the code and one question.
struct EraseScreen: View {
    let stage: Stage
    private let holder: EraseHolder

    init(_ stage: Stage) {
        self.stage = stage
        holder = stage.opened.holding { stage.container.erase(stage.scope) }
    }

    var body: some View {
        let words = stage.words
        Screen(stage, words["app-erase-title"]) {
            Problem(holder.message)
            switch holder.step {
            case .code: if let codes = holder.codes { CodesView(stage, codes) }
            case .running: SmallText(words["app-loading"])
            case .question:
                TitleText(words["app-erase-question"])
                BodyText(words["app-erase-what"])
                Box(.caution, "", words["app-erase-final"])
                EvenButtons(
                    .init(words["app-erase-keep"]) { stage.back() },
                    .init(words["app-erase-now"]) { holder.erase() })
            }
        }
    }
}

/// It is erased; what remains elsewhere.
struct ErasedScreen: View {
    let stage: Stage
    init(_ stage: Stage) { self.stage = stage }

    var body: some View {
        let words = stage.words
        Screen(stage, nil) {
            TitleText(words["app-erase-done"])
            HeadingText(words["app-erase-remains"])
            BodyText(words["app-erase-copies"])
            BodyText(words["app-erase-gallery"])
            BodyText(words["app-erase-calls"])
            BodyText(words["app-erase-app"], color: Look.ink2)
        } main: {
            PrimaryButton(words["app-done"]) { stage.container.navigator.reset(stage.container.first) }
        }
    }
}
