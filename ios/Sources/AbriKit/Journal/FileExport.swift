import AbriCore
import Foundation

extension Core {
    /// Writes a file of the journal to `place` as it came in.
    ///
    /// Cancelled, locked or failed, it leaves nothing behind. `advance` is told how many bytes are written, elsewhere than on the
    /// main actor.
    func export(
        _ id: AttachmentId, to place: FilePlace, _ advance: @escaping @Sendable (UInt64) -> Void
    ) async throws {
        let reader = try await attachment(id)
        let wanted = Wanted()
        try await withTaskCancellationHandler {
            try await place.write { output in
                try await self.call {
                    var done: UInt64 = 0
                    while try pooled({
                        guard wanted.isWanted else { throw CancellationError() }
                        guard let piece = try reader.nextPiece() else { return false }
                        try output.write(piece)
                        done += UInt64(piece.count)
                        return true
                    }) { advance(done) }
                }
            }
        } onCancel: {
            wanted.drop()
        }
    }
}
