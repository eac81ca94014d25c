import Foundation

/// Bytes handed on at a time, so that no file is ever in memory whole.
let pieceSize = 256 * 1024

/// A file that is read piece by piece.
final class Input: @unchecked Sendable {
    private let handle: FileHandle
    private let failure: any Error

    /// Whatever goes wrong is told as `failure`: another app's file fails in its own ways.
    init(_ file: URL, failure: any Error) throws {
        self.failure = failure
        do {
            handle = try FileHandle(forReadingFrom: file)
        } catch {
            throw failure
        }
    }

    /// The next piece, full but at the end; nothing after it.
    func next(_ size: Int = pieceSize) throws -> Data? {
        do {
            let piece = try handle.read(upToCount: size)
            return piece?.isEmpty == false ? piece : nil
        } catch {
            throw failure
        }
    }

    deinit { try? handle.close() }
}

/// A new file that is written piece by piece.
final class Output: @unchecked Sendable {
    private let handle: FileHandle

    /// Fails where something lies already.
    init(creating file: URL) throws {
        guard !FileManager.default.fileExists(atPath: file.path),
            FileManager.default.createFile(atPath: file.path, contents: nil),
            let handle = try? FileHandle(forWritingTo: file)
        else { throw CopyFailure.unreachable }
        self.handle = handle
    }

    func write(_ bytes: Data) throws {
        do {
            try handle.write(contentsOf: bytes)
        } catch {
            throw error.isFull ? CopyFailure.noSpace : CopyFailure.unreachable
        }
    }

    /// It counts as written once this has answered.
    func close() throws {
        do {
            try handle.synchronize()
            try handle.close()
        } catch {
            throw error.isFull ? CopyFailure.noSpace : CopyFailure.unreachable
        }
    }
}

extension Error {
    /// Whether a place has no room left.
    fileprivate var isFull: Bool {
        let error = self as NSError
        if error.domain == NSCocoaErrorDomain && error.code == CocoaError.fileWriteOutOfSpace.rawValue { return true }
        if error.domain == NSPOSIXErrorDomain && error.code == Int(ENOSPC) { return true }
        return (error.userInfo[NSUnderlyingErrorKey] as? NSError).map { $0.code == Int(ENOSPC) } ?? false
    }
}

/// One round of a long loop. On Apple's systems what Foundation read would otherwise stay until the end of the loop.
func pooled<T>(_ work: () throws -> T) rethrows -> T {
    #if canImport(ObjectiveC)
        try autoreleasepool(invoking: work)
    #else
        try work()
    #endif
}
