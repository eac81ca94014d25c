import AbriCore
import Foundation

/// Whether the person still wants what runs.
final class Wanted: @unchecked Sendable {
    private let lock = NSLock()
    private var wanted = true

    var isWanted: Bool { lock.withLock { wanted } }

    func drop() { lock.withLock { wanted = false } }
}

/// Tells the app how far the core has come, and the core whether to go on.
private final class Listener: ProgressListener {
    private let told: @Sendable (Progress) -> Void
    private let wanted: Wanted

    init(_ wanted: Wanted, _ told: @escaping @Sendable (Progress) -> Void) {
        self.wanted = wanted
        self.told = told
    }

    func advance(progress: Progress) -> Bool {
        told(progress)
        return wanted.isWanted
    }
}

/// The core breaks `work` off, whatever it throws then, soon after the task was cancelled. `advance` is called elsewhere than
/// on the main actor.
func listening<T: Sendable>(
    _ advance: @escaping @Sendable (Progress) -> Void,
    _ work: @escaping @Sendable (any ProgressListener) async throws -> T
) async throws -> T {
    let wanted = Wanted()
    let listener = Listener(wanted, advance)
    // UniFFI gives up what it waits for when its task is cancelled; the core is to end its work itself.
    let running = Task { try await work(listener) }
    return try await withTaskCancellationHandler {
        do {
            return try await running.value
        } catch {
            try Task.checkCancellation()
            throw error
        }
    } onCancel: {
        wanted.drop()
    }
}

extension Progress {
    /// From 0 to 1.
    public var share: Double { total == 0 ? 0 : Double(done) / Double(total) }
}
