import AbriCore
import Observation

/// What a person may insist on.
public enum ServiceFilter: CaseIterable, Sendable {
    case open, silent, free, anonymous

    func keeps(_ card: ServiceCard) -> Bool {
        switch self {
        case .open: card.state == .open
        case .silent: card.silent
        case .free: card.free
        case .anonymous: card.anonymous
        }
    }
}

public struct HotlinesState: Sendable {
    public var need: Need?
    public var filters: Set<ServiceFilter> = []
    /// The answer for `need`, or `nil` until it is there.
    public var help: Help?
    /// All services, once the person asked to see them.
    public var every: [ServiceCard]?
    public var failed = false

    /// `cards` that keep to every filter.
    public func fitting(_ cards: [ServiceCard]) -> [ServiceCard] {
        cards.filter { card in filters.allSatisfy { $0.keeps(card) } }
    }
}

/// The directory, asked for one need and narrowed by filters.
@MainActor @Observable
public final class HotlinesHolder {
    private let core: Core
    private let scope: Scope
    private let question: () -> Question

    public private(set) var state: HotlinesState

    init(_ core: Core, _ scope: Scope, need: Need?, question: @escaping () -> Question) {
        (self.core, self.scope, self.question) = (core, scope, question)
        state = HotlinesState(need: need)
    }

    /// Asks again: the country may have been changed, and hours go on.
    public func refresh() {
        scope.launch { [self] in
            var asked = question()
            asked.need = state.need
            asked.silent = state.filters.contains(.silent)
            do {
                let help = try await core.help(asked)
                let every = state.every == nil ? nil : try await core.everyService(asked)
                (state.help, state.every, state.failed) = (help, every, false)
            } catch {
                state.failed = true
            }
        }
    }

    public func choose(_ need: Need?) {
        state.need = need
        state.every = nil
        refresh()
    }

    public func toggle(_ filter: ServiceFilter) {
        if state.filters.remove(filter) == nil { state.filters.insert(filter) }
        if filter == .silent { refresh() }
    }

    public func showEvery() {
        state.every = []
        refresh()
    }
}

/// One service, as of the instant it was last asked for.
@MainActor @Observable
public final class ServiceHolder {
    public private(set) var card: ServiceCard?

    init(_ core: Core, _ scope: Scope, id: String, question: Question) {
        scope.launch { [weak self] in self?.card = try? await core.service(id, question) }
    }
}
