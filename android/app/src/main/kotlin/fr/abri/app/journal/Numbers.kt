package fr.abri.app.journal

import fr.abri.app.words.Words

/** Numbers of records or exhibits, as a sentence names them: « n° 2, n° 7 ». */
fun List<ULong>.named(): String = joinToString(", ") { "n°\u00A0$it" }

/** A sentence about its numbers for each of [said] that has some. */
suspend fun Words.naming(vararg said: Pair<String, List<ULong>>): List<String> =
    said.filter { (_, numbers) -> numbers.isNotEmpty() }.map { (id, numbers) ->
        phrase(id, "numbers" to numbers.named())
    }
