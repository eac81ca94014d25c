import AbriCore
import Foundation
import Observation

/// Light, dark, or as the phone is.
public enum Theme: String, Codable, Sendable, CaseIterable { case phone, light, dark }

/// What is kept outside of the journal, and all of it: nothing a person wrote.
public struct Settings: Sendable, Equatable {
    /// For whom help is looked for; `nil` before the first question is answered.
    public var audience: Audience?
    /// An ISO code; `nil` where it follows the phone's region.
    public var country: String?
    /// Whether the app hides what it is: its code is asked for at once, and before a channel leaves a trace.
    public var discreet = false
    /// How long the journal stays open while nobody touches the screen: 1, 3 or 10.
    public var lockMinutes = 3
    public var theme = Theme.phone

    public static let lockMinutes = [1, 3, 10]

    public init() {}
}

/// The settings in one private file. A file that can't be read counts as none.
@MainActor @Observable
public final class SettingsStore {
    public private(set) var settings = Settings()
    private let file: URL

    init(_ file: URL) { self.file = file }

    /// The minutes without a touch that can be chosen.
    public nonisolated static let lockMinutes = Settings.lockMinutes

    func load() {
        guard let bytes = try? Data(contentsOf: file), let kept = try? JSONDecoder().decode(Kept.self, from: bytes)
        else { return }
        settings = kept.settings
    }

    /// Who reads, as the open journal says it; `nil` once it is locked. In memory only.
    func know(_ reader: Reader?) {
        settings.audience = reader?.audience
        settings.country = reader?.country
    }

    /// Changes the settings at once, and writes them; without room on the disk they hold until the app ends.
    public func change(_ edit: (inout Settings) -> Void) {
        edit(&settings)
        guard let bytes = try? JSONEncoder().encode(Kept(settings)) else { return }
        try? FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try? bytes.write(to: file, options: .atomic)
        protect(file.deletingLastPathComponent())
    }

    /// Nothing tells any more for whom and where.
    func forget() {
        settings = Settings()
        try? FileManager.default.removeItem(at: file)
    }
}

/// The settings as they lie on the disk.
private struct Kept: Codable {
    let audience: String?
    let country: String?
    let discreet: Bool
    let lockMinutes: Int
    let theme: Theme

    init(_ settings: Settings) {
        // In discreet mode no file outside of the journal says that the phone is a minor's.
        audience = settings.discreet ? nil : settings.audience.map(Kept.name)
        country = settings.discreet ? nil : settings.country
        discreet = settings.discreet
        lockMinutes = settings.lockMinutes
        theme = settings.theme
    }

    var settings: Settings {
        var settings = Settings()
        settings.audience = [Audience.adult, .minor, .parent, .witness].first { Kept.name($0) == audience }
        settings.country = country
        settings.discreet = discreet
        settings.lockMinutes = Settings.lockMinutes.contains(lockMinutes) ? lockMinutes : 3
        settings.theme = theme
        return settings
    }

    private static func name(_ audience: Audience) -> String {
        switch audience {
        case .adult: "adult"
        case .minor: "minor"
        case .parent: "parent"
        case .witness: "witness"
        }
    }
}
