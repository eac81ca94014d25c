import AbriCore
import Foundation
import Testing

@testable import AbriKit

@MainActor
struct CodesTests {
    private let other = "602214"
    private let third = "173205"

    private func openJournal() async throws -> Phone {
        let phone = try await Phone()
        await phone.container.choose(.adult)
        try await phone.makeJournal()
        return phone
    }

    /// Types `codes` one after the other, and waits until the job behind the last one is done.
    private func enter(_ codes: [String], into holder: CodesHolder, at phone: Phone, until done: Door) async throws {
        for (place, typed) in codes.enumerated() {
            let asked = holder.ask
            type(typed, into: holder)
            if place < codes.count - 1 { try await until { holder.ask != asked && !holder.state.working } }
        }
        try await AbriKitTests.until { phone.door == done || holder.state.message != nil }
        #expect(holder.state.message == nil)
    }

    private func until(_ condition: @MainActor () -> Bool) async throws { try await AbriKitTests.until(condition) }

    @Test("another code opens the journal, and the old one nothing")
    func changeCode() async throws {
        let phone = try await openJournal()
        phone.navigator.open(.changeCode)
        let holder = phone.container.changeCode(phone.scope, decoy: false)
        let done = Door.done(title: "app-change-title", sentences: ["app-change-done"])
        try await enter([code, other, other], into: holder, at: phone, until: done)
        phone.container.panic.lock()
        let lock = try await phone.enterJournal(code)
        #expect(!phone.core.isOpen && lock.state.message != nil)
        type(other, into: lock)
        try await until { phone.core.isOpen }
    }

    @Test("a code that would not protect, or differs when it is repeated, is asked for again and changes nothing")
    func weakCode() async throws {
        let phone = try await openJournal()
        let holder = phone.container.changeCode(phone.scope, decoy: false)
        type(code, into: holder)
        try await until { holder.ask == .new && !holder.state.working }
        type("123456", into: holder)
        try await until { holder.state.message != nil }
        #expect(holder.ask == .new)
        type(other, into: holder)
        try await until { holder.ask == .again && !holder.state.working }
        type(third, into: holder)
        #expect(holder.ask == .new && holder.state.message == phone.words["app-code-repeat-different"])
        phone.container.panic.lock()
        _ = try await phone.enterJournal(code)
        #expect(phone.core.isOpen)
    }

    @Test("a second code shows another journal; a forced one shuts the first, which its words open again")
    func secondAndForced() async throws {
        let phone = try await openJournal()
        let seq = try await phone.keep(.threat) { $0.text = "le vrai" }
        let second = Door.done(
            title: "app-second-title",
            sentences: ["app-second-ready", "app-second-ordinary", "app-second-fill", "app-second-return"])
        let own = phone.container.setDecoyCode(phone.scope)
        try await enter([code, other, other], into: own, at: phone, until: second)

        let words = phone.container.myWords(phone.scope)
        words.make()
        try await until { words.made.count == 12 }
        let forced = Door.done(title: "app-forced-title", sentences: ["app-forced-ready", "app-forced-practise"])
        let duress = phone.container.setDuressCode(phone.scope, .shut)
        try await enter([code, other, third, third], into: duress, at: phone, until: forced)
        let rehearsal = phone.container.rehearsal(phone.scope)
        type(third, into: rehearsal)
        try await until { rehearsal.effect == .shut }

        phone.container.panic.lock()
        _ = try await phone.enterJournal(other)
        #expect(phone.core.isOpen)
        await #expect(throws: JournalError.self) { try await phone.core.read(seq) }
        phone.container.panic.lock()
        _ = try await phone.enterJournal(third)
        #expect(phone.core.isOpen)
        phone.container.panic.lock()
        let shut = try await phone.enterJournal(code)
        #expect(!phone.core.isOpen && shut.state.message != nil)
        try await phone.core.openJournal(words: Secret(words: words.made), code: Secret(code.utf8))
        #expect(try await phone.core.read(seq).content.text == "le vrai")
    }

    @Test("everything is erased behind the code and one question: no journal, no key, no settings")
    func erase() async throws {
        let phone = try await openJournal()
        phone.navigator.open(.erase)
        let holder = phone.container.erase(phone.scope)
        let codes = try #require(holder.codes)
        type(other, into: codes)
        try await until { codes.state.message != nil }
        #expect(holder.step == .code)
        holder.erase()
        #expect(try await phone.core.journalExists())
        type(code, into: codes)
        try await until { holder.step == .question }
        holder.erase()
        try await until { phone.door == .erased || holder.message != nil }
        #expect(holder.message == nil && !phone.core.isOpen)
        #expect(try await !phone.core.journalExists())
        #expect(try phone.deviceKey.aliases().isEmpty)
        await phone.start()
        #expect(phone.door == .welcome)
    }
}
