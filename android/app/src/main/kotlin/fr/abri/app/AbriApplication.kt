package fr.abri.app

import android.app.Application

/** Holds the app's one container, made when it is first asked for. */
class AbriApplication : Application() {
    val container: Container by lazy { Container(this) }
}
