import AbriKit
import Observation
import SwiftUI

/// The codes that follow a choice on the same screen.
@MainActor @Observable
final class Next {
    var codes: CodesHolder?
}

/// A second journal, shown by a code of its own.
struct SecondJournalScreen: View {
    let stage: Stage
    private let settings: JournalSettingsHolder
    private let next: Next

    init(_ stage: Stage) {
        self.stage = stage
        settings = stage.opened.holding { stage.container.journalSettings(stage.scope) }
        next = stage.opened.holding { Next() }
    }

    var body: some View {
        let words = stage.words
        Screen(stage, words["app-second-title"], back: back) {
            Problem(settings.message)
            if let codes = next.codes {
                CodesView(stage, codes)
            } else if let decoy = settings.decoy {
                if !decoy.available {
                    BodyText(words["app-second-unable"])
                } else if decoy.hasCode {
                    exists(decoy)
                } else {
                    none
                }
            } else {
                SmallText(words["app-loading"])
            }
        }
        .onAppear { settings.refresh() }
    }

    private func back() -> Bool {
        guard let codes = next.codes else { return false }
        if !codes.back() { next.codes = nil }
        return true
    }

    @ViewBuilder private var none: some View {
        let words = stage.words
        TitleText(words["app-second-none"])
        BodyText(words["app-second-what"])
        BodyText(words["app-second-fill"])
        BodyText(words["app-second-fault"])
        limits
        PrimaryButton(words["app-second-choose"]) { next.codes = stage.container.setDecoyCode(stage.scope) }
    }

    @ViewBuilder private func exists(_ decoy: Decoy) -> some View {
        let words = stage.words
        TitleText(words["app-second-exists"])
        BodyText(words["app-second-exists-what"])
        DoorButton("hand.raised", words["app-rehearse-title"], words["app-rehearse-about"]) { stage.open(.rehearsal) }
        DoorButton("book", words["app-second-open"], words["app-second-open-about"]) {
            stage.container.panic.shut()
            stage.container.navigator.open(.entries)
        }
        DoorButton("lock", words["app-forced-title"], forced(decoy.duress)) { stage.open(.forcedCode) }
        if decoy.duress == nil {
            OutlineButton(words["app-second-change"]) { next.codes = stage.container.setDecoyCode(stage.scope) }
            LinkButton(words["app-second-remove"]) { next.codes = stage.container.removeDecoyCode(stage.scope) }
            SmallText(words["app-second-remove-about"])
        } else {
            BodyText(words["app-forced-first-codes"])
        }
        limits
    }

    private func forced(_ duress: Duress?) -> String {
        switch duress {
        case nil: stage.words["app-forced-none"]
        case .shut: stage.words["app-forced-shuts"]
        case .destroy: stage.words["app-forced-destroys"]
        }
    }

    private var limits: some View {
        Box(.caution, stage.words["app-second-limits"]) {
            ForEach(["known", "size", "watched", "erase"], id: \.self) { BodyText(stage.words["app-second-limit-\($0)"]) }
        }
    }
}

/// « Un code si on vous force »: what a third code does to this journal while it shows the other.
struct ForcedCodeScreen: View {
    let stage: Stage
    private let settings: JournalSettingsHolder
    private let next: Next
    @State private var asksAboutLoss = false

    init(_ stage: Stage) {
        self.stage = stage
        settings = stage.opened.holding { stage.container.journalSettings(stage.scope) }
        next = stage.opened.holding { Next() }
    }

    var body: some View {
        let words = stage.words
        Screen(stage, words["app-forced-title"], back: back) {
            Problem(settings.message)
            if let codes = next.codes {
                CodesView(stage, codes)
            } else if let duress = settings.decoy?.duress {
                chosen(duress)
            } else if asksAboutLoss {
                loss
            } else if let hasWords = settings.hasWords {
                choices(hasWords)
            } else {
                SmallText(words["app-loading"])
            }
        }
        .onAppear { settings.refresh() }
    }

