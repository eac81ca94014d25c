import AbriKit
import SwiftUI

/// A dossier: what goes in, what that tells, how it is protected, and where it goes.
struct DossierScreen: View {
    let stage: Stage
    private let holder: DossierHolder
    private let picker: EntryPickerHolder

    init(_ stage: Stage) {
        self.stage = stage
        holder = stage.opened.holding { stage.container.dossier(stage.scope) }
        picker = stage.opened.holding { stage.container.entryPicker(stage.scope) }
    }

    var body: some View {
        let words = stage.words
        Screen(stage, words["app-dossier-title"], back: holder.back) {
            Problem(holder.state.message)
            switch holder.state.step {
            case .choose: choose
            case .looking: running(words["app-dossier-looking"])
            case .contents: if let contents = holder.state.contents { show(contents) }
            case .way: way
            case .writing: running(words["app-dossier-writing"])
            case .done: if let done = holder.state.done { handedOver(done) }
            }
        } main: {
            switch holder.state.step {
            case .choose: PrimaryButton(words["app-dossier-look"]) { holder.look() }
            case .contents: PrimaryButton(words["app-done"]) { holder.decideWay() }
            case .way:
                if holder.state.protected != nil { PrimaryButton(words["app-dossier-start"]) { holder.write() } }
            case .looking, .writing, .done: EmptyView()
            }
        }
        .privacySensitive()
    }

    @ViewBuilder private var choose: some View {
        let words = stage.words
        let choice = holder.state.choice
        BodyText(words["app-dossier-intro"])
        HeadingText(words["app-dossier-which"])
        OptionButton(words["app-dossier-all"], isOn: choice.all) { holder.choose { $0.all = true } }
        OptionButton(words["app-dossier-some"], isOn: !choice.all) { holder.choose { $0.all = false } }
        if !choice.all {
            ForEach(picker.choices ?? []) { entry in
                OptionButton("\(entry.name)\n\(entry.beginning)", isOn: choice.entries.contains(entry.seq)) {
                    holder.choose { if $0.entries.remove(entry.seq) == nil { $0.entries.insert(entry.seq) } }
                }
            }
        }
        HeadingText(words["app-dossier-closed"])
        OptionButton(words["app-dossier-names"], isOn: choice.closesNames) { holder.choose { $0.closesNames.toggle() } }
        SmallText(words["app-dossier-names-about"])
        OptionButton(words["app-dossier-own"], isOn: choice.closesOwnDetails) {
            holder.choose { $0.closesOwnDetails.toggle() }
        }
        SmallText(words["app-dossier-own-about"])
        SmallText(words["app-dossier-closed-about"])
        HeadingText(words["app-dossier-pictures"])
        OptionButton(words["app-dossier-small"], isOn: choice.showsPictures) {
            holder.choose { $0.showsPictures.toggle() }
        }
        SmallText(words["app-dossier-small-about"])
        letter
    }

    @ViewBuilder private var letter: some View {
        let words = stage.words
        HeadingText(words["app-dossier-letter"])
        if stage.container.complaint.isEmpty {
            BodyText(words["app-dossier-letter-none"])
            OutlineButton(words["app-dossier-letter-write"]) { stage.open(.letterCases(kind: "complaint")) }
        } else {
            BodyText(words["app-dossier-letter-in"])
            LinkButton(words["app-dossier-letter-remove"]) { stage.container.complaint = "" }
        }
    }

