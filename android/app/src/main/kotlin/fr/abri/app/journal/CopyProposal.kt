package fr.abri.app.journal

import fr.abri.app.core.Core
import fr.abri.app.core.noteBackupProposed
import fr.abri.app.core.wantsBackup
import fr.abri.core.JournalException
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.launch

/** Proposes a copy of the journal once: it stands on the list until it is answered or the list is left. */
class CopyProposal(private val core: Core, private val scope: CoroutineScope) {
    private val shown = MutableStateFlow(false)

    val isShown: StateFlow<Boolean> = shown.asStateFlow()

    /** Entries may have come. Noted as soon as it is shown, so that no lock or kill makes it come again. */
    fun refresh() {
        scope.launch {
            try {
                if (core.wantsBackup()) {
                    shown.value = true
                    core.noteBackupProposed()
                }
            } catch (_: JournalException) {
                // What is wrong with the journal is said by the list below.
            }
        }
    }

    fun answer() {
        shown.value = false
    }
}
