package fr.abri.app.camera

import android.annotation.SuppressLint
import android.content.Context
import android.graphics.ImageFormat
import android.graphics.SurfaceTexture
import android.hardware.camera2.CameraAccessException
import android.hardware.camera2.CameraCaptureSession
import android.hardware.camera2.CameraCharacteristics
import android.hardware.camera2.CameraDevice
import android.hardware.camera2.CameraManager
import android.hardware.camera2.CaptureFailure
import android.hardware.camera2.CaptureRequest
import android.media.ImageReader
import android.os.Handler
import android.os.HandlerThread
import android.util.Size
import android.view.Surface
import android.view.TextureView
import kotlinx.coroutines.CompletableDeferred

/** Pixels of a photograph at most: enough to read a page, small enough for every phone's memory. */
private const val MOST_PIXELS = 12_500_000L

/** The longer side of what is seen on the screen at most. */
private const val PREVIEW = 1920

/**
 * The camera at the back of the phone, in a view of our own window: nothing of it passes through another app, and
 * nothing is written beside the journal. No place is asked for, so that none is in the file.
 */
class PhoneLens(context: Context) : Lens {
    private val cameras = context.getSystemService(CameraManager::class.java)
    private val thread = HandlerThread("camera").apply { start() }
    private val handler = Handler(thread.looper)
    private val ready = CompletableDeferred<Ready>()
    private var device: CameraDevice? = null
    private var reader: ImageReader? = null
    private var closed = false

    override val view: Preview = Preview(context, ::begin)

    override suspend fun take(): ByteArray {
        val (session, camera) = ready.await()
        val photograph = CompletableDeferred<ByteArray>()
        val reader = checkNotNull(reader) { "a camera that is ready has a reader" }
        reader.setOnImageAvailableListener({ from ->
            from.acquireNextImage()?.use { image ->
                val buffer = image.planes[0].buffer
                photograph.complete(ByteArray(buffer.remaining()).also(buffer::get))
            }
        }, handler)
        asking(photograph) {
            val request = session.device.createCaptureRequest(CameraDevice.TEMPLATE_STILL_CAPTURE).apply {
                addTarget(reader.surface)
                set(CaptureRequest.CONTROL_AF_MODE, CaptureRequest.CONTROL_AF_MODE_CONTINUOUS_PICTURE)
                set(CaptureRequest.JPEG_ORIENTATION, (camera.turned - view.turned + 360) % 360)
            }
            session.capture(request.build(), Failing(photograph), handler)
        }
        return photograph.await()
    }

    override fun close() {
        closed = true
        asking(ready) { device?.close() }
        device = null
        reader?.close()
        reader = null
        ready.completeExceptionally(LensFailure())
        thread.quitSafely()
    }

    /** The view has a surface: the camera can be opened. The permission was asked for before this screen. */
    @SuppressLint("MissingPermission")
    private fun begin(texture: SurfaceTexture): Unit = asking(ready) {
        val camera = BackCamera.of(cameras) ?: throw LensFailure()
        if (closed) return@asking
        texture.setDefaultBufferSize(camera.preview.width, camera.preview.height)
        view.show(camera.preview)
        val photographs =
            ImageReader.newInstance(camera.photograph.width, camera.photograph.height, ImageFormat.JPEG, 2)
        reader = photographs
        cameras.openCamera(camera.id, Opening(Surface(texture), photographs.surface, camera), handler)
    }

    /** Whatever the camera refuses is one failure: nobody can do anything about the difference. */
    private fun asking(expected: CompletableDeferred<*>, ask: () -> Unit) {
        try {
            ask()
        } catch (_: CameraAccessException) {
            expected.completeExceptionally(LensFailure())
        } catch (_: LensFailure) {
            expected.completeExceptionally(LensFailure())
        } catch (_: SecurityException) {
            expected.completeExceptionally(LensFailure())
        } catch (_: IllegalStateException) {
            expected.completeExceptionally(LensFailure())
        } catch (_: IllegalArgumentException) {
            expected.completeExceptionally(LensFailure())
        }
    }

