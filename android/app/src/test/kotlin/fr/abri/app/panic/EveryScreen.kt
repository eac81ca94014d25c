package fr.abri.app.panic

import fr.abri.app.Container
import fr.abri.app.attachments.AttachmentScreen
import fr.abri.app.attachments.CopyEditorScreen
import fr.abri.app.attachments.EditMode
import fr.abri.app.attachments.PictureSource
import fr.abri.app.audit.AuditScreen
import fr.abri.app.camera.CameraScreen
import fr.abri.app.codes.AnotherJournalScreen
import fr.abri.app.codes.Ask
import fr.abri.app.codes.CodesScreen
import fr.abri.app.codes.CopyScreen
import fr.abri.app.codes.DoneScreen
import fr.abri.app.codes.EraseScreen
import fr.abri.app.codes.ErasedScreen
import fr.abri.app.codes.ForcedCodeScreen
import fr.abri.app.codes.ForcedFirstScreen
import fr.abri.app.codes.JournalSettingsScreen
import fr.abri.app.codes.LossScreen
import fr.abri.app.codes.MyWordsScreen
import fr.abri.app.codes.RehearsalScreen
import fr.abri.app.codes.RestoreScreen
import fr.abri.app.codes.SecondJournalScreen
import fr.abri.app.codes.ShownWordsScreen
import fr.abri.app.codes.WordEntryScreen
import fr.abri.app.discreet.DiscreetReadyScreen
import fr.abri.app.discreet.DiscreetScreen
import fr.abri.app.discreet.EntranceRehearsalScreen
import fr.abri.app.dossier.DossierScreen
import fr.abri.app.dossier.SummaryScreen
import fr.abri.app.emergency.DarkThoughtsScreen
import fr.abri.app.emergency.EmergencyScreen
import fr.abri.app.guidance.PageScreen
import fr.abri.app.guidance.PauseScreen
import fr.abri.app.guidance.SheetScreen
import fr.abri.app.guidance.SheetsScreen
import fr.abri.app.home.HomeScreen
import fr.abri.app.hotlines.CountryScreen
import fr.abri.app.hotlines.HotlinesScreen
import fr.abri.app.hotlines.NeedScreen
import fr.abri.app.hotlines.ServiceScreen
import fr.abri.app.journal.AttachScreen
import fr.abri.app.journal.BinLine
import fr.abri.app.journal.BinScreen
import fr.abri.app.journal.CODE
import fr.abri.app.journal.CleaningScreen
import fr.abri.app.journal.CodeScreen
import fr.abri.app.journal.ConfirmScreen
import fr.abri.app.journal.DestroyScreen
import fr.abri.app.journal.EntryForm
import fr.abri.app.journal.EntryFormScreen
import fr.abri.app.journal.EntryListScreen
import fr.abri.app.journal.EntryScreen
import fr.abri.app.journal.HistoryScreen
import fr.abri.app.journal.KeepScreen
import fr.abri.app.journal.PickerSource
import fr.abri.app.journal.SealScreen
import fr.abri.app.letters.EntryPickerScreen
import fr.abri.app.letters.LetterFormScreen
import fr.abri.app.letters.LetterScreen
import fr.abri.app.letters.LettersScreen
import fr.abri.app.navigation.Screen
import fr.abri.app.plan.PlanScreen
import fr.abri.app.settings.SettingsScreen
import fr.abri.app.welcome.WelcomeScreen
import fr.abri.core.Attachment
import fr.abri.core.DossierSelection
import fr.abri.core.Duress
import fr.abri.core.EntryKind
import fr.abri.core.NewEntry
import java.time.ZoneId
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.runBlocking

/** What stands in the journal of [EveryScreen], in a text and in the name of a file. */
const val SECRET = "Il demande 200 euros avant minuit"

/**
 * Every screen of the app by the name of its class, as a person comes to it: the journal open, an entry with a file
 * in it, another in the bin. `EveryScreenTest` keeps the table whole.
 */
class EveryScreen(private val container: Container, private val seq: ULong, private val file: Attachment) {
    private val words
        get() = checkNotNull(container.words.value)

    /** Makes the screen [name]. */
    fun make(name: String): Screen = screens.getValue(name)()

    val names: Set<String>
        get() = screens.keys

