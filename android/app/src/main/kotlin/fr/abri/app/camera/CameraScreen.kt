package fr.abri.app.camera

import android.Manifest
import android.content.Context
import android.content.pm.PackageManager
import android.view.View
import fr.abri.app.Container
import fr.abri.app.R
import fr.abri.app.journal.keepToAids
import fr.abri.app.kit.Page
import fr.abri.app.kit.body
import fr.abri.app.kit.primaryButton
import fr.abri.app.kit.problem
import fr.abri.app.kit.small
import fr.abri.app.kit.title
import fr.abri.app.navigation.Screen
import fr.abri.app.navigation.Stage
import fr.abri.app.words.Words
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.launch

/** Where a person is on the way to a photograph. */
private enum class CameraStep { EXPLAIN, REFUSED, LOOK, FAILED }

/**
 * The phone's camera in our own window; [taken] is given the photograph, or null when the person goes back.
 *
 * The question about the image was answered before. What the phone will ask is said before it asks.
 */
class CameraScreen(
    private val container: Container,
    private val words: Words,
    private val taken: CompletableDeferred<ByteArray?>
) : Screen() {
    private val step = MutableStateFlow(CameraStep.EXPLAIN)
    private val taking = MutableStateFlow(false)
    override val isPrivate = true

    override fun view(stage: Stage): View {
        if (step.value == CameraStep.EXPLAIN && mayLook(stage.context)) step.value = CameraStep.LOOK
        return stage.page(words["app-camera-title"]).also { page ->
            stage.observe(step) {
                page.clear()
                page.top(words["app-camera-title"], words["app-back"], { stage.navigator.back() })
                when (it) {
                    CameraStep.EXPLAIN -> page.explain()
                    CameraStep.REFUSED -> page.refused()
                    CameraStep.LOOK -> page.look(stage)
                    CameraStep.FAILED -> page.failed()
                }
            }
        }
    }

    override fun close() {
        taken.complete(null)
        super.close()
    }

    private fun mayLook(context: Context) =
        context.checkSelfPermission(Manifest.permission.CAMERA) == PackageManager.PERMISSION_GRANTED

    private fun Page.explain() {
        content.title(words["app-camera-ask"])
        content.body(words["app-camera-ask-about"])
        content.body(words["app-camera-private"])
        main(
            context.primaryButton(words["app-camera-go-on"], R.drawable.camera) {
                scope.launch {
                    val allowed = container.outside.allow(Manifest.permission.CAMERA)
                    step.value = if (allowed) CameraStep.LOOK else CameraStep.REFUSED
                }
            }
        )
    }

    private fun Page.refused() {
        content.title(words["app-camera-refused"])
        content.body(words["app-camera-refused-about"])
        main(context.primaryButton(words["app-attach-back"]) { container.navigator.back() })
    }

    private fun Page.failed() {
        content.problem(words["app-camera-failed"], words["app-camera-again"]) { step.value = CameraStep.LOOK }
    }

    private fun Page.look(stage: Stage) {
        val lens = container.lens(context)
        content.keepToAids()
        content.add(lens.view).run {
            contentDescription = words["app-camera-view"]
            addOnAttachStateChangeListener(Leaving(lens))
        }
        content.small(words["app-camera-private"])
        val take = context.primaryButton(words["app-camera-take"], R.drawable.camera) { take(lens) }
        main(take)
        stage.observe(taking) { take.isEnabled = !it }
    }

    private fun take(lens: Lens) {
        if (taking.value) return
        taking.value = true
        scope.launch {
            try {
                taken.complete(lens.take())
                container.navigator.back()
            } catch (_: LensFailure) {
                step.value = CameraStep.FAILED
            } finally {
                taking.value = false
            }
        }
    }

    /** The camera is left to others as soon as its view is gone. */
    private class Leaving(private val lens: Lens) : View.OnAttachStateChangeListener {
        override fun onViewAttachedToWindow(view: View) = Unit

        override fun onViewDetachedFromWindow(view: View) = lens.close()
    }
}
