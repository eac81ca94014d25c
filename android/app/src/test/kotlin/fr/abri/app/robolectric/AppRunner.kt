package fr.abri.app.robolectric

import java.io.File
import java.lang.reflect.Method
import java.nio.file.Files
import java.util.WeakHashMap
import org.junit.runners.model.FrameworkMethod
import org.robolectric.RobolectricTestRunner
import org.robolectric.internal.bytecode.Sandbox

/**
 * Gives every sandbox its own copy of the Rust library.
 *
 * Two sandboxes of one process that load the same file share its statics, and a callback would end in the
 * wrong one. The name is set before the application is created, so before the first call into the library.
 */
class AppRunner(testClass: Class<*>) : RobolectricTestRunner(testClass) {
    override fun beforeTest(sandbox: Sandbox, method: FrameworkMethod, bootstrappedMethod: Method) {
        System.setProperty("uniffi.component.abri.libraryOverride", LibraryCopies.of(sandbox).path)
        super.beforeTest(sandbox, method, bootstrappedMethod)
    }
}

private object LibraryCopies {
    private val copies = WeakHashMap<Sandbox, File>()

    fun of(sandbox: Sandbox): File = copies.getOrPut(sandbox) {
        val library = File(System.getProperty("abri.library.directory"), System.mapLibraryName("abri"))
        val folder = Files.createTempDirectory("library").toFile().apply { deleteOnExit() }
        library.copyTo(File(folder, library.name)).apply { deleteOnExit() }
    }
}