    private val guidance: Map<String, () -> Screen> = mapOf(
        "WelcomeScreen" to { WelcomeScreen(container) },
        "HomeScreen" to { HomeScreen(container) },
        "SettingsScreen" to { SettingsScreen(container) },
        "DiscreetScreen" to { DiscreetScreen(container) },
        "DiscreetReadyScreen" to { DiscreetReadyScreen(container, words) },
        "EntranceRehearsalScreen" to { EntranceRehearsalScreen(container, words) },
        "AuditScreen" to { AuditScreen(container, container.audit) },
        "PractiseScreen" to { PractiseScreen(container) },
        "PanicKitScreen" to { PanicKitScreen(container, words) },
        "ConnectScreen" to { ConnectScreen(container, words, Sender("org.example.button", "00")) },
        "CountryScreen" to { CountryScreen(container) },
        "HotlinesScreen" to { HotlinesScreen(container, null) },
        "NeedScreen" to { NeedScreen {} },
        "ServiceScreen" to { ServiceScreen(container, "fr-3018") },
        "EmergencyScreen" to { EmergencyScreen(container) },
        "DarkThoughtsScreen" to { DarkThoughtsScreen(container) },
        "PlanScreen" to { PlanScreen(container) },
        "SheetsScreen" to { SheetsScreen(container) },
        "SheetScreen" to { SheetScreen(container, SHEET) },
        "PageScreen" to { PageScreen(container, SHEET, "first") },
        "PauseScreen" to { PauseScreen(container, SHEET) },
        "LettersScreen" to { LettersScreen(container) },
        "LetterFormScreen" to { LetterFormScreen(container, LETTER, CASE) },
        "LetterScreen" to {
            LetterScreen(container, LETTER, CASE, runBlocking { container.core.draftLetter(listOf(seq)).facts })
        },
        "EntryPickerScreen" to { EntryPickerScreen(container, words) {} }
    )

    private val journal: Map<String, () -> Screen> = mapOf(
        "CodeScreen" to { CodeScreen(container, words) { HomeScreen(container) } },
        "ConfirmScreen" to { ConfirmScreen(container, words, words["app-bin-destroy-code"]) { HomeScreen(container) } },
        "EntryListScreen" to { EntryListScreen(container, words) },
        "EntryScreen" to { EntryScreen(container, words, seq) },
        "EntryFormScreen" to { EntryFormScreen(container, words, amended = seq) },
        "HistoryScreen" to { HistoryScreen(container, words, seq) },
        "BinScreen" to { BinScreen(container, words) },
        "DestroyScreen" to { DestroyScreen(container, words, BinLine(seq, SECRET, emptyList())) },
        "SealScreen" to { SealScreen(container, words) },
        "KeepScreen" to { KeepScreen(container, words, entry("")) },
        "AttachScreen" to {
            AttachScreen(container, words, PickerSource(container.outside, container.resolver), seq)
        },
        "CleaningScreen" to { CleaningScreen() },
        "AttachmentScreen" to { AttachmentScreen(container, words, file) },
        "CopyEditorScreen" to {
            CopyEditorScreen(container, words, PictureSource(container.core, file), EditMode.COVER)
        },
        "CameraScreen" to { CameraScreen(container, words, CompletableDeferred()) },
        "DossierScreen" to { DossierScreen(container, words, container.resolver) },
        "SummaryScreen" to {
            val all = DossierSelection(null, emptyList(), false, false, "", false, "UTC")
            SummaryScreen(container, words, all, container.resolver)
        }
    )

    private val codes: Map<String, () -> Screen> = mapOf(
        "JournalSettingsScreen" to { JournalSettingsScreen(container, words) },
        "CodesScreen" to { CodesScreen(container, words, words["app-change-title"], listOf(Ask.OWN)) {} },
        "MyWordsScreen" to { MyWordsScreen(container, words) },
        "ShownWordsScreen" to {
            ShownWordsScreen(container, words, runBlocking { container.core.makeWords() })
        },
        "WordEntryScreen" to {
            WordEntryScreen(container, words, List(12) { it }, words["app-words-enter-hint"]) { null }
        },
        "CopyScreen" to { CopyScreen(container, words, container.resolver) },
        "RestoreScreen" to { RestoreScreen(container, words) },
        "AnotherJournalScreen" to { AnotherJournalScreen(container, words) },
        "DoneScreen" to { DoneScreen(words["app-words-title"], words["app-words-kept"]) },
        "EraseScreen" to { EraseScreen(container, words, CODE.encodeToByteArray()) },
        "ErasedScreen" to { ErasedScreen(container, words) },
        "RehearsalScreen" to { RehearsalScreen(container, words) },
        "LossScreen" to { LossScreen(container, words) },
        "SecondJournalScreen" to { SecondJournalScreen(container, words) },
        "SecondJournalReadyScreen" to { unseen("codes.SecondJournalReadyScreen", container, words) },
        "ForcedCodeScreen" to { ForcedCodeScreen(container, words) },
        "ForcedFirstScreen" to { ForcedFirstScreen.beforeCodes(container, words) },
        "ForcedCodeReadyScreen" to { unseen("codes.ForcedCodeReadyScreen", container, words, Duress.SHUT) }
    )

    private val screens = guidance + journal + codes

    companion object {
        private const val SHEET = "sextortion"
        private const val LETTER = "complaint"
        private const val CASE = "image-blackmail"

        /** An entry that says [text]. */
        fun entry(text: String): NewEntry =
            checkNotNull(EntryForm(EntryKind.THREAT, text = text).entry(ZoneId.of("UTC")))

        /** A screen that only its own file makes. */
        private fun unseen(name: String, vararg arguments: Any): Screen =
            Class.forName("fr.abri.app.$name").declaredConstructors.single().run {
                isAccessible = true
                newInstance(*arguments) as Screen
            }
    }
}
