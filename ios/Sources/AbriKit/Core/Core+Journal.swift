import AbriCore
import Foundation

extension Core {
    func journalExists() async throws -> Bool {
        let path = folder.path
        return try await call { AbriCore.journalExists(folder: path) }
    }

    /// Throws `WeakPasscode` for a code that would not protect.
    func checkNewCode(_ code: Secret) async throws {
        try await call { try AbriCore.checkNewCode(code: code.data) }
    }

    /// Makes the journal, opened by `code`, and leaves it open. `code` is wiped.
    func createJournal(_ code: Secret) async throws {
        defer { code.wipe() }
        try await forgetOldKeys()
        makeParent()
        let (path, key, moment) = (folder.path, deviceKey, clock.now())
        try await unlock { try await Journal.create(folder: path, code: code.data, deviceKey: key, moment: moment) }
    }

    /// Opens the journal that `code` belongs to. `code` is wiped.
    func openJournal(_ code: Secret) async throws {
        defer { code.wipe() }
        let (path, key, moment) = (folder.path, deviceKey, clock.now())
        try await unlock { try await Journal.open(folder: path, code: code.data, deviceKey: key, moment: moment) }
    }

    /// Throws `UnreadableWords` unless `typed` can be read as twelve words of the list.
    func checkWords(_ typed: Secret) async throws {
        try await call { try AbriCore.checkWords(typed: typed.data) }
    }

    /// Opens the journal that `words` belong to, and gives it `code`. Both are wiped.
    func openJournal(words: Secret, code: Secret) async throws {
        defer {
            words.wipe()
            code.wipe()
        }
        let (path, key) = (folder.path, deviceKey)
        try await unlock {
            try await Journal.openWithWords(folder: path, words: words.data, code: code.data, deviceKey: key)
        }
    }

    /// Asks for the code again; a wrong one costs a try. `code` is wiped.
    func confirm(_ code: Secret) async throws {
        defer { code.wipe() }
        try await opened().confirm(code: code.data, moment: clock.now())
    }

    /// Gives the journal the code `new` instead of `code`; `decoy` is the code of the journal shown instead, where it has
    /// one. All are wiped.
    func changeCode(_ code: Secret, to new: Secret, decoy: Secret? = nil) async throws {
        defer { for secret in [code, new, decoy] { secret?.wipe() } }
        try await opened().changeCode(
            code: code.data, new: new.data, decoy: decoy?.data, deviceKey: deviceKey, moment: clock.now())
    }

    func hasWords() async throws -> Bool { try await opened().hasWords() }

    /// Makes twelve words, to be shown once; those before open the journal no more.
    func makeWords() async throws -> [String] { try await opened().makeWords() }

    func removeWords() async throws { try await opened().removeWords() }

    /// When it answers, the entry is on the disk.
    func add(_ entry: NewEntry) async throws -> UInt64 {
        let moment = clock.now()
        return try await withJournal { try $0.add(entry: entry, moment: moment) }
    }

    /// Entries before `before` (or the newest) that `filter` lets through, newest first; what is damaged among them is
    /// named, and the list goes on.
    func list(_ filter: Filter, before: UInt64?, limit: UInt32) async throws -> EntryPage {
        try await opened().list(filter: filter, before: before, limit: limit)
    }

    func read(_ seq: UInt64) async throws -> Entry { try await withJournal { try $0.read(seq: seq) } }

    /// Writes the entry `seq` anew; former texts stay.
    func amend(_ seq: UInt64, _ entry: NewEntry) async throws {
        let moment = clock.now()
        _ = try await withJournal { try $0.amend(seq: seq, entry: entry, moment: moment) }
    }

    func history(_ seq: UInt64) async throws -> History { try await withJournal { try $0.history(seq: seq) } }

    /// Puts an entry or an attachment, by the number of its record, into the bin.
    func remove(_ seq: UInt64) async throws {
        let moment = clock.now()
        try await withJournal { try $0.remove(seq: seq, moment: moment) }
    }

    func putBack(_ seq: UInt64) async throws {
        let moment = clock.now()
        try await withJournal { try $0.putBack(seq: seq, moment: moment) }
    }

    func bin() async throws -> Bin { try await withJournal { try $0.bin() } }

    /// Destroys what lies in the bin for good.
    func destroy(_ seq: UInt64) async throws { try await opened().destroy(seq: seq, moment: clock.now()) }

    /// What the entries `seqs` already say of a letter.
    func draftLetter(_ seqs: [UInt64]) async throws -> Drafted {
        try await withJournal { try $0.draftLetter(entries: seqs) }
    }

    func attachment(_ id: AttachmentId) async throws -> AttachmentReader {
        try await withJournal { try $0.attachment(id: id) }
    }

    /// Whether a file tells where and with what it was made.
    func carried(_ id: AttachmentId) async throws -> Carried { try await withJournal { try $0.carried(id: id) } }

    /// A JPEG or a PNG as its copies are made from, upright, no side longer than `side`; `NoCopy` for other kinds.
    func upright(_ id: AttachmentId, side: UInt32) async throws -> Pixels {
        try await withJournal { try $0.upright(id: id, side: side) }
    }

    /// A copy with less in it; `pixels` where the phone has decoded the file.
    func makeCopy(
        of id: AttachmentId, pixels: Pixels?, change: Change, answer: ImageAnswer
    ) async throws -> Attachment {
        let moment = clock.now()
        return try await withJournal {
            try $0.makeCopy(original: id, pixels: pixels, change: change, answer: answer, moment: moment)
        }
    }

    /// Who reads, where that is kept in the journal.
    func reader() async throws -> Reader? { try await opened().reader() }

    /// Keeps who reads, here and in the journals that may be shown instead.
    func keepReader(_ reader: Reader) async throws { try await opened().keepReader(reader: reader) }

    /// Forgets who reads, here and in the journals that may be shown instead.
    func forgetReader() async throws { try await opened().forgetReader() }

    func seal() async throws -> Seal { try await withJournal { try $0.seal() } }

    func verify(_ advance: @escaping @Sendable (Progress) -> Void) async throws -> Verification {
        let journal = try opened()
        return try await listening(advance) { try await journal.verify(listener: $0) }
    }

    func saveDraft(_ id: UInt64, _ entry: NewEntry) async throws {
        try await withJournal { try $0.saveDraft(id: id, entry: entry) }
    }

    func draft(_ id: UInt64) async throws -> NewEntry? { try await withJournal { try $0.draft(id: id) } }

    func discardDraft(_ id: UInt64) async throws { try await withJournal { try $0.discardDraft(id: id) } }
}
