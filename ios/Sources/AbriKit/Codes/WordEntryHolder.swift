import AbriCore
import Observation

/// What the letter keys show.
public struct WordEntryState: Sendable, Equatable {
    /// The letters of the word that is being typed.
    public var typed = ""
    /// Those that can come next.
    public var letters: Set<String> = []
    /// The words that are there, in order.
    public var found: [String] = []
    public var message: String?
}

/// Takes words of the list, letter by letter: as soon as one word alone begins like that, it is taken.
///
/// `entered` is given all of them, and answers why they are not the right ones.
@MainActor @Observable
public final class WordEntryHolder {
    private let count: Int
    private let entered: @MainActor ([String]) async -> String?
    private let scope: Scope

    public private(set) var state = WordEntryState()

    init(_ scope: Scope, count: Int = 12, entered: @escaping @MainActor ([String]) async -> String?) {
        (self.scope, self.count, self.entered) = (scope, count, entered)
        state.letters = Set(lettersAfter(typed: ""))
    }

    public var isComplete: Bool { state.found.count == count }

    public func type(_ letter: String) {
        guard !isComplete, state.letters.contains(letter) else { return }
        state.typed += letter
        state.message = nil
        let words = wordsBeginning(typed: state.typed)
        if words.count == 1 {
            state.found += words
            state.typed = ""
        }
        showLetters()
        if isComplete { submit() }
    }

    /// Takes the last letter away, or else the last word.
    public func erase() {
        if state.typed.isEmpty { _ = state.found.popLast() } else { state.typed.removeLast() }
        state.message = nil
        showLetters()
    }

    /// The words are there: gives them on, once more if it must be.
    public func submit() {
        guard isComplete else { return }
        scope.launch { [self] in
            if let message = await entered(state.found) { state.message = message }
        }
    }

    /// Forgets what was typed.
    public func wipe() { state = WordEntryState(letters: Set(lettersAfter(typed: ""))) }

    private func showLetters() { state.letters = isComplete ? [] : Set(lettersAfter(typed: state.typed)) }
}
