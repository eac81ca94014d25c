import Foundation

/// A file that the phone's picker handed out; its bytes stay with the app that owns it.
public struct PickedFile: Sendable {
    public let name: String
    public let mediaType: String
    /// In bytes, or `nil` where its owner does not say.
    public let size: UInt64?
    private let file: URL

    public init(_ file: URL, mediaType: String = "application/octet-stream") {
        let scope = Permission(file)
        defer { scope.leave() }
        self.file = file
        self.mediaType = mediaType
        name = file.lastPathComponent
        size = (try? file.resourceValues(forKeys: [.fileSizeKey]).fileSize).map(UInt64.init)
    }

    /// Gives `work` its bytes from the first one on; what can't be read is told as `failure`.
    func read<T>(failure: any Error, _ work: (Input) throws -> T) throws -> T {
        let scope = Permission(file)
        defer { scope.leave() }
        return try work(Input(file, failure: failure))
    }
}

/// Where the files of an entry come from. Nothing of them is read, nor asked for, before ``files()`` is called.
@MainActor
public protocol AttachSource {
    /// The message that says what follows the answer *no*.
    var trace: String { get }
    /// Whether there are several files, for which one answer stands.
    var several: Bool { get }
    /// Whether a file lies elsewhere on the phone as well.
    var leavesOriginal: Bool { get }
    /// The files; none where the person came back without one.
    func files() async -> [PickedFile]
}

/// The phone's own picker.
public struct PickerSource: AttachSource {
    private let outside: Outside
    public let trace = "app-attach-trace"
    public let several = false
    public let leavesOriginal = true

    public init(_ outside: Outside) { self.outside = outside }

    public func files() async -> [PickedFile] {
        await outside.pick(.file).map { [$0] } ?? []
    }
}
