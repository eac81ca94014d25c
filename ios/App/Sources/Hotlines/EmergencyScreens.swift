import AbriKit
import SwiftUI

/// The numbers for danger as large buttons, for everyone and without a code; then who else can help.
struct EmergencyScreen: View {
    let stage: Stage
    private let holder: EmergencyHolder

    init(_ stage: Stage) {
        self.stage = stage
        holder = stage.opened.holding { stage.container.emergency(stage.scope) }
    }

    var body: some View {
        let words = stage.words
        Screen(stage, words["app-emergency-title"]) {
            BodyText(words["app-emergency-intro"])
            if !holder.danger.isEmpty { EmergencyBox(stage, holder.danger) }
            DoorButton("leaf", words["app-dark-title"]) { stage.open(.darkThoughts) }
            DoorButton("magnifyingglass", words["app-emergency-more"]) { stage.open(.hotlines(nil)) }
            if !holder.lines.isEmpty { HeadingText(words["app-emergency-lines"]) }
            ForEach(holder.lines, id: \.id) { ServiceRow(stage, $0) }
        }
        .onAppear { holder.refresh() }
    }
}

/// « J’ai des idées noires »: said plainly, one number first, and who comes when there is danger.
struct DarkThoughtsScreen: View {
    let stage: Stage
    private let lines: HotlinesHolder
    private let danger: EmergencyHolder

    init(_ stage: Stage) {
        self.stage = stage
        lines = stage.opened.holding { stage.container.hotlines(stage.scope, need: .darkThoughts) }
        danger = stage.opened.holding { stage.container.emergency(stage.scope) }
    }

    var body: some View {
        let words = stage.words
        Screen(stage, words["app-dark-title"]) {
            CrisisText(words["app-dark-intro"])
            let fitting = lines.state.help?.fitting ?? []
            if let first = fitting.first { UrgentCard(stage, first) }
            ForEach(Array(fitting.dropFirst().filter { !$0.emergency }.prefix(2)), id: \.id) { ServiceRow(stage, $0) }
            HeadingText(words["app-dark-danger"])
            CrisisText(words["app-dark-stay"])
            if !danger.danger.isEmpty { EmergencyBox(stage, danger.danger) }
        }
        .onAppear {
            lines.refresh()
            danger.refresh()
        }
    }
}

/// A service somebody needs at once: every way to it, and nothing asked before.
struct UrgentCard: View {
    let stage: Stage
    let service: ServiceCard
    init(_ stage: Stage, _ service: ServiceCard) { (self.stage, self.service) = (stage, service) }

    var body: some View {
        Card {
            LabelText(service.name)
            SmallText(service.purpose)
            if let text = service.stateText { StateLine(service.state, text) }
            ForEach(Array(service.channels.enumerated()), id: \.offset) { place, channel in
                ChannelButton(stage, channel, weight: place == 0 ? .call : .other, urgent: true)
            }
        }
    }
}
