import AbriCore
import Foundation
import Testing

@testable import AbriKit

/// *Masquer* while a large file comes in: locked at once, what was acknowledged stays, what was not leaves nothing.
@MainActor
struct PanicDuringImportTests {
    @Test("panic_during_import: locked within the import, and acknowledged entries stay")
    func panicDuringImport() async throws {
        let phone = try await Phone()
        await phone.container.choose(.adult)
        try await phone.makeJournal()
        let seq = try await phone.keep(.note) { $0.text = "avant" }
        let large = try phone.outside("video.mp4")
        try sparse(large, 1 << 30)

        var staysOn: [Bool] = []
        phone.container.panic.onJobs = { staysOn.append($0) }
        let holder = phone.container.attach(phone.scope, to: seq)
        holder.answer(.no)
        try await phone.pick(large)
        try await until { holder.state.step == .copying && (holder.state.share ?? 0) > 0 }
        #expect(phone.container.panic.jobs == 1)
        // A job suspends the clock of an untouched screen, and nothing else.
        phone.container.panic.raise(.idle)
        #expect(phone.core.isOpen)

        let begun = ContinuousClock.now
        phone.container.panic.raise(.button)
        let taken = ContinuousClock.now - begun
        #expect(!phone.core.isOpen && phone.container.panic.cover.isClosed)
        #expect(phone.navigator.stack.map(\.door) == [.home])
        // An import of a gigabyte takes seconds: whoever waited for it would be seen here.
        #expect(taken < .milliseconds(500), "\(taken)")
        try await until { phone.container.panic.jobs == 0 }
        #expect(staysOn == [true, false])

        await phone.start()
        _ = try await phone.enterJournal()
        let entry = try await phone.core.read(seq)
        #expect(entry.content.text == "avant" && entry.attachments.isEmpty)
        let found = try await phone.core.verify { _ in }
        #expect(found.damaged.isEmpty && found.unnamedFiles == 0)
        #expect(phone.files().allSatisfy { $0 == large || size($0) < 1 << 20 })
    }

    private func sparse(_ file: URL, _ size: UInt64) throws {
        try Data().write(to: file)
        let handle = try FileHandle(forWritingTo: file)
        try handle.truncate(atOffset: size)
        try handle.close()
    }

    private func size(_ file: URL) -> Int { (try? file.resourceValues(forKeys: [.fileSizeKey]).fileSize) ?? 0 }
}
