package fr.abri.app.hotlines

import fr.abri.app.words.Words
import fr.abri.core.Need

/** What a person looks for, in their own words. */
fun Words.of(need: Need): String = when (need) {
    Need.DANGER -> this["app-need-danger"]
    Need.DARK_THOUGHTS -> this["app-need-dark-thoughts"]
    Need.BLACKMAIL -> this["app-need-blackmail"]
    Need.IMAGES -> this["app-need-images"]
    Need.HARASSMENT -> this["app-need-harassment"]
    Need.CHILD_ABUSE -> this["app-need-child-abuse"]
    Need.PARTNER -> this["app-need-partner"]
    Need.LISTENING -> this["app-need-listening"]
    Need.REMOVAL -> this["app-need-removal"]
    Need.COMPLAINT -> this["app-need-complaint"]
    Need.RIGHTS -> this["app-need-rights"]
    Need.ACCOUNTS -> this["app-need-accounts"]
}
