import AbriCore
import Foundation

/// Why a copy is not where it should be, when the journal itself did all it was asked.
public enum CopyFailure: Error, Equatable {
    /// The place can't be written or read, or not to its end.
    case unreachable
    /// The place gives back something else than what was written there.
    case different
    /// No room is left there.
    case noSpace
}

/// A new file in a folder that the person chose, inside or outside of the app.
public struct FilePlace: Sendable, Equatable {
    public let file: URL
    /// What the system's picker answered, by which it allows us in.
    private let folder: URL

    /// A name that `folder` does not have yet: nothing there is ever written over.
    public init(in folder: URL, named name: String) {
        self.folder = folder
        let scope = Permission(folder)
        defer { scope.leave() }
        let (base, ending) = FilePlace.split(name)
        var file = folder.appendingPathComponent(name)
        var count = 2
        while FileManager.default.fileExists(atPath: file.path), count < 1000 {
            file = folder.appendingPathComponent("\(base) \(count)\(ending)")
            count += 1
        }
        self.file = file
    }

    /// Gives `work` the new file, open for writing, and closes it; what `work` throws takes the file away again.
    func write<T: Sendable>(
        isolation: isolated (any Actor)? = #isolation, _ work: (Output) async throws -> T
    ) async throws -> T {
        let scope = Permission(folder)
        defer { scope.leave() }
        let output = try Output(creating: file)
        do {
            let result = try await work(output)
            try output.close()
            return result
        } catch {
            try? output.close()
            discard()
            throw error
        }
    }

    /// Gives `work` what lies there now.
    func read<T>(_ work: (Input) throws -> T) throws -> T {
        let scope = Permission(folder)
        defer { scope.leave() }
        let input = try Input(file, failure: CopyFailure.unreachable)
        return try work(input)
    }

    /// Takes away what was written.
    func discard() {
        let scope = Permission(folder)
        defer { scope.leave() }
        try? FileManager.default.removeItem(at: file)
    }

    private static func split(_ name: String) -> (String, String) {
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return (name, "") }
        return (String(name[..<dot]), String(name[dot...]))
    }
}
