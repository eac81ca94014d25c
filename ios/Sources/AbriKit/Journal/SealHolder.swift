import AbriCore
import Observation

public struct SealState: Sendable, Equatable {
    public var title = ""
    /// Eight groups of five; empty until they are known.
    public var digits: [String] = []
    /// Of a verification that runs, from 0 to 1.
    public var progress: Double?
    public var result: String?
    public var intact = true
    public var message: String?
}

/// The seal of today, and whether all that lies before it is as it was written.
@MainActor @Observable
public final class SealHolder {
    private let core: Core
    private let words: Words
    private let panic: Panic
    private let scope: Scope
    @ObservationIgnored private var running: Task<Void, Never>?

    public private(set) var state = SealState()

    init(_ core: Core, _ words: Words, _ panic: Panic, _ scope: Scope) {
        (self.core, self.words, self.panic, self.scope) = (core, words, panic, scope)
    }

    public func refresh() {
        scope.launch { [self] in
            do {
                let seal = try await core.seal()
                state.title = words.phrase("app-seal-number", ["number": String(seal.number)])
                state.digits = seal.digits.split(separator: " ").map(String.init)
            } catch {
                state.message = words.explain(error)
            }
        }
    }

    public func verify() {
        guard running == nil else { return }
        panic.jobs += 1
        state.progress = 0
        state.result = nil
        state.message = nil
        running = scope.launch { [self] in
            do {
                let found = try await core.verify { progress in
                    Task { @MainActor [weak self] in
                        if self?.state.progress != nil { self?.state.progress = progress.share }
                    }
                }
                state.intact = found.damaged.isEmpty
                state.result =
                    state.intact
                    ? words.phrase("app-verify-intact", ["records": String(found.records)])
                    : words.phrase("app-verify-damaged", ["count": String(found.damaged.count)])
            } catch is CancellationError {
                state.message = words["app-verify-stopped"]
            } catch {
                state.message = words.explain(error)
            }
            panic.jobs -= 1
            running = nil
            state.progress = nil
        }
    }

    /// Breaks a verification off; nothing was changed by it.
    public func stop() { running?.cancel() }
}
