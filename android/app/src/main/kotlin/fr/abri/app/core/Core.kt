package fr.abri.app.core

import android.os.StrictMode
import fr.abri.core.Attachment
import fr.abri.core.AttachmentId
import fr.abri.core.AttachmentReader
import fr.abri.core.Audience
import fr.abri.core.Bin
import fr.abri.core.Carried
import fr.abri.core.Change
import fr.abri.core.CountryChoice
import fr.abri.core.DeviceKey
import fr.abri.core.Drafted
import fr.abri.core.Entry
import fr.abri.core.EntryPage
import fr.abri.core.Filter
import fr.abri.core.Fingerprint
import fr.abri.core.Fingerprinting
import fr.abri.core.Given
import fr.abri.core.Help
import fr.abri.core.History
import fr.abri.core.Hit
import fr.abri.core.ImageAnswer
import fr.abri.core.Import
import fr.abri.core.Journal
import fr.abri.core.JournalException
import fr.abri.core.Letter
import fr.abri.core.LetterFacts
import fr.abri.core.LetterField
import fr.abri.core.LetterSummary
import fr.abri.core.NewEntry
import fr.abri.core.Pixels
import fr.abri.core.Plan
import fr.abri.core.PlanQuestion
import fr.abri.core.PlanReader
import fr.abri.core.ProgressListener
import fr.abri.core.Question
import fr.abri.core.Response
import fr.abri.core.Seal
import fr.abri.core.ServiceCard
import fr.abri.core.Sheet
import fr.abri.core.SheetSummary
import fr.abri.core.Situation
import fr.abri.core.Trigger
import fr.abri.core.UnreadableWords
import fr.abri.core.Verification
import fr.abri.core.WeakPasscode
import fr.abri.core.entryHints
import java.io.File
import java.time.LocalDate
import java.time.LocalTime
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.currentCoroutineContext
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.isActive
import kotlinx.coroutines.withContext

/**
 * The one way from the app into the core.
 *
 * Whatever may wait for a disk or derive a key suspends and runs on [dispatcher], never on the main thread.
 * Only [lock] and [responseTo] may be called there: they touch memory alone, and a panic can't wait.
 */
