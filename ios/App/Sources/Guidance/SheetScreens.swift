import AbriKit
import SwiftUI

/// A sheet as it opens: what is enough on its own, then the way to each of its pages.
struct SheetScreen: View {
    let stage: Stage
    let id: String
    private let holder: SheetHolder

    init(_ stage: Stage, id: String) {
        (self.stage, self.id) = (stage, id)
        holder = stage.opened.holding { stage.container.sheet(stage.scope, id: id) }
    }

    var body: some View {
        let words = stage.words
        Screen(stage, holder.sheet?.title ?? "") {
            if let sheet = holder.sheet {
                SmallText(sheet.compared)
                Box(.calm, words["app-sheet-essentials"]) {
                    ForEach(sheet.essentials, id: \.self) { CrisisText($0, color: Look.onCalm) }
                }
                HeadingText(words["app-sheet-pages"])
                ForEach(sheet.pages, id: \.id) { page in DoorButton("doc.text", page.title) { open(page.id) } }
                Ways(stage, sheet: id, hasPause: holder.page(Door.pausePage) != nil)
            } else {
                SmallText(words["app-loading"])
            }
        } main: {
            if let sheet = holder.sheet, let first = sheet.pages.first { resume(first) }
        }
    }

    /// The main action: where the person was, else the first page.
    @ViewBuilder private func resume(_ first: Page) -> some View {
        if let last = holder.reading.page.flatMap({ holder.page($0) }) {
            PrimaryButton("\(stage.words["app-sheet-resume"]) \(last.title)") { open(last.id) }
        } else {
            PrimaryButton(first.title) { open(first.id) }
        }
    }

    private func open(_ page: String) { stage.container.openSheet(id, page: page) }
}

/// The ways that stand below every page of a sheet, never behind a notice.
struct Ways: View {
    let stage: Stage
    let sheet: String
    let hasPause: Bool
    init(_ stage: Stage, sheet: String, hasPause: Bool) {
        (self.stage, self.sheet, self.hasPause) = (stage, sheet, hasPause)
    }

    var body: some View {
        let words = stage.words
        HeadingText(words["app-sheet-ways"])
        DoorButton("bubble.left", words["app-dark-thoughts"]) { stage.open(.darkThoughts) }
        if hasPause { DoorButton("leaf", words["app-pause"]) { stage.open(.pause(sheet: sheet)) } }
        DoorButton("phone", words["app-find"]) { stage.open(.hotlines(nil)) }
    }
}

/// One page of a sheet: its passages, the next page, and where it all comes from.
struct PageScreen: View {
    let stage: Stage
    let sheet: String
    let page: String
    private let holder: SheetHolder

    init(_ stage: Stage, sheet: String, page: String) {
        (self.stage, self.sheet, self.page) = (stage, sheet, page)
        holder = stage.opened.holding { stage.container.sheet(stage.scope, id: sheet) }
    }

    var body: some View {
        Screen(stage, holder.sheet?.title ?? "") {
            if let shown = holder.page(page) ?? holder.sheet?.pages.first {
                TitleText(shown.title)
                ForEach(Array(shown.parts.enumerated()), id: \.offset) { place, part in
                    Passage(stage, holder, part, page: shown.id, passage: "\(shown.id)/\(place)")
                }
                if let next = holder.page(after: shown.id), next.id != Door.pausePage {
                    OutlineButton("\(stage.words["app-sheet-next"]) \(next.title)") {
                        stage.container.openSheet(sheet, page: next.id)
                    }
                }
                Ways(stage, sheet: sheet, hasPause: holder.page(Door.pausePage) != nil)
                Sources(stage, Basis.of(shown))
            } else {
                SmallText(stage.words["app-loading"])
            }
        }
        .onAppear { holder.turn(to: page) }
    }
}

/// A pause with open eyes, one step per screen; it can be stopped at each of them.
struct PauseScreen: View {
    let stage: Stage
    private let holder: SheetHolder
    @State private var number = 0

    init(_ stage: Stage, sheet: String) {
        self.stage = stage
        holder = stage.opened.holding { stage.container.sheet(stage.scope, id: sheet) }
    }

    var body: some View {
        let words = stage.words
        Screen(stage, words["app-pause"]) {
            if let step = steps.dropFirst(number).first {
                TitleText(step.title)
                if !step.text.isEmpty { CrisisText(step.text) }
                if number < steps.count - 1 {
                    EvenButtons(
                        .init(words["app-pause-stop"]) { stage.back() }, .init(words["app-pause-next"]) { number += 1 })
                } else {
                    EvenButtons(.init(words["app-pause-stop"]) { stage.back() })
                }
                if let limit { SmallText(limit) }
            }
        }
    }

    private var contents: [BlockContent] {
        holder.page(Door.pausePage)?.parts.flatMap(\.blocks).map(\.content) ?? []
    }

    private var steps: [Step] {
        for case .steps(let steps) in contents { return steps }
        return []
    }

    private var limit: String? {
        for case .paragraph(let text) in contents { return text }
        return nil
    }
}
