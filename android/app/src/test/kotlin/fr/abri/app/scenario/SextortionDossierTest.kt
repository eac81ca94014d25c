package fr.abri.app.scenario

import android.widget.TextView
import fr.abri.app.dossier.Bag
import fr.abri.app.journal.all
import fr.abri.app.journal.beginAs
import fr.abri.app.journal.makeJournal
import fr.abri.app.journal.write
import fr.abri.app.robolectric.AppTest
import fr.abri.app.robolectric.Outside
import java.io.File
import java.math.BigInteger
import java.security.MessageDigest
import java.util.Random
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder

/** Blackmail over an image: four entries, a payment, a letter, and a dossier that checks without Abri. */
class SextortionDossierTest : AppTest() {
    @get:Rule
    val outside = TemporaryFolder()
    private val receipt = ByteArray(70_000).also { Random(5).nextBytes(it) }

    @Test
    fun `four entries, a payment and a letter are handed over as one file`() {
        phone.beginAs()
        phone.makeJournal()
        keep("Menace reçue", "Que s’est-il passé ?" to THREAT, "Nom du compte" to "compte_menace")
        keep("Demande d’argent", "Somme demandée" to "200 €")
        keep("Paiement fait", "Somme payée" to "50 €") { attach("reçu.pdf", receipt) }
        keep(
            "Démarche faite",
            "Ce qui a été fait, et auprès de qui" to "signalement",
            "Numéro du signalement" to "R-17"
        )
        phone.await("Préparer un dossier")
        phone.tap("Préparer un dossier")
        writeLetter()
        val digits = handOver(outside.root.resolve("documents.zip"))
        check(Bag(outside.root.resolve("documents.zip")), digits)
    }

    private fun keep(kind: String, vararg fields: Pair<String, String>, then: () -> Unit = {}) {
        phone.await("Ajouter")
        phone.tap("Ajouter")
        phone.await(kind)
        phone.tap(kind)
        fields.forEach { (label, text) ->
            phone.await(label)
            phone.write(label, text)
        }
        phone.tap("Garder cette note")
        phone.await("Votre note est gardée")
        then()
        phone.back()
    }

    private fun attach(name: String, bytes: ByteArray) {
        phone.tap("Joindre une capture ou un fichier")
        phone.await("Non")
        phone.tap("Non")
        phone.pick(outside.root.resolve(name).apply { writeBytes(bytes) })
        phone.await("Revenir à la note")
        phone.tap("Revenir à la note")
        phone.await("Votre note est gardée")
    }

    /** What the entries say fills the letter, which comes back to the dossier. */
    private fun writeLetter() {
        phone.await("Préparer la lettre")
        phone.tap("Préparer la lettre")
        phone.await("On me menace pour obtenir de l’argent")
        phone.tap("On me menace pour obtenir de l’argent")
        phone.await("Reprendre de mon carnet")
        phone.tap("Reprendre de mon carnet")
        phone.await("Démarche faite")
        listOf("Menace reçue", "Demande d’argent", "Paiement fait", "Démarche faite").forEach { phone.tap(it) }
        phone.tap("Reprendre ces notes")
        phone.await("Voir le texte")
        phone.tap("Voir le texte")
        phone.await("Mettre dans un dossier")
        phone.tap("Mettre dans un dossier")
        phone.await("Retirer la lettre")
    }

    /** The digits that are shown for whoever takes the dossier. */
    private fun handOver(file: File): String {
        phone.tap("Voir ce qu’il contient")
        phone.await("Ce que contient le dossier")
        assertTrue(phone.shows("Dans le dossier") && phone.shows("environ 70 ko"))
        phone.tap("Continuer")
        phone.await("Comment le remettre ?")
        phone.tap("En main propre")
        phone.await("Nom du fichier")
        phone.tap("Choisir où l’enregistrer")
        assertEquals(Outside.Save("documents.zip"), phone.awaitOutside())
        phone.save(file)
        phone.await("Le dossier est enregistré.")
        phone.await("Dossier · ligne")
        val digits = phone.all<TextView>().map { it.text.toString() }.filter { DIGITS.matches(it) }
        phone.tap("Partager ce fichier")
        val share = phone.awaitOutside() as Outside.Share
        assertEquals("application/zip", share.type)
        assertNotNull(share.document)
        phone.comeBack()
        phone.await("Le dossier est enregistré.")
        return digits.joinToString(" ")
    }

    private fun check(bag: Bag, digits: String) {
        assertEquals(emptyList<String>(), bag.differing())
        assertArrayEquals(receipt, bag.bytes("data/paiements/001_reçu.pdf"))
        val recap = bag.text("data/recapitulatif.txt")
        assertTrue(listOf(THREAT, "R-17", "50 €", "200 €").all { it in recap })
        assertEquals(5, bag.text("data/chronologie.csv").split("\r\n").count { it.isNotEmpty() })
        assertTrue(bag.text("data/plainte.txt").contains("compte_menace"))
        val sum = MessageDigest.getInstance("SHA-256").digest(bag.bytes("tagmanifest-sha256.txt"))
        val expected = BigInteger(1, sum).mod(BigInteger.TEN.pow(40)).toString().padStart(40, '0')
        assertEquals(expected, digits.replace(" ", ""))
    }

    private companion object {
        const val THREAT = "Envoie 200 € ou tout le monde verra."

        /** A line of four groups. */
        val DIGITS = Regex("(\\d{5} ){3}\\d{5}")
    }
}
