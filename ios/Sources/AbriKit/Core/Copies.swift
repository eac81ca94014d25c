import AbriCore
import Foundation

extension Core {
    /// Whether a copy should be proposed now: after the third entry, and once.
    func wantsBackup() async throws -> Bool { try await opened().wantsBackup() }

    /// A copy was proposed: it is not proposed again.
    func noteBackupProposed() async throws { try await opened().noteBackupProposed() }

    /// Copies the journal to `place`, and reads it there again before it answers what is damaged in it.
    ///
    /// Made in a private file first, which is read back by the core. Locked, cancelled or failed, it leaves nothing behind.
    /// `Refused` without words.
    func backUp(
        to place: FilePlace, _ advance: @escaping @Sendable (Progress) -> Void
    ) async throws -> Verification {
        let journal = try opened()
        return try await inPrivateFile { file in
            let found = try await listening({ advance(Progress(done: $0.done, total: $0.total * 2)) }) {
                try await journal.backUp(file: file.path, listener: $0)
            }
            try await self.handOut(file, to: place, of: journal, advance)
            return found
        }
    }

    private func handOut(
        _ file: URL, to place: FilePlace, of journal: Journal, _ advance: @escaping @Sendable (Progress) -> Void
    ) async throws {
        let wanted = Wanted()
        let size = UInt64((try? file.resourceValues(forKeys: [.fileSizeKey]).fileSize) ?? 0)
        let go = { @Sendable (done: UInt64) in
            guard wanted.isWanted else { throw CancellationError() }
            guard !journal.isLocked() else { throw JournalError.Locked }
            advance(Progress(done: size * 2 + done, total: size * 4))
        }
        try await withTaskCancellationHandler {
            try await place.write { output in
                try await self.call {
                    var done: UInt64 = 0
                    let input = try Input(file, failure: JournalError.Storage)
                    while let piece = try pooled({ try input.next() }) {
                        try output.write(piece)
                        done += UInt64(piece.count)
                        try go(done)
                    }
                }
            }
            do {
                try await self.call {
                    try place.read { try same(Input(file, failure: JournalError.Storage), $0) { try go(size + $0) } }
                }
            } catch {
                place.discard()
                throw error
            }
        } onCancel: {
            wanted.drop()
        }
    }

    /// Puts a copy back where no journal is, and leaves it open under `code`.
    ///
    /// `words` and `code` are wiped. An occupied place is `Refused`. Cancelled, it leaves nothing behind, unless it was done
    /// already.
    func restore(
        from copy: PickedFile, words: Secret, code: Secret, _ advance: @escaping @Sendable (Progress) -> Void
    ) async throws {
        defer { for secret in [words, code] { secret.wipe() } }
        let (path, key, moment) = (folder.path, deviceKey, clock.now())
        makeParent()
        try await inPrivateFile { file in
            try await self.takeIn(copy, to: file)
            try await listening(advance) { listener in
                try await self.unlock {
                    try await Journal.restore(
                        file: file.path, words: words.data, folder: path, code: code.data, deviceKey: key,
                        moment: moment, listener: listener)
                }
            }
        }
    }

    private func takeIn(_ copy: PickedFile, to file: URL) async throws {
        let wanted = Wanted()
        try await withTaskCancellationHandler {
            try await call {
                let output = try Output(creating: file)
                try copy.read(failure: CopyFailure.unreachable) { input in
                    while let piece = try pooled({ try input.next() }) {
                        guard wanted.isWanted else { throw CancellationError() }
                        try output.write(piece)
                    }
                }
                try output.close()
            }
        } onCancel: {
            wanted.drop()
        }
    }

    /// A new file among the ``copies``, which is gone when `work` is done.
    private func inPrivateFile<T: Sendable>(_ work: (URL) async throws -> T) async throws -> T {
        try? FileManager.default.createDirectory(at: copies, withIntermediateDirectories: true)
        protect(copies)
        let file = copies.appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: file) }
        return try await work(file)
    }
}

/// Whether both hold the same bytes; throws `different` where they don't.
func same(_ one: Input, _ other: Input, _ advance: (UInt64) throws -> Void) throws {
    var done: UInt64 = 0
    while true {
        let (piece, there) = try pooled { (try one.next(), try other.next()) }
        guard piece == there else { throw CopyFailure.different }
        guard let piece else { return }
        done += UInt64(piece.count)
        try advance(done)
    }
}
