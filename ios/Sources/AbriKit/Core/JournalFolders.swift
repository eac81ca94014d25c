import AbriCore
import Foundation

extension Core {
    /// Where copies lie while they are made or read: sealed, and gone with the job or at the next start.
    var copies: URL { folder.deletingLastPathComponent().appendingPathComponent("copies") }

    /// Makes room for another journal: this one is moved beside its place, untouched. Locks it.
    func setAside() async throws {
        lock()
        let path = folder.path
        _ = try await call { try setJournalAside(folder: path) }
    }

    /// The journals that were set aside, the oldest first.
    func foldersAside() async throws -> [String] {
        let path = folder.path
        return try await call { journalsAside(folder: path) }
    }

    /// Puts a journal that was set aside back; the one in its place is locked and set aside.
    func bringBack(_ aside: String) async throws {
        lock()
        let path = folder.path
        try await call { try bringJournalBack(folder: path, aside: aside) }
    }

    /// Erases every journal and every key of the phone. `code` is wiped.
    ///
    /// If something but `WrongPasscode` is thrown when the journal is locked, nothing opens it any more, and the rest is
    /// erased at the next start.
    func eraseEverything(_ code: Secret) async throws {
        defer { code.wipe() }
        let erased = try opened()
        defer { if erased.isLocked() { lock() } }
        try await erased.eraseEverything(code: code.data, deviceKey: deviceKey, moment: clock.now())
        try? FileManager.default.removeItem(at: copies)
    }

    /// Ends what the last process could not: an erasure, and copies that were on their way.
    ///
    /// To be called at each start, before a journal is looked for. What can't be erased now stays for the next start: a
    /// store of keys that is busy must not keep anyone from the emergency numbers.
    func finishErasing() async {
        try? FileManager.default.removeItem(at: copies)
        let (path, key) = (folder.path, deviceKey)
        try? await call { try AbriCore.finishErasing(folder: path, deviceKey: key) }
    }

    /// Keys in the Keychain outlive the app. They are forgotten only here, where the person makes a journal, the store can
    /// be read, and no folder of ours exists: a folder that can't be seen yet may need them.
    func forgetOldKeys() async throws {
        let (parent, key) = (folder.deletingLastPathComponent(), deviceKey)
        guard !FileManager.default.fileExists(atPath: parent.path) else { return }
        try await call {
            do {
                for alias in try key.aliases() { try key.delete(alias: alias) }
            } catch DeviceKeyError.Busy {
                throw JournalError.DeviceKeyBusy
            } catch DeviceKeyError.Lost {
                return
            }
        }
    }

    /// The folder that holds all of ours.
    func makeParent() {
        let parent = folder.deletingLastPathComponent()
        try? FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
        protect(parent)
    }

    /// The same for what the core has made since.
    func protectJournal() { protect(folder.deletingLastPathComponent()) }
}
