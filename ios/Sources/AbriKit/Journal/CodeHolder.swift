import AbriCore
import Observation

/// Where a person is on the way into the journal.
public enum CodeStep: Sendable { case looking, explain, choose, `repeat`, enter }

/// What the code screen shows.
public struct CodeState: Sendable, Equatable {
    public var step = CodeStep.looking
    /// How many digits were typed; never how many are wanted.
    public var typed = 0
    public var working = false
    /// One sentence about the last try.
    public var message: String?
}

/// Takes a code, digit by digit, and opens or makes the journal with it; `opened` is told once.
@MainActor @Observable
public final class CodeHolder: CodeTyping {
    private let core: Core
    private let words: Words
    private let scope: Scope
    private let pause: Pause
    private let opened: @MainActor () async -> Void
    @ObservationIgnored private var digits = CodeDigits()
    @ObservationIgnored private var chosen = CodeDigits()

    public private(set) var state = CodeState()

    init(
        _ core: Core, _ words: Words, _ scope: Scope, pause: @escaping Pause, opened: @escaping @MainActor () async -> Void
    ) {
        (self.core, self.words, self.scope, self.pause, self.opened) = (core, words, scope, pause, opened)
        scope.launch { [self] in
            let exists = (try? await core.journalExists()) ?? false
            state.step = exists ? .enter : .explain
        }
    }

    public func start() { state = CodeState(step: .choose) }

    public func type(_ digit: Int) {
        guard !state.working else { return }
        digits.add(digit)
        show()
    }

    public func erase() {
        guard !state.working else { return }
        digits.erase()
        show()
    }

    /// Back to the first of the two times a new code is typed.
    public func chooseAgain(_ message: String? = nil) {
        wipe()
        state = CodeState(step: .choose, message: message)
    }

    public func validate() {
        guard !state.working, digits.length > 0 else { return }
        switch state.step {
        case .choose: work(check)
        case .repeat:
            if digits.matches(chosen) { work(create) } else { chooseAgain(words["app-code-repeat-different"]) }
        case .enter: work(open)
        case .looking, .explain: break
        }
    }

    /// Nothing that was typed stays behind.
    public func wipe() {
        digits.wipe()
        chosen.wipe()
    }

    private func show() {
        state.typed = digits.length
        state.message = nil
    }

    private func check() async throws {
        let code = digits.secret
        defer { code.wipe() }
        do {
            try await core.checkNewCode(code)
        } catch let weak as WeakPasscode {
            return chooseAgain(words.explain(weak))
        }
        chosen = digits
        digits.wipe()
        state = CodeState(step: .repeat)
    }

    private func create() async throws {
        chosen.wipe()
        try await core.createJournal(digits.secret)
        await opened()
    }

    /// What one code does more than another is not seen: the journal shows at fixed times after the last key, and not at all
    /// to who has left meanwhile.
    private func open() async throws {
        let begun = PhoneClock.running
        try await core.openJournal(digits.secret)
        do {
            try await pause(.milliseconds(untilShown(PhoneClock.running - begun)))
        } catch {
            core.lock()
            throw error
        }
        await opened()
    }

    private func work(_ job: @escaping @MainActor () async throws -> Void) {
        state.working = true
        state.message = nil
        scope.launch { [self] in
            do {
                try await job()
            } catch {
                state = CodeState(
                    step: state.step == .repeat ? .choose : state.step, message: words.explain(error))
            }
            if state.step == .repeat { digits.wipe() } else { wipe() }
            state.working = false
            state.typed = 0
        }
    }
}

/// How much longer to wait once opening a journal has taken `passed`; all in milliseconds.
func untilShown(_ passed: UInt64) -> UInt64 {
    // Long enough on most phones for whatever a code does, then in even steps.
    let (first, step): (UInt64, UInt64) = (1_200, 400)
    return passed <= first ? first - passed : (step - (passed - first) % step) % step
}
