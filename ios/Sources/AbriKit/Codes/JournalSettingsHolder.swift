import AbriCore
import Observation

/// How the journal is set up, as its settings show it.
@MainActor @Observable
public final class JournalSettingsHolder {
    private let core: Core
    private let words: Words
    private let scope: Scope

    /// `nil` until it is known.
    public private(set) var decoy: Decoy?
    public private(set) var hasWords: Bool?
    public private(set) var message: String?

    init(_ core: Core, _ words: Words, _ scope: Scope) { (self.core, self.words, self.scope) = (core, words, scope) }

    public func refresh() {
        scope.launch { [self] in
            do {
                decoy = try await core.decoy()
                hasWords = try await core.hasWords()
            } catch {
                message = words.explain(error)
            }
        }
    }
}

/// Another journal, for who lost code and words: those that were set aside, and room for a new one.
@MainActor @Observable
public final class AnotherJournalHolder {
    private let core: Core
    private let words: Words
    private let scope: Scope

    /// How many were set aside; `nil` until it is known.
    public private(set) var aside: [String]?
    public private(set) var message: String?

    init(_ core: Core, _ words: Words, _ scope: Scope) { (self.core, self.words, self.scope) = (core, words, scope) }

    public func refresh() { trying { [self] in aside = try await core.foldersAside() } }

    public func setAside(_ done: @escaping () -> Void) {
        trying { [self] in
            try await core.setAside()
            done()
        }
    }

    public func bringBack(_ folder: String, _ done: @escaping () -> Void) {
        trying { [self] in
            try await core.bringBack(folder)
            done()
        }
    }

    private func trying(_ job: @escaping @MainActor () async throws -> Void) {
        scope.launch { [self] in
            do {
                try await job()
            } catch {
                message = words.explain(error)
            }
        }
    }
}
