import Foundation
import Observation

/// What the system's picker is asked for.
public enum Wish: Sendable, Hashable {
    /// A file, to be kept or read back.
    case file
    /// A folder, in which a new file of this name is written.
    case folder(String)
}

/// The doors we open ourselves towards the rest of the phone: dialler, browser, share sheet, picker.
///
/// Leaving by one of them does not lock the journal, for two minutes at most.
@MainActor @Observable
public final class Outside {
    /// Two minutes, in milliseconds.
    public static let longest: UInt64 = 120_000

    /// What the picker is asked for now; the screen shows it.
    public private(set) var wish: Wish?
    /// Files that the system's share sheet is to hand on now.
    public private(set) var shared: [URL]?
    @ObservationIgnored private var openedAt: UInt64?
    @ObservationIgnored private var waiting: CheckedContinuation<URL?, Never>?
    @ObservationIgnored private let opener: @MainActor (URL) async -> Bool
    @ObservationIgnored private let running: @MainActor () -> UInt64

    /// `opener` asks the phone to open an address, and answers whether it could.
    public init(
        opener: @escaping @MainActor (URL) async -> Bool,
        running: @escaping @MainActor () -> UInt64 = { PhoneClock.running }
    ) {
        self.opener = opener
        self.running = running
    }

    /// Whether the person is behind a door of ours, and not longer than two minutes.
    public var isOpen: Bool { openedAt.map { running() - $0 < Self.longest } ?? false }

    /// Whether a door was opened, however long ago.
    var wasOpened: Bool { openedAt != nil }

    /// The person is back.
    func shut() { openedAt = nil }

    /// Opens `address`, such as `tel:3018` or `https://…`; false when the phone has no app for it.
    public func open(_ address: String) async -> Bool {
        guard let url = URL(string: address) else { return false }
        openedAt = running()
        let opened = await opener(url)
        if !opened { openedAt = nil }
        return opened
    }

    /// Asks the phone's picker; `nil` when nothing was chosen.
    func choose(_ wish: Wish) async -> URL? {
        dismiss()
        openedAt = running()
        self.wish = wish
        return await withCheckedContinuation { waiting = $0 }
    }

    /// Asks for a file.
    func pick(_ wish: Wish) async -> PickedFile? { await choose(wish).map { PickedFile($0) } }

    /// Asks where a new file named `name` goes.
    func place(named name: String) async -> FilePlace? {
        await choose(.folder(name)).map { FilePlace(in: $0, named: name) }
    }

    /// What the picker answered, `nil` when the person came back without anything.
    public func answered(_ url: URL?) {
        wish = nil
        let waited = waiting
        waiting = nil
        openedAt = nil
        waited?.resume(returning: url)
    }

    /// Hands `file` to the system's share sheet.
    public func share(_ file: URL) {
        openedAt = running()
        shared = [file]
    }

    /// The share sheet is gone.
    public func sharingEnded() {
        shared = nil
        openedAt = nil
    }

    /// Takes the picker and the share sheet away, if one is open.
    func dismiss() {
        shared = nil
        answered(nil)
    }
}
