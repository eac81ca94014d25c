package fr.abri.app.plan

import fr.abri.app.AbriApplication
import fr.abri.app.Container
import fr.abri.app.journal.beginAs
import fr.abri.app.journal.makeJournal
import fr.abri.app.robolectric.AppTest
import fr.abri.app.robolectric.Outside
import fr.abri.app.robolectric.Phone
import fr.abri.app.robolectric.pass
import fr.abri.app.robolectric.waitUntil
import java.time.Duration
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.RuntimeEnvironment
import org.robolectric.shadows.ShadowProcess
import org.robolectric.util.ReflectionHelpers

private const val SKIP = "Je préfère ne pas dire"
private const val STOP = "Arrêter de répondre, ne rien envoyer"

class PlanTest : AppTest() {
    private fun beginAsAdult() {
        phone.beginAs()
        phone.tap("Agir maintenant")
        phone.await("Êtes-vous en danger maintenant")
    }

    /** To the plan of somebody who is threatened for images, and says no more. */
    private fun planOfThreat() {
        beginAsAdult()
        phone.answer("Non", "Que se passe-t-il")
        phone.answer("On me menace pour avoir des images", "Quel âge aviez-vous")
        phone.answer(SKIP, "Qui fait cela")
        phone.answer(SKIP, "Où êtes-vous")
        phone.answer(SKIP, "Votre plan, étape par étape")
    }

    private fun Phone.answer(answer: String, next: String) {
        tap(answer)
        await(next)
    }

    @Test
    fun `whoever skips every question has a plan`() {
        beginAsAdult()
        phone.answer(SKIP, "Que se passe-t-il")
        phone.answer(SKIP, "Qui fait cela")
        phone.answer(SKIP, "Où êtes-vous")
        phone.answer(SKIP, "Votre plan, étape par étape")
        assertTrue(phone.shows("Noter dans mon carnet"))
        assertFalse("nothing is left to ask", phone.shows("Continuer les questions"))
    }

    @Test
    fun `the plan waits for no answer`() {
        beginAsAdult()
        phone.answer("Voir les étapes tout de suite", "Votre plan, étape par étape")
        phone.answer("Continuer les questions", "Êtes-vous en danger maintenant")
    }

    @Test
    fun `danger shows the numbers at once, and the questions wait behind them`() {
        beginAsAdult()
        phone.answer("Oui, maintenant", "Votre plan, étape par étape")
        assertTrue(phone.shows("112"))
        phone.tap("17")
        assertEquals(Outside.Dialler("17"), phone.awaitOutside())
        phone.comeBack()
        phone.answer("Continuer les questions", "Que se passe-t-il")
        phone.back()
        phone.await("Votre plan, étape par étape")
        phone.back()
        phone.await("Êtes-vous en danger maintenant")
    }

    @Test
    fun `back leads to the question before, and then home`() {
        beginAsAdult()
        phone.answer("Non", "Que se passe-t-il")
        phone.answer("On me harcèle en ligne", "Qui fait cela")
        phone.back()
        phone.await("Que se passe-t-il")
        phone.answer("Retour", "Êtes-vous en danger maintenant")
        phone.back()
        phone.await("Que voulez-vous faire")
    }

    @Test
    fun `a minor who is blackmailed finds somebody to write to, and no tool for adults`() {
        clockShows("2026-11-24T15:00:00Z")
        phone.beginAs("Pour moi, j’ai moins de 18 ans")
        phone.tap("Savoir quoi faire")
        phone.await("Es-tu en danger maintenant")
        phone.answer("Non", "Que se passe-t-il")
        phone.answer("On me menace pour avoir des images", "Qui te fait ça")
        phone.answer("Une personne connue seulement en ligne", "Où es-tu")
        phone.answer(SKIP, "Ton plan, étape par étape")
        assertFalse(phone.shows("StopNCII"))
        phone.tap("Ouvrir le tchat")
        assertTrue(phone.awaitOutside() is Outside.Site)
    }

    @Test
    fun `a step opens what it names, and the way back leads to the plan`() {
        planOfThreat()
        phone.answer("Lire les premiers gestes", "Les premiers gestes")
        phone.back()
        phone.await("Votre plan, étape par étape")
    }

    @Test
    fun `a tick stays when the phone is turned and when the person comes again`() {
        planOfThreat()
        phone.tap(STOP)
        assertTrue(ticked())
        turn()
        phone.await("Votre plan, étape par étape")
        assertTrue(ticked())
        phone.answer("Accueil", "Que voulez-vous faire")
        phone.answer("Agir maintenant", "Votre plan, étape par étape")
        assertTrue(ticked())
    }

    @Test
    fun `a letter of the plan opens at its case, and the way back leads to the plan`() {
        planOfThreat()
        phone.answer("Préparer ce texte", "Voir le texte")
        phone.back()
        phone.await("Votre plan, étape par étape")
    }

    @Test
    fun `each step names what it rests on, once somebody asks`() {
        planOfThreat()
        assertFalse(phone.shows("Cacher les sources"))
        phone.answer("Voir les sources de cette page", "Cacher les sources")
        val behind = phone.screen.words.filter { it.startsWith("Pour : ") }
        assertTrue("$behind", behind.any { STOP in it })
        phone.answer("Cacher les sources", "Voir les sources de cette page")
    }

    @Test
    fun `a plan is kept with its ticks only when asked, behind the code`() {
        phone.beginAs()
        phone.makeJournal()
        phone.tap("Accueil")
        phone.await("Agir maintenant")
        phone.tap("Agir maintenant")
        phone.await("Êtes-vous en danger maintenant")
        phone.answer("Voir les étapes tout de suite", "Votre plan, étape par étape")
        phone.tap("Écrire ce qui vous est arrivé")
        phone.answer("Garder dans mon carnet", "Votre note est gardée")
        assertTrue(phone.shows("Fait : "))
        phone.back()
        phone.await("Votre plan, étape par étape")
    }

    @Test
    fun `beginning anew forgets the answers and the ticks`() {
        planOfThreat()
        phone.tap(STOP)
        phone.answer("Recommencer", "Êtes-vous en danger maintenant")
        assertEquals(Answered(onPlan = false), container.readings.answered)
        phone.back()
        phone.await("Que voulez-vous faire")
        assertEquals(emptySet<String>(), container.readings.of("plan").done)
    }

    @Test
    fun `another reader finds none of the answers`() {
        planOfThreat()
        phone.answer("Accueil", "Que voulez-vous faire")
        phone.answer("Réglages", "Après 10 minutes")
        phone.answer("moins de 18 ans", "Tu veux faire quoi")
        phone.answer("Savoir quoi faire", "Es-tu en danger maintenant")
    }

    @Test
    fun `nothing is left after a panic`() {
        planOfThreat()
        phone.tap(STOP)
        phone.press("Masquer")
        waitUntil("the end of the process") { processEnded }
        pass(Duration.ofMillis(300))
        ShadowProcess.reset()
        ReflectionHelpers.setField(application, "container\$delegate", lazy { Container(application) })
        Phone().run {
            open()
            await("Agir maintenant")
            answer("Agir maintenant", "Êtes-vous en danger maintenant")
            answer("Voir les étapes tout de suite", "Votre plan, étape par étape")
            assertFalse(shows(STOP))
        }
    }

    private val container
        get() = (application as AbriApplication).container

    private fun ticked(): Boolean =
        phone.screen.views.first { it.contentDescription?.contains(". $STOP. ") == true }.isActivated

    private fun turn() {
        RuntimeEnvironment.setQualifiers("+land")
        phone.activity.recreate()
        phone.follow()
    }
}
