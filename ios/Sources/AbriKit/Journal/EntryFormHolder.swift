import AbriCore
import Observation

/// Where a person is on the way to an entry: unfinished writing is offered before anything is written over it.
public enum FormStep: Sendable { case looking, offer, kind, form }

public struct EntryFormState: Sendable, Equatable {
    public var step = FormStep.looking
    /// `nil` until a kind was chosen or unfinished writing was found.
    public var form: EntryForm?
    public var working = false
    /// What is on the screen is sealed.
    public var draftKept = false
    public var message: String?
}

/// An entry on its way: each pause seals it as a draft, so that hiding loses at most a few letters.
@MainActor @Observable
public final class EntryFormHolder {
    /// How long a hand rests before what it wrote is sealed.
    private static let rest = Duration.milliseconds(300)
    /// The one unfinished new entry; what amends an entry lies under its number.
    private static let new: UInt64 = 0

    private let core: Core
    private let words: Words
    private let scope: Scope
    private let first: EntryKind?
    private let amended: UInt64?
    private let kept: (UInt64) -> Void
    @ObservationIgnored private var sealing: Task<Void, Never>?

    public private(set) var state = EntryFormState()

    /// `scope` must outlive the screen: what was typed last is sealed after it has gone. `amended` is the entry that is
    /// written anew, if it is not a new one.
    init(
        _ core: Core, _ words: Words, _ scope: Scope, first: EntryKind?, amended: UInt64? = nil,
        kept: @escaping (UInt64) -> Void
    ) {
        (self.core, self.words, self.scope, self.first) = (core, words, scope, first)
        (self.amended, self.kept) = (amended, kept)
        trying { [self] in
            if let draft = try await core.draft(draft) {
                state = EntryFormState(step: .offer, form: EntryForm(draft))
            } else {
                try await begin()
            }
        }
    }

    public func choose(_ kind: EntryKind) {
        var form = EntryForm(kind: kind)
        form.time.put(core.clock.today)
        state = EntryFormState(step: .form, form: form)
    }

    public func resume() {
        state.step = .form
        state.draftKept = true
    }

    public func discard() {
        trying { [self] in
            try await core.discardDraft(draft)
            try await begin()
        }
    }

    public func change(_ edit: (inout EntryForm) -> Void) {
        guard var form = state.form else { return }
        edit(&form)
        state.form = form
        state.draftKept = false
        state.message = nil
        sealing?.cancel()
        sealing = trying { [self] in
            guard (try? await Task.sleep(for: Self.rest)) != nil else { return }
            sealing = nil
            try await seal()
        }
    }

    /// It was so many days ago, counted from today.
    public func put(daysAgo days: Int) {
        let day = core.clock.today.before(days: days)
        change { $0.time.put(day) }
    }

    /// Keeps the entry in the journal; it is on the disk before `kept` is told.
    public func keep() {
        guard let form = state.form, !state.working else { return }
        guard let entry = form.entry(in: core.clock.zone), !form.isEmpty else {
            state.message = words[form.isEmpty ? "app-write-empty" : "app-write-bad-date"]
            return
        }
        state.working = true
        state.message = nil
        let sealed = sealing
        trying { [self] in
            sealed?.cancel()
            await sealed?.value
            let seq: UInt64
            if let amended {
                try await core.amend(amended, entry)
                seq = amended
            } else {
                seq = try await core.add(entry)
            }
            try await core.discardDraft(draft)
            kept(seq)
        }
    }

    /// The screen goes: what was typed since the last pause is sealed at once.
    public func leave() {
        guard let waiting = sealing else { return }
        waiting.cancel()
        sealing = nil
        trying { [self] in try await seal() }
    }

    private var draft: UInt64 { amended ?? Self.new }

    private func begin() async throws {
        if let amended {
            state = EntryFormState(step: .form, form: EntryForm(try await core.read(amended).content))
        } else if let first {
            choose(first)
        } else {
            state = EntryFormState(step: .kind)
        }
    }

    private func seal() async throws {
        guard let form = state.form, !form.isEmpty else { return }
        try await core.saveDraft(draft, form.entry(in: core.clock.zone, instead: .unknown))
        state.draftKept = state.form == form
    }

    @discardableResult
    private func trying(_ job: @escaping @MainActor () async throws -> Void) -> Task<Void, Never> {
        scope.launch { [self] in
            do {
                try await job()
            } catch {
                state.working = false
                state.message = words.explain(error)
            }
        }
    }
}
