import AbriCore
import Observation

/// A file of an entry, in words.
public struct FileLine: Sendable, Equatable, Identifiable {
    public let attachment: Attachment
    public let description: String

    public var id: UInt64 { attachment.seq }
}

/// A fact of an entry under its name.
public struct NamedFact: Sendable, Equatable, Identifiable {
    public let name: String
    public let value: String

    public var id: String { name }
}

/// An entry as it is read: only what was filled in, each under its name.
public struct EntryState: Sendable, Equatable {
    public var kind: EntryKind?
    public var title = ""
    public var when = ""
    public var written = ""
    public var text = ""
    public var facts: [NamedFact] = []
    public var files: [FileLine] = []
    /// SHA-256 of files that were not kept, in hexadecimal.
    public var fingerprints: [String] = []
    public var hints: [String] = []
    /// What has to be known beside the text: said, never hidden.
    public var marks: [String] = []
    public var amended = false
    public var message: String?
}

/// One entry of the journal.
@MainActor @Observable
public final class EntryHolder {
    /// So many things that could be added are named at once: more would be a list of faults.
    private static let hints = 3

    private let core: Core
    private let words: Words
    private let scope: Scope
    private let seq: UInt64
    @ObservationIgnored private var removing = false

    public private(set) var state = EntryState()

    init(_ core: Core, _ words: Words, _ scope: Scope, seq: UInt64) {
        (self.core, self.words, self.scope, self.seq) = (core, words, scope, seq)
    }

    public func refresh() {
        trying { [self] in state = written(try await core.read(seq)) }
    }

    /// Puts it into the bin; `done` once it is there, and once only: a trembling finger touches twice.
    public func remove(_ done: @escaping () -> Void) {
        guard !removing else { return }
        removing = true
        trying { [self] in
            defer { removing = false }
            try await core.remove(seq)
            done()
        }
    }

    private func trying(_ job: @escaping @MainActor () async throws -> Void) {
        scope.launch { [self] in
            do {
                try await job()
            } catch {
                state.message = words.explain(error)
            }
        }
    }

    private func written(_ entry: Entry) -> EntryState {
        let dates = Dates(words: words, zone: core.clock.zone)
        let content = entry.content
        var marks: [String] = []
        if let amended = entry.amended {
            marks.append(words.phrase("app-entry-amended-on", ["written": dates.ofWriting(amended.wallMs)]))
        }
        if entry.clockChanged { marks.append(words["app-entry-clock-about"]) }
        if entry.uncertain { marks.append(words["app-entry-uncertain"]) }
        return EntryState(
            kind: content.kind, title: words[content.kind], when: dates.of(content.when),
            written: dates.ofWriting(entry.written.wallMs), text: content.text, facts: words.facts(of: content),
            files: entry.attachments.map { FileLine(attachment: $0, description: describe($0)) },
            fingerprints: entry.fingerprints.map(\.sha256.hex),
            hints: entryHints(entry: entry).prefix(Self.hints).map { words[$0] }, marks: marks,
            amended: entry.amended != nil)
    }

    private func describe(_ file: Attachment) -> String {
        let size = Sizes(words: words).of(file.size)
        let line = words.phrase("app-file-size", ["name": file.name.withMarksShown, "size": size])
        return [line, words.ofCopy(file)].compactMap { $0 }.joined(separator: "\n")
    }
}

extension Sha256Bytes {
    /// In hexadecimal.
    var hex: String { map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }
}

extension Words {
    /// That a file is a copy, and what was taken away; `nil` where it is none.
    func ofCopy(_ file: Attachment) -> String? {
        switch file.derived?.less {
        case .covered: self["app-less-of-covered"]
        case .cropped: self["app-less-of-cropped"]
        case .withoutPlace: self["app-less-of-without-place"]
        case nil: nil
        }
    }

    /// What an entry says beside its text: only what was filled in, each under its name.
    func facts(of entry: NewEntry) -> [NamedFact] {
        let facts = [
            ("app-write-platform", entry.platform), ("app-write-url", entry.url.withMarksShown),
            ("app-write-account", entry.account.withMarksShown), ("app-write-asked", entry.money.asked),
            ("app-write-paid", entry.money.paid), ("app-write-means", entry.money.means),
            ("app-write-receiver", entry.money.account.withMarksShown), ("app-write-deadline", entry.money.deadline),
            ("app-write-step-what", entry.step.what), ("app-write-report-number", entry.step.reportNumber),
            ("app-write-complaint-number", entry.step.complaintNumber),
        ]
        return facts.filter { !$0.1.isBlank }.map { NamedFact(name: self[$0.0], value: $0.1) }
    }
}
