import AbriKit
import SwiftUI

/// The sheets under their headings, below a field to look for anything; what is found takes its place.
struct SheetsScreen: View {
    let stage: Stage
    private let holder: SheetsHolder
    private let search: SearchHolder

    init(_ stage: Stage) {
        self.stage = stage
        holder = stage.opened.holding { stage.container.sheets(stage.scope) }
        search = stage.opened.holding { stage.container.search(stage.scope) }
    }

    var body: some View {
        let words = stage.words
        Screen(stage, words["app-read"]) {
            Field(
                words["app-search"], hint: words["app-search-about"],
                text: stage.typing({ search.typed }, { search.type($0) }))
            if let found = search.found {
                SearchResults(stage, found)
                LinkButton(words["app-search-clear"]) { search.type("") }
            } else {
                list
            }
        }
    }

    @ViewBuilder private var list: some View {
        let words = stage.words
        BodyText(words["app-sheets-about"])
        DoorButton("square.and.pencil", words["app-letters"], words["app-letters-about"]) { stage.open(.letters) }
        ForEach(groups, id: \.self) { group in
            HeadingText(group)
            ForEach((holder.sheets ?? []).filter { $0.group == group }, id: \.id) { sheet in
                DoorButton("book", sheet.title, sheet.summary) { stage.open(.sheet(sheet.id)) }
            }
        }
    }

    private var groups: [String] {
        (holder.sheets ?? []).reduce(into: []) { if !$0.contains($1.group) { $0.append($1.group) } }
    }
}

/// What was found: whom to call first where somebody may be in danger, then the rest.
struct SearchResults: View {
    let stage: Stage
    let found: Found
    init(_ stage: Stage, _ found: Found) { (self.stage, self.found) = (stage, found) }

    var body: some View {
        let words = stage.words
        if !found.danger.isEmpty { EmergencyBox(stage, found.danger) }
        ForEach(found.lines.keys.sorted(), id: \.self) { id in
            if let line = found.lines[id] { UrgentCard(stage, line) }
        }
        if found.hits.isEmpty {
            BodyText(words["app-search-nothing"])
            DoorButton("phone", words["app-find"], words["app-find-about"]) { stage.open(.hotlines(nil)) }
            DoorButton("arrow.triangle.turn.up.right.diamond", words["app-act"], words["app-act-about"]) { stage.open(.act) }
        } else {
            HeadingText(words["app-search-results"])
        }
        ForEach(Array(found.hits.enumerated()), id: \.offset) { _, hit in row(hit) }
    }

    private func row(_ hit: Hit) -> some View {
        Button(action: { stage.container.open(hit.target) }) {
            Card {
                SmallText(hit.kind)
                LabelText(hit.title)
                if let within = hit.within { SmallText(within) }
                if !hit.context.isEmpty { context(hit.context).font(.body).foregroundStyle(Look.ink) }
            }
        }
        .buttonStyle(.plain)
        .accessibilityElement(children: .combine)
    }

    /// The words that match stand out in bold.
    private func context(_ fragments: [Fragment]) -> Text {
        fragments.reduce(Text(verbatim: "")) { line, fragment in
            let text = Text(fragment.text)
            return line + (fragment.matches ? text.bold() : text)
        }
    }
}
