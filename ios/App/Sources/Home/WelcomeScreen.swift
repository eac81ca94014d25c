import AbriKit
import SwiftUI

/// The first question: for whom. Each answer acts at once.
struct WelcomeScreen: View {
    let stage: Stage
    private let danger: DangerHolder

    init(_ stage: Stage) {
        self.stage = stage
        danger = stage.opened.holding { stage.container.danger(stage.scope) }
    }

    var body: some View {
        let words = stage.words
        Screen(stage, nil) {
            TitleText(words["app-welcome-title"])
            BodyText(words["app-welcome-watched"])
            VStack(spacing: 12) {
                AnswerButton(words["app-welcome-adult"]) { choose(.adult) }
                AnswerButton(words["app-welcome-minor"]) { choose(.minor) }
                AnswerButton(words["app-welcome-parent"]) { choose(.parent) }
                AnswerButton(words["app-welcome-witness"]) { choose(.witness) }
            }
            LinkButton(words["app-restore-link"]) { stage.open(.restore) }
            DangerLine(stage, danger)
        }
    }

    private func choose(_ audience: Audience) { Task { await stage.container.choose(audience) } }
}

/// Present danger, in a plain tone: the numbers of the country, one tap from their buttons.
struct DangerLine: View {
    let stage: Stage
    let holder: DangerHolder
    init(_ stage: Stage, _ holder: DangerHolder) { (self.stage, self.holder) = (stage, holder) }

    var body: some View {
        let title = stage.words["app-danger-title"]
        Button(action: { stage.open(.help) }) {
            Card(.danger) {
                HStack(spacing: 14) {
                    Icon(name: Tone.danger.icon, color: Look.danger)
                    VStack(alignment: .leading, spacing: 2) {
                        LabelText(title, color: Look.danger)
                        BodyText(holder.numbers)
                    }
                    Icon(name: "chevron.right", color: Look.danger)
                }
            }
        }
        .buttonStyle(.plain)
        .accessibilityLabel("\(title). \(holder.numbers)")
    }
}
