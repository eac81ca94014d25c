import AbriCore
import Foundation
import Observation

/// Where a dossier stands.
public enum DossierStep: Sendable { case choose, looking, contents, way, writing, done }

public struct DossierState: Sendable, Equatable, CustomStringConvertible {
    public var step = DossierStep.choose
    public var choice = DossierChoice()
    /// How far a job has come, from 0 to 1.
    public var share = 0.0
    public var contents: DossierContents?
    /// Whether words are needed to open it; `nil` while nothing is chosen.
    public var protected: Bool?
    /// These words.
    public var passphrase: String?
    /// What was written, once it is closed.
    public var done: HandedOver?
    public var message: String?

    public var description: String { "DossierState(\(step))" }
}

/// Makes a dossier: what goes in, what that tells, how it is protected, and where the person says it goes.
@MainActor @Observable
public final class DossierHolder {
    private let core: Core
    private let words: Words
    private let panic: Panic
    private let scope: Scope
    private let outside: Outside
    private let complaint: () -> String
    @ObservationIgnored private var job: Task<Void, Never>?
    @ObservationIgnored private var passphrase: DossierPassphrase?
    /// Files that were read already: to leave one out reads none of the others again.
    @ObservationIgnored private var known: [Exhibit] = []

    public private(set) var state = DossierState()
    /// The name of the file, without its ending.
    public var name: String
    /// Where the dossier was written.
    public private(set) var written: FilePlace?

    init(
        _ core: Core, _ words: Words, _ panic: Panic, _ scope: Scope, _ outside: Outside,
        complaint: @escaping () -> String
    ) {
        (self.core, self.words, self.panic, self.scope) = (core, words, panic, scope)
        (self.outside, self.complaint) = (outside, complaint)
        name = words["app-dossier-file"]
    }

    var selection: DossierSelection {
        state.choice.selection(complaint: complaint(), zone: core.clock.zone.identifier)
    }

    public func choose(_ change: (inout DossierChoice) -> Void) { change(&state.choice) }

    /// Reads what was chosen, and says what is in it.
    public func look() {
        work(.looking, otherwise: .choose) { [self] in
            let preview = try await core.previewDossier(selection, known: known, advancing())
            known = preview.exhibits
            state.contents = DossierContents(preview, words, letter: !complaint().isEmpty)
            state.step = .contents
        }
    }

    public func leaveOut(_ file: AttachmentId) {
        state.choice.without.insert(file)
        look()
    }

    /// Files that were left out go in again.
    public func takeAll() {
        state.choice.without = []
        look()
    }

    public func decideWay() {
        state.step = .way
        state.message = nil
    }

    /// With words or without; they are drawn once for a dossier.
    public func protect(_ on: Bool) {
        do {
            if on {
                let drawn = try passphrase ?? DossierPassphrase.draw()
                passphrase = drawn
                state.passphrase = drawn.words()
            }
            state.protected = on
        } catch {
            state.message = words.explain(error)
        }
    }

    public func write() {
        guard job == nil else { return }
        job = scope.launch { [self] in
            defer { job = nil }
            let name = neutral(name, otherwise: words["app-dossier-file"]) + ".zip"
            guard let place = await outside.place(named: name) else { return }
            await run(.writing, otherwise: .way) { [self] in
                let key = state.protected == true ? passphrase : nil
                let done = try await core.writeDossier(selection, key, to: place, advancing())
                written = place
                state.done = done
                state.step = .done
            }
        }
    }

    /// Hands the dossier that was written to another app.
    public func share() { if let written { outside.share(written.file) } }

    /// Breaks off what runs: nothing is left of it.
    public func stop() { job?.cancel() }

    /// One step back; false where there is none.
    public func back() -> Bool {
        switch state.step {
        case .choose, .done: return false
        case .looking, .writing: stop()
        case .contents: (state.step, state.message) = (.choose, nil)
        case .way: (state.step, state.message) = (.contents, nil)
        }
        return true
    }

    private func advancing() -> @Sendable (Progress) -> Void {
        let told = Told()
        return { [weak self] progress in
            told.once(progress.done, of: progress.total, .copying) { self?.state.share = progress.share }
        }
    }

    private func work(_ during: DossierStep, otherwise: DossierStep, _ task: @escaping @MainActor () async throws -> Void) {
        guard job == nil else { return }
        job = scope.launch { [self] in
            await run(during, otherwise: otherwise, task)
            job = nil
        }
    }

    /// Shows `during` while `task` runs, and `otherwise` with what went wrong.
    private func run(
        _ during: DossierStep, otherwise: DossierStep, _ task: @escaping @MainActor () async throws -> Void
    ) async {
        (state.step, state.share, state.message) = (during, 0, nil)
        panic.jobs += 1
        do {
            try await task()
        } catch {
            (state.step, state.message) = (otherwise, words.explain(error))
        }
        panic.jobs -= 1
    }
}

extension Words {
    /// What could not be read, and so is not in it.
    public func damage(in done: HandedOver) -> [String] {
        naming([("app-dossier-damaged", done.damaged), ("app-dossier-unreadable", done.unreadable)])
    }
}

/// `typed` as the name of a file, without what other systems refuse; `otherwise` where nothing is left of it.
func neutral(_ typed: String, otherwise: String) -> String {
    var name = typed.trimmed
    if name.hasSuffix(".zip") { name.removeLast(4) }
    let ends: Set<Character> = [" ", ".", "_"]
    let kept = name.map { $0.isLetter || $0.isNumber || " -_.".contains($0) ? $0 : "_" }
    let cut = Array(kept.drop { ends.contains($0) }.reversed().drop { ends.contains($0) }.reversed()).prefix(60)
    return cut.isEmpty ? otherwise : String(cut)
}
