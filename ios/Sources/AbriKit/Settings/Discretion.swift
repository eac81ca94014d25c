import AbriCore
import Observation

/// Discreet mode as it is on iOS: the code before anything else, and who reads in the journal alone.
@MainActor @Observable
public final class DiscretionHolder {
    private let container: Container
    private let words: Words
    private let scope: Scope

    public private(set) var working = false
    public private(set) var message: String?

    init(_ container: Container, _ words: Words, _ scope: Scope) {
        (self.container, self.words, self.scope) = (container, words, scope)
    }

    public var isOn: Bool { container.settings.settings.discreet }

    public func turn(on: Bool) {
        guard !working else { return }
        working = true
        message = nil
        scope.launch { [self] in
            do {
                try await container.turnDiscretion(on: on)
            } catch {
                message = words.explain(error)
            }
            working = false
        }
    }
}

extension Container {
    /// The journal knows who reads before the file forgets it, and the other way round.
    func turnDiscretion(on: Bool) async throws {
        guard let audience = settings.settings.audience else { throw JournalError.Refused }
        if on {
            try await core.keepReader(Reader(audience: audience, country: settings.settings.country))
            settings.change { $0.discreet = true }
        } else {
            settings.change { $0.discreet = false }
            try await core.forgetReader()
        }
    }

    /// In discreet mode the journal has to know what was chosen anew.
    func keepReader() async {
        guard settings.settings.discreet, let audience = settings.settings.audience else { return }
        try? await core.keepReader(Reader(audience: audience, country: settings.settings.country))
    }

    /// Where the journal is gone, its code can't be asked for: the app begins anew.
    func endStrayDiscretion() async {
        guard settings.settings.discreet, (try? await core.journalExists()) == false else { return }
        settings.change { $0.discreet = false }
    }
}
