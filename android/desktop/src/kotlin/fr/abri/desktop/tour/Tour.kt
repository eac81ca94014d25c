package fr.abri.desktop.tour

import android.graphics.Bitmap
import android.os.SystemClock
import android.view.MotionEvent
import fr.abri.app.robolectric.Outside
import fr.abri.app.robolectric.Phone
import fr.abri.app.robolectric.Recents
import fr.abri.app.robolectric.pass
import fr.abri.app.robolectric.settle
import fr.abri.app.robolectric.waitUntil
import fr.abri.desktop.Options
import fr.abri.desktop.Person
import fr.abri.desktop.inFrench
import java.io.File
import java.time.Duration
import org.robolectric.shadow.api.Shadow

/** A way through the app: one part for each life of its process. */
typealias Walk = List<Tour.() -> Unit>

/**
 * Walks by itself through the app with real taps, and leaves what it saw in the folder of the tour: one picture
 * a screen, and `liste.txt`, which says in French what was done.
 *
 * Whatever is not on the screen when a person would look for it ends the tour with an error.
 */
class Tour(private val phone: Phone, private val options: Options) {
    private val folder = checkNotNull(options.tour)
    private val list = File(folder, "liste.txt")

    /** Walks the part that belongs to this life of the process; true when another one follows. */
    fun run(): Boolean {
        val walk = walkOf(options.person ?: Person.ADULT)
        val begun = SystemClock.uptimeMillis()
        tell(if (options.life == 1) "Abri s’ouvre pour la première fois." else "Abri s’ouvre de nouveau.")
        phone.open()
        walk[options.life - 1](this)
        println("  vie ${options.life} : ${(SystemClock.uptimeMillis() - begun) / MILLISECONDS} s du téléphone")
        return options.life < walk.size
    }

    /** The first question, and the home of [person]. */
    fun answer(person: Person) {
        see("Pour qui cherchez-vous de l’aide ?")
        picture("premiere-question")
        tap(person.answer)
        see("Mon carnet")
        picture("accueil")
    }

    /** What the app says to this person: [you] to an adult, [thou] to a minor. */
    fun you(you: String, thou: String): String = if (options.person == Person.MINOR) thou else you

    /** Touches the view that says [label], scrolled into view first. */
    fun tap(label: String) {
        tell("Touche « $label ».")
        phone.tap(label)
    }

    /** Types on the keypad of the app, one key after the other. */
    fun keys(digits: String) {
        tell("Tape un code de ${digits.length} chiffres sur le clavier d’Abri.")
        for (digit in digits) phone.tap(digit.toString())
    }

    /** Types on the calculator, one key after the other. */
    fun calculate(keys: String) {
        tell("Tape « $keys » sur la calculatrice.")
        for (key in keys) phone.tap(key.toString())
    }

    /** Rests the finger for two seconds on the key « % ». */
    fun holdPercent() {
        tell("Garde le doigt deux secondes sur « % ».")
        phone.press("Pourcentage")
        pass(HELD)
        phone.finger.touch(MotionEvent.ACTION_CANCEL, 0f, 0f)
        phone.follow()
    }

    /** Touches the field that says [label] and writes [text] with the phone's keyboard. */
    fun write(label: String, text: String) {
        tell("Écrit dans « $label » : « $text »")
        phone.tap(label)
        phone.type(text)
    }

    /** Waits until [label] can be seen, as a person looks for it. */
    fun see(label: String) = phone.await(label)

    /** Scrolls until [label] is in view. */
    fun show(label: String) {
        see(label)
        phone.finger.scrollTo(label)
    }

    /** The phone's own way back. */
    fun back() {
        tell("Revient en arrière.")
        phone.back()
    }

    /** What the app asked of the phone; the person looks at it and comes back. */
    fun outside(): Outside = phone.awaitOutside().also {
        tell(it.inFrench())
        phone.comeBack()
        tell("Revient à Abri.")
    }

    /** The picker comes back with [file]. */
    fun pick(file: File) {
        tell(phone.awaitOutside().inFrench())
        tell("Choisit l’image « ${file.name} ».")
        phone.pick(file)
    }

    /** The dialogue that saves comes back with [file], which is written then. */
    fun save(file: File) {
        tell(phone.awaitOutside().inFrench())
        tell("Range le fichier « ${file.name} ».")
        phone.save(file)
    }

    /** Another app hands [file] over, by the share menu. */
    fun share(file: File) {
        tell("Dans une autre application, partage « ${file.name} » vers « Notes ».")
        phone.leave()
        phone.share(file)
    }

    /** A picture of the screen once it has come to rest. */
    fun picture(name: String) {
        pass(REST)
        draw(name)
    }

    /** Puts the finger on Masquer: the cover, then the end of the process, which is checked. */
    fun panic() {
        tell("Pose le doigt sur « $HIDE ».")
        val recents = Shadow.extract<Recents>(phone.activity)
        phone.finger.press(HIDE)
        draw("masque")
        waitUntil("the end of the process", Duration.ofSeconds(2)) {
            phone.follow()
            phone.ended
        }
        check(recents.taskRemoved) { "Abri est resté dans les applications récentes" }
        tell("Abri a quitté les applications récentes et mis fin à son processus.")
    }

    private fun draw(name: String) {
        settle()
        val number = folder.list { _, file -> file.endsWith(".png") }.orEmpty().size + 1
        val file = File(folder, "%02d-%s.png".format(number, name))
        val picture = phone.screen.picture()
        file.outputStream().use { picture.compress(Bitmap.CompressFormat.PNG, QUALITY, it) }
        tell("Image : ${file.name}")
    }

    private fun tell(sentence: String) {
        println("  $sentence")
        list.appendText("$sentence\n")
    }

    private companion object {
        const val HIDE = "Masquer"
        const val MILLISECONDS = 1000
        const val QUALITY = 100

        val HELD: Duration = Duration.ofSeconds(2)

        /** After this long no key is drawn as pressed any more. */
        val REST: Duration = Duration.ofSeconds(1)
    }
}
