import org.jetbrains.kotlin.gradle.dsl.JvmTarget

plugins {
    alias(libs.plugins.android.application)
}

val root: Directory = rootProject.layout.projectDirectory.dir("..")

/** The Rust library for the phones, one file for each of their processors. */
abstract class BuildLibrary @Inject constructor(private val process: ExecOperations) : DefaultTask() {
    @get:InputFiles
    @get:PathSensitive(PathSensitivity.RELATIVE)
    abstract val sources: ConfigurableFileCollection

    @get:Internal
    abstract val workspace: DirectoryProperty

    @get:Input
    abstract val processors: ListProperty<String>

    @get:OutputDirectory
    abstract val libraries: DirectoryProperty

    @TaskAction
    fun build() {
        process.exec {
            workingDir(workspace)
            // The linker of older NDKs leaves pages of 4 KB, which phones with pages of 16 KB do not load.
            environment("RUSTFLAGS", "-C link-arg=-Wl,-z,max-page-size=16384")
            commandLine("cargo", "ndk")
            args(processors.get().flatMap { listOf("--target", it) })
            args("--platform", "26", "--output-dir", libraries.get().asFile.path)
            args("build", "--locked", "--release", "--package", "abri-bindings")
        }
    }
}

/** The Kotlin that speaks to the library. It is read out of a debug library of this machine: a release has no names. */
abstract class WriteBindings @Inject constructor(private val process: ExecOperations) : DefaultTask() {
    @get:InputFiles
    @get:PathSensitive(PathSensitivity.RELATIVE)
    abstract val sources: ConfigurableFileCollection

    @get:Internal
    abstract val workspace: DirectoryProperty

    @get:Internal
    abstract val library: RegularFileProperty

    @get:OutputDirectory
    abstract val bindings: DirectoryProperty

    @TaskAction
    fun write() {
        process.exec {
            workingDir(workspace)
            commandLine("cargo", "build", "--locked", "--package", "abri-bindings")
        }
        process.exec {
            workingDir(workspace)
            commandLine("cargo", "run", "--quiet", "--locked", "--package", "abri-bindgen", "--", "generate")
            args("--library", library.get().asFile.path, "--language", "kotlin", "--no-format")
            args("--out-dir", bindings.get().asFile.path)
        }
    }
}

val phones = listOf("arm64-v8a", "x86_64")

val rust = files(root.file("Cargo.toml"), root.file("Cargo.lock"), root.dir("core"), root.dir("bindings"))

val buildLibrary = tasks.register<BuildLibrary>("buildLibrary") {
    sources.from(rust)
    workspace = root
    processors = phones
}

val writeBindings = tasks.register<WriteBindings>("writeBindings") {
    sources.from(rust)
    workspace = root
    library = root.file("target/debug/${System.mapLibraryName("abri")}")
}

android {
    namespace = "fr.abri.app"
    compileSdk = 36

    defaultConfig {
        applicationId = "fr.abri.app"
        minSdk = 26
        targetSdk = 36
        versionCode = 1
        versionName = "0.1.0"
    }

    // One package for each processor, so that none carries the library of the other.
    splits {
        abi {
            isEnable = true
            reset()
            include(*phones.toTypedArray())
            isUniversalApk = false
        }
    }

    // The key is nobody's but the signer's: it comes from the environment, and without it the package stays unsigned.
    val keyStore = providers.environmentVariable("ABRI_KEY_STORE")
    signingConfigs {
        create("release") {
            if (keyStore.isPresent) {
                storeFile = file(keyStore.get())
                storePassword = providers.environmentVariable("ABRI_KEY_STORE_PASSWORD").get()
                keyAlias = providers.environmentVariable("ABRI_KEY_ALIAS").get()
                keyPassword = providers.environmentVariable("ABRI_KEY_PASSWORD").get()
            }
        }
    }

    buildTypes {
        release {
            isMinifyEnabled = true
            isShrinkResources = true
            proguardFiles(getDefaultProguardFile("proguard-android-optimize.txt"), "keep-rules.pro")
            if (keyStore.isPresent) signingConfig = signingConfigs.getByName("release")
        }
    }

    compileOptions {
        sourceCompatibility = JavaVersion.VERSION_17
        targetCompatibility = JavaVersion.VERSION_17
    }

    // Debug information of coroutines, and what names Kotlin's modules: nothing reads them on a phone.
    packaging.resources.excludes += setOf("DebugProbesKt.bin", "META-INF/*.version", "META-INF/*.kotlin_module")

    // The list of dependencies that Google can read in a package says nothing that a person needs.
    dependenciesInfo {
        includeInApk = false
        includeInBundle = false
    }

    lint.warningsAsErrors = true
}

kotlin {
    compilerOptions { jvmTarget = JvmTarget.JVM_17 }
}

androidComponents {
    onVariants { variant ->
        variant.sources.jniLibs?.addGeneratedSourceDirectory(buildLibrary, BuildLibrary::libraries)
        variant.sources.kotlin?.addGeneratedSourceDirectory(writeBindings, WriteBindings::bindings)
    }
}

dependencies {
    implementation(libs.kotlin.stdlib)
    implementation(libs.coroutines)
    // As an archive, which has the library for each processor.
    implementation(libs.jna) { artifact { type = "aar" } }
}
