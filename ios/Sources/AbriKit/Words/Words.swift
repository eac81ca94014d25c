import AbriCore

/// Every word of the screens, as one reader reads it. The wording itself is the core's.
public struct Words: Sendable {
    public let audience: Audience
    private let messages: [String: String]

    @MainActor
    static func of(_ audience: Audience, _ core: Core) async throws -> Words {
        Words(audience: audience, messages: try await core.words(audience))
    }

    /// A message that needs no value: `words["app-home-title"]`.
    public subscript(id: String) -> String {
        guard let message = messages[id] else {
            assertionFailure("no message \(id)")
            return ""
        }
        return message
    }

    /// A message with its values, already written for French.
    public func phrase(_ id: String, _ values: [String: String]) -> String {
        do {
            return try AbriCore.phrase(id: id, audience: audience, values: values)
        } catch {
            assertionFailure("no usable message \(id)")
            return ""
        }
    }

    /// A sentence about its numbers for each of `said` that has some.
    func naming(_ said: [(String, [UInt64])]) -> [String] {
        said.filter { !$0.1.isEmpty }.map { id, numbers in
            phrase(id, ["numbers": numbers.map { "n°\u{A0}\($0)" }.joined(separator: ", ")])
        }
    }
}
