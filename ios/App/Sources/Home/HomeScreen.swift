import AbriKit
import SwiftUI

/// The four rooms, in the order of the reader: a parent's home begins with numbers, a minor's with a chat.
struct HomeScreen: View {
    let stage: Stage
    private let holder: HomeHolder
    private let danger: DangerHolder

    init(_ stage: Stage) {
        self.stage = stage
        holder = stage.opened.holding { stage.container.home(stage.scope) }
        danger = stage.opened.holding { stage.container.danger(stage.scope) }
    }

    private enum Room: Hashable { case act, find, read, journal }

    private var order: [Room] {
        switch stage.words.audience {
        case .parent, .witness: [.act, .read, .find, .journal]
        case .adult, .minor: [.act, .find, .read, .journal]
        }
    }

    var body: some View {
        let words = stage.words
        Screen(stage, nil) {
            if let state = holder.state {
                TitleText(words["app-home-title"])
                BodyText(words["app-home-kind"])
                if !state.numbers.isEmpty { numbers(state.numbers) }
                if let chat = state.chat { ChatCard(stage, chat) }
                ForEach(order, id: \.self) { room($0, state) }
                if words.audience != .parent { DangerLine(stage, danger) }
                LinkButton(words["app-settings"]) { stage.open(.settings) }
            }
        }
        .onAppear { holder.refresh() }
    }

    @ViewBuilder private func room(_ room: Room, _ state: HomeState) -> some View {
        let words = stage.words
        switch room {
        case .act:
            DoorButton("arrow.triangle.turn.up.right.diamond", words["app-act"], words["app-act-about"]) { stage.open(.act) }
        case .find:
            DoorButton("phone", words["app-find"], state.answering ?? words["app-find-about"]) {
                stage.open(.hotlines(nil))
            }
        case .read: DoorButton("book", words["app-read"], words["app-read-about"]) { stage.open(.sheets) }
        case .journal:
            DoorButton("square.and.pencil", words["app-journal"], words["app-journal-about"]) { stage.open(.entries) }
        }
    }

    @ViewBuilder private func numbers(_ services: [ServiceCard]) -> some View {
        ForEach(services, id: \.id) { service in
            if let way = service.channels.first(where: { $0.kind == .phone && $0.target != nil }) {
                Card(service.emergency ? .danger : nil) {
                    Introduction(service)
                    ChannelButton(stage, way, weight: service.emergency ? .danger : .call, short: true)
                }
            }
        }
        LinkButton(stage.words["app-home-more-numbers"]) { stage.open(.help) }
    }
}

/// A service by its name and what it is for.
struct Introduction: View {
    let service: ServiceCard
    init(_ service: ServiceCard) { self.service = service }

    var body: some View {
        LabelText(service.name, color: service.emergency ? Look.danger : Look.ink)
        SmallText(service.purpose, color: service.emergency ? Look.ink : Look.ink2)
        if !service.emergency, let text = service.stateText { StateLine(service.state, text) }
    }
}

/// A minor's first screen: somebody to write to, without speaking.
private struct ChatCard: View {
    let stage: Stage
    let service: ServiceCard
    init(_ stage: Stage, _ service: ServiceCard) { (self.stage, self.service) = (stage, service) }

    var body: some View {
        Card {
            Introduction(service)
            if let way = service.channels.first(where: { $0.kind == .chat && $0.target != nil }) {
                ChannelButton(stage, way, weight: .call, short: true)
            }
        }
    }
}
