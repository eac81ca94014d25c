import AbriKit
import SwiftUI

/// What was removed and not destroyed. It never empties by itself.
struct BinScreen: View {
    let stage: Stage
    private let holder: BinHolder

    init(_ stage: Stage) {
        self.stage = stage
        holder = stage.opened.holding { stage.container.bin(stage.scope) }
    }

    var body: some View {
        let words = stage.words
        Screen(stage, words["app-bin-title"]) {
            BodyText(words["app-bin-about"])
            Problem(holder.message)
            if !holder.damaged.isEmpty { Box(.caution, "", words["app-journal-damaged"]) }
            if let lines = holder.lines {
                if lines.isEmpty { BodyText(words["app-bin-empty"]) }
                ForEach(lines) { line in
                    Card {
                        LabelText(line.title)
                        ForEach(line.details, id: \.self) { SmallText($0, color: Look.ink) }
                        EvenButtons(
                            .init(words["app-bin-put-back"]) { holder.putBack(line.seq) },
                            .init(words["app-bin-destroy"]) { stage.open(.destroy(line.seq)) })
                    }
                }
            } else {
                SmallText(words["app-loading"])
            }
        }
        .privacySensitive()
        .onAppear { holder.refresh() }
    }
}

/// Destroying for good: the code first, then one question.
struct DestroyScreen: View {
    let stage: Stage
    private let holder: DestroyHolder

    init(_ stage: Stage, _ seq: UInt64) {
        self.stage = stage
        holder = stage.opened.holding { stage.container.destroy(stage.scope, seq) }
    }

    var body: some View {
        let words = stage.words
        Screen(stage, words["app-bin-destroy"]) {
            if let codes = holder.codes {
                SmallText(words["app-bin-destroy-code"])
                CodesView(stage, codes)
            } else {
                TitleText(words["app-destroy-title"])
                BodyText(words["app-destroy-what"])
                BodyText(words["app-destroy-chain"])
                BodyText(words["app-destroy-elsewhere"])
                Problem(holder.message)
                if holder.working {
                    SmallText(words["app-destroy-running"])
                } else {
                    EvenButtons(
                        .init(words["app-destroy-keep"]) { stage.back() },
                        .init(words["app-destroy-now"]) { holder.destroy() })
                }
            }
        }
    }
}

/// The seal of today, and whether all that lies before it is as it was written.
struct SealScreen: View {
    let stage: Stage
    private let holder: SealHolder

    init(_ stage: Stage) {
        self.stage = stage
        holder = stage.opened.holding { stage.container.seal(stage.scope) }
    }

    var body: some View {
        let words = stage.words
        let state = holder.state
        Screen(stage, words["app-seal-title"]) {
            Card {
                LabelText(state.title)
                ForEach(Array(state.digits.enumerated()), id: \.offset) { _, group in NotedText(group) }
            }
            BodyText(words["app-seal-use"])
            SmallText(words["app-seal-honest"])
            Problem(state.message)
            if let result = state.result { Box(state.intact ? .done : .caution, "", result) }
            if let progress = state.progress {
                LabelText(words["app-verify-running"])
                JobProgress(share: progress, amount: "")
                OutlineButton(words["app-attach-stop"]) { holder.stop() }
            } else {
                OutlineButton(words["app-verify-start"]) { holder.verify() }
            }
        }
        .privacySensitive()
        .onAppear { holder.refresh() }
    }
}
