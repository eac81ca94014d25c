package fr.abri.app.scenario

import fr.abri.app.AbriApplication
import fr.abri.app.Container
import fr.abri.app.calculator.calculate
import fr.abri.app.discreet.changeIcon
import fr.abri.app.journal.CODE
import fr.abri.app.journal.beginAs
import fr.abri.app.journal.keys
import fr.abri.app.journal.write
import fr.abri.app.robolectric.AppTest
import fr.abri.app.robolectric.Outside
import fr.abri.app.robolectric.Phone
import fr.abri.app.robolectric.pass
import fr.abri.app.robolectric.waitUntil
import java.time.Duration
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.shadows.ShadowProcess
import org.robolectric.util.ReflectionHelpers

/** A minor whose phone others pick up: discreet, a plan without any image, a chat, hidden, and back in by code. */
class MinorDiscreetTest : AppTest() {
    @Test
    fun `from the first question to the way back through the calculator`() {
        // Chats have hours: this is a Tuesday afternoon.
        clockShows("2026-11-24T14:00:00Z")
        phone.beginAs("Pour moi, j’ai moins de 18 ans")
        hideTheApp()
        askWhatToDo()
        chat()
        keepText()
        hide()
        comeBack()
    }

    private fun hideTheApp() {
        phone.tap("Cacher Abri derrière une calculatrice")
        phone.await("Essayer")
        phone.tap("Essayer")
        phone.await("Choisir mon code")
        phone.tap("Choisir mon code")
        phone.await("Choisis un code")
        phone.keys(CODE)
        phone.tap("Valider")
        phone.await("Tape-le encore une fois")
        phone.keys(CODE)
        phone.tap("Valider")
        phone.changeIcon()
        phone.tap("Continuer")
        phone.await("Tu veux faire quoi")
    }

    private fun askWhatToDo() {
        phone.tap("Savoir quoi faire")
        phone.await("Es-tu en danger maintenant")
        phone.tap("Non")
        phone.await("On me menace pour avoir des images")
        phone.tap("On me menace pour avoir des images")
        phone.await("Qui te fait ça")
        phone.tap("Je préfère ne pas dire")
        phone.await("Où es-tu")
        phone.tap("Je préfère ne pas dire")
        phone.await("Ton plan, étape par étape")
        assertFalse(phone.shows("Joindre une capture"))
        assertFalse(phone.shows("StopNCII"))
        phone.tap("Accueil")
        phone.await("Tu veux faire quoi")
    }

    /** In discreet mode a site opens only after its trace was said. */
    private fun chat() {
        phone.tap("Ouvrir le tchat")
        phone.await("Avant d’ouvrir")
        phone.tap("Continuer")
        assertTrue(phone.awaitOutside() is Outside.Site)
        phone.comeBack()
        phone.await("Tu veux faire quoi")
    }

    private fun keepText() {
        phone.tap("Mon carnet")
        phone.await("Ton carnet est prêt")
        phone.tap("Ajouter")
        phone.await("Menace reçue")
        phone.tap("Menace reçue")
        phone.await("Que s’est-il passé ?")
        phone.write("Que s’est-il passé ?", THREAT)
        phone.tap("Garder cette note")
        phone.await("Ta note est gardée")
    }

    private fun hide() {
        val recents = recents(phone.activity)
        phone.press("Masquer")
        waitUntil("the end of the process") { processEnded }
        // On a phone nothing of the process comes after that; here its last message must not reach the next one.
        pass(Duration.ofMillis(300))
        assertTrue(recents.taskRemoved)
    }

    /** Another process: nothing of the first one is left but its files, the phone's keys and its launcher. */
    private fun comeBack() {
        ShadowProcess.reset()
        ReflectionHelpers.setField(application, "container\$delegate", lazy { Container(application) })
        Phone().run {
            open()
            await("Virgule")
            assertFalse(shows("Mon carnet"))
            calculate("12+30=")
            assertFalse((application as AbriApplication).container.core.isOpen.value)
            calculate("C$CODE=")
            await("Tu veux faire quoi")
            tap("Mon carnet")
            await(THREAT)
        }
    }

    private companion object {
        const val THREAT = "Il veut une autre photo avant ce soir."
    }
}
