import AbriCore
import Foundation

/// How an import ended otherwise than by an error of the journal.
public enum ImportFailure: Error, Equatable {
    /// The file could not be read to its end.
    case vanished
    /// What the journal gives back is not what came in.
    case different
}

/// What an import does now.
public enum ImportPhase: Sendable { case copying, checking }

extension Core {
    /// Copies a picked file into the journal byte for byte, then reads both beside each other before it says so.
    ///
    /// Cancelled, locked or failed, it leaves nothing behind. `advance` is told how many bytes of the phase are done, elsewhere
    /// than on the main actor.
    func attach(
        _ file: PickedFile, to seq: UInt64, _ answer: ImageAnswer,
        _ advance: @escaping @Sendable (ImportPhase, UInt64) -> Void
    ) async throws -> Attachment {
        let (journal, clock, wanted) = (try opened(), clock, Wanted())
        return try await withTaskCancellationHandler {
            try await call {
                let kept = try file.read(failure: ImportFailure.vanished) { input in
                    try journal.keep(input, of: file, with: seq, answer, clock, wanted) { advance(.copying, $0) }
                }
                try file.read(failure: ImportFailure.different) { input in
                    try journal.compare(kept, with: input, wanted) { advance(.checking, $0) }
                }
                return kept
            }
        } onCancel: {
            wanted.drop()
        }
    }

    /// Reads a file that must not be kept, for its SHA-256 alone: its bytes go by, and its name is not noted.
    func fingerprint(
        _ file: PickedFile, beside seq: UInt64, _ answer: ImageAnswer, _ advance: @escaping @Sendable (UInt64) -> Void
    ) async throws -> Fingerprint {
        let (journal, clock, wanted) = (try opened(), clock, Wanted())
        return try await withTaskCancellationHandler {
            try await call {
                let noted = try journal.startFingerprint(seq: seq, answer: answer)
                try file.read(failure: ImportFailure.vanished) { input in
                    try input.each(wanted, advance) { try noted.write(bytes: $0) }
                }
                return try noted.finish(moment: clock.now())
            }
        } onCancel: {
            wanted.drop()
        }
    }
}

extension Journal {
    fileprivate func keep(
        _ input: Input, of file: PickedFile, with seq: UInt64, _ answer: ImageAnswer, _ clock: PhoneClock,
        _ wanted: Wanted, _ advance: (UInt64) -> Void
    ) throws -> Attachment {
        let coming = try startImport(seq: seq, name: file.name, mediaType: file.mediaType, answer: answer)
        // After `finish` it does nothing.
        defer { coming.cancel() }
        try input.each(wanted, advance) { try coming.write(bytes: $0) }
        return try coming.finish(moment: clock.now())
    }

    fileprivate func compare(
        _ kept: Attachment, with input: Input, _ wanted: Wanted, _ advance: (UInt64) -> Void
    ) throws {
        let reader = try attachment(id: kept.id)
        var done: UInt64 = 0
        while true {
            guard wanted.isWanted else { throw CancellationError() }
            let (piece, came) = try pooled {
                let piece = try reader.nextPiece()
                return (piece, try input.next(piece.map { max(1, $0.count) } ?? 1))
            }
            guard piece == came || (piece?.isEmpty == true && came == nil) else { throw ImportFailure.different }
            guard let piece else { return }
            done += UInt64(piece.count)
            advance(done)
        }
    }
}

extension Input {
    /// Hands on every piece, until nobody wants it any more.
    fileprivate func each(_ wanted: Wanted, _ advance: (UInt64) -> Void, _ hand: (Data) throws -> Void) throws {
        var done: UInt64 = 0
        while try pooled({
            guard let piece = try next() else { return false }
            guard wanted.isWanted else { throw CancellationError() }
            try hand(piece)
            done += UInt64(piece.count)
            return true
        }) { advance(done) }
    }
}
