import AbriKit
import SwiftUI

/// One entry as it is read.
struct EntryScreen: View {
    let stage: Stage
    let seq: UInt64
    private let holder: EntryHolder

    init(_ stage: Stage, _ seq: UInt64) {
        (self.stage, self.seq) = (stage, seq)
        holder = stage.opened.holding { stage.container.entry(stage.scope, seq) }
    }

    var body: some View {
        let words = stage.words
        let state = holder.state
        Screen(stage, words["app-journal-title"]) {
            Problem(state.message)
            if state.kind == nil {
                SmallText(words["app-loading"])
            } else {
                TitleText(state.title)
                SmallText(state.when)
                if !state.text.isEmpty { BodyText(state.text) }
                ForEach(state.facts) { fact in
                    LabelText(fact.name)
                    BodyText(fact.value)
                }
                files(state)
                ForEach(state.marks, id: \.self) { Box(.calm, "", $0) }
                SmallText(state.written)
                Box(.done, "", words["app-entry-kept"])
                hints(state.hints)
                ways(state)
            }
        } main: {
            PrimaryButton(words["app-entry-attach"]) { stage.open(.attach(seq)) }
        }
        .privacySensitive()
        .onAppear { holder.refresh() }
    }

    @ViewBuilder private func files(_ state: EntryState) -> some View {
        if !state.files.isEmpty { HeadingText(stage.words["app-entry-attachments"]) }
        ForEach(state.files) { file in
            DoorButton("doc", file.description) { stage.open(.attachment(entry: seq, file.attachment.id)) }
        }
        ForEach(state.fingerprints, id: \.self) { fingerprint in
            Card {
                LabelText(stage.words["app-fingerprint-noted"])
                NotedText(fingerprint)
            }
        }
    }

    @ViewBuilder private func hints(_ hints: [String]) -> some View {
        if !hints.isEmpty {
            HeadingText(stage.words["app-hints"])
            SmallText(stage.words["app-hints-about"])
            ForEach(hints, id: \.self) { BodyText($0) }
        }
    }

    @ViewBuilder private func ways(_ state: EntryState) -> some View {
        let words = stage.words
        OutlineButton(words["app-entry-amend"], icon: "square.and.pencil") { stage.open(.amend(seq)) }
        if state.amended { LinkButton(words["app-entry-history"]) { stage.open(.history(seq)) } }
        LinkButton(words["app-entry-remove"]) { holder.remove { stage.back() } }
        SmallText(words["app-entry-remove-about"])
    }
}

/// The texts an entry has had, the last one first.
struct HistoryScreen: View {
    let stage: Stage
    private let holder: HistoryHolder

    init(_ stage: Stage, _ seq: UInt64) {
        self.stage = stage
        holder = stage.opened.holding { stage.container.history(stage.scope, seq) }
    }

    var body: some View {
        let words = stage.words
        Screen(stage, words["app-entry-history"]) {
            Problem(holder.message)
            BodyText(words["app-entry-history-about"])
            if holder.texts == nil { SmallText(words["app-loading"]) }
            ForEach(holder.texts ?? []) { text in
                Card {
                    SmallText(text.written)
                    if !text.text.isEmpty { BodyText(text.text) }
                    ForEach(text.facts) { fact in
                        LabelText(fact.name)
                        BodyText(fact.value)
                    }
                }
            }
        }
        .privacySensitive()
    }
}
