import AbriCore
import Foundation
import Testing

@testable import AbriKit

@MainActor
struct PanicTests {
    private func openJournal() async throws -> Phone {
        let phone = try await Phone()
        await phone.container.choose(.adult)
        try await phone.makeJournal()
        return phone
    }

    @Test("inactive covers without locking, and coming back uncovers")
    func glance() async throws {
        let phone = try await openJournal()
        phone.container.panic.phase(.inactive)
        #expect(phone.container.panic.cover.reason == .glance && phone.core.isOpen)
        phone.container.panic.phase(.active)
        #expect(!phone.container.panic.cover.isClosed && phone.door == .entries)
    }

    @Test("the background covers and locks; what is shown afterwards holds nothing private")
    func background() async throws {
        let phone = try await openJournal()
        phone.container.complaint = "lettre"
        phone.container.panic.phase(.inactive)
        phone.container.panic.phase(.background)
        #expect(!phone.core.isOpen && phone.container.complaint.isEmpty)
        #expect(phone.navigator.stack.allSatisfy { !$0.door.isPrivate })
        #expect(phone.container.panic.cover.isClosed)
        phone.container.panic.phase(.active)
        #expect(!phone.container.panic.cover.isClosed && phone.door == .home)
    }

    @Test("a door of ours keeps the journal open, for two minutes at most")
    func ownDoor() async throws {
        let clock = Running()
        let core = Core(
            folder: URL(fileURLWithPath: "/nonexistent"), deviceKey: SoftwareDeviceKey(), clock: PhoneClock())
        let outside = Outside(opener: { _ in true }, running: { clock.now })
        var locks = 0
        let panic = Panic(core, outside, OwnPasteboard(MemoryPasteboard()), pause: { try await Task.sleep(for: $0) })
        panic.onLocked = { locks += 1 }
        #expect(await outside.open("tel:3018"))
        panic.phase(.background)
        #expect(locks == 0)
        clock.now += Outside.longest - 1
        panic.phase(.active)
        #expect(locks == 0)
        // Without a door of ours the same way out locks.
        panic.phase(.background)
        #expect(locks == 1)
        #expect(await outside.open("tel:3018"))
        panic.phase(.background)
        #expect(locks == 1)
        // The app slept meanwhile: what was owed is done before anything is shown.
        clock.now += Outside.longest
        panic.phase(.active)
        #expect(locks == 2)
        // The power key locks behind any door.
        #expect(await outside.open("tel:3018"))
        panic.raise(.screenOff)
        #expect(locks == 3 && panic.cover.reason == .hidden)
    }

    @Test("Masquer takes picker, share sheet, stack and readings away, and clears our own text alone")
    func masquer() async throws {
        let phone = try await openJournal()
        let picked = Task { await phone.container.outside.choose(.file) }
        try await until { phone.container.outside.wish != nil }
        phone.container.readings["fiche"].page = "page"
        phone.pasteboard.put("d’une autre app", expiringAfter: 60)
        phone.container.panic.raise(.button)
        #expect(phone.container.outside.wish == nil && phone.container.outside.shared == nil)
        #expect(await picked.value == nil)
        #expect(phone.container.readings["fiche"] == Reading())
        #expect(phone.pasteboard.text == "d’une autre app")
        #expect(phone.navigator.stack.map(\.door) == [.home])
    }

    @Test("once the app is hidden nothing holds what the journal's screens showed, nor what was looked for")
    func nothingHeld() async throws {
        let phone = try await openJournal()
        let seq = try await phone.keep(.note) { $0.text = "privé" }
        weak var entry: EntryHolder?
        weak var search: SearchHolder?
        do {
            let opened = try #require(phone.navigator.top)
            let shown = opened.holding { phone.container.entry(opened.scope, seq) }
            shown.refresh()
            try await until { shown.state.text == "privé" }
            entry = shown
            phone.navigator.open(.sheets)
            let sheets = try #require(phone.navigator.top)
            let looking = sheets.holding { phone.container.search(sheets.scope) }
            looking.type("chantage")
            try await until { looking.found?.hits.isEmpty == false }
            search = looking
        }
        phone.container.panic.phase(.background)
        #expect(phone.navigator.stack.map(\.door) == [.home])
        try await until { entry == nil && search == nil }
    }

    @Test("practising covers for three seconds and does nothing else; an alarm meanwhile is a real one")
    func practise() async throws {
        let waits = Waits()
        let core = Core(
            folder: URL(fileURLWithPath: "/nonexistent"), deviceKey: SoftwareDeviceKey(), clock: PhoneClock())
        let panic = Panic(
            core, Outside(opener: { _ in true }), OwnPasteboard(MemoryPasteboard()), pause: { await waits.wait($0) })
        var (seen, locks) = (0, 0)
        panic.onLocked = { locks += 1 }
        panic.rehearse { seen += 1 }
        #expect(panic.cover.isClosed && locks == 0)
        try await until { waits.waited == [.seconds(3)] }
        waits.pass()
        try await until { seen == 1 }
        #expect(!panic.cover.isClosed && locks == 0)
        panic.rehearse { seen += 1 }
        panic.raise(.button)
        try await until { waits.waited.count == 2 }
        waits.pass()
        try await until { waits.passed == 2 }
        #expect(panic.cover.reason == .hidden && locks == 1 && seen == 1)
    }

    @Test("an untouched screen locks after its minutes, unless a job runs")
    func idle() async throws {
        let waits = Waits()
        let core = Core(
            folder: URL(fileURLWithPath: "/nonexistent"), deviceKey: SoftwareDeviceKey(), clock: PhoneClock())
        let panic = Panic(
            core, Outside(opener: { _ in true }), OwnPasteboard(MemoryPasteboard()), pause: { await waits.wait($0) })
        var locks = 0
        panic.onLocked = { locks += 1 }
        panic.lockMinutes = { 10 }
        panic.jobs = 1
        panic.touched()
        try await until { waits.waited == [.seconds(600)] }
        waits.pass()
        try await until { waits.passed == 1 }
        #expect(locks == 0)
        panic.jobs = 0
        panic.touched()
        try await until { waits.waited.count == 2 }
        waits.pass()
        try await until { locks == 1 }
        #expect(panic.cover.reason == .hidden)
    }

    @Test("a journal that opens after a lock is locked again at once")
    func lateKeys() async throws {
        let phone = try await openJournal()
        phone.container.panic.lock()
        let opening = Task { try await phone.core.openJournal(Secret(code.utf8)) }
        await Task.yield()
        phone.container.panic.raise(.button)
        await #expect(throws: JournalError.Locked) { try await opening.value }
        #expect(!phone.core.isOpen)
    }
}

/// The clock of a start of the phone.
@MainActor
private final class Running {
    var now: UInt64 = 1_000
}

/// Pauses that end when the test says so.
@MainActor
private final class Waits {
    private(set) var waited: [Duration] = []
    private(set) var passed = 0
    private var waiting: [CheckedContinuation<Void, Never>] = []

    nonisolated init() {}

    func wait(_ duration: Duration) async {
        waited.append(duration)
        await withCheckedContinuation { waiting.append($0) }
        passed += 1
    }

    func pass() {
        for continuation in waiting { continuation.resume() }
        waiting = []
    }
}
