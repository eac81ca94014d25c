package fr.abri.desktop

/** Swing lays out a pixel of HTML as 1.3 of its own. */
private const val HTML_PIXEL = 1.3

/** [body] as a label that breaks its lines at [width] pixels. */
fun htmlPage(body: String, width: Int): String =
    "<html><body style='width: ${(width / HTML_PIXEL).toInt()}px'>${whole(body)}</body></html>"

fun htmlEscaped(text: String): String = text.replace("&", "&amp;").replace("<", "&lt;")

/** Swing breaks a line after an apostrophe, unless a joiner forbids it. */
private fun whole(body: String) = body.replace("’", "’\u2060")
