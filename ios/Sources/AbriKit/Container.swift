import AbriCore
import Foundation
import Observation

/// What somebody said they look for; `nil` when they prefer not to say.
public struct ChosenNeed: Sendable {
    public let need: Need?
}

/// Everything that lives as long as the app, made once and handed to the screens.
@MainActor @Observable
public final class Container {
    private static let france = "FR"

    public let core: Core
    public let settings: SettingsStore
    public let navigator = Navigator()
    public let outside: Outside
    public let pasteboard: OwnPasteboard
    public let panic: Panic
    public let readings = Readings()
    public let traces: AcceptedTraces
    let pause: Pause
    private let region: String?
    private var known: Set<String> = []

    /// The words of the reader; `nil` until they have been fetched.
    public private(set) var words: Words?
    /// The letter of complaint that goes into the next dossier; empty for none. In memory only, and until a lock.
    public var complaint = ""
    /// The letter that takes over what entries say.
    @ObservationIgnored var letterForm: LetterFormHolder?
    @ObservationIgnored private var chosenNeed: ChosenNeed?
    /// Entry forms outlive their screens: what was typed last is sealed after them.
    @ObservationIgnored let writing = Scope()

    /// `folder` holds all that is ours on the phone. `region` is the phone's own, by its ISO code.
    public init(
        folder: URL, deviceKey: any DeviceKey, clock: PhoneClock = PhoneClock(), region: String?,
        pasteboard: any Pasteboard, opener: @escaping @MainActor (URL) async -> Bool,
        pause: @escaping Pause = { try await Task.sleep(for: $0) }
    ) {
        core = Core(folder: folder.appendingPathComponent("journal"), deviceKey: deviceKey, clock: clock)
        settings = SettingsStore(folder.appendingPathComponent("settings"))
        outside = Outside(opener: opener)
        self.pasteboard = OwnPasteboard(pasteboard)
        self.region = region
        self.pause = pause
        panic = Panic(core, outside, self.pasteboard, pause: pause)
        let settings = settings
        traces = AcceptedTraces { settings.settings.discreet }
        navigator.isUnlocked = { [weak core] in core?.isOpen == true }
        panic.lockMinutes = { settings.settings.lockMinutes }
        panic.onLocked = { [weak self] in self?.locked() }
        panic.onLeft = { [weak self] in self?.left() }
    }

    /// Makes the app ready; to be called once at each start.
    public func start() async {
        await core.finishErasing()
        settings.load()
        known = Set((try? await core.countries())?.map(\.code) ?? [])
        await speak()
        await endStrayDiscretion()
        navigator.reset(first)
        panic.touched()
    }

    /// Who reads; an adult before the first question is answered.
    public var audience: Audience { settings.settings.audience ?? .adult }

    /// Where help is looked for: the chosen country, else the phone's region, else France.
    public var country: String {
        settings.settings.country ?? region.flatMap { known.contains($0) ? $0 : nil } ?? Self.france
    }

    /// In discreet mode the code, before anything else; then the first question where it has no answer yet, else the home.
    public var first: Door {
        if settings.settings.discreet && !core.isOpen { return .code(then: .door(.home)) }
        return settings.settings.audience == nil ? .welcome : .home
    }

    /// A question to the directory, as of now.
    public func question(need: Need? = nil, silent: Bool = false) -> Question {
        Question(
            audience: audience, need: need, country: country, silent: silent, atMs: core.clock.milliseconds,
            zone: core.clock.zone.identifier)
    }

    /// Who asks for a plan, as of now; what is not known is asked.
    func planReader() -> PlanReader {
        PlanReader(
            audience: settings.settings.audience, country: settings.settings.country, region: region,
            atMs: core.clock.milliseconds, zone: core.clock.zone.identifier)
    }

    /// The person said for whom help is looked for: the screens begin anew, in words for them.
    public func choose(_ audience: Audience) async {
        settings.change { $0.audience = audience }
        await keepReader()
        readings.forgetPlan()
        await speak()
        navigator.reset(.home)
    }

    /// The person chose where help is looked for.
    public func choose(country: String) async {
        settings.change { $0.country = country }
        await keepReader()
    }

    /// The countries that can be chosen.
    public func countries() async -> [CountryChoice] { (try? await core.countries()) ?? [] }

    /// Whether there is a journal, open or not.
    public func hasJournal() async -> Bool { (try? await core.journalExists()) ?? false }

    /// The need that was chosen on its own screen, for the list that waits for it.
    public func chooseNeed(_ need: Need?) { chosenNeed = ChosenNeed(need: need) }

    public func takeChosenNeed() -> ChosenNeed? {
        defer { chosenNeed = nil }
        return chosenNeed
    }

    private func speak() async { words = try? await Words.of(audience, core) }

    /// The journal was opened: in discreet mode it alone knows who reads.
    func unlocked() async {
        guard settings.settings.discreet else { return }
        settings.know(try? await core.reader())
        await speak()
    }

    private func locked() {
        complaint = ""
        letterForm = nil
        navigator.dropPrivate(otherwise: first)
        guard settings.settings.discreet else { return }
        settings.know(nil)
        readings.forget()
        navigator.reset(first)
        Task { await speak() }
    }

    private func left() {
        readings.forget()
        navigator.reset(first)
    }
}
