import AbriKit
import SwiftUI

/// A passage: behind its notice, until the person has chosen. A choice changes this passage only.
struct Passage: View {
    let stage: Stage
    let holder: SheetHolder
    let part: Part
    let page: String
    let passage: String

    init(_ stage: Stage, _ holder: SheetHolder, _ part: Part, page: String, passage: String) {
        (self.stage, self.holder, self.part, self.page, self.passage) = (stage, holder, part, page, passage)
    }

    var body: some View {
        if let notice = part.notice {
            let choice = holder.reading.choices[passage]
            Box(.caution, notice.text, said(choice)) { EvenButtons(choices(except: choice)) }
            switch choice {
            case .read: blocks(part.blocks)
            case .short: blocks(notice.shortVersion)
            case .skip, nil: EmptyView()
            }
        } else {
            blocks(part.blocks)
        }
    }

    /// Once one is chosen, the other two stay, so that nobody is held to it.
    private func choices(except choice: ReadingChoice?) -> [EvenButtons.Choice] {
        let all: [(ReadingChoice, String)] = [
            (.read, "app-notice-read"), (.short, "app-notice-short"), (.skip, "app-notice-skip"),
        ]
        return all.filter { $0.0 != choice }.map { to, name in
            .init(stage.words[name]) { holder.choose(to, before: passage) }
        }
    }

    private func said(_ choice: ReadingChoice?) -> String {
        switch choice {
        case .skip: stage.words["app-notice-skipped"]
        case .short: stage.words["app-notice-short-shown"]
        case .read, nil: ""
        }
    }

    private func blocks(_ blocks: [Block]) -> some View {
        ForEach(Array(blocks.enumerated()), id: \.offset) { _, block in
            BlockView(stage: stage, holder: holder, block: block, page: page)
        }
    }
}

/// One block of a page.
private struct BlockView: View {
    let stage: Stage
    let holder: SheetHolder
    let block: Block
    let page: String

    var body: some View {
        switch block.content {
        case .heading(let text): HeadingText(text)
        case .paragraph(let text): BodyText(text)
        case .list(let items): list(items)
        case .steps(let steps): ticks(steps)
        case .caution(let text): Box(.caution, "", text)
        case .danger(let text): danger(text)
        case .law(let article, let forbids, let penalty, let since): law(article, forbids, penalty, since)
        case .figure(let value, let text):
            Card {
                TitleText(value)
                BodyText(text)
            }
        case .action(let action, let label, let target): way(action, label, target)
        case .answer(let question, let paragraphs):
            Card {
                LabelText(question)
                ForEach(paragraphs, id: \.self) { BodyText($0) }
            }
        case .term(let term, let meaning):
            LabelText(term)
            BodyText(meaning)
        }
    }

    private func list(_ items: [String]) -> some View {
        ForEach(items, id: \.self) { item in
            HStack(alignment: .top, spacing: 10) {
                Icon(name: "circle.fill").font(.footnote)
                BodyText(item)
            }
        }
    }

    private func ticks(_ steps: [Step]) -> some View {
        Card {
            ForEach(Array(steps.enumerated()), id: \.offset) { place, step in
                let key = "\(page)/\(block.id)/\(place)"
                StepRow(
                    number: place + 1, title: step.title, text: step.text, done: holder.reading.done.contains(key)
                ) { holder.tick(key, $0) }
            }
        }
    }

    private func danger(_ text: String) -> some View {
        Button(action: { stage.open(.help) }) { Box(.danger, "", text) }.buttonStyle(.plain)
    }

    private func law(_ article: String, _ forbids: String, _ penalty: String, _ since: String?) -> some View {
        Card {
            LabelText(article)
            BodyText(forbids)
            BodyText("\(stage.words["app-sheet-penalty"]) \(penalty)")
            if let since { SmallText(since) }
        }
    }

    @ViewBuilder private func way(_ action: ActionKind, _ label: String, _ target: String) -> some View {
        DoorButton(action.icon, label) { stage.container.follow(action, target) }
        if action == .openSite { SmallText(stage.words["app-sheet-site-trace"]) }
    }
}

extension ActionKind {
    /// What stands on a button of the guidance beside its words.
    var icon: String {
        switch self {
        case .call: "phone"
        case .openSheet: "book"
        case .writeEntry, .writeLetter: "square.and.pencil"
        case .openSite: "globe"
        }
    }
}

/// The sources behind a page, folded until somebody asks. A site can be opened.
struct Sources: View {
    let stage: Stage
    let bases: [Basis]
    @State private var shown = false
    init(_ stage: Stage, _ bases: [Basis]) { (self.stage, self.bases) = (stage, bases) }

    var body: some View {
        let words = stage.words
        LinkButton(words[shown ? "app-sheet-sources-hide" : "app-sheet-sources"]) { shown = !shown }
        if shown {
            if bases.contains(where: \.isSite) { SmallText(words["app-sheet-site-trace"]) }
            ForEach(bases) { basis in
                Card {
                    LabelText([basis.name, basis.source.date].compactMap { $0 }.joined(separator: " · "))
                    SmallText("\(words["app-sheet-source-for"]) \(basis.behind.joined(separator: " · "))")
                    SmallText("\(words["app-sheet-source-compared"]) \(basis.days.joined(separator: ", "))")
                    if basis.isSite {
                        OutlineButton(basis.name, icon: "globe") { stage.container.follow(.openSite, basis.source.place) }
                    }
                }
            }
        }
    }
}
