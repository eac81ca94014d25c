import AbriCore
import Foundation
import Testing

@testable import AbriKit

/// Keys in the Keychain outlive the app, and those of a folder that can't be seen yet must not go.
@MainActor
struct OldKeysTests {
    @Test("keys of an app that was removed go when the person makes a journal, and not before")
    func oldKeys() async throws {
        let phone = try await Phone()
        try phone.deviceKey.create(alias: "old")
        await phone.start()
        #expect(try phone.deviceKey.aliases() == ["old"])
        #expect(!FileManager.default.fileExists(atPath: phone.folder.appendingPathComponent("app").path))
        try await phone.core.createJournal(Secret(code.utf8))
        #expect(try !phone.deviceKey.aliases().contains("old"))
    }

    @Test("where a folder of ours exists, they stay")
    func folderExists() async throws {
        let phone = try await Phone()
        await phone.container.choose(.adult)
        try phone.deviceKey.create(alias: "old")
        try await phone.makeJournal()
        #expect(try phone.deviceKey.aliases().contains("old"))
    }

    @Test("where the keys can't be read now, nothing is forgotten and no journal is made")
    func busy() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("abri-\(UUID().uuidString)/app")
        let core = Core(folder: folder.appendingPathComponent("journal"), deviceKey: BusyKey(), clock: PhoneClock())
        await #expect(throws: JournalError.DeviceKeyBusy) { try await core.createJournal(Secret(code.utf8)) }
        #expect(!FileManager.default.fileExists(atPath: folder.path))
    }
}

/// A store of keys while the phone is locked.
private final class BusyKey: DeviceKey {
    func create(alias: String) throws { throw DeviceKeyError.Busy }
    func hmac(alias: String, message: Data) throws -> Data { throw DeviceKeyError.Busy }
    func delete(alias: String) throws { Issue.record("nothing may be deleted") }
    func aliases() throws -> [String] { throw DeviceKeyError.Busy }
}
