package fr.abri.app.core

import fr.abri.core.CodeEffect
import fr.abri.core.Decoy
import fr.abri.core.Duress
import fr.abri.core.WeakPasscode

/** How the journal that may be shown instead of this one is set up. */
suspend fun Core.decoy(): Decoy = call("decoy") { opened().decoy() }

/** What [code] would do at the lock, without doing it; one that this journal does not know costs a try. It is wiped. */
suspend fun Core.rehearse(code: ByteArray): CodeEffect = wiping(code) {
    call("rehearse") { opened().rehearse(code, clock.now()) }
}

/** Throws [WeakPasscode] unless no slip of a finger leads from [one] code to the [other]. */
suspend fun Core.checkCodesDiffer(one: ByteArray, other: ByteArray) =
    call("checkCodesDiffer") { fr.abri.core.checkCodesDiffer(one, other) }

/** Lets [decoy] show the other journal; [code] is this one's. Both are wiped. */
suspend fun Core.setDecoyCode(code: ByteArray, decoy: ByteArray) = wiping(code, decoy) {
    call("setDecoyCode") { opened().setDecoyCode(code, decoy, deviceKey, clock.now()) }
}

/** No code shows the other journal any more. [code] is wiped. */
suspend fun Core.removeDecoyCode(code: ByteArray) = wiping(code) {
    call("removeDecoyCode") { opened().removeDecoyCode(code, deviceKey, clock.now()) }
}

/** Lets the code [new] show the other journal and do [duress] to this one. All three codes are wiped. */
suspend fun Core.setDuressCode(code: ByteArray, decoy: ByteArray, new: ByteArray, duress: Duress) =
    wiping(code, decoy, new) {
        call("setDuressCode") { opened().setDuressCode(code, decoy, new, duress, deviceKey, clock.now()) }
    }

/** No code does anything to this journal any more. [code] is wiped. */
suspend fun Core.removeDuressCode(code: ByteArray) = wiping(code) {
    call("removeDuressCode") { opened().removeDuressCode(code, deviceKey, clock.now()) }
}