    @ViewBuilder private func show(_ contents: DossierContents) -> some View {
        let words = stage.words
        TitleText(words["app-dossier-holds"])
        ForEach(contents.counts) { count in
            LabelText(count.name)
            BodyText(count.value)
        }
        if !contents.telling.isEmpty { HeadingText(words["app-dossier-also"]) }
        ForEach(contents.telling) { file in
            Card {
                LabelText(file.name)
                ForEach(file.tells, id: \.self) { BodyText($0) }
                EvenButtons(
                    .init(words["app-dossier-copy"]) {
                        stage.open(.attachment(entry: file.entry, file.attachment))
                    },
                    .init(words["app-dossier-leave-file"]) { holder.leaveOut(file.attachment) })
            }
        }
        if !holder.state.choice.without.isEmpty {
            LinkButton(words["app-dossier-files-again"]) { holder.takeAll() }
        }
        ForEach(contents.warnings, id: \.self) { Box(.caution, "", $0) }
        Box(.calm, words["app-dossier-readers"], words["app-dossier-readers-about"])
        DoorButton("doc.plaintext", words["app-summary-title"], words["app-summary-about"]) { stage.open(.summary) }
    }

    @ViewBuilder private var way: some View {
        let words = stage.words
        TitleText(words["app-dossier-way"])
        OptionButton(words["app-dossier-by-hand"], isOn: holder.state.protected == false) { holder.protect(false) }
        SmallText(words["app-dossier-by-hand-about"])
        OptionButton(words["app-dossier-by-mail"], isOn: holder.state.protected == true) { holder.protect(true) }
        SmallText(words["app-dossier-by-mail-about"])
        if holder.state.protected == true, let passphrase = holder.state.passphrase { Passphrase(stage, passphrase) }
        Field(
            words["app-dossier-name"], hint: words["app-dossier-name-hint"],
            text: stage.typing({ holder.name }, { holder.name = $0 }))
        SmallText(words["app-copy-trace"])
    }

    @ViewBuilder private func running(_ name: String) -> some View {
        LabelText(name)
        JobProgress(share: holder.state.share, amount: "")
        SmallText(stage.words["app-attach-keep-open"])
        OutlineButton(stage.words["app-attach-stop"]) { holder.stop() }
    }

    @ViewBuilder private func handedOver(_ done: HandedOver) -> some View {
        let words = stage.words
        Box(.done, "", words["app-dossier-done"])
        ForEach(words.damage(in: done), id: \.self) { Box(.caution, "", $0) }
        Card {
            LabelText(words["app-dossier-note"])
            SmallText(words.phrase("app-dossier-line", ["number": String(done.seq)]))
            NotedText(done.digits)
        }
        BodyText(words["app-dossier-note-why"])
        SmallText(words["app-dossier-bailiff"])
        if holder.state.protected == true, let passphrase = holder.state.passphrase { Passphrase(stage, passphrase) }
        OutlineButton(words["app-dossier-share"], icon: "square.and.arrow.up") { holder.share() }
        SmallText(words["app-dossier-share-trace"])
        LinkButton(words["app-done"]) { stage.back() }
    }
}

/// Six words that open the dossier, to be given by another way.
private struct Passphrase: View {
    let stage: Stage
    let words: String
    init(_ stage: Stage, _ words: String) { (self.stage, self.words) = (stage, words) }

    var body: some View {
        Card {
            LabelText(stage.words["app-dossier-words"])
            NotedText(words)
            BodyText(stage.words["app-dossier-words-how"])
            SmallText(stage.words["app-dossier-words-once"])
        }
    }
}

/// The facts on one page.
struct SummaryScreen: View {
    let stage: Stage
    private let holder: SummaryHolder

    init(_ stage: Stage) {
        self.stage = stage
        holder = stage.opened.holding { stage.container.summary(stage.scope) }
    }

    var body: some View {
        let words = stage.words
        Screen(stage, words["app-summary-title"]) {
            BodyText(words["app-summary-what"])
            Problem(holder.message)
            if holder.working { SmallText(words["app-loading"]) }
            if holder.written != nil {
                Box(.done, "", words["app-summary-saved"])
                OutlineButton(words["app-dossier-share"], icon: "square.and.arrow.up") { holder.share() }
                SmallText(words["app-dossier-share-trace"])
            }
        } main: {
            PrimaryButton(words["app-summary-save"]) { holder.write() }
        }
    }
}
