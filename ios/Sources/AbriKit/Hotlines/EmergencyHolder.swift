import AbriCore
import Observation

/// The emergency card of the country, as of the instant it was last asked for.
@MainActor @Observable
public final class EmergencyHolder {
    private let core: Core
    private let scope: Scope
    private let question: () -> Question

    /// The emergency services, those who come first.
    public private(set) var danger: [ServiceCard] = []
    /// Who listens and helps besides them.
    public private(set) var lines: [ServiceCard] = []

    init(_ core: Core, _ scope: Scope, question: @escaping () -> Question) {
        (self.core, self.scope, self.question) = (core, scope, question)
    }

    /// Asks again: hours go on while a screen is open.
    public func refresh() {
        scope.launch { [self] in
            var asked = question()
            var cards = try? await core.emergencyCard(asked)
            if cards == nil {
                asked.country = "FR"
                cards = try? await core.emergencyCard(asked)
            }
            danger = cards?.filter(\.emergency) ?? []
            lines = cards?.filter { !$0.emergency } ?? []
        }
    }
}
