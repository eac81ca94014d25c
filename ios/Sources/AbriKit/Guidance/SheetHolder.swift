import AbriCore
import Observation

/// The sheets for the reader.
@MainActor @Observable
public final class SheetsHolder {
    public private(set) var sheets: [SheetSummary]?

    init(_ core: Core, _ scope: Scope, _ audience: Audience) {
        scope.launch { [weak self] in self?.sheets = try? await core.sheets(audience) }
    }
}

/// One sheet, and where the person is in it.
@MainActor @Observable
public final class SheetHolder {
    private let readings: Readings
    private let id: String

    /// `nil` until it has been fetched.
    public private(set) var sheet: Sheet?

    init(_ core: Core, _ scope: Scope, _ audience: Audience, _ readings: Readings, id: String) {
        self.readings = readings
        self.id = id
        scope.launch { [weak self] in self?.sheet = try? await core.sheet(id, audience) }
    }

    /// What was ticked and chosen so far, on any page.
    public var reading: Reading { readings[id] }

    /// The page named `name`.
    public func page(_ name: String) -> Page? { sheet?.pages.first { $0.id == name } }

    /// The page after the one named `name`.
    public func page(after name: String) -> Page? {
        guard let pages = sheet?.pages, let place = pages.firstIndex(where: { $0.id == name }) else { return nil }
        return pages.dropFirst(place + 1).first
    }

    /// The person is on the page named `page`.
    public func turn(to page: String) { readings[id].page = page }

    public func choose(_ choice: ReadingChoice, before passage: String) { readings[id].choices[passage] = choice }

    public func tick(_ step: String, _ done: Bool) {
        if done { readings[id].done.insert(step) } else { readings[id].done.remove(step) }
    }
}
