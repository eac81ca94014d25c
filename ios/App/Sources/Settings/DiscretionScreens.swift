import AbriKit
import SwiftUI

/// Discreet mode: what it does, what it does not hide, and both ways at once.
struct DiscretionScreen: View {
    let stage: Stage
    private let holder: DiscretionHolder

    init(_ stage: Stage) {
        self.stage = stage
        holder = stage.opened.holding { stage.container.discretion(stage.scope) }
    }

    var body: some View {
        let words = stage.words
        Screen(stage, words["ios-discreet-title"]) {
            TitleText(words["ios-discreet-heading"])
            Problem(holder.message)
            BodyText(words["ios-discreet-what"])
            BodyText(words["ios-discreet-advice"])
            BodyText(words["ios-discreet-reader"])
            BodyText(words["ios-discreet-help"])
            Box(.caution, words["ios-discreet-limits"]) {
                ForEach(["icon", "settings", "store"], id: \.self) { BodyText(words["ios-discreet-limit-\($0)"]) }
            }
            if holder.isOn { Box(.done, "", words["ios-discreet-on"]) }
        } main: {
            if holder.isOn {
                OutlineButton(words["ios-discreet-end"]) { holder.turn(on: false) }
                SmallText(words["ios-discreet-end-about"])
            } else {
                PrimaryButton(words["ios-discreet-start"]) { holder.turn(on: true) }
            }
        }
    }
}

/// « S’entraîner à masquer »: the empty screen for three seconds, and what else would happen, said instead of done.
///
/// It has a button of its own. *Masquer* itself stays real here too: somebody may come in while a person practises.
struct PractiseScreen: View {
    let stage: Stage
    @State private var done = false
    init(_ stage: Stage) { self.stage = stage }

    var body: some View {
        let words = stage.words
        Screen(stage, words["app-practise-title"]) {
            if done {
                Box(.done, words["app-practise-done"], words["app-practise-done-about"])
            } else {
                BodyText(words["app-practise-where"])
                BodyText(words["app-practise-what"])
            }
            HeadingText(words["app-practise-real"])
            BodyText(words["app-practise-real-empty"])
            BodyText(words["app-practise-real-lock"])
            BodyText(words["ios-practise-real-stays"])
            BodyText(words["ios-practise-real-recent"])
            HeadingText(words["app-practise-not"])
            ForEach(["calls", "sites", "files", "app"], id: \.self) { BodyText(words["app-practise-not-\($0)"]) }
        } main: {
            PrimaryButton(words[done ? "app-practise-again" : "app-practise-try"]) {
                stage.container.panic.rehearse { done = true }
            }
        }
    }
}
