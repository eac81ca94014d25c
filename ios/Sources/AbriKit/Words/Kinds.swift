import AbriCore

extension Words {
    /// The name of what an entry tells.
    public subscript(kind: EntryKind) -> String {
        switch kind {
        case .message: self["app-kind-message"]
        case .threat: self["app-kind-threat"]
        case .moneyDemand: self["app-kind-money-demand"]
        case .payment: self["app-kind-payment"]
        case .spread: self["app-kind-spread"]
        case .call: self["app-kind-call"]
        case .step: self["app-kind-step"]
        case .note: self["app-kind-note"]
        }
    }
}

extension EntryKind: CaseIterable {
    public static let allCases: [EntryKind] = [
        .message, .threat, .moneyDemand, .payment, .spread, .call, .step, .note,
    ]

    /// The kind that the guidance names, such as `money-demand`.
    public init?(named name: String) {
        switch name {
        case "message": self = .message
        case "threat": self = .threat
        case "money-demand": self = .moneyDemand
        case "payment": self = .payment
        case "spread": self = .spread
        case "call": self = .call
        case "step": self = .step
        case "note": self = .note
        default: return nil
        }
    }

    /// Whether money is asked for or paid, so that the form asks how much.
    public var isAboutMoney: Bool { self == .moneyDemand || self == .payment }

    /// Whether the page where it happened helps to have it removed.
    public var wantsAddress: Bool { self == .spread || self == .threat }
}
