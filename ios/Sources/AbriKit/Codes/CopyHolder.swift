import AbriCore
import Observation

/// Where a copy of the journal stands.
public enum CopyStep: Sendable { case looking, noWords, ready, running, done }

public struct CopyState: Sendable, Equatable {
    public var step = CopyStep.looking
    /// How far the copy has come, from 0 to 1.
    public var share = 0.0
    /// Whether nothing was damaged in what was copied.
    public var intact = true
    public var message: String?
}

/// Copies the journal to where the person says; only what was read back there is called done.
@MainActor @Observable
public final class CopyHolder {
    /// Says nothing of what is in it.
    private static let name = "archive.zip"

    private let core: Core
    private let words: Words
    private let panic: Panic
    private let scope: Scope
    private let outside: Outside
    @ObservationIgnored private var running: Task<Void, Never>?

    public private(set) var state = CopyState()

    init(_ core: Core, _ words: Words, _ panic: Panic, _ scope: Scope, _ outside: Outside) {
        (self.core, self.words, self.panic, self.scope, self.outside) = (core, words, panic, scope, outside)
    }

    /// Words may have been made meanwhile: without them nothing would open a copy.
    public func refresh() {
        guard state.step != .running, state.step != .done else { return }
        scope.launch { [self] in
            do {
                state.step = try await core.hasWords() ? .ready : .noWords
            } catch {
                fail(words.explain(error))
            }
        }
    }

    public func start() {
        guard running == nil else { return }
        running = scope.launch { [self] in
            defer { running = nil }
            guard let place = await outside.place(named: Self.name) else { return }
            state = CopyState(step: .running)
            panic.jobs += 1
            defer { panic.jobs -= 1 }
            let told = Told()
            do {
                let found = try await core.backUp(to: place) { [weak self] progress in
                    told.once(progress.done, of: progress.total, .copying) {
                        if self?.state.step == .running { self?.state.share = progress.share }
                    }
                }
                state = CopyState(step: .done, share: 1, intact: found.damaged.isEmpty)
            } catch {
                fail(words.explain(error))
            }
        }
    }

    public func stop() { running?.cancel() }

    private func fail(_ message: String) { state = CopyState(step: .ready, message: message) }
}
