import AbriCore
import Foundation
import Observation

/// The facts on one page, to be kept as a PDF where the person says.
@MainActor @Observable
public final class SummaryHolder {
    private let core: Core
    private let words: Words
    private let scope: Scope
    private let outside: Outside

    public private(set) var working = false
    public private(set) var message: String?
    /// Where it was written.
    public private(set) var written: FilePlace?

    init(_ core: Core, _ words: Words, _ scope: Scope, _ outside: Outside) {
        (self.core, self.words, self.scope, self.outside) = (core, words, scope, outside)
    }

    public func write() {
        guard !working else { return }
        working = true
        message = nil
        scope.launch { [self] in
            do {
                let selection = DossierChoice().selection(complaint: "", zone: core.clock.zone.identifier)
                let page = try await core.dossierSummary(selection)
                if let place = await outside.place(named: words["app-summary-file"]) {
                    try await core.writePage(page, to: place)
                    written = place
                }
            } catch {
                message = words.explain(error)
            }
            working = false
        }
    }

    public func share() { if let written { outside.share(written.file) } }
}
