import AbriCore
import Foundation

/// Whether the app is in front, as iOS tells it.
public enum Phase: Sendable { case active, inactive, background }

/// Does what the core decides for each alarm. All of it happens on the main actor, before the next frame.
///
/// iOS lets no app end itself: *Masquer* covers, locks, and empties stack, sheets and pasteboard; the cover stays until a tap,
/// which leads home.
@MainActor
public final class Panic {
    private let core: Core
    private let outside: Outside
    private let pasteboard: OwnPasteboard
    private let pause: Pause
    private var idle: Task<Void, Never>?
    private var door: Task<Void, Never>?
    public let cover = Cover()

    /// Imports, exports and verifications that the person started and that still run.
    var jobs = 0 { didSet { onJobs(jobs > 0) } }
    /// Called with whether the screen has to stay on.
    public var onJobs: (Bool) -> Void = { _ in }
    /// Called once the journal is locked, so that its screens go.
    var onLocked: () -> Void = {}
    /// Called when the app leaves: nothing of where the person was stays.
    var onLeft: () -> Void = {}
    /// Minutes without a touch until the journal is locked.
    var lockMinutes: () -> Int = { 3 }

    init(_ core: Core, _ outside: Outside, _ pasteboard: OwnPasteboard, pause: @escaping Pause) {
        self.core = core
        self.outside = outside
        self.pasteboard = pasteboard
        self.pause = pause
    }

    public func raise(_ trigger: Trigger) {
        let situation = Situation(
            volumeKeyChosen: false,
            jobRunning: jobs > 0,
            ownDoorOpen: outside.isOpen,
            // The journal follows the table for its code by itself: here nobody may know of one.
            duress: nil
        )
        let response = core.response(to: trigger, in: situation)
        // Whoever left comes back to a home that holds nothing private: only who hid the app finds it hidden.
        if response.hide { if trigger == .appLeft { cover.closeForGlance() } else { cover.close() } }
        if response.lock { lock() }
        if response.leave { leave() }
    }

    /// Locks the journal at once, and leaves the rest of the app where it is.
    func lock() {
        core.lock()
        pasteboard.clear()
        onLocked()
    }

    /// The person shuts the journal and stays in the app.
    public func shut() { lock() }

    /// Covers the screen for ``rehearsal`` and does nothing else, then calls `seen`.
    ///
    /// An alarm that comes meanwhile is a real one: the screen stays covered.
    public func rehearse(_ seen: @escaping @MainActor () -> Void) {
        cover.rehearse()
        Task { [self, pause] in
            guard (try? await pause(Self.rehearsal)) != nil, cover.reason == .rehearsal else { return }
            cover.open()
            seen()
        }
    }

    /// How long a rehearsal covers the screen.
    public static let rehearsal = Duration.seconds(3)

    /// The person tapped the cover.
    public func uncover() { cover.open() }

    /// iOS moved the app to the front or out of it. At `inactive` it may take a picture of the screen.
    public func phase(_ phase: Phase) {
        switch phase {
        case .active:
            door?.cancel()
            // A door that stood open too long counts as having left, even while the app slept.
            if outside.wasOpened && !outside.isOpen { raise(.appLeft) }
            if outside.wish == nil && outside.shared == nil { outside.shut() }
            cover.openAfterGlance()
            touched()
        case .inactive:
            cover.closeForGlance()
        case .background:
            idle?.cancel()
            cover.closeForGlance()
            raise(.appLeft)
            if outside.isOpen { waitForDoor() }
        }
    }

    /// The person touched the screen: the time without a touch begins anew.
    public func touched() {
        idle?.cancel()
        let minutes = lockMinutes()
        idle = Task { [weak self, pause] in
            repeat {
                guard (try? await pause(.seconds(minutes * 60))) != nil else { return }
                self?.raise(.idle)
                // A job suspends the idle clock; once it is over, the clock goes on.
            } while self?.core.isOpen == true
        }
    }

    private func waitForDoor() {
        door?.cancel()
        door = Task { [weak self, pause] in
            guard (try? await pause(.milliseconds(Outside.longest))) != nil else { return }
            self?.raise(.appLeft)
        }
    }

    private func leave() {
        outside.dismiss()
        onLeft()
    }
}

/// Waits; broken off, it throws.
public typealias Pause = @Sendable (Duration) async throws -> Void
