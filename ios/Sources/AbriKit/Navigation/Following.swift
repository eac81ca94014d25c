import AbriCore

extension Container {
    /// Opens what a button of the guidance names: a screen of the app, or a site outside of it.
    public func follow(_ action: ActionKind, _ target: String) {
        let parts = target.split(separator: "#", maxSplits: 1).map(String.init)
        switch action {
        case .call: navigator.open(.service(target))
        case .openSheet: openSheet(parts.first ?? target, page: parts.dropFirst().first)
        case .writeEntry: navigator.open(.newEntry(EntryKind(named: target)))
        case .openSite: Task { await outside.open(target) }
        case .writeLetter: openLetter(parts.first ?? target, case: parts.dropFirst().first)
        }
    }

    /// One sheet, at the page named or at its beginning.
    public func openSheet(_ sheet: String, page: String?) {
        switch page {
        case nil: navigator.open(.sheet(sheet))
        case Door.pausePage?: navigator.open(.pause(sheet: sheet))
        case .some(let page): navigator.open(.page(sheet: sheet, page: page))
        }
    }

    /// One letter, whose case may still be to choose.
    public func openLetter(_ kind: String, case chosen: String?) {
        navigator.open(chosen.map { .letterForm(kind: kind, case: $0) } ?? .letterCases(kind: kind))
    }

    /// What a result of the search opens.
    public func open(_ target: Target) {
        switch target {
        case .sheet(let id): openSheet(id, page: nil)
        case .page(let sheet, let page): openSheet(sheet, page: page)
        case .letter(let kind): openLetter(kind, case: nil)
        case .service(let id): navigator.open(.service(id))
        case .emergency: navigator.open(.help)
        case .darkThoughts: navigator.open(.darkThoughts)
        case .orientation: navigator.open(.act)
        case .hotlines: navigator.open(.hotlines(nil))
        }
    }
}

extension Door {
    /// The page of a sheet that holds a pause with open eyes.
    public static let pausePage = "pause"
}
