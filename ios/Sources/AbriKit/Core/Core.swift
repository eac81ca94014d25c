import AbriCore
import Foundation
import Observation

/// The one way from the app into the core.
///
/// Whatever may wait for a disk or derive a key is `async` and runs elsewhere, never on the main actor. Only ``lock()`` and
/// ``response(to:in:)`` may be called there: they touch memory alone, and a panic can't wait.
@MainActor @Observable
public final class Core {
    let folder: URL
    let deviceKey: any DeviceKey
    let clock: PhoneClock
    @ObservationIgnored private var journal: Journal?
    /// Counts locks, so that keys derived meanwhile are not kept.
    @ObservationIgnored private var generation = 0

    /// Whether the journal can be read now.
    public private(set) var isOpen = false

    /// `folder` is where the journal lies, or will lie.
    public init(folder: URL, deviceKey: any DeviceKey, clock: PhoneClock) {
        self.folder = folder
        self.deviceKey = deviceKey
        self.clock = clock
    }

    /// What `trigger` does in `situation`: a table in memory.
    public func response(to trigger: Trigger, in situation: Situation) -> Response {
        responseTo(trigger: trigger, situation: situation)
    }

    /// Wipes the keys. Waits for no disk; whatever still runs answers `Locked`.
    public func lock() {
        generation += 1
        journal?.lock()
        journal = nil
        isOpen = false
    }

    /// The open journal, or the error that says it is locked.
    func opened() throws -> Journal {
        guard let journal else { throw JournalError.Locked }
        return journal
    }

    /// Derives keys. A journal that opens after a lock, or for a screen that is gone, is locked again at once.
    func unlock(_ derive: @escaping @Sendable () async throws -> Journal) async throws {
        let begun = generation
        // Not broken off with the screen: what was derived must be locked here.
        let opened = try await Task { try await derive() }.value
        guard generation == begun, !Task.isCancelled else {
            opened.lock()
            throw JournalError.Locked
        }
        protectJournal()
        journal = opened
        isOpen = true
    }

    /// Runs blocking work of the core where nobody waits for it.
    func call<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global(qos: .userInitiated).async {
                continuation.resume(with: Result { try work() })
            }
        }
    }

    /// The same with the open journal.
    func withJournal<T: Sendable>(_ work: @escaping @Sendable (Journal) throws -> T) async throws -> T {
        let journal = try opened()
        return try await call { try work(journal) }
    }
}
