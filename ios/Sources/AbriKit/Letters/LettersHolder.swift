import AbriCore
import Observation

/// The letters for the reader.
@MainActor @Observable
public final class LettersHolder {
    public private(set) var letters: [LetterSummary]?

    init(_ core: Core, _ scope: Scope, _ audience: Audience) {
        scope.launch { [weak self] in self?.letters = try? await core.letters(audience) }
    }

    /// The letter of this name.
    public func letter(_ kind: String) -> LetterSummary? { letters?.first { $0.kind == kind } }
}

/// The facts of one letter, all of which may stay empty; a letter that needs none is written at once.
@MainActor @Observable
public final class LetterFormHolder {
    private let core: Core
    private let scope: Scope
    private let audience: Audience
    private let kind: String
    private let chosen: String

    public private(set) var fields: [LetterField]?
    /// The names of fields that entries say differently.
    public private(set) var differing: [String] = []
    public private(set) var letter: Letter?
    public var form = LetterForm()

    init(_ core: Core, _ scope: Scope, _ audience: Audience, kind: String, case chosen: String) {
        (self.core, self.scope, self.audience) = (core, scope, audience)
        (self.kind, self.chosen) = (kind, chosen)
        form.write(on: core.clock.today)
        scope.launch { [self] in
            fields = try? await core.letterFields(kind: kind, case: chosen, audience)
            if fields?.isEmpty == true { await write() }
        }
    }

    /// What entries say is put into the fields, where it can be changed.
    public func take(_ drafted: Drafted) {
        form.take(drafted.facts)
        differing = (fields ?? []).filter { drafted.open.contains($0.fact) }.map(\.label)
    }

    /// Writes the letter with what is known.
    public func show() { scope.launch { [self] in await write() } }

    /// Back to the facts; false where none are asked for.
    public func back() -> Bool {
        guard letter != nil, fields?.isEmpty == false else { return false }
        letter = nil
        return true
    }

    private func write() async {
        letter = try? await core.letter(kind: kind, case: chosen, audience, facts: form.facts())
    }
}
