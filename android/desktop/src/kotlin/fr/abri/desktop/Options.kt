package fr.abri.desktop

import java.io.File

/** Who holds the phone, and how this person answers the app's first question. */
enum class Person(val answer: String) {
    ADULT("Pour moi, j’ai 18 ans ou plus"),
    MINOR("Pour moi, j’ai moins de 18 ans"),
    PARENT("Pour mon enfant")
}

/** The phone's screen in dp, its colours and its size of letters. */
data class Look(val width: Int = 393, val height: Int = 851, val dark: Boolean = false, val font: Float = 1f)

/** What `./run` was asked for; it has already refused what it does not know. */
data class Options(
    val journal: File,
    val tour: File? = null,
    val life: Int = 1,
    val person: Person? = null,
    val look: Look = Look()
) {
    companion object {
        /** The way through the class loaders: the window's classes are loaded again inside of Android. */
        private const val PROPERTY = "abri.desktop.arguments"

        fun hand(arguments: Array<String>) {
            System.setProperty(PROPERTY, arguments.joinToString("\n"))
        }

        fun handed(): Options = parse(System.getProperty(PROPERTY).split("\n"))

        /** @throws IllegalArgumentException with a French sentence when a value can't be used. */
        fun parse(arguments: List<String>): Options {
            val words = arguments.iterator()
            var options = Options(File("journal-de-bureau"))
            while (words.hasNext()) {
                val look = options.look
                options =
                    when (val word = words.next()) {
                        "--journal" -> options.copy(journal = File(words.next()).absoluteFile)
                        "--tour" -> options.copy(tour = File(words.next()).absoluteFile)
                        "--life" -> options.copy(life = words.next().toInt())
                        "--minor" -> options.copy(person = Person.MINOR)
                        "--parent" -> options.copy(person = Person.PARENT)
                        "--dark" -> options.copy(look = look.copy(dark = true))
                        "--font" -> options.copy(look = look.copy(font = font(words.next())))
                        "--size" -> options.copy(look = sized(look, words.next()))
                        else -> throw IllegalArgumentException("Option inconnue : $word")
                    }
            }
            return options
        }

        private fun font(word: String): Float =
            requireNotNull(word.toFloatOrNull()?.takeIf { it in 0.5f..3f }) { "La taille des lettres va de 0.5 à 3.0" }

        private fun sized(look: Look, word: String): Look {
            val sides = word.split('x').mapNotNull { it.toIntOrNull() }.filter { it in 200..2000 }
            require(sides.size == 2) { "La taille de l’écran s’écrit 393x851, en dp" }
            return look.copy(width = sides[0], height = sides[1])
        }
    }
}
