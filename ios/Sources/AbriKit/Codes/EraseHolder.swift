import AbriCore
import Observation

/// Where a person is on the way to *Tout effacer*.
public enum EraseStep: Sendable { case code, question, running }

/// Erases every journal and every key of the phone: the code first, then one question.
@MainActor @Observable
public final class EraseHolder {
    private let core: Core
    private let words: Words
    private let erased: () -> Void
    @ObservationIgnored private var code: Secret?

    public private(set) var step = EraseStep.code
    public private(set) var codes: CodesHolder?
    public private(set) var message: String?

    init(_ core: Core, _ words: Words, _ scope: Scope, erased: @escaping () -> Void) {
        (self.core, self.words, self.erased) = (core, words, erased)
        codes = CodesHolder(core, words, scope, [.own]) { [weak self] _, codes in
            let code = Secret(codes[0].data)
            try await core.confirm(codes[0])
            self?.ask(code)
        }
    }

    public func erase() {
        guard step == .question, let code else { return }
        step = .running
        message = nil
        let typed = Secret(code.data)
        // Not in the scope of the screen: what was begun must be told, and its settings forgotten.
        Task {
            do {
                try await core.eraseEverything(typed)
                code.wipe()
                erased()
            } catch {
                step = .question
                message = words.explain(error)
            }
        }
    }

    private func ask(_ code: Secret) {
        self.code = code
        codes = nil
        step = .question
    }
}
