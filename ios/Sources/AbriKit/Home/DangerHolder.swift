import AbriCore
import Observation

/// The emergency numbers of the country, in one line: « 17 · 112 · SMS 114 ».
@MainActor @Observable
public final class DangerHolder {
    /// More numbers would have to be chosen from; the card has them all.
    private static let most = 3

    /// Empty until it has been fetched.
    public private(set) var numbers = ""

    init(_ core: Core, _ scope: Scope, question: Question) {
        scope.launch { [weak self] in
            guard let cards = try? await core.emergencyCard(question) else { return }
            var numbers: [String] = []
            for number in cards.filter(\.emergency).flatMap(\.channels).compactMap(Self.number)
            where !numbers.contains(number) { numbers.append(number) }
            self?.numbers = numbers.prefix(Self.most).joined(separator: " · ")
        }
    }

    private nonisolated static func number(_ channel: ChannelCard) -> String? {
        switch channel.kind {
        case .phone: channel.shown
        case .sms: "SMS\u{A0}\(channel.shown)"
        default: nil
        }
    }
}
