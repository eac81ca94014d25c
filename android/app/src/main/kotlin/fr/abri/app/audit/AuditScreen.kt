package fr.abri.app.audit

import android.os.Build
import android.view.View
import fr.abri.app.Container
import fr.abri.app.R
import fr.abri.app.journal.Sizes
import fr.abri.app.kit.Column
import fr.abri.app.kit.Tone
import fr.abri.app.kit.body
import fr.abri.app.kit.box
import fr.abri.app.kit.card
import fr.abri.app.kit.heading
import fr.abri.app.kit.label
import fr.abri.app.kit.line
import fr.abri.app.kit.loading
import fr.abri.app.kit.points
import fr.abri.app.kit.small
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.app.words.Words
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.launch
import kotlinx.coroutines.withContext

/** What was looked at: a title, what was found in it, and what that means. */
private class Finding(val title: String, val found: List<String>, val meaning: String)

/** @property size what Abri takes on this phone, in words. */
private class AuditState(val findings: List<Finding>, val size: String)

/**
 * « Ce qui peut trahir Abri »: for who fears that somebody watches the phone. What the app can see it looks at; the
 * rest it says where to look for. It never says that somebody is watched: most of what it finds is harmless.
 */
class AuditScreen(private val container: Container, private val audit: PhoneAudit) : Screen() {
    private val state = MutableStateFlow<AuditState?>(null)

    override fun view(stage: Stage): View = stage.page(stage.words["app-audit-title"]).also { page ->
        look(stage.words)
        stage.write(page, state) { found ->
            body(stage.words["app-audit-what"])
            if (found == null) {
                loading(stage.words["app-loading"])
            } else {
                findings(stage.words, found)
                traces(stage.words, found.size)
                helpers(stage)
            }
        }
    }

    /** Again each time the page is shown: the person may come back from the phone's settings. */
    private fun look(words: Words) = scope.launch {
        val (seen, bytes) = withContext(Dispatchers.IO) { audit.watchers() to audit.size() }
        val findings = listOf(
            finding(words, "app-audit-services", seen.services, words["app-audit-services-mean"]),
            finding(words, "app-audit-keyboards", seen.keyboards, words["app-audit-keyboards-mean"]),
            finding(words, "app-audit-admins", seen.admins, words["app-audit-admins-mean"])
        )
        state.value = AuditState(findings, words.phrase("app-audit-size", "size" to Sizes(words).of(bytes)))
    }

    private fun finding(words: Words, title: String, found: List<String>, meaning: String) =
        Finding(words[title], found.ifEmpty { listOf(words["app-audit-none"]) }, meaning)

    private fun Column.findings(words: Words, state: AuditState) {
        heading(words["app-audit-seen"])
        state.findings.forEach { finding ->
            card {
                label(finding.title)
                finding.found.forEach { body(it) }
                small(finding.meaning)
            }
        }
        box(Tone.Caution, words["app-audit-keep"], words["app-audit-keep-about"])
    }

    private fun Column.traces(words: Words, size: String) {
        heading(words["app-audit-app"])
        val everywhere = listOf(words["app-audit-settings"], words["app-audit-store"], words["app-audit-use"])
        points(listOf(size) + everywhere + byVersion(words))
        heading(words["app-audit-family"])
        points(words["app-audit-family-link"], words["app-audit-accounts"], words["app-audit-cloud"])
        heading(words["app-audit-outside"])
        points(words["app-audit-suggestions"], words["app-audit-calls"], words["app-audit-bill"])
    }

    /** What depends on the version of Android. */
    private fun byVersion(words: Words): List<String> = buildList {
        // Until level 29 any app can list the others.
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.R) add(words["app-audit-listed"])
        // Level 31 brought a page of the settings that tells which apps used the camera, and when.
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.S) add(words["app-audit-camera"])
    }

    private fun Column.helpers(stage: Stage) {
        heading(stage.words["app-audit-fear"])
        body(stage.words["app-audit-fear-about"])
        line(stage.words["app-help-title"], icon = R.drawable.people) {
            stage.navigator.open(container.doors.hotlines())
        }
    }
}
