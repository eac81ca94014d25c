import AbriCore
import Foundation
import Testing

@testable import AbriKit

/// Fourteen, on a phone that others pick up: a discreet set-up, a plan that asks for no image, a chat, *Masquer*, and back in by
/// code. On iOS *discreet* is a neutral name and icon, which every build has, and the code asked at once.
@MainActor
struct MinorDiscreetTests {
    @Test("minor_discreet: set up, plan without an image, chat, hide, and back in by code")
    func minorDiscreet() async throws {
        let phone = try await Phone()
        await phone.container.choose(.minor)
        try await phone.makeJournal(then: .discretion)
        let discretion = phone.container.discretion(phone.scope)
        #expect(!discretion.isOn)
        discretion.turn(on: true)
        try await until { discretion.isOn && !discretion.working }
        // No file outside of the journal says who reads, and the person goes on reading as before.
        let file = phone.folder.appendingPathComponent("app/settings")
        #expect(try !String(contentsOf: file, encoding: .utf8).contains("minor"))
        #expect(phone.container.audience == .minor)
        phone.navigator.reset(.home)
        try await plan(phone)
        try await chat(phone)
        phone.container.panic.raise(.button)
        #expect(phone.container.panic.cover.reason == .hidden && !phone.core.isOpen)
        try await comeBack(phone)
    }

    /// Always the first choice that is offered: the plan that comes never asks for an image.
    private func plan(_ phone: Phone) async throws {
        phone.navigator.open(.act)
        let holder = phone.container.plan(phone.scope)
        holder.refresh()
        try await until { holder.state != nil }
        for _ in 0..<12 {
            guard let question = holder.state?.question, holder.state?.plan == nil else { break }
            let before = phone.container.readings.answered.given.count
            holder.answer(question, question.id == "danger" ? "no" : nil)
            try await until {
                phone.container.readings.answered.given.count > before && holder.state?.question?.id != question.id
            }
        }
        holder.showPlan()
        try await until { holder.state?.plan != nil }
        let steps = try #require(holder.state?.plan?.steps)
        #expect(!steps.isEmpty)
        #expect(steps.allSatisfy { !$0.target.contains("stopncii") })
        holder.tick(steps[0].id, true)
        #expect(holder.done == [steps[0].id])
    }

    private func chat(_ phone: Phone) async throws {
        phone.navigator.reset(.home)
        let home = phone.container.home(phone.scope)
        home.refresh()
        try await until { home.state != nil }
        let chat = try #require(home.state?.chat?.channels.first { $0.kind == .chat })
        // A discreet phone asks before a channel leaves its trace, and once only.
        #expect(phone.container.traces.asks(.chat))
        phone.container.traces.accept(.chat)
        #expect(!phone.container.traces.asks(.chat) && phone.container.traces.asks(.phone))
        #expect(await phone.container.outside.open(try #require(chat.target)))
        #expect(phone.opened.first?.hasPrefix("https://") == true)
    }

    private func comeBack(_ phone: Phone) async throws {
        // The code is asked for before anything else, at once and after a start, and nothing tells who reads.
        #expect(phone.navigator.stack.map(\.door) == [.code(then: .door(.home))])
        #expect(phone.container.readings.answered.given.isEmpty)
        await phone.start()
        #expect(phone.navigator.stack.map(\.door) == [.code(then: .door(.home))])
        #expect(phone.container.settings.settings.audience == nil && phone.words.audience == .adult)
        let wrong = try await phone.enterJournal("135790")
        #expect(wrong.state.message != nil && !phone.core.isOpen)
        // The emergency numbers need no code.
        phone.navigator.open(.help)
        let card = phone.container.emergency(phone.scope)
        card.refresh()
        try await until { !card.danger.isEmpty }
        phone.navigator.back()
        type(code, into: wrong)
        try await until { phone.door == .home }
        #expect(phone.core.isOpen && phone.container.audience == .minor && phone.words.audience == .minor)
    }
}
