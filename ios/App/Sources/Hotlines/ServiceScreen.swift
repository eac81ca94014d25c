import AbriKit
import SwiftUI

/// All that is known of one service: how it is reached, what happens then, what it costs, keeps and does not do.
struct ServiceScreen: View {
    let stage: Stage
    private let holder: ServiceHolder

    init(_ stage: Stage, id: String) {
        self.stage = stage
        holder = stage.opened.holding { stage.container.service(stage.scope, id: id) }
    }

    var body: some View {
        Screen(stage, stage.words["app-help-title"]) {
            if let service = holder.card { show(service) } else { SmallText(stage.words["app-loading"]) }
        }
    }

    @ViewBuilder private func show(_ service: ServiceCard) -> some View {
        let words = stage.words
        TitleText(service.name)
        BodyText(service.purpose)
        if let text = service.stateText { StateLine(service.state, text) }
        if let caution = service.caution { Box(.caution, "", caution) }
        ForEach(Array(service.channels.enumerated()), id: \.offset) { place, channel in
            if let text = channel.stateText, text != service.stateText { StateLine(channel.state, text) }
            ChannelButton(
                stage, channel, weight: service.emergency ? .danger : place == 0 ? .call : .other, detailed: true)
        }
        about(words["app-service-happens"], service.whatHappens)
        about(words["app-service-cost"], service.cost)
        about(words["app-service-privacy"], service.privacy)
        about(words["app-service-limits"], service.limits)
        about(words["app-service-languages"], service.languages)
        HeadingText(words["app-service-sources"])
        ForEach(service.sources, id: \.place) { source in
            SmallText([source.place, source.date].compactMap { $0 }.joined(separator: ", "))
        }
        SmallText(service.compared)
    }

    @ViewBuilder private func about(_ name: String, _ text: String) -> some View {
        if !text.isEmpty {
            HeadingText(name)
            BodyText(text)
        }
    }
}
