import AbriCore
import Testing

@testable import AbriKit

/// A parent looks for the right number now: from a fresh start to the dialler in two taps, the question counted.
@MainActor
struct ParentFindsNumberTests {
    @Test(
        "parent_finds_number: fresh start, one question, one call, by day and at two in the morning",
        arguments: ["2026-11-24T14:30:00Z", "2026-11-24T01:00:00Z"])
    func twoTaps(_ instant: String) async throws {
        let phone = try await Phone(at: instant)
        #expect(phone.door == .welcome)
        await phone.container.choose(.parent)
        #expect(phone.door == .home)
        let home = phone.container.home(phone.scope)
        home.refresh()
        try await until { home.state != nil }
        let numbers = try #require(home.state?.numbers)
        let first = try #require(numbers.first?.channels.first { $0.kind == .phone }?.target)
        #expect(await phone.container.outside.open(first))
        #expect(phone.opened == ["tel:17"])
        // Without a code, and without a journal.
        #expect(try await !phone.core.journalExists())
        #expect(numbers.contains { $0.id == "fr-119" && $0.stateText == "Jour et nuit" })
    }

    @Test("parent_finds_number: at night a closed line says when it opens, and the card has who answers")
    func night() async throws {
        let phone = try await Phone(at: "2026-11-24T01:00:00Z")
        await phone.container.choose(.parent)
        phone.navigator.open(.help)
        let card = phone.container.emergency(phone.scope)
        card.refresh()
        try await until { !card.danger.isEmpty }
        #expect(card.danger.map(\.id).prefix(2) == ["fr-17", "fr-112"])
        let closed = try #require(card.lines.first { $0.id == "fr-3018" })
        #expect(closed.state == .closed)
        #expect(closed.stateText?.replacing("\u{A0}", with: " ") == "Fermé · ouvre à 9 h")
        let danger = phone.container.danger(phone.scope)
        try await until { !danger.numbers.isEmpty }
        #expect(danger.numbers == "17 · 112 · SMS\u{A0}114")
    }

    @Test("parent_finds_number: later, the number is there from the start; a phone without a dialler can copy it")
    func later() async throws {
        let phone = try await Phone()
        await phone.container.choose(.parent)
        await phone.start()
        #expect(phone.door == .home)
        phone.opens = false
        #expect(await !phone.container.outside.open("tel:119"))
        #expect(!phone.container.outside.isOpen)
        phone.container.pasteboard.copy("119")
        #expect(phone.pasteboard.text == "119" && phone.pasteboard.seconds == 120)
    }
}
