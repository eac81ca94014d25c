import AbriCore
import Observation

/// One line of the list, already written for the reader.
public struct EntryLine: Sendable, Equatable, Identifiable {
    public let seq: UInt64
    public let kind: EntryKind
    public let title: String
    public let when: String
    public let details: [String]

    public var id: UInt64 { seq }
}

/// The entries written down in one month.
public struct EntryMonth: Sendable, Equatable, Identifiable {
    public let name: String
    public var lines: [EntryLine]

    public var id: UInt64 { lines.first?.seq ?? 0 }
}

/// How far back the list goes.
public enum Period: Sendable, CaseIterable {
    case all, month, week

    var days: Int? {
        switch self {
        case .all: nil
        case .month: 30
        case .week: 7
        }
    }
}

/// What narrows the list, in memory only.
public struct Narrowing: Sendable, Equatable, CustomStringConvertible {
    public var words = ""
    public var kinds: Set<EntryKind> = []
    public var period = Period.all

    public init() {}

    public var isNone: Bool { self == Narrowing() }

    public var description: String { "Narrowing(…)" }
}

public struct EntryListState: Sendable, Equatable {
    /// `nil` until the first page is there.
    public var months: [EntryMonth]?
    /// Numbers of records that can't be read, among those that were gone through.
    public var damaged: [UInt64] = []
    public var hasMore = false
    public var message: String?
}

/// The journal as a list, newest first, a page at a time, whole or as a search narrows it.
@MainActor @Observable
public final class EntryListHolder {
    private static let page: UInt32 = 30
    /// Time without a key, so that no half word is looked for.
    private static let rest = Duration.milliseconds(250)

    private let core: Core
    private let words: Words
    private let scope: Scope
    @ObservationIgnored private var next: UInt64?
    @ObservationIgnored private var job: Task<Void, Never>?

    public private(set) var state = EntryListState()
    public private(set) var narrowing = Narrowing()
    /// A copy of the journal is proposed once: it stands on the list until it is answered or the list is left.
    public private(set) var proposesCopy = false

    init(_ core: Core, _ words: Words, _ scope: Scope) {
        (self.core, self.words, self.scope) = (core, words, scope)
    }

    /// Reads the newest page again: entries and attachments may have come.
    public func refresh() {
        read(before: nil)
        scope.launch { [self] in
            guard (try? await core.wantsBackup()) == true else { return }
            proposesCopy = true
            try? await core.noteBackupProposed()
        }
    }

    public func more() { read(before: next) }

    public func answerProposal() { proposesCopy = false }

    /// Reads the list as `narrowed`; words are waited for until the keys rest.
    public func narrow(_ narrowed: Narrowing) {
        let typing = narrowed.words != narrowing.words
        narrowing = narrowed
        read(before: nil, rest: typing ? Self.rest : .zero)
    }

    /// Which records can't be read, as a heading and their numbers; `nil` where all can.
    public var damage: NamedFact? {
        guard !state.damaged.isEmpty else { return nil }
        let numbers = state.damaged.map { "n°\u{A0}\($0)" }.joined(separator: ", ")
        return NamedFact(name: words["app-journal-damaged"], value: numbers)
    }

    private func read(before: UInt64?, rest: Duration = .zero) {
        job?.cancel()
        job = scope.launch { [self] in
            if rest > .zero { guard (try? await Task.sleep(for: rest)) != nil else { return } }
            do {
                let page = try await core.list(filter, before: before, limit: Self.page)
                guard !Task.isCancelled else { return }
                next = page.next
                state = with(page, after: before == nil ? EntryListState() : state)
            } catch {
                guard !Task.isCancelled else { return }
                state = EntryListState(months: state.months ?? [], damaged: state.damaged, message: words.explain(error))
            }
        }
    }

    private var filter: Filter {
        Filter(
            kinds: Array(narrowing.kinds), fromDay: narrowing.period.days.map { core.clock.today.before(days: $0).iso },
            toDay: nil, platform: "", account: "", words: narrowing.words)
    }

    /// Adds a page, and joins a month that goes on.
    private func with(_ page: EntryPage, after before: EntryListState) -> EntryListState {
        let dates = Dates(words: words, zone: core.clock.zone)
        var months = before.months ?? []
        for entry in page.entries {
            let month = dates.monthOfWriting(entry.writtenMs)
            let line = line(entry, dates)
            if months.last?.name == month {
                months[months.count - 1].lines.append(line)
            } else {
                months.append(EntryMonth(name: month, lines: [line]))
            }
        }
        return EntryListState(months: months, damaged: before.damaged + page.damaged, hasMore: page.next != nil)
    }

    private func line(_ entry: EntrySummary, _ dates: Dates) -> EntryLine {
        let place = [entry.platform, entry.account].filter { !$0.isBlank }.joined(separator: " · ")
        var details = [place, entry.amount, entry.beginning].filter { !$0.isBlank }
        switch entry.attachments {
        case 0: break
        case 1: details.append(words["app-journal-attachments-one"])
        default: details.append(words.phrase("app-journal-attachments", ["count": String(entry.attachments)]))
        }
        if entry.amended { details.append(words["app-entry-amended"]) }
        if entry.clockChanged { details.append(words["app-entry-clock"]) }
        return EntryLine(
            seq: entry.seq, kind: entry.kind, title: words[entry.kind], when: dates.of(entry.when), details: details)
    }
}
