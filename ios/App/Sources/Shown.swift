import AbriKit
import SwiftUI

/// The screen behind each door.
struct Shown: View {
    let stage: Stage

    var body: some View {
        switch stage.opened.door {
        case .welcome: WelcomeScreen(stage)
        case .home: HomeScreen(stage)
        case .settings: SettingsScreen(stage)
        case .discretion: DiscretionScreen(stage)
        case .practise: PractiseScreen(stage)
        case .countries: CountryScreen(stage)
        case .sheets, .sheet, .page, .pause: reading
        case .act: PlanScreen(stage)
        case .keepPlan: KeepScreen(stage)
        case .help, .darkThoughts, .hotlines, .needs, .service: help
        case .letters, .letterCases, .letterForm, .entriesForLetter: letters
        case .code(let destination): CodeScreen(stage, then: destination)
        case .openWithWords: WordEntryScreen(stage)
        case .anotherJournal: AnotherJournalScreen(stage)
        case .restore: RestoreScreen(stage)
        case .entries, .entry, .history, .newEntry, .amend, .attach, .attachment, .copyEditor, .bin, .destroy, .seal,
            .cleaning:
            journal
        case .journalSettings, .changeCode, .myWords, .copy, .rehearsal, .secondJournal, .forcedCode, .erase, .erased,
            .done:
            codes
        case .dossier: DossierScreen(stage)
        case .summary: SummaryScreen(stage)
        }
    }

    @ViewBuilder private var reading: some View {
        switch stage.opened.door {
        case .sheet(let id): SheetScreen(stage, id: id)
        case .page(let sheet, let page): PageScreen(stage, sheet: sheet, page: page)
        case .pause(let sheet): PauseScreen(stage, sheet: sheet)
        default: SheetsScreen(stage)
        }
    }

    @ViewBuilder private var help: some View {
        switch stage.opened.door {
        case .darkThoughts: DarkThoughtsScreen(stage)
        case .hotlines(let need): HotlinesScreen(stage, need: need)
        case .needs: NeedScreen(stage)
        case .service(let id): ServiceScreen(stage, id: id)
        default: EmergencyScreen(stage)
        }
    }

    @ViewBuilder private var letters: some View {
        switch stage.opened.door {
        case .letterCases(let kind): LettersScreen(stage, kind: kind)
        case .letterForm(let kind, let chosen): LetterFormScreen(stage, kind: kind, case: chosen)
        case .entriesForLetter: EntryPickerScreen(stage)
        default: LettersScreen(stage, kind: nil)
        }
    }

    @ViewBuilder private var journal: some View {
        switch stage.opened.door {
        case .entry(let seq): EntryScreen(stage, seq)
        case .history(let seq): HistoryScreen(stage, seq)
        case .newEntry(let kind): EntryFormScreen(stage, first: kind, amended: nil)
        case .amend(let seq): EntryFormScreen(stage, first: nil, amended: seq)
        case .attach(let seq): AttachScreen(stage, seq)
        case .attachment(let entry, let id): AttachmentScreen(stage, entry: entry, id)
        case .copyEditor(let entry, let id): CopyEditorScreen(stage, entry: entry, id)
        case .bin: BinScreen(stage)
        case .destroy(let seq): DestroyScreen(stage, seq)
        case .seal: SealScreen(stage)
        case .cleaning: CleaningScreen(stage)
        default: EntryListScreen(stage)
        }
    }

    @ViewBuilder private var codes: some View {
        switch stage.opened.door {
        case .changeCode: ChangeCodeScreen(stage)
        case .myWords: MyWordsScreen(stage)
        case .copy: CopyScreen(stage)
        case .rehearsal: RehearsalScreen(stage)
        case .secondJournal: SecondJournalScreen(stage)
        case .forcedCode: ForcedCodeScreen(stage)
        case .erase: EraseScreen(stage)
        case .erased: ErasedScreen(stage)
        case .done(let title, let sentences): DoneScreen(stage, title, sentences)
        default: JournalSettingsScreen(stage)
        }
    }
}
