import AbriCore
import Foundation
import Testing

@testable import AbriKit

/// An adult at two in the morning: reads, finds who answers, keeps what was sent, hides, and finds it again.
@MainActor
struct FirstNightTests {
    private let threat = "Il demande 200 € avant minuit. Sinon il envoie tout à mes contacts."

    @Test("first_night: from the sheet to a kept entry, and back after a panic")
    func firstNight() async throws {
        let phone = try await Phone(at: "2026-11-24T01:00:00Z")
        #expect(phone.door == .welcome)
        await phone.container.choose(.adult)
        try await read(phone)
        try await call(phone)
        let seq = try await keep(phone)
        try await hide(phone)
        try await comeBack(phone, seq)
    }

    private func read(_ phone: Phone) async throws {
        phone.navigator.open(.sheets)
        let sheets = phone.container.sheets(phone.scope)
        try await until { sheets.sheets != nil }
        let blackmail = try #require(sheets.sheets?.first { $0.title == "Chantage avec une image intime" })
        phone.navigator.open(.sheet(blackmail.id))
        let holder = phone.container.sheet(phone.scope, id: blackmail.id)
        try await until { holder.sheet != nil }
        #expect(holder.sheet?.essentials.isEmpty == false)
        let page = try #require(holder.sheet?.pages.first { $0.title == "Comment cela se passe" })
        let part = try #require(page.parts.first { $0.notice != nil })
        let notice = try #require(part.notice)
        #expect(notice.text.hasPrefix("Ce passage parle"))
        #expect(!notice.shortVersion.isEmpty && !part.blocks.isEmpty)
        #expect(holder.reading.choices.isEmpty)
        holder.choose(.read, before: page.id)
        #expect(holder.reading.choices == [page.id: .read])
        #expect(phone.navigator.back() && phone.navigator.back())
    }

    private func call(_ phone: Phone) async throws {
        phone.navigator.open(.hotlines(.darkThoughts))
        let holder = phone.container.hotlines(phone.scope, need: .darkThoughts)
        holder.refresh()
        try await until { holder.state.help != nil }
        let line = try #require(holder.state.help?.fitting.first { $0.id == "fr-3114" })
        #expect(line.state == .open && line.stateText == "Jour et nuit")
        let target = try #require(line.channels.first { $0.kind == .phone }?.target)
        #expect(await phone.container.outside.open(target))
        #expect(phone.opened == ["tel:3114"])
        phone.container.panic.phase(.active)
    }

    private func keep(_ phone: Phone) async throws -> UInt64 {
        try await phone.makeJournal()
        let seq = try await phone.keep(.threat) { $0.text = threat }
        let capture = try phone.outside("capture.png")
        try noise(200_000).write(to: capture)
        try await phone.attach(capture, to: seq)
        return seq
    }

    private func hide(_ phone: Phone) async throws {
        phone.container.pasteboard.copy("3018")
        phone.container.panic.raise(.button)
        // All of it in this very turn of the main actor: nothing was waited for.
        #expect(phone.container.panic.cover.isClosed)
        #expect(!phone.core.isOpen)
        #expect(phone.navigator.stack.map(\.door) == [.home])
        #expect(phone.pasteboard.text.isEmpty)
        phone.container.panic.uncover()
        #expect(phone.door == .home)
    }

    private func comeBack(_ phone: Phone, _ seq: UInt64) async throws {
        await phone.start()
        #expect(phone.door == .home && !phone.core.isOpen)
        _ = try await phone.enterJournal()
        #expect(phone.door == .entries)
        let list = phone.container.entries(phone.scope)
        list.refresh()
        try await until { list.state.months != nil }
        let line = try #require(list.state.months?.first?.lines.first)
        #expect(line.seq == seq && line.details.contains(threat) && line.details.contains("1 pièce jointe"))
        let entry = phone.container.entry(phone.scope, seq)
        entry.refresh()
        try await until { !entry.state.files.isEmpty }
        let kept = entry.state.files[0].attachment
        #expect(kept.name == "capture.png")
        let reader = try await phone.core.attachment(kept.id)
        var bytes = Data()
        while let piece = try reader.nextPiece() { bytes += piece }
        #expect(bytes == noise(200_000))
    }
}