    private func back() -> Bool {
        if let codes = next.codes {
            if !codes.back() { next.codes = nil }
            return true
        }
        defer { asksAboutLoss = false }
        return asksAboutLoss
    }

    @ViewBuilder private func choices(_ hasWords: Bool) -> some View {
        let words = stage.words
        TitleText(words["app-forced-title"])
        BodyText(words["app-forced-what"])
        Box(.calm, "", words["app-forced-alone"])
        BodyText(words["app-forced-choice"])
        HeadingText(words["app-forced-question"])
        if hasWords {
            DoorButton("lock", words["app-forced-shut"], words["app-forced-shut-what"]) {
                next.codes = stage.container.setDuressCode(stage.scope, .shut)
            }
        } else {
            DoorButton("lock", words["app-forced-shut"], words["app-forced-shut-words"]) { stage.open(.myWords) }
        }
        DoorButton("trash", words["app-forced-destroy"], words["app-forced-destroy-what"]) { asksAboutLoss = true }
    }

    /// What is lost for good, and what somebody may notice.
    @ViewBuilder private var loss: some View {
        let words = stage.words
        Box(.danger, words["app-loss-title"], words["app-loss-what"])
        BodyText(words["app-loss-proof"])
        BodyText(words["app-loss-once"])
        BodyText(words["app-loss-seen"])
        BodyText(words["app-loss-copy"])
        LinkButton(words["app-copy-title"]) { stage.open(.copy) }
        EvenButtons(
            .init(words["app-loss-keep"]) { asksAboutLoss = false },
            .init(words["app-loss-choose"]) { next.codes = stage.container.setDuressCode(stage.scope, .destroy) })
    }

    @ViewBuilder private func chosen(_ duress: Duress) -> some View {
        let words = stage.words
        TitleText(words["app-forced-exists"])
        switch duress {
        case .shut: BodyText(words["app-forced-exists-shut"])
        case .destroy: BodyText(words["app-forced-exists-destroy"])
        }
        BodyText(words["app-forced-alone"])
        BodyText(words["app-forced-fixed"])
        PrimaryButton(words["app-rehearse-start"]) { stage.open(.rehearsal) }
        OutlineButton(words["app-forced-remove"]) { next.codes = stage.container.removeDuressCode(stage.scope) }
    }
}

/// Why the forced code has to be taken away before something else is done.
struct ForcedFirst: View {
    let stage: Stage
    let why: String
    init(_ stage: Stage, why: String) { (self.stage, self.why) = (stage, why) }

    var body: some View {
        TitleText(stage.words["app-forced-first"])
        BodyText(why)
        BodyText(stage.words["app-forced-first-after"])
        PrimaryButton(stage.words["app-forced-title"]) { stage.container.navigator.replace(.forcedCode) }
    }
}

/// Finds out what a code would do at the lock; none of them does it.
struct RehearsalScreen: View {
    let stage: Stage
    private let holder: RehearsalHolder

    init(_ stage: Stage) {
        self.stage = stage
        holder = stage.opened.holding { stage.container.rehearsal(stage.scope) }
    }

    var body: some View {
        let words = stage.words
        Screen(stage, words["app-rehearse-title"]) {
            if let effect = holder.effect {
                let names = names(effect)
                TitleText(words[names.title])
                BodyText(words[names.about])
                OutlineButton(words["app-rehearse-again"]) { holder.again() }
            } else {
                Keypad(
                    stage: stage, title: words["app-code-enter-title"], hint: words["app-rehearse-hint"], typing: holder)
            }
        }
        .onDisappear { holder.wipe() }
    }

    private func names(_ effect: CodeEffect) -> (title: String, about: String) {
        switch effect {
        case .open: ("app-rehearse-own-title", "app-rehearse-own")
        case .show: ("app-rehearse-second-title", "app-rehearse-second")
        case .shut: ("app-rehearse-shut-title", "app-rehearse-shut")
        case .destroy: ("app-rehearse-destroy-title", "app-rehearse-destroy")
        }
    }
}
