import AbriCore

/// The kinds of channel whose trace the person already accepted: in discreet mode each kind is asked about once.
///
/// It lives in memory only, so that it leaves no trace itself. A refusal is for the one tap it answered.
@MainActor
public final class AcceptedTraces {
    private let discreet: () -> Bool
    private var accepted: Set<ChannelKind> = []

    init(discreet: @escaping () -> Bool) { self.discreet = discreet }

    /// Whether `kind` is to be asked about before it is opened.
    public func asks(_ kind: ChannelKind) -> Bool { discreet() && !accepted.contains(kind) }

    public func accept(_ kind: ChannelKind) { accepted.insert(kind) }
}
