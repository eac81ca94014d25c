import AbriCore
import Observation

/// The twelve words of the journal: whether there are some, and new ones, shown once.
@MainActor @Observable
public final class MyWordsHolder {
    private let core: Core
    private let words: Words
    private let scope: Scope

    /// `nil` until it is known.
    public private(set) var exist: Bool?
    /// The words that were just made; nowhere else can they be read again.
    public private(set) var made: [String] = []
    public private(set) var message: String?

    init(_ core: Core, _ words: Words, _ scope: Scope) { (self.core, self.words, self.scope) = (core, words, scope) }

    public func refresh() { trying { [self] in exist = try await core.hasWords() } }

    public func make() {
        trying { [self] in
            made = try await core.makeWords()
            exist = true
        }
    }

    public func remove() {
        trying { [self] in
            try await core.removeWords()
            exist = false
        }
    }

    /// They were written down.
    public func forget() { made = [] }

    private func trying(_ job: @escaping @MainActor () async throws -> Void) {
        scope.launch { [self] in
            do {
                try await job()
                message = nil
            } catch {
                message = words.explain(error)
            }
        }
    }
}
