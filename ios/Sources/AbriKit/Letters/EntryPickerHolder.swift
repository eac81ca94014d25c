import AbriCore
import Observation

/// Which entries of the open journal a letter or a dossier tells.
@MainActor @Observable
public final class EntryPickerHolder {
    /// As many as a list of the core has at once.
    private static let most: UInt32 = 500

    private let core: Core
    private let words: Words
    private let scope: Scope

    /// `nil` until they are there.
    public private(set) var choices: [OfferedEntry]?
    public private(set) var message: String?
    public var chosen: Set<UInt64> = []

    init(_ core: Core, _ words: Words, _ scope: Scope) {
        (self.core, self.words, self.scope) = (core, words, scope)
        scope.launch { [self] in
            do {
                choices = try await core.offered(words, limit: Self.most)
            } catch {
                choices = []
                message = words.explain(error)
            }
        }
    }

    public func toggle(_ seq: UInt64) {
        if chosen.remove(seq) == nil { chosen.insert(seq) }
    }

    /// What the chosen entries say is given to `taken`.
    public func take(_ taken: @escaping (Drafted) -> Void) {
        scope.launch { [self] in
            do {
                taken(try await core.draftLetter(chosen.sorted()))
            } catch {
                message = words.explain(error)
            }
        }
    }
}
