import AbriCore

/// A place a person can go to.
public enum Door: Hashable, Sendable {
    case welcome, home, settings, countries
    case sheets
    case sheet(String)
    case page(sheet: String, page: String)
    case pause(sheet: String)
    case act
    case help, darkThoughts
    case hotlines(Need?)
    case service(String)
    case letters
    case letterCases(kind: String)
    case letterForm(kind: String, case: String)
    case entriesForLetter
    case code(then: Destination)
    case openWithWords
    case anotherJournal
    case restore
    case entries
    case entry(UInt64)
    case history(UInt64)
    case newEntry(EntryKind?)
    case amend(UInt64)
    case attach(UInt64?)
    case attachment(entry: UInt64, AttachmentId)
    case copyEditor(entry: UInt64, AttachmentId)
    case bin
    case destroy(UInt64)
    case seal
    case journalSettings, changeCode, myWords, copy, rehearsal, secondJournal, forcedCode, erase
    case dossier, summary
    case keepPlan
    /// Something of the journal is done: the ids of its title and of its sentences.
    case done(title: String, sentences: [String])
    case needs
    case erased
    case cleaning
    case discretion
    case practise

    /// A room of the journal that waits behind its code.
    public indirect enum Destination: Hashable, Sendable {
        case door(Door)
    }

    /// Whether it shows what is in the journal: such a screen leaves the stack when the journal is locked.
    public var isPrivate: Bool {
        switch self {
        case .welcome, .home, .settings, .countries, .sheets, .sheet, .page, .pause, .act, .help, .darkThoughts, .hotlines,
            .service, .letters, .letterCases, .code, .openWithWords, .anotherJournal, .restore, .needs, .erased, .practise:
            false
        case .letterForm, .entriesForLetter, .entries, .entry, .history, .newEntry, .amend, .attach, .attachment,
            .copyEditor, .bin, .destroy, .seal, .journalSettings, .changeCode, .myWords, .copy, .rehearsal, .secondJournal,
            .forcedCode, .erase, .dossier, .summary, .keepPlan, .done, .cleaning, .discretion:
            true
        }
    }

    /// Whether it needs the open journal before it can show anything.
    public var needsCode: Bool {
        if case .letterForm = self { return false }
        return isPrivate
    }
}
