import AbriKit
import SwiftUI

/// How strongly a button asks to be pressed.
enum Weight { case danger, call, other }

/// The button of one channel, and below it the trace that it leaves: nothing opens before that could be read.
///
/// A short one stands beside the name of its service. One of danger asks nothing, whatever trace it leaves.
struct ChannelButton: View {
    let stage: Stage
    let channel: ChannelCard
    let weight: Weight
    let short: Bool
    let urgent: Bool
    let detailed: Bool
    @State private var asking = false
    @State private var instead = false
    @State private var copied = false
    @State private var details = false

    init(
        _ stage: Stage, _ channel: ChannelCard, weight: Weight, short: Bool = false, urgent: Bool = false,
        detailed: Bool = false
    ) {
        (self.stage, self.channel, self.weight, self.short) = (stage, channel, weight, short)
        (self.urgent, self.detailed) = (urgent || weight == .danger, detailed)
    }

    var body: some View {
        VStack(alignment: .leading, spacing: 8) {
            if let target = channel.target {
                button(target)
                if asking { question(target) }
                if instead { shownInstead }
            } else {
                LabelText(channel.label)
                SmallText(stage.words["app-service-only-app"])
            }
            if let hint = channel.hint { SmallText(hint) }
            SmallText(channel.trace, color: weight == .danger ? Look.ink : Look.ink2)
            if detailed && !channel.traceDetails.isEmpty { places }
        }
    }

    private func button(_ target: String) -> some View {
        Button(action: { press(target) }) {
            HStack(spacing: 10) {
                Icon(name: channel.kind.icon, color: ink)
                Text(short ? channel.shortLabel : channel.label)
                    .font(.headline)
                    .foregroundStyle(ink)
                    .multilineTextAlignment(.center)
            }
            .padding(12)
            .frame(maxWidth: .infinity, minHeight: Look.largeTarget)
            .background { RoundedRectangle(cornerRadius: 24).fill(fill) }
            .overlay { RoundedRectangle(cornerRadius: 24).stroke(weight == .other ? Look.line : Color.clear, lineWidth: 1) }
            .contentShape(Rectangle())
        }
        .buttonStyle(.plain)
        .accessibilityLabel(channel.spoken)
    }

    private var ink: Color {
        switch weight {
        case .danger: Look.onDanger
        case .call: Look.onPrimary
        case .other: Look.primary
        }
    }

    private var fill: Color {
        switch weight {
        case .danger: Look.danger
        case .call: Look.primary
        case .other: Color.clear
        }
    }

    private func press(_ target: String) {
        if urgent || !stage.container.traces.asks(channel.kind) { open(target) } else { asking = true }
    }

    private func open(_ target: String) {
        Task { instead = await !stage.container.outside.open(target) }
    }

    private func question(_ target: String) -> some View {
        Box(.calm, stage.words["app-trace-ask"], channel.trace) {
            EvenButtons(
                .init(stage.words["app-trace-yes"]) {
                    asking = false
                    stage.container.traces.accept(channel.kind)
                    open(target)
                },
                .init(stage.words["app-trace-no"]) { asking = false }
            )
        }
    }

    /// The phone has no app for it: the number or the address, large, to be typed elsewhere.
    private var shownInstead: some View {
        let isNumber = channel.kind == .phone || channel.kind == .sms
        return Box(.calm, stage.words[isNumber ? "app-door-no-dialler" : "app-door-no-site"]) {
            NotedText(channel.shown)
            OutlineButton(stage.words["app-door-copy"]) {
                stage.container.pasteboard.copy(isNumber ? channel.shown : channel.target ?? channel.shown)
                copied = true
            }
            if copied { SmallText(stage.words["app-door-copied"]) }
        }
    }

    @ViewBuilder private var places: some View {
        LinkButton(stage.words[details ? "app-trace-details-hide" : "app-trace-details"]) { details = !details }
        if details {
            ForEach(channel.traceDetails, id: \.place) { detail in
                LabelText(detail.place)
                SmallText(detail.stays)
                if let removal = detail.removal { SmallText(removal, color: Look.ink) }
            }
        }
    }
}

extension ChannelKind {
    fileprivate var icon: String {
        switch self {
        case .phone: "phone"
        case .sms: "message"
        case .chat: "bubble.left.and.bubble.right"
        case .video: "video"
        case .web: "globe"
        case .email: "envelope"
        case .app: "square.and.arrow.down"
        case .social: "person.2"
        }
    }
}

/// Whether a person answers now: an icon beside the words, never a colour alone.
struct StateLine: View {
    let state: ServiceState
    let text: String
    init(_ state: ServiceState, _ text: String) { (self.state, self.text) = (state, text) }

    var body: some View {
        HStack(alignment: .top, spacing: 8) {
            Icon(name: icon, color: color)
            SmallText(text, color: color)
        }
    }

    private var icon: String {
        switch state {
        case .open: "checkmark.circle"
        case .closed: "moon"
        case .unknown, .none: "questionmark.circle"
        }
    }

    private var color: Color { state == .open ? Look.sage : Look.ink2 }
}
