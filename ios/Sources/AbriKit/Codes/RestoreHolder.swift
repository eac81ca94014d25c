import AbriCore
import Observation

/// Where a person is on the way back from a copy.
public enum RestoreStep: Sendable { case choose, words, code }

/// Brings a journal back from a copy: the file, its words, a new code.
@MainActor @Observable
public final class RestoreHolder {
    private let core: Core
    private let words: Words
    private let panic: Panic
    private let scope: Scope
    private let outside: Outside
    private let restored: @MainActor () async -> Void
    @ObservationIgnored private var copy: PickedFile?
    @ObservationIgnored private var found: [String] = []

    public private(set) var step = RestoreStep.choose
    public private(set) var message: String?
    /// Its keys, while words are typed.
    public private(set) var entry: WordEntryHolder?
    /// Its keypad, once they are there.
    public private(set) var codes: CodesHolder?

    init(
        _ core: Core, _ words: Words, _ panic: Panic, _ scope: Scope, _ outside: Outside,
        restored: @escaping @MainActor () async -> Void
    ) {
        (self.core, self.words, self.panic, self.scope) = (core, words, panic, scope)
        (self.outside, self.restored) = (outside, restored)
    }

    public func choose() {
        scope.launch { [self] in
            guard let picked = await outside.pick(.file) else { return }
            copy = picked
            step = .words
            entry = WordEntryHolder(scope) { [weak self] in await self?.take($0) }
        }
    }

    /// One step back; false at the first one.
    public func back() -> Bool {
        switch step {
        case .choose: return false
        case .words: step = .choose
        case .code:
            if codes?.share != nil {
                codes?.stop()
                return true
            }
            if codes?.back() == true { return true }
            step = .words
        }
        return true
    }

    private func take(_ typed: [String]) async -> String? {
        let secret = Secret(words: typed)
        defer { secret.wipe() }
        do {
            try await core.checkWords(secret)
        } catch {
            return words.explain(error)
        }
        found = typed
        codes = CodesHolder(core, words, scope, [.new, .again]) { [weak self] holder, codes in
            try await self?.restore(holder, codes)
        }
        step = .code
        return nil
    }

    private func restore(_ holder: CodesHolder, _ codes: [Secret]) async throws {
        guard let copy, let code = codes.first else { return }
        panic.jobs += 1
        defer { panic.jobs -= 1 }
        let told = Told()
        try await core.restore(from: copy, words: Secret(words: found), code: code) { progress in
            told.once(progress.done, of: progress.total, .copying) { holder.advance(progress.share) }
        }
        found = []
        await restored()
    }
}
