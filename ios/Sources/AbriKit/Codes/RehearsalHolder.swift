import AbriCore
import Observation

/// Takes a code as the lock does, and finds out what it would do there; none of them does it.
@MainActor @Observable
public final class RehearsalHolder: CodeTyping {
    private let core: Core
    private let words: Words
    private let scope: Scope
    @ObservationIgnored private var digits = CodeDigits()

    public private(set) var state = CodeState(step: .enter)
    /// What the code does that was typed; `nil` while one is typed.
    public private(set) var effect: CodeEffect?

    init(_ core: Core, _ words: Words, _ scope: Scope) { (self.core, self.words, self.scope) = (core, words, scope) }

    public func type(_ digit: Int) { edit { $0.add(digit) } }

    public func erase() { edit { $0.erase() } }

    public func validate() {
        guard !state.working, digits.length > 0 else { return }
        state.working = true
        scope.launch { [self] in
            var message: String?
            do {
                effect = try await core.rehearse(digits.secret)
            } catch {
                message = words.explain(error)
            }
            digits.wipe()
            state = CodeState(step: .enter, message: message)
        }
    }

    /// Asks for another code.
    public func again() { effect = nil }

    /// Nothing that was typed stays behind.
    public func wipe() { digits.wipe() }

    private func edit(_ change: (inout CodeDigits) -> Void) {
        guard !state.working else { return }
        change(&digits)
        state.typed = digits.length
        state.message = nil
    }
}