    private data class Ready(val session: CameraCaptureSession, val camera: BackCamera)

    private inner class Opening(private val seen: Surface, private val kept: Surface, private val camera: BackCamera) :
        CameraDevice.StateCallback() {
        override fun onOpened(opened: CameraDevice) {
            if (closed) return opened.close()
            device = opened
            // Its successor begins at level 28, and needs an executor for what a handler does.
            @Suppress("DEPRECATION")
            asking(ready) { opened.createCaptureSession(listOf(seen, kept), Showing(seen, camera), handler) }
        }

        override fun onDisconnected(lost: CameraDevice) = fail(lost)

        override fun onError(broken: CameraDevice, error: Int) = fail(broken)

        private fun fail(camera: CameraDevice) {
            camera.close()
            ready.completeExceptionally(LensFailure())
        }
    }

    private inner class Showing(private val seen: Surface, private val camera: BackCamera) :
        CameraCaptureSession.StateCallback() {
        override fun onConfigured(session: CameraCaptureSession) = asking(ready) {
            val request = session.device.createCaptureRequest(CameraDevice.TEMPLATE_PREVIEW).apply {
                addTarget(seen)
                set(CaptureRequest.CONTROL_AF_MODE, CaptureRequest.CONTROL_AF_MODE_CONTINUOUS_PICTURE)
            }
            session.setRepeatingRequest(request.build(), null, handler)
            ready.complete(Ready(session, camera))
        }

        override fun onConfigureFailed(session: CameraCaptureSession) {
            ready.completeExceptionally(LensFailure())
        }
    }

    private class Failing(private val photograph: CompletableDeferred<ByteArray>) :
        CameraCaptureSession.CaptureCallback() {
        override fun onCaptureFailed(session: CameraCaptureSession, request: CaptureRequest, failure: CaptureFailure) {
            photograph.completeExceptionally(LensFailure())
        }
    }
}

/** The camera that is used, with the sizes of what it gives; [turned] is how far its sensor is turned, in degrees. */
private class BackCamera(val id: String, val turned: Int, val photograph: Size, val preview: Size) {
    companion object {
        /** The one at the back, or any there is; null where there is none. */
        fun of(cameras: CameraManager): BackCamera? {
            val known = cameras.cameraIdList.map { it to cameras.getCameraCharacteristics(it) }
            val (id, camera) = known.firstOrNull { (_, camera) -> camera.isAtBack } ?: known.firstOrNull()
                ?: return null
            val sizes = camera[CameraCharacteristics.SCALER_STREAM_CONFIGURATION_MAP] ?: return null
            val photographs = sizes.getOutputSizes(ImageFormat.JPEG).orEmpty()
            val photograph = photographs.filter { it.pixels <= MOST_PIXELS }.maxByOrNull { it.pixels }
                ?: photographs.minByOrNull { it.pixels } ?: return null
            val previews = sizes.getOutputSizes(SurfaceTexture::class.java).orEmpty()
                .filter { maxOf(it.width, it.height) <= PREVIEW }
            val preview = previews.filter { it.isLike(photograph) }.maxByOrNull { it.pixels }
                ?: previews.maxByOrNull { it.pixels } ?: return null
            return BackCamera(id, camera[CameraCharacteristics.SENSOR_ORIENTATION] ?: 0, photograph, preview)
        }

        private val CameraCharacteristics.isAtBack
            get() = this[CameraCharacteristics.LENS_FACING] == CameraCharacteristics.LENS_FACING_BACK

        private val Size.pixels
            get() = width.toLong() * height

        /** Whether both show the same part of the world. */
        private fun Size.isLike(other: Size) = width.toLong() * other.height == height.toLong() * other.width
    }
}
