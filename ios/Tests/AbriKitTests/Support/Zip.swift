import Foundation
import Testing

@testable import AbriKit

/// A ZIP of stored or deflated files, as far as a dossier needs it: what lies in it, stored.
struct Zip {
    private let files: [String: Data]

    init(_ url: URL) throws {
        let bytes = [UInt8](try Data(contentsOf: url))
        var files: [String: Data] = [:]
        var at = try Zip.directory(bytes)
        while Zip.number(bytes, at, 4) == 0x0201_4b50 {
            let (method, size) = (Zip.number(bytes, at + 10, 2), Zip.number(bytes, at + 20, 4))
            let (name, extra, comment) = (
                Zip.number(bytes, at + 28, 2), Zip.number(bytes, at + 30, 2), Zip.number(bytes, at + 32, 2)
            )
            let local = Zip.number(bytes, at + 42, 4)
            let title = String(decoding: bytes[(at + 46)..<(at + 46 + name)], as: UTF8.self)
            let begin = local + 30 + Zip.number(bytes, local + 26, 2) + Zip.number(bytes, local + 28, 2)
            try #require(method == 0, "\(title) is not stored")
            files[title] = Data(bytes[begin..<(begin + size)])
            at += 46 + name + extra + comment
        }
        self.files = files
    }

    var names: [String] { files.keys.sorted() }

    /// The file whose name ends so: a bag has a folder of its own.
    func file(_ name: String) throws -> Data {
        try #require(files.first { $0.key == name || $0.key.hasSuffix("/" + name) }?.value, "no \(name)")
    }

    func text(_ name: String) throws -> String { String(decoding: try file(name), as: UTF8.self) }

    private static func directory(_ bytes: [UInt8]) throws -> Int {
        let end = try #require(
            stride(from: bytes.count - 22, through: 0, by: -1).first { number(bytes, $0, 4) == 0x0605_4b50 })
        return number(bytes, end + 16, 4)
    }

    private static func number(_ bytes: [UInt8], _ at: Int, _ count: Int) -> Int {
        guard at + count <= bytes.count else { return -1 }
        return (0..<count).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) }
    }
}
