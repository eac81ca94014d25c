import AbriCore
import Observation

/// What the core answered.
public struct Found: Sendable {
    public let hits: [Hit]
    /// Whom the first hits name when suicide was spoken of, by the name of the service.
    public let lines: [String: ServiceCard]
    /// Who comes when danger was spoken of.
    public let danger: [ServiceCard]
}

/// What somebody looks for, in memory only: ``typed`` is written nowhere and goes with the screen.
@MainActor @Observable
public final class SearchHolder: Revealing {
    /// Milliseconds without a key, so that no half word is looked for.
    private static let rest = Duration.milliseconds(250)

    private let core: Core
    private let scope: Scope
    private let question: () -> Question
    @ObservationIgnored private var job: Task<Void, Never>?

    /// As it stands in the field.
    public private(set) var typed = ""
    /// The answer to ``typed``; `nil` where nothing was typed. The one before stays until the next is there.
    public private(set) var found: Found?

    var reveals: Bool { !typed.isEmpty }

    init(_ core: Core, _ scope: Scope, question: @escaping () -> Question) {
        (self.core, self.scope, self.question) = (core, scope, question)
    }

    /// Looks for `text` once the keys have rested.
    public func type(_ text: String) {
        typed = text
        job?.cancel()
        guard !text.allSatisfy(\.isWhitespace) else {
            found = nil
            return
        }
        job = scope.launch { [self] in
            guard (try? await Task.sleep(for: Self.rest)) != nil else { return }
            var asked = question()
            var answer = try? await look(text, asked)
            if answer == nil {
                asked.country = "FR"
                answer = try? await look(text, asked)
            }
            if !Task.isCancelled { found = answer }
        }
    }

    private func look(_ text: String, _ asked: Question) async throws -> Found {
        let hits = try await core.search(text, asked)
        var lines: [String: ServiceCard] = [:]
        var danger: [ServiceCard] = []
        for hit in hits where hit.urgent {
            switch hit.target {
            case .service(let id): lines[id] = try await core.service(id, asked)
            case .emergency: danger = try await core.emergencyCard(asked).filter(\.emergency)
            default: break
            }
        }
        return Found(hits: hits, lines: lines, danger: danger)
    }
}
