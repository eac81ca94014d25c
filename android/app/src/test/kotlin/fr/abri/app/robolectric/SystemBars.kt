// Robolectric keeps the class that knows the bars to its own package.
@file:Suppress("PackageDirectoryMismatch")

package org.robolectric.shadows

/** Gives the phone a status bar and a gesture bar: from level 35 on the app draws behind both. */
fun showSystemBars() =
    SystemUi.systemUiForDefaultDisplay().setBehavior(SystemUi.STANDARD_STATUS_BAR, SystemUi.GESTURAL_NAVIGATION)
