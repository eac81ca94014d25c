import AbriKit
import SwiftUI

/// A service in a list: for whom, and whether somebody answers; the rest is one tap away.
struct ServiceRow: View {
    let stage: Stage
    let service: ServiceCard
    init(_ stage: Stage, _ service: ServiceCard) { (self.stage, self.service) = (stage, service) }

    var body: some View {
        Button(action: { stage.open(.service(service.id)) }) {
            Card {
                HStack(spacing: 8) {
                    VStack(alignment: .leading, spacing: 4) {
                        LabelText(service.name)
                        SmallText(service.purpose)
                        if let text = service.stateText { StateLine(service.state, text) }
                        if service.silent { SmallText(stage.words["app-filter-silent"]) }
                        if let caution = service.caution { SmallText(caution, color: Look.caution) }
                    }
                    Icon(name: "chevron.right", color: Look.ink2)
                }
            }
        }
        .buttonStyle(.plain)
        .accessibilityElement(children: .combine)
    }
}

/// A service with its ways in: one at least, at most two.
struct ServiceBox: View {
    let stage: Stage
    let service: ServiceCard
    let silentFirst: Bool
    var first = true
    var most = 2
    init(_ stage: Stage, _ service: ServiceCard, silentFirst: Bool, first: Bool = true, most: Int = 2) {
        (self.stage, self.service, self.silentFirst, self.first, self.most) = (stage, service, silentFirst, first, most)
    }

    var body: some View {
        LabelText(service.name)
        SmallText(service.purpose)
        if let text = service.stateText { StateLine(service.state, text) }
        if let caution = service.caution { SmallText(caution, color: Look.caution) }
        ForEach(Array(service.ways(silentFirst: silentFirst).prefix(most).enumerated()), id: \.offset) { place, way in
            ChannelButton(stage, way, weight: place == 0 && first ? .call : .other)
        }
    }
}

/// Who comes when there is danger, in one box: each with its number as a large button.
struct EmergencyBox: View {
    let stage: Stage
    let services: [ServiceCard]
    init(_ stage: Stage, _ services: [ServiceCard]) { (self.stage, self.services) = (stage, services) }

    var body: some View {
        Card(.danger) {
            ForEach(services, id: \.id) { service in
                LabelText(service.name, color: Look.danger)
                SmallText(service.purpose, color: Look.ink)
                if let text = service.stateText { SmallText(text, color: Look.ink) }
                ForEach(service.numbers, id: \.shown) { ChannelButton(stage, $0, weight: .danger) }
            }
        }
    }
}
