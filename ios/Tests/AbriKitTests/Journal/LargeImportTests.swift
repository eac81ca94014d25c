import AbriCore
import Foundation
import Testing

@testable import AbriKit

@MainActor
struct LargeImportTests {
    @Test("a file of 100 MiB comes in and goes out byte by byte, and is never in memory whole")
    func largeImport() async throws {
        let phone = try await Phone()
        await phone.container.choose(.adult)
        try await phone.makeJournal()
        let seq = try await phone.keep(.spread) { $0.platform = "Réseau" }
        let video = try phone.outside("vidéo.mp4")
        try write(video, mebibytes: 100)

        let before = Memory.beginPeak()
        try await phone.attach(video, to: seq)
        let kept = try #require(try await phone.core.read(seq).attachments.first)
        let place = FilePlace(in: try phone.outside(""), named: "sortie.mp4")
        try await phone.core.export(kept.id, to: place) { _ in }
        let after = Memory.peak()

        #expect(kept.size == 100 << 20 && kept.name == "vidéo.mp4")
        let (came, went) = (try Input(video, failure: Missing()), try Input(place.file, failure: Missing()))
        #expect(throws: Never.self) { try same(came, went) { _ in } }
        if let before, let after { #expect(after < before + (24 << 20), "\((after - before) >> 20) MiB more") }
    }

    @Test("what was stopped leaves nothing in the journal, and nothing where it was to go")
    func stopped() async throws {
        let phone = try await Phone()
        await phone.container.choose(.adult)
        try await phone.makeJournal()
        let seq = try await phone.keep(.spread) { $0.platform = "Réseau" }
        let video = try phone.outside("vidéo.mp4")
        try write(video, mebibytes: 16)
        let holder = phone.container.attach(phone.scope, to: seq)
        holder.answer(.no)
        try await phone.pick(video)
        try await until { (holder.state.share ?? 0) > 0 }
        holder.stop()
        try await until { holder.state.message != nil }
        #expect(holder.state.message == phone.words["app-attach-stopped"])
        #expect(try await phone.core.read(seq).attachments.isEmpty)
        #expect(phone.container.panic.jobs == 0)

        try await phone.attach(video, to: seq)
        let kept = try #require(try await phone.core.read(seq).attachments.first)
        let place = FilePlace(in: try phone.outside(""), named: "sortie.mp4")
        let export = Task { try await phone.core.export(kept.id, to: place) { _ in } }
        try await until { FileManager.default.fileExists(atPath: place.file.path) }
        export.cancel()
        await #expect(throws: CancellationError.self) { try await export.value }
        #expect(!FileManager.default.fileExists(atPath: place.file.path))
    }

    @Test("only the answer no leads to a file; any other notes its SHA-256 alone, and only when asked")
    func notKept() async throws {
        let phone = try await Phone()
        await phone.container.choose(.minor)
        try await phone.makeJournal()
        let seq = try await phone.keep(.spread) { $0.platform = "Réseau" }
        let image = try phone.outside("image.jpg")
        try noise(50_000).write(to: image)
        let holder = phone.container.attach(phone.scope, to: seq)
        holder.answer(.unknown)
        #expect(holder.state.step == .instead && phone.container.outside.wish == nil)
        holder.noteFingerprint()
        try await phone.pick(image)
        try await until { holder.state.step == .noted }
        let entry = try await phone.core.read(seq)
        #expect(entry.attachments.isEmpty)
        #expect(entry.fingerprints.map(\.sha256) == [Data(Sha256.hash([UInt8](noise(50_000))))])
    }

    private func write(_ file: URL, mebibytes: Int) throws {
        try Data().write(to: file)
        let handle = try FileHandle(forWritingTo: file)
        for part in 0..<mebibytes { try handle.write(contentsOf: noise(1 << 20, seed: UInt64(part + 1))) }
        try handle.close()
    }
}

/// The most memory this process has had at once, where the system tells.
private enum Memory {
    /// Begins to look anew, and answers what is held now, in bytes.
    static func beginPeak() -> Int? {
        guard (try? Data("5".utf8).write(to: URL(fileURLWithPath: "/proc/self/clear_refs"))) != nil else { return nil }
        return peak()
    }

    static func peak() -> Int? {
        guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
            let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") })
        else { return nil }
        return Int(line.filter(\.isNumber)).map { $0 << 10 }
    }
}
