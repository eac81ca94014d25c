import AbriCore
import Observation

/// One code that is asked for, by the ids of its words.
public enum Ask: Sendable {
    /// The code that opens the journal today.
    case own
    /// The code that shows the other journal today.
    case second
    /// Another code for this journal.
    case new
    /// A code for the other journal.
    case newSecond
    /// A code for who is forced.
    case newForced
    /// The code before once more.
    case again

    public var title: String {
        switch self {
        case .own: "app-code-enter-title"
        case .second: "app-second-enter-title"
        case .new: "app-code-choose-title"
        case .newSecond: "app-second-new-title"
        case .newForced: "app-forced-new-title"
        case .again: "app-code-repeat-title"
        }
    }

    public var hint: String {
        switch self {
        case .own: "app-code-enter-hint"
        case .second: "app-second-enter-hint"
        case .new: "app-code-choose-hint"
        case .newSecond: "app-second-new-hint"
        case .newForced: "app-forced-new-hint"
        case .again: "app-code-repeat-hint"
        }
    }

    /// What a code that is there already does; `nil` for one that does not exist yet.
    var does: CodeEffect? {
        switch self {
        case .own: .open
        case .second: .show
        default: nil
        }
    }

    var isNew: Bool { self == .new || self == .newSecond || self == .newForced }

    /// The codes that no slip of a finger may lead to from this one.
    var unlike: [Ask] {
        switch self {
        case .new: [.second]
        case .newSecond: [.own]
        case .newForced: [.own, .second]
        default: []
        }
    }
}

/// Asks for several codes one after the other, and gives them to `job`, which wipes them.
@MainActor @Observable
public final class CodesHolder: CodeTyping {
    /// What is done with the codes; how far it has come is told to the holder.
    typealias Job = @MainActor (CodesHolder, [Secret]) async throws -> Void

    private let core: Core
    private let words: Words
    private let scope: Scope
    private let asks: [Ask]
    private let job: Job
    @ObservationIgnored private var codes: [CodeDigits]
    @ObservationIgnored private var running: Task<Void, Never>?
    private var place = 0

    public private(set) var state = CodeState(step: .enter)
    /// How far a long job has come, from 0 to 1; `nil` while codes are typed.
    public private(set) var share: Double?

    init(_ core: Core, _ words: Words, _ scope: Scope, _ asks: [Ask], job: @escaping Job) {
        (self.core, self.words, self.scope, self.asks, self.job) = (core, words, scope, asks, job)
        codes = asks.map { _ in CodeDigits() }
    }

    /// The code that is asked for now.
    public var ask: Ask { asks[place] }

    public func type(_ digit: Int) { edit { $0.add(digit) } }

    public func erase() { edit { $0.erase() } }

    public func validate() {
        guard !state.working, codes[place].length > 0 else { return }
        if ask == .again && !codes[place].matches(codes[place - 1]) {
            return go(to: place - 1, words["app-code-repeat-different"])
        }
        work { [self] in
            try await check(ask)
            try await goOn()
        }
    }

    /// The job has come to `share`, from 0 to 1.
    func advance(_ share: Double) { if state.working { self.share = share } }

    /// Breaks the job off; the codes are asked for again.
    public func stop() {
        running?.cancel()
        go(to: 0, words["app-attach-stopped"])
    }

    /// One code back; false at the first one.
    public func back() -> Bool {
        guard place > 0, !state.working else { return false }
        go(to: place - 1, nil)
        return true
    }

    public func wipe() { for index in codes.indices { codes[index].wipe() } }

    private func edit(_ change: (inout CodeDigits) -> Void) {
        guard !state.working else { return }
        change(&codes[place])
        state.typed = codes[place].length
        state.message = nil
    }

    /// What is wrong with a code is said before another one is asked for; the last one is left to the job.
    private func check(_ ask: Ask) async throws {
        let code = codes[place].secret
        defer { code.wipe() }
        if ask.isNew { try await core.checkNewCode(code) }
        for other in ask.unlike.compactMap(asks.firstIndex).filter({ $0 < place }) {
            let unlike = codes[other].secret
            defer { unlike.wipe() }
            try await core.checkCodesDiffer(code, unlike)
        }
        guard let does = ask.does, place < asks.count - 1 else { return }
        guard try await core.rehearse(codes[place].secret) == does else {
            throw JournalError.WrongPasscode(retryAt: nil)
        }
    }

    private func goOn() async throws {
        if place < asks.count - 1 {
            place += 1
            state = CodeState(step: .enter)
            return
        }
        try await job(self, zip(asks, codes).filter { $0.0 != .again }.map { $0.1.secret })
    }

    /// Asks for the code at `to` and all after it again.
    private func go(to: Int, _ message: String?) {
        place = to
        for index in to..<codes.count { codes[index].wipe() }
        share = nil
        state = CodeState(step: .enter, message: message)
    }

    private func work(_ step: @escaping @MainActor () async throws -> Void) {
        state.working = true
        state.message = nil
        running = scope.launch { [self] in
            do {
                try await step()
            } catch let weak as WeakPasscode {
                go(to: asks.lastIndex(where: \.isNew) ?? 0, words.explain(weak))
            } catch is CopyFailure {
                go(to: 0, words["app-restore-unreadable"])
            } catch {
                go(to: place < asks.count - 1 ? place : 0, words.explain(error))
            }
        }
    }
}
