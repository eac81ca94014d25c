import Foundation

/// A code or words on their way to the core: bytes that are wiped, never a string, which could not be.
public final class Secret: @unchecked Sendable, CustomStringConvertible {
    private let lock = NSLock()
    private var bytes: Data

    /// Takes `bytes`; the caller's own copy stays the caller's to wipe.
    public init(_ bytes: some Sequence<UInt8>) { self.bytes = Data(bytes) }

    /// Words of the list, as they are typed.
    public convenience init(words: [String]) { self.init(words.joined(separator: " ").utf8) }

    /// The bytes, for one call of the core.
    var data: Data { lock.withLock { bytes } }

    /// Nothing stays here.
    public func wipe() {
        lock.withLock {
            bytes.resetBytes(in: 0..<bytes.count)
            bytes = Data()
        }
    }

    deinit { wipe() }

    public var description: String { "Secret(…)" }
}
