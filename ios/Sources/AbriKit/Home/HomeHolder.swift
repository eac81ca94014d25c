import AbriCore
import Observation

/// What the home knows of those who can help now.
public struct HomeState: Sendable, Equatable {
    /// « 14 services répondent en ce moment »; `nil` when nobody does.
    public var answering: String?
    /// For a parent: whom to call, the emergency services first.
    public var numbers: [ServiceCard] = []
    /// For a minor: somebody to write to, who answers now.
    public var chat: ServiceCard?
}

/// Asks the directory what each reader's home begins with.
@MainActor @Observable
public final class HomeHolder {
    private let core: Core
    private let words: Words
    private let scope: Scope
    private let question: (_ silent: Bool) -> Question

    /// `nil` until all of it is known: nothing moves under a finger.
    public private(set) var state: HomeState?

    init(_ core: Core, _ words: Words, _ scope: Scope, question: @escaping (_ silent: Bool) -> Question) {
        (self.core, self.words, self.scope, self.question) = (core, words, scope, question)
    }

    /// Asks again: hours go on while the app is open.
    public func refresh() {
        scope.launch { [self] in
            guard let fetched = try? await fetch() else { return }
            state = fetched
        }
    }

    private func fetch() async throws -> HomeState {
        switch words.audience {
        case .parent: HomeState(numbers: try await numbers())
        case .minor: HomeState(answering: try await answering(), chat: try await chat())
        case .adult, .witness: HomeState(answering: try await answering())
        }
    }

    private func numbers() async throws -> [ServiceCard] {
        let cards = try await core.emergencyCard(question(false))
        return Array(cards.filter(\.emergency).prefix(1) + cards.filter { !$0.emergency }.prefix(2))
    }

    private func chat() async throws -> ServiceCard? {
        let help = try await core.help(question(true))
        return (help.fitting + help.always).first { service in
            service.channels.contains { $0.kind == .chat && $0.state == .open && $0.target != nil }
        }
    }

    private func answering() async throws -> String? {
        let count = try await core.everyService(question(false)).count { $0.state == .open }
        return switch count {
        case 0: nil
        case 1: words["app-find-answering-one"]
        default: words.phrase("app-find-answering", ["count": String(count)])
        }
    }
}
