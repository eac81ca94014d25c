import AbriCore
import Foundation

/// A dossier that is written, closed and noted in the journal.
public struct HandedOver: Sendable, Equatable {
    /// The record that says so.
    public let seq: UInt64
    /// Forty, in eight groups, for whoever takes it to note.
    public let digits: String
    /// Numbers of exhibits that could not be read.
    public let damaged: [UInt64]
    /// Numbers of records that could not be read.
    public let unreadable: [UInt64]
}

extension Core {
    /// What a dossier will hold. Each of its files is read that is not `known` from an earlier look.
    func previewDossier(
        _ selection: DossierSelection, known: [Exhibit], _ advance: @escaping @Sendable (Progress) -> Void
    ) async throws -> Preview {
        let journal = try opened()
        return try await listening(advance) {
            try await journal.previewDossier(selection: selection, known: known, listener: $0)
        }
    }

    /// The facts on one page, as a PDF.
    func dossierSummary(_ selection: DossierSelection) async throws -> Data {
        try await opened().dossierSummary(selection: selection, moment: clock.now())
    }

    /// A picture as a PDF of one page; `pixels` where the phone has decoded it.
    func picturePdf(_ id: AttachmentId, pixels: Pixels?) async throws -> Data {
        try await opened().picturePdf(id: id, pixels: pixels, moment: clock.now())
    }

    /// Writes a dossier to `place`, encrypted where there is a `passphrase`, and notes in the journal that it was handed over
    /// once it is closed.
    ///
    /// Locked, cancelled or failed before that, it leaves nothing behind, and the journal as it was.
    func writeDossier(
        _ selection: DossierSelection, _ passphrase: DossierPassphrase?, to place: FilePlace,
        _ advance: @escaping @Sendable (Progress) -> Void
    ) async throws -> HandedOver {
        let (journal, clock) = (try opened(), clock)
        let written = try await told {
            try await place.write { output in
                try await listening(advance) { listener in
                    try await journal.writeDossier(
                        selection: selection, passphrase: passphrase, sink: Sink(output), moment: clock.now(),
                        listener: listener)
                }
            }
        }
        do {
            try Task.checkCancellation()
            let receipt = try await call { try written.handedOver(journal: journal, moment: clock.now()) }
            return HandedOver(
                seq: receipt.seq, digits: receipt.digits, damaged: written.damaged(), unreadable: written.unreadable())
        } catch {
            place.discard()
            throw error
        }
    }

    /// Writes `bytes` to `place`; failed, it leaves nothing behind.
    func writePage(_ bytes: Data, to place: FilePlace) async throws {
        try await told { try await place.write { try $0.write(bytes) } }
    }

    /// What the place of a dossier refuses is told as the core tells it.
    private func told<T: Sendable>(_ work: () async throws -> T) async throws -> T {
        do {
            return try await work()
        } catch CopyFailure.noSpace {
            throw DossierError.NoSpace
        } catch is CopyFailure {
            throw DossierError.NotWritten
        }
    }
}

private final class Sink: DossierSink {
    private let output: Output

    init(_ output: Output) { self.output = output }

    func write(bytes: Data) throws {
        do {
            try output.write(bytes)
        } catch CopyFailure.noSpace {
            throw SinkError.NoSpace
        } catch {
            throw SinkError.Failed
        }
    }
}
