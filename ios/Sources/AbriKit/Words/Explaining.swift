import AbriCore

extension Words {
    /// What the reader is told of an error: one sentence, which is always the core's.
    public func explain(_ error: any Error) -> String {
        switch error {
        case let error as JournalError:
            explainJournalError(error: error, audience: audience, monotonicMs: PhoneClock.running)
        case let error as DossierError:
            explainDossierError(error: error, audience: audience, monotonicMs: PhoneClock.running)
        case let error as WeakPasscode: explainWeakPasscode(error: error, audience: audience)
        case let error as UnreadableWords: explainUnreadableWords(error: error, audience: audience)
        case let error as ImportFailure: explain(error)
        case is CopyFailure: self["app-copy-failed"]
        case is CancellationError: self["app-attach-stopped"]
        default: explainJournalError(error: .Storage, audience: audience, monotonicMs: PhoneClock.running)
        }
    }

    private func explain(_ error: ImportFailure) -> String {
        switch error {
        case .vanished: self["app-attach-vanished"]
        case .different: self["app-attach-different"]
        }
    }
}
