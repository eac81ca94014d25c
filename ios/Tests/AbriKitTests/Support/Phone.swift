import AbriCore
import Foundation
import Testing

@testable import AbriKit

/// A phone of the tests: its own folder and keys, the real core, and doors that only record.
@MainActor
final class Phone {
    let folder: URL
    let deviceKey: SoftwareDeviceKey
    let pasteboard = MemoryPasteboard()
    private(set) var container: Container
    /// What was asked of the phone's other apps.
    private(set) var opened: [String] = []
    /// Whether the phone has an app for every address.
    var opens = true
    private let clock: PhoneClock

    /// 15:30 in Paris on a Tuesday, unless `at` says otherwise.
    init(at instant: String = "2026-11-24T14:30:00Z", region: String? = "FR") async throws {
        let date = try #require(try? Date(instant, strategy: .iso8601))
        let begun = PhoneClock.running
        clock = PhoneClock(
            wall: { date.addingTimeInterval(Double(PhoneClock.running - begun) / 1000) },
            zone: try #require(TimeZone(identifier: "Europe/Paris")))
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("abri-\(UUID().uuidString)")
        deviceKey = SoftwareDeviceKey()
        // Before the first life there is none to take over.
        container = Container(
            folder: folder, deviceKey: deviceKey, clock: clock, region: region, pasteboard: pasteboard,
            opener: { _ in false })
        await start(region: region)
    }

    /// Another process: nothing of the one before is left but its files and the phone's keys.
    func start(region: String? = "FR") async {
        container = Container(
            folder: folder.appendingPathComponent("app"), deviceKey: deviceKey, clock: clock, region: region,
            pasteboard: pasteboard,
            opener: { [weak self] url in
                self?.opened.append(url.absoluteString)
                return self?.opens == true
            })
        await container.start()
    }

    var core: Core { container.core }
    var navigator: Navigator { container.navigator }
    var scope: Scope { navigator.top?.scope ?? Scope() }
    var door: Door? { navigator.top?.door }
    var words: Words { container.words! }

    /// A place that is no folder of the app.
    func outside(_ name: String) throws -> URL {
        let place = folder.appendingPathComponent("outside")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        return place.appendingPathComponent(name)
    }

    /// The system's picker answers with `url` as soon as it is asked.
    func pick(_ url: URL) async throws {
        try await until { self.container.outside.wish != nil }
        container.outside.answered(url)
    }

    /// Makes the journal with the code 482915, as a person types it.
    func makeJournal(then destination: Door = .entries) async throws {
        navigator.open(destination)
        let holder = container.code(scope, then: .door(destination))
        try await until { holder.state.step == .explain }
        holder.start()
        type(code, into: holder)
        try await until { holder.state.step == .repeat && !holder.state.working }
        type(code, into: holder)
        try await until { self.door == destination }
    }

    /// Opens the journal as a person does at its code.
    func enterJournal(_ typed: String = code) async throws -> CodeHolder {
        if case .code? = door {} else { navigator.open(.entries) }
        guard case .code(let destination) = door else { throw Missing() }
        let holder = container.code(scope, then: destination)
        try await until { holder.state.step == .enter }
        type(typed, into: holder)
        try await until { !holder.state.working }
        return holder
    }

    /// Keeps an entry as a person writes it, and answers its number.
    @discardableResult
    func keep(_ kind: EntryKind, _ write: (inout EntryForm) -> Void) async throws -> UInt64 {
        navigator.open(.newEntry(kind))
        let holder = container.entryForm(first: kind)
        try await until { holder.state.step == .form }
        holder.change(write)
        holder.keep()
        try await until { if case .entry = self.door { true } else { false } }
        guard case .entry(let seq) = door else { throw Missing() }
        return seq
    }

    /// Attaches a file as a person does after answering *no*.
    func attach(_ file: URL, to seq: UInt64) async throws {
        let holder = container.attach(scope, to: seq)
        holder.answer(.no)
        try await pick(file)
        try await until { holder.state.step == .done || holder.state.message != nil }
        try #require(holder.state.message == nil, "\(holder.state.message ?? "")")
    }

    /// Waits for the path of a file of the journal, of whatever name.
    func files() -> [URL] {
        let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey])
        return (all?.allObjects as? [URL] ?? []).filter {
            (try? $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true
        }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }
}

let code = "482915"

struct Missing: Error {}

@MainActor
func type(_ code: String, into keypad: any CodeTyping) {
    for digit in code.compactMap(\.wholeNumberValue) { keypad.type(digit) }
    keypad.validate()
}

/// Waits without a sleep of its own length; after a minute what was waited for has failed.
@MainActor
func until(_ condition: @MainActor () -> Bool, _ location: SourceLocation = #_sourceLocation) async throws {
    let end = ContinuousClock.now + .seconds(60)
    while !condition() {
        if ContinuousClock.now > end {
            Issue.record("waited for a minute", sourceLocation: location)
            throw Missing()
        }
        try await Task.sleep(for: .milliseconds(5))
    }
}

/// A pasteboard that somebody else may use too.
@MainActor
final class MemoryPasteboard: Pasteboard {
    private(set) var text = ""
    private(set) var seconds: TimeInterval?
    private(set) var changeCount = 0

    func put(_ text: String, expiringAfter seconds: TimeInterval) {
        (self.text, self.seconds) = (text, seconds)
        changeCount += 1
    }

    func empty() { put("", expiringAfter: 0) }

    nonisolated init() {}
}

/// Bytes that look like no format, always the same for a seed.
func noise(_ count: Int, seed: UInt64 = 1) -> Data {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    var bytes = [UInt64](repeating: 0, count: (count + 7) / 8)
    for place in bytes.indices {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        bytes[place] = state
    }
    return bytes.withUnsafeBytes { Data($0.prefix(count)) }
}
