import AbriCore
import Foundation
import Testing

@testable import AbriKit

/// The phone is lost, and the journal is not: words, a copy, and another phone.
@MainActor
struct LostPhoneTests {
    private let threat = "Il demande 200 € avant minuit."

    @Test("lost_phone: words and a copy bring the journal back")
    func lostPhone() async throws {
        let old = try await Phone()
        await old.container.choose(.adult)
        try await old.makeJournal()
        let seq = try await old.keep(.threat) { $0.text = threat }
        let picture = try old.outside("capture.png")
        try noise(200_000).write(to: picture)
        try await old.attach(picture, to: seq)
        let words = try await makeWords(old)
        let copy = try await makeCopy(old)
        try await restore(copy, words)
    }

    private func makeWords(_ phone: Phone) async throws -> [String] {
        phone.navigator.open(.myWords)
        let holder = phone.container.myWords(phone.scope)
        holder.refresh()
        try await until { holder.exist == false }
        holder.make()
        try await until { !holder.made.isEmpty }
        let words = holder.made
        #expect(words.count == 12)
        holder.forget()
        #expect(holder.made.isEmpty)
        return words
    }

    private func makeCopy(_ phone: Phone) async throws -> URL {
        phone.navigator.open(.copy)
        let holder = phone.container.copy(phone.scope)
        holder.refresh()
        try await until { holder.state.step == .ready }
        holder.start()
        let file = try phone.outside("archive.zip")
        try await phone.pick(file.deletingLastPathComponent())
        try await until { holder.state.step == .done || holder.state.message != nil }
        #expect(holder.state == CopyState(step: .done, share: 1, intact: true))
        // Nothing of it stays in the app's own folder.
        #expect(phone.files().filter { $0.path.contains("/copies/") }.isEmpty)
        return file
    }

    /// Another phone has neither the files nor the keys of the first.
    private func restore(_ copy: URL, _ words: [String]) async throws {
        let phone = try await Phone()
        await phone.container.choose(.adult)
        phone.navigator.open(.restore)
        let holder = phone.container.restore(phone.scope)
        holder.choose()
        try await phone.pick(copy)
        try await until { holder.step == .words }
        let keys = try #require(holder.entry)
        try spell(words, on: keys)
        try await until { holder.step == .code }
        let codes = try #require(holder.codes)
        type("602214", into: codes)
        try await until { codes.ask == .again && !codes.state.working }
        type("602214", into: codes)
        try await until { phone.core.isOpen && phone.door == .entries }
        let list = phone.container.entries(phone.scope)
        list.refresh()
        try await until { list.state.months != nil }
        #expect(list.state.months?.first?.lines.first?.details.contains(threat) == true)
        let found = try await phone.core.verify { _ in }
        #expect(found.damaged.isEmpty && found.attachments == 1)
        #expect(try await phone.core.hasWords())
    }

    private func spell(_ words: [String], on keys: WordEntryHolder) throws {
        for (place, word) in words.enumerated() {
            for letter in word.folding(options: .diacriticInsensitive, locale: nil)
            where keys.state.found.count == place {
                keys.type(String(letter))
            }
            try #require(keys.state.found.count == place + 1, "the keys have every letter of a word")
        }
        #expect(keys.state.found == words)
    }
}
