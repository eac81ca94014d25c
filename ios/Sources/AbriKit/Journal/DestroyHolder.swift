import AbriCore
import Observation

/// Destroys what a record brought, behind the code; it is told once it is gone from the disk.
@MainActor @Observable
public final class DestroyHolder {
    private let core: Core
    private let words: Words
    private let seq: UInt64
    private let destroyed: () -> Void

    /// The keypad, until the code was the right one.
    public private(set) var codes: CodesHolder?
    /// While the database is written anew: it cannot be broken off.
    public private(set) var working = false
    public private(set) var message: String?

    init(_ core: Core, _ words: Words, _ scope: Scope, seq: UInt64, destroyed: @escaping () -> Void) {
        (self.core, self.words, self.seq, self.destroyed) = (core, words, seq, destroyed)
        codes = CodesHolder(core, words, scope, [.own]) { [weak self] _, codes in
            try await core.confirm(codes[0])
            self?.codes = nil
        }
    }

    public func destroy() {
        guard codes == nil, !working else { return }
        working = true
        message = nil
        // Not in the scope of the screen: what was begun is ended.
        Task {
            do {
                try await core.destroy(seq)
                destroyed()
            } catch {
                message = words.explain(error)
            }
            working = false
        }
    }
}
