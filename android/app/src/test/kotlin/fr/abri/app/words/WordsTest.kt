package fr.abri.app.words

import fr.abri.app.robolectric.AppTest
import fr.abri.core.Audience
import java.io.File
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.annotation.Config

/** Every word of the screens comes from the core, exists for every reader, and is used. */
@Config(sdk = [35])
class WordsTest : AppTest() {
    private val sources = File("app/src/main/kotlin").walk().filter { it.extension == "kt" }.toList()
    private val code = sources.associateWith { it.readText() }
    private val messages =
        Regex("^(app-[a-z0-9-]+) =", RegexOption.MULTILINE)
            .findAll(File("../core/content/fr/app.ftl").readText())
            .mapTo(HashSet()) { it.groupValues[1] }

    private fun ids(pattern: String): Set<String> =
        code.values.flatMapTo(HashSet()) { text -> Regex(pattern).findAll(text).map { it.groupValues[1] } }

    @Test
    fun `the sources are there`() = assertTrue(sources.size > 20 && messages.size > 50)

    @Test
    fun `every message the screens name exists for every reader`() {
        for (audience in Audience.entries) {
            val words = fr.abri.core.words(audience)
            assertEquals(emptySet<String>(), ids("words\\[\"([^\"]+)\"]") - words.keys)
        }
    }

    @Test
    fun `every phrase with values is written`() {
        assertEquals(emptySet<String>(), ids("phrase\\(\\s*\"([^\"]+)\"") - messages)
    }

    @Test
    fun `every message is used`() {
        // Those of hints are named by the core.
        val named = messages.filterNotTo(HashSet()) { it.startsWith("app-hint-") }
        assertEquals(emptySet<String>(), named - ids("\"(app-[a-z0-9-]+)\""))
    }

    @Test
    fun `no French stands in Kotlin`() {
        val found = code.flatMap { (file, text) -> literals(text).filter(::isFrench).map { "${file.name}: $it" } }
        assertEquals(emptyList<String>(), found)
    }

    @Test
    fun `the scan finds French where it stands`() {
        assertTrue(isFrench("Vous êtes ici"))
        assertTrue(isFrench("Masquer tout"))
        assertTrue(isFrench("C’est fait"))
        assertTrue(!isFrench("app-home-title"))
    }

    @Test
    fun `no words stand in the resources but what the phone itself shows`() {
        val names = "<string name=\"(?!(app|share|calculator)_name\")"
        val shown = Regex("android:(text|hint|contentDescription|title|summary)=|$names")
        val found = File("app/src/main/res").walk().filter {
            it.extension == "xml" &&
                shown.containsMatchIn(it.readText())
        }
        assertEquals(emptyList<File>(), found.toList())
    }

    /** The string literals, without comments and without what only a developer reads. */
    private fun literals(text: String): Sequence<String> {
        val lines =
            text.lineSequence().filterNot { line ->
                line.trim().startsWith("*") || line.trim().startsWith("/") || DEVELOPERS.containsMatchIn(line)
            }
        return lines.flatMap { line -> LITERAL.findAll(line).map { it.groupValues[1] } }
    }

    private fun isFrench(literal: String): Boolean =
        literal.any { it in "àâçéèêëîïôûùüœÀÉÈÊ’«»" } || SENTENCE.containsMatchIn(literal)

    private companion object {
        val LITERAL = Regex("\"((?:[^\"\\\\]|\\\\.)*)\"")
        val SENTENCE = Regex("[A-Za-zà-ÿ]{2,} [a-zà-ÿ]{2,}")
        val DEVELOPERS = Regex("check(NotNull)?\\(|require(NotNull)?\\(|error\\(|Exception\\(|@Suppress|@Deprecated")
    }
}
