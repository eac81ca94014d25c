package fr.abri.app.navigation

import fr.abri.app.Container
import fr.abri.app.audit.AuditScreen
import fr.abri.app.codes.AnotherJournalScreen
import fr.abri.app.codes.JournalSettingsScreen
import fr.abri.app.codes.RestoreScreen
import fr.abri.app.codes.wordsThenCode
import fr.abri.app.discreet.DiscreetScreen
import fr.abri.app.discreet.EntranceRehearsalScreen
import fr.abri.app.dossier.DossierScreen
import fr.abri.app.emergency.DarkThoughtsScreen
import fr.abri.app.emergency.EmergencyScreen
import fr.abri.app.guidance.PageScreen
import fr.abri.app.guidance.PauseScreen
import fr.abri.app.guidance.SheetScreen
import fr.abri.app.guidance.SheetsScreen
import fr.abri.app.home.HomeScreen
import fr.abri.app.hotlines.CountryScreen
import fr.abri.app.hotlines.HotlinesScreen
import fr.abri.app.hotlines.ServiceScreen
import fr.abri.app.journal.AttachScreen
import fr.abri.app.journal.CodeScreen
import fr.abri.app.journal.EntryFormScreen
import fr.abri.app.journal.EntryListScreen
import fr.abri.app.journal.KeepScreen
import fr.abri.app.letters.EntryPickerScreen
import fr.abri.app.letters.LetterFormScreen
import fr.abri.app.letters.LettersScreen
import fr.abri.app.panic.PanicKitScreen
import fr.abri.app.plan.PlanScreen
import fr.abri.app.settings.SettingsScreen
import fr.abri.app.sharing.SharedFiles
import fr.abri.app.sharing.SharedSource
import fr.abri.app.welcome.WelcomeScreen
import fr.abri.app.words.Words
import fr.abri.core.Drafted
import fr.abri.core.EntryKind
import fr.abri.core.Need
import fr.abri.core.NewEntry

/** The way to every screen, so that no room needs to know how another one is made. */
class Doors(private val container: Container) {
    /** The first question where it has no answer yet, else the home. */
    fun first(): Screen = if (container.settings.settings.value.audience == null) WelcomeScreen(container) else home()

    fun home(): Screen = HomeScreen(container)

    fun settings(): Screen = SettingsScreen(container)

    /** Where help is looked for. */
    fun countries(): Screen = CountryScreen(container)

    /** The list of sheets. */
    fun sheets(): Screen = SheetsScreen(container)

    /** One sheet, at the page named [page] or at its beginning. */
    fun sheet(id: String, page: String? = null): Screen = when (page) {
        null -> SheetScreen(container, id)
        PauseScreen.PAGE -> PauseScreen(container, id)
        else -> PageScreen(container, id, page)
    }

    /** What to do now. */
    fun act(): Screen = PlanScreen(container)

    /** The emergency card, « J’ai des idées noires » and the way to the hotlines. */
    fun help(): Screen = EmergencyScreen(container)

    /** The emergency card and « J’ai douze mots », for who has given no code. */
    fun helpAlone(): Screen = EmergencyScreen(container, alone = true)

    /** What to do with thoughts of suicide. */
    fun darkThoughts(): Screen = DarkThoughtsScreen(container)

    /** The directory, for [need] where one is known. */
    fun hotlines(need: Need? = null): Screen = HotlinesScreen(container, need)

    /** One service of the directory. */
    fun service(id: String): Screen = ServiceScreen(container, id)

    /** The journal: its code, or its list where it is open. */
    fun journal(): Screen = behindCode { EntryListScreen(container, it) }

    /** Codes, words, copies and the end of the journal. */
    fun journalSettings(): Screen = behindCode { JournalSettingsScreen(container, it) }

    /** The alarm button of another app. */
    fun panicKit(): Screen = behindCode { PanicKitScreen(container, it) }

    /** Discreet mode: what it does, and the way in and out of it. */
    fun discreet(): Screen = DiscreetScreen(container)

    /** What on this phone may give the app away. */
    fun audit(): Screen = AuditScreen(container, container.audit)

    /** The two ways back are tried before the icon changes. */
    fun rehearseDiscreet(): Screen = behindCode { EntranceRehearsalScreen(container, it) }

    /** Opens the journal with its twelve words, and goes on to [next]. */
    fun openWithWords(next: () -> Screen): Screen = wordsThenCode(container, words()) { typed, code ->
        container.core.openJournalWithWords(typed, code)
        container.discretion.recogniseReader()
        container.navigator.reset(first())
        container.navigator.open(next())
    }

    /** Brings a journal back from a copy. */
    fun restore(): Screen = RestoreScreen(container, words())

    /** Another journal, for who lost code and words. */
    fun anotherJournal(): Screen = AnotherJournalScreen(container, words())

    /** A new entry, of the kind [kind] of the guidance where one is named. */
    fun newEntry(kind: String? = null): Screen {
        val named = EntryKind.entries.find { it.name.equals(kind?.replace('-', '_'), ignoreCase = true) }
        return behindCode { EntryFormScreen(container, it, named) }
    }

    /** A dossier of the journal. */
    fun dossier(): Screen = behindCode { DossierScreen(container, it, container.resolver) }

    /** The list of letters. */
    fun letters(): Screen = LettersScreen(container)

    /** One letter: `kind`, whose case is still to be chosen, or `kind#case`. */
    fun letter(target: String): Screen {
        val kind = target.substringBefore('#')
        val case = target.substringAfter('#', "")
        return if (case.isEmpty()) LettersScreen(container, kind) else LetterFormScreen(container, kind, case)
    }

    /** Entries whose facts a letter takes over. */
    fun entriesForLetter(taken: (Drafted) -> Unit): Screen = behindCode { EntryPickerScreen(container, it, taken) }

    /** Adds [entry], which Abri wrote, to the journal. */
    fun keep(entry: NewEntry): Screen = behindCode { KeepScreen(container, it, entry) }

    /** Keeps what another app handed over. */
    fun keepShared(files: SharedFiles): Screen = behindCode {
        AttachScreen(container, it, SharedSource(files, container.resolver))
    }

    /** [screen] of the journal, behind its code where it is locked. */
    private fun behindCode(screen: (Words) -> Screen): Screen {
        val words = words()
        return if (container.core.isOpen.value) screen(words) else CodeScreen(container, words) { screen(words) }
    }

    private fun words(): Words = checkNotNull(container.words.value) { "the words are there before the first screen" }
}
