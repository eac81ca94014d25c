import AbriCore
import Observation

/// Something in the bin, written for the reader.
public struct BinLine: Sendable, Equatable, Identifiable {
    /// The record that brought it, by which it is put back or destroyed.
    public let seq: UInt64
    public let title: String
    public let details: [String]

    public var id: UInt64 { seq }
}

/// What was removed and not destroyed, the last removed first. It never empties by itself.
@MainActor @Observable
public final class BinHolder {
    private let core: Core
    private let words: Words
    private let scope: Scope

    /// `nil` until they are there.
    public private(set) var lines: [BinLine]?
    public private(set) var damaged: [UInt64] = []
    public private(set) var message: String?

    init(_ core: Core, _ words: Words, _ scope: Scope) { (self.core, self.words, self.scope) = (core, words, scope) }

    public func refresh() { trying(read) }

    public func putBack(_ seq: UInt64) {
        trying { [self] in
            try await core.putBack(seq)
            try await read()
        }
    }

    private func read() async throws {
        let bin = try await core.bin()
        let dates = Dates(words: words, zone: core.clock.zone)
        let entries = bin.entries.map { removed in
            let details = [dates.of(removed.entry.when), removed.entry.beginning].filter { !$0.isBlank }
            return (
                removed.removed.wallMs,
                BinLine(seq: removed.entry.seq, title: words[removed.entry.kind], details: details)
            )
        }
        let files = bin.attachments.map { removed in
            let name = removed.attachment.name.withMarksShown
            return (
                removed.removed.wallMs,
                BinLine(seq: removed.attachment.seq, title: words["app-bin-file"], details: [name])
            )
        }
        lines = (entries + files).sorted { $0.0 > $1.0 }.map(\.1)
        damaged = bin.damaged
        message = nil
    }

    private func trying(_ job: @escaping @MainActor () async throws -> Void) {
        scope.launch { [self] in
            do {
                try await job()
            } catch {
                lines = lines ?? []
                message = words.explain(error)
            }
        }
    }
}

/// The texts an entry has had, the last one first.
@MainActor @Observable
public final class HistoryHolder {
    /// One of them.
    public struct Text: Sendable, Identifiable {
        public let id: UInt64
        public let written: String
        public let text: String
        public let facts: [NamedFact]
    }

    public private(set) var texts: [Text]?
    public private(set) var message: String?

    init(_ core: Core, _ words: Words, _ scope: Scope, seq: UInt64) {
        scope.launch { [weak self] in
            do {
                let dates = Dates(words: words, zone: core.clock.zone)
                let history = try await core.history(seq)
                self?.texts = history.versions.reversed().map {
                    Text(
                        id: $0.seq, written: dates.ofWriting($0.written.wallMs), text: $0.content.text,
                        facts: words.facts(of: $0.content))
                }
            } catch {
                self?.texts = []
                self?.message = words.explain(error)
            }
        }
    }
}
