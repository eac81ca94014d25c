import AbriKit
import SwiftUI

/// The journal, newest first, under what narrows it.
struct EntryListScreen: View {
    let stage: Stage
    private let holder: EntryListHolder

    init(_ stage: Stage) {
        self.stage = stage
        holder = stage.opened.holding { stage.container.entries(stage.scope) }
    }

    var body: some View {
        let words = stage.words
        Screen(stage, words["app-journal-title"]) {
            Problem(holder.state.message)
            if holder.proposesCopy { proposal }
            narrowing
            if let months = holder.state.months {
                if let damage = holder.damage { Box(.caution, damage.name, damage.value) }
                if months.isEmpty { empty }
                ForEach(months) { month in
                    HeadingText(month.name)
                    ForEach(month.lines) { row($0) }
                }
                if holder.state.hasMore { OutlineButton(words["app-journal-more"]) { holder.more() } }
                ways
            } else {
                SmallText(words["app-loading"])
            }
        } main: {
            PrimaryButton(words["app-journal-add"]) { stage.open(.newEntry(nil)) }
        }
        .onAppear { holder.refresh() }
    }

    private var proposal: some View {
        Box(.calm, stage.words["app-propose-title"], stage.words["app-propose-what"]) {
            EvenButtons(
                .init(stage.words["app-copy-title"]) {
                    holder.answerProposal()
                    stage.open(.copy)
                },
                .init(stage.words["app-propose-later"]) { holder.answerProposal() })
        }
    }

    @ViewBuilder private var narrowing: some View {
        let words = stage.words
        Field(
            words["app-journal-search"], hint: words["app-journal-search-hint"],
            text: stage.typing({ holder.narrowing.words }, { text in change { $0.words = text } }))
        Filters(stage, holder)
    }

    private func change(_ edit: (inout Narrowing) -> Void) {
        var narrowed = holder.narrowing
        edit(&narrowed)
        holder.narrow(narrowed)
    }

    @ViewBuilder private var empty: some View {
        let words = stage.words
        let searched = !holder.narrowing.isNone
        LabelText(words[searched ? "app-journal-nothing-title" : "app-journal-empty-title"])
        BodyText(words[searched ? "app-journal-nothing" : "app-journal-empty"])
    }

    private func row(_ line: EntryLine) -> some View {
        Button(action: { stage.open(.entry(line.seq)) }) {
            Card {
                LabelText("\(line.title) · \(line.when)")
                ForEach(line.details, id: \.self) { SmallText($0, color: Look.ink) }
            }
        }
        .buttonStyle(.plain)
        .accessibilityElement(children: .combine)
        .privacySensitive()
    }

    @ViewBuilder private var ways: some View {
        let words = stage.words
        DoorButton("checkmark.seal", words["app-seal-open"]) { stage.open(.seal) }
        DoorButton("doc.text", words["app-dossier-title"], words["app-dossier-about"]) { stage.open(.dossier) }
        DoorButton("trash", words["app-bin-title"]) { stage.open(.bin) }
        DoorButton("bubble.left", words["app-dark-title"]) { stage.open(.darkThoughts) }
        LinkButton(words["app-journal-lock"]) { stage.container.panic.shut() }
    }
}

/// Kinds and how long ago, behind « Filtrer ».
private struct Filters: View {
    let stage: Stage
    let holder: EntryListHolder
    @State private var open = false
    init(_ stage: Stage, _ holder: EntryListHolder) { (self.stage, self.holder) = (stage, holder) }

    var body: some View {
        let words = stage.words
        LinkButton(words["app-journal-filter"]) { open = !open }
        if open {
            SmallText(words["app-journal-filter-period"])
            ForEach(Period.allCases, id: \.self) { period in
                OptionButton(words[name(period)], isOn: holder.narrowing.period == period) {
                    var narrowed = holder.narrowing
                    narrowed.period = period
                    holder.narrow(narrowed)
                }
            }
            SmallText(words["app-journal-filter-kind"])
            ForEach(EntryKind.allCases, id: \.self) { kind in
                OptionButton(words[kind], isOn: holder.narrowing.kinds.contains(kind)) {
                    var narrowed = holder.narrowing
                    if narrowed.kinds.remove(kind) == nil { narrowed.kinds.insert(kind) }
                    holder.narrow(narrowed)
                }
            }
        }
    }

    private func name(_ period: Period) -> String {
        switch period {
        case .all: "app-journal-period-all"
        case .month: "app-journal-period-month"
        case .week: "app-journal-period-week"
        }
    }
}