class Core(
    internal val journalFolder: File,
    internal val deviceKey: DeviceKey,
    internal val clock: PhoneClock,
    private val dispatcher: CoroutineDispatcher = Dispatchers.IO
) {
    @Volatile
    private var journal: Journal? = null
    private val open = MutableStateFlow(false)

    /** Counts locks, so that keys derived meanwhile are not kept. */
    @Volatile
    private var generation = 0

    /** Whether the journal can be read now. */
    val isOpen: StateFlow<Boolean> = open.asStateFlow()

    suspend fun words(audience: Audience): Map<String, String> = call("words") { fr.abri.core.words(audience) }

    suspend fun phrase(id: String, audience: Audience, values: Map<String, String>): String =
        call("phrase") { fr.abri.core.phrase(id, audience, values) }

    /** « 21 novembre 2026 ». */
    suspend fun writeDay(day: LocalDate): String = call("writeDay") {
        checkNotNull(fr.abri.core.writeDay(day.year, day.monthValue.toUInt(), day.dayOfMonth.toUInt()))
    }

    /** « novembre 2026 ». */
    suspend fun writeMonth(day: LocalDate): String =
        call("writeMonth") { checkNotNull(fr.abri.core.writeMonth(day.year, day.monthValue.toUInt())) }

    /** « 22 h 30 ». */
    suspend fun writeHour(time: LocalTime): String =
        call("writeHour") { checkNotNull(fr.abri.core.writeHour(time.hour.toUInt(), time.minute.toUInt())) }

    suspend fun sheets(audience: Audience): List<SheetSummary> = call("sheets") { fr.abri.core.sheets(audience) }

    suspend fun sheet(id: String, audience: Audience): Sheet = call("sheet") { fr.abri.core.sheet(id, audience) }

    suspend fun letters(audience: Audience): List<LetterSummary> = call("letters") { fr.abri.core.letters(audience) }

    suspend fun letterFields(kind: String, case: String, audience: Audience): List<LetterField> =
        call("letterFields") { fr.abri.core.letterFields(kind, case, audience) }

    suspend fun letter(kind: String, case: String, audience: Audience, facts: LetterFacts): Letter =
        call("letter") { fr.abri.core.letter(kind, case, audience, facts) }

    /** What *Agir maintenant* asks next; null when nothing that is left would change the plan. */
    suspend fun planQuestion(given: List<Given>, reader: PlanReader): PlanQuestion? =
        call("planQuestion") { fr.abri.core.planQuestion(given, reader) }

    suspend fun plan(given: List<Given>, reader: PlanReader): Plan = call("plan") { fr.abri.core.plan(given, reader) }

    /** The plan as it can be kept, with the steps ticked that [done] names. */
    suspend fun planNote(given: List<Given>, reader: PlanReader, done: Set<String>): String =
        call("planNote") { fr.abri.core.planNote(given, reader, done.toList()) }

    suspend fun help(question: Question): Help = call("help") { fr.abri.core.help(question) }

    suspend fun everyService(question: Question): List<ServiceCard> =
        call("everyService") { fr.abri.core.everyService(question) }

    suspend fun emergencyCard(question: Question): List<ServiceCard> =
        call("emergencyCard") { fr.abri.core.emergencyCard(question) }

    suspend fun service(id: String, question: Question): ServiceCard =
        call("service") { fr.abri.core.service(id, question) }

    suspend fun search(typed: String, question: Question): List<Hit> =
        call("search") { fr.abri.core.search(typed, question) }

    suspend fun countries(): List<CountryChoice> = call("countries") { fr.abri.core.countries() }

    /** What [trigger] does in [situation]: a table in memory. */
    fun responseTo(trigger: Trigger, situation: Situation): Response = fr.abri.core.responseTo(trigger, situation)

    suspend fun journalExists(): Boolean = call("journalExists") { fr.abri.core.journalExists(journalFolder.path) }

    /** Throws [WeakPasscode] for a code that would not protect. */
    suspend fun checkNewCode(code: ByteArray) = call("checkNewCode") { fr.abri.core.checkNewCode(code) }

    /** Makes the journal, opened by [code], and leaves it open. [code] is wiped. */
    suspend fun createJournal(code: ByteArray) = unlock(code) {
        Journal.create(journalFolder.path, code, deviceKey, clock.now())
    }

    /** Opens the journal that [code] belongs to. [code] is wiped. */
    suspend fun openJournal(code: ByteArray) = unlock(code) {
        Journal.open(journalFolder.path, code, deviceKey, clock.now())
    }

    /** Throws [UnreadableWords] unless [typed] can be read as twelve words of the list. */
    suspend fun checkWords(typed: ByteArray) = call("checkWords") { fr.abri.core.checkWords(typed) }

    /** Why [typed] can't be the words of a journal, as [audience] is told; null when it can. [typed] is wiped. */
    suspend fun problemIn(typed: ByteArray, audience: Audience): String? = wiping(typed) {
        try {
            checkWords(typed)
            null
        } catch (error: UnreadableWords) {
            explain(error, audience)
        }
    }

    /** The words of the list that begin like [typed], accents and case aside. */
    suspend fun wordsBeginning(typed: String): List<String> =
        call("wordsBeginning") { fr.abri.core.wordsBeginning(typed) }

    /** The letters that can come after [typed] in a word of the list: those that a keypad shows. */
    suspend fun lettersAfter(typed: String): List<String> = call("lettersAfter") { fr.abri.core.lettersAfter(typed) }

    /** Opens the journal that [words] belong to, and gives it [code]. Both are wiped. */
    suspend fun openJournalWithWords(words: ByteArray, code: ByteArray) = wiping(words) {
        unlock(code) { Journal.openWithWords(journalFolder.path, words, code, deviceKey) }
    }

    /** Asks for the code again; a wrong one costs a try. [code] is wiped. */
    suspend fun confirm(code: ByteArray) = wiping(code) {
        call("confirm") { opened().confirm(code, clock.now()) }
    }

    /**
     * Gives the journal the code [new] instead of [code]; [decoy] is the code of the journal shown instead, where it
     * has one. All are wiped. `Refused` if [new] is too near [decoy], and while a duress code is armed.
     */
    suspend fun changeCode(code: ByteArray, new: ByteArray, decoy: ByteArray? = null) =
        wiping(code, new, decoy ?: ByteArray(0)) {
            call("changeCode") { opened().changeCode(code, new, decoy, deviceKey, clock.now()) }
        }

    suspend fun hasWords(): Boolean = call("hasWords") { opened().hasWords() }

    /** Makes twelve words, to be shown once; those before open the journal no more. */
    suspend fun makeWords(): List<String> = call("makeWords") { opened().makeWords() }

    suspend fun removeWords() = call("removeWords") { opened().removeWords() }

    /** Wipes the keys. Waits for no disk; whatever still runs answers `Locked`. */
    fun lock() {
        generation += 1
        journal?.lock()
        journal = null
        open.value = false
    }

    suspend fun add(entry: NewEntry): ULong = call("add") { opened().add(entry, clock.now()) }

    /**
     * Entries before [before] (or the newest) that [filter] lets through, newest first; what is damaged
     * among them is named, and the list goes on.
     */
    suspend fun list(filter: Filter, before: ULong?, limit: Int): EntryPage =
        call("list") { opened().list(filter, before, limit.toUInt()) }

    /** What an entry does not have yet, each by the name of its message. */
    suspend fun hints(entry: Entry): List<String> = call("hints") { entryHints(entry) }

    suspend fun read(seq: ULong): Entry = call("read") { opened().read(seq) }

    /** Writes the entry [seq] anew; former texts stay. */
    suspend fun amend(seq: ULong, entry: NewEntry): ULong = call("amend") { opened().amend(seq, entry, clock.now()) }

    suspend fun history(seq: ULong): History = call("history") { opened().history(seq) }

    /** Puts an entry or an attachment, by the number of its record, into the bin. */
    suspend fun remove(seq: ULong) = call("remove") { opened().remove(seq, clock.now()) }

    suspend fun putBack(seq: ULong) = call("putBack") { opened().putBack(seq, clock.now()) }

    /** What the entries [seqs] already say of a letter. */
    suspend fun draftLetter(seqs: List<ULong>): Drafted = call("draftLetter") { opened().draftLetter(seqs) }

    suspend fun bin(): Bin = call("bin") { opened().bin() }

    /** Destroys what lies in the bin for good. */
    suspend fun destroy(seq: ULong) = call("destroy") { opened().destroy(seq, clock.now()) }

    /** Begins to note the SHA-256 of a file that is not kept. */
    suspend fun startFingerprint(seq: ULong, answer: ImageAnswer): Fingerprinting =
        call("startFingerprint") { opened().startFingerprint(seq, answer) }

    suspend fun write(fingerprinting: Fingerprinting, bytes: ByteArray) =
        call("writeFingerprint") { fingerprinting.write(bytes) }

    suspend fun finish(fingerprinting: Fingerprinting): Fingerprint =
        call("finishFingerprint") { fingerprinting.finish(clock.now()) }

    /** Begins to attach a file to the entry [seq]; only the answer `NO` keeps it. */
    suspend fun startImport(seq: ULong, name: String, mediaType: String, answer: ImageAnswer): Import =
        call("startImport") { opened().startImport(seq, name, mediaType, answer) }

    suspend fun write(import: Import, bytes: ByteArray) = call("write") { import.write(bytes) }

    suspend fun finish(import: Import): Attachment = call("finish") { import.finish(clock.now()) }

    suspend fun cancel(import: Import) = call("cancel") { import.cancel() }

    suspend fun attachment(id: AttachmentId): AttachmentReader = call("attachment") { opened().attachment(id) }

    /** The next piece of at most 64 KiB; null after the last. */
    suspend fun nextPiece(reader: AttachmentReader): ByteArray? = call("nextPiece") { reader.nextPiece() }

    /** [reader] goes on at the piece [index], counted from 0. */
    suspend fun goTo(reader: AttachmentReader, index: ULong) = call("goTo") { reader.goTo(index) }

    /** Whether a file tells where and with what it was made. */
    suspend fun carried(id: AttachmentId): Carried = call("carried") { opened().carried(id) }

    /** A JPEG or a PNG as its copies are made from, upright, no side longer than [side]; `NoCopy` for other kinds. */
    suspend fun upright(id: AttachmentId, side: UInt): Pixels = call("upright") { opened().upright(id, side) }

    /** A copy with less in it; [pixels] where the phone has decoded the file. */
    suspend fun makeCopy(id: AttachmentId, pixels: Pixels?, change: Change, answer: ImageAnswer): Attachment =
        call("makeCopy") { opened().makeCopy(id, pixels, change, answer, clock.now()) }

    suspend fun seal(): Seal = call("seal") { opened().seal() }

    suspend fun verify(listener: ProgressListener): Verification = call("verify") { opened().verify(listener) }

    suspend fun saveDraft(id: ULong, entry: NewEntry) = call("saveDraft") { opened().saveDraft(id, entry) }

    suspend fun draft(id: ULong): NewEntry? = call("draft") { opened().draft(id) }

    suspend fun discardDraft(id: ULong) = call("discardDraft") { opened().discardDraft(id) }

    /** What the reader is told of [error]. */
    suspend fun explain(error: JournalException, audience: Audience): String = call("explain") {
        fr.abri.core.explainJournalError(error, audience, clock.now().monotonicMs)
    }

    /** What the reader is told of a code that would not protect. */
    suspend fun explain(error: WeakPasscode, audience: Audience): String =
        call("explain") { fr.abri.core.explainWeakPasscode(error, audience) }

    /** What the reader is told of words that can't be read. */
    suspend fun explain(error: UnreadableWords, audience: Audience): String =
        call("explain") { fr.abri.core.explainUnreadableWords(error, audience) }

    /** A journal that opens after a lock, or for a screen that is gone, is locked again at once. */
    internal suspend fun unlock(code: ByteArray, derive: suspend () -> Journal) {
        val begun = generation
        val opened =
            try {
                withContext(NonCancellable) { call("unlock") { derive() } }
            } finally {
                code.fill(0)
            }
        val wanted = currentCoroutineContext().isActive
        withContext(NonCancellable + MainThread) {
            if (generation != begun || !wanted) {
                opened.lock()
                throw JournalException.Locked()
            }
            journal = opened
            open.value = true
        }
    }

    internal suspend fun <T> wiping(vararg secrets: ByteArray, work: suspend () -> T): T = try {
        work()
    } finally {
        secrets.forEach { it.fill(0) }
    }

    internal fun opened(): Journal = journal ?: throw JournalException.Locked()

    internal suspend fun <T> call(name: String, block: suspend () -> T): T = withContext(dispatcher) {
        StrictMode.noteSlowCall("core.$name")
        block()
    }
}
