import AbriCore
import Observation

/// Where a person is on the way to an attachment.
public enum AttachStep: Sendable { case question, instead, `where`, kind, copying, checking, done, noted }

/// An entry that a file can be kept with.
public struct OfferedEntry: Sendable, Equatable, Identifiable {
    public let seq: UInt64
    public let name: String
    public let beginning: String

    public var id: UInt64 { seq }
}

public struct AttachState: Sendable, Equatable {
    public var step = AttachStep.question
    /// How far the step has come, from 0 to 1, or `nil` where nobody knows how much there is.
    public var share: Double?
    /// The same in words.
    public var amount = ""
    /// What did not work, beside the question that may be answered again.
    public var message: String?
    /// The entries a file can be kept with, the newest first.
    public var choices: [OfferedEntry] = []
}

extension Core {
    /// The newest entries, in words, to choose from.
    func offered(_ words: Words, limit: UInt32) async throws -> [OfferedEntry] {
        let dates = Dates(words: words, zone: clock.zone)
        let all = Filter(kinds: [], fromDay: nil, toDay: nil, platform: "", account: "", words: "")
        return try await list(all, before: nil, limit: limit).entries.map {
            OfferedEntry(seq: $0.seq, name: "\(words[$0.kind]) · \(dates.of($0.when))", beginning: $0.beginning)
        }
    }
}

/// Files on their way to an entry: the question first, then which entry if none was chosen, then what the source has, its copy
/// and its check.
@MainActor @Observable
public final class AttachHolder {
    /// So many entries are offered: the newest, among which it will be.
    private static let offered: UInt32 = 20

    private let core: Core
    private let words: Words
    private let panic: Panic
    private let scope: Scope
    private let source: any AttachSource
    @ObservationIgnored private var answered: ImageAnswer?
    @ObservationIgnored private var running: Task<Void, Never>?

    /// The entry that the files are kept with.
    public private(set) var chosen: UInt64?
    public private(set) var state = AttachState()

    init(_ core: Core, _ words: Words, _ panic: Panic, _ scope: Scope, source: any AttachSource, chosen: UInt64?) {
        (self.core, self.words, self.panic, self.scope) = (core, words, panic, scope)
        (self.source, self.chosen) = (source, chosen)
    }

    /// The message that says what follows the answer *no*.
    public var trace: String { words[source.trace] }

    /// Whether it shows an intimate image of somebody under 18, as the person says: only *no* leads to the file.
    public func answer(_ answer: ImageAnswer) {
        answered = answer
        if answer == .no { goOn() } else { state = AttachState(step: .instead) }
    }

    /// Notes the SHA-256 of a file that is not kept, because the person asked for it.
    public func noteFingerprint() { goOn() }

    public func askAgain() {
        answered = nil
        state = AttachState()
    }

    /// Keeps it with the entry `seq`.
    public func choose(_ seq: UInt64) {
        chosen = seq
        goOn()
    }

    public func chooseNew() { state.step = .kind }

    /// Keeps it with a new entry, in which nothing is written yet.
    public func choose(_ kind: EntryKind) {
        working { [self] in
            chosen = try await core.add(EntryForm(kind: kind).entry(in: core.clock.zone, instead: .unknown))
            try await take()
        }
    }

    public func stop() { running?.cancel() }

    private func goOn() {
        working { [self] in
            if chosen == nil {
                let choices = try await core.offered(words, limit: Self.offered)
                state = AttachState(step: .where, choices: choices)
            } else {
                try await take()
            }
        }
    }

    private func take() async throws {
        guard let answer = answered, let seq = chosen else { return }
        let files = await source.files()
        // The person may have hidden the app behind the picker.
        _ = try core.opened()
        guard !files.isEmpty else { return }
        panic.jobs += 1
        defer { panic.jobs -= 1 }
        for file in files {
            state = AttachState(step: .copying)
            let told = Told()
            if answer == .no {
                _ = try await core.attach(file, to: seq, answer) { [weak self] phase, done in
                    told.once(done, of: file.size, phase) { self?.advance(phase, done, file.size) }
                }
            } else {
                _ = try await core.fingerprint(file, beside: seq, answer) { [weak self] done in
                    told.once(done, of: file.size, .copying) { self?.advance(.copying, done, file.size) }
                }
            }
        }
        state = AttachState(step: answer == .no ? .done : .noted)
    }

    private func advance(_ phase: ImportPhase, _ done: UInt64, _ size: UInt64?) {
        guard state.step == .copying || state.step == .checking else { return }
        let total = size.flatMap { $0 > 0 ? $0 : nil }
        state = AttachState(
            step: phase == .copying ? .copying : .checking, share: total.map { min(1, Double(done) / Double($0)) },
            amount: Sizes(words: words).of(done, total))
    }

    private func working(_ job: @escaping @MainActor () async throws -> Void) {
        guard running == nil else { return }
        running = scope.launch { [self] in
            do {
                try await job()
            } catch {
                state = AttachState(message: words.explain(error))
            }
            running = nil
        }
    }
}

/// Tells the screen at most a hundred times a phase how far the work has come.
final class Told: @unchecked Sendable {
    /// Bytes between two signs of life where nobody knows how much there is.
    private static let blindStep: UInt64 = 1 << 20

    // Touched by one thread at a time: that of the work.
    private var last: (ImportPhase, UInt64)?

    func once(_ done: UInt64, of size: UInt64?, _ phase: ImportPhase, _ tell: @escaping @MainActor @Sendable () -> Void) {
        let part = size.map { $0 > 0 ? done * 100 / $0 : 100 } ?? (done / Self.blindStep)
        if let last, last == (phase, part) { return }
        last = (phase, part)
        Task { @MainActor in tell() }
    }
}
