import AbriCore

/// The jobs that ask for codes first.
extension Container {
    private func codes(
        _ scope: Scope, _ asks: [Ask], then done: Door, _ job: @escaping CodesHolder.Job
    ) -> CodesHolder {
        guard let words else { preconditionFailure("the words are there before the first screen") }
        return CodesHolder(core, words, scope, asks) { [self] holder, codes in
            try await job(holder, codes)
            navigator.replace(done)
        }
    }

    /// Another code for this journal; `decoy` where the journal shown instead has one.
    public func changeCode(_ scope: Scope, decoy: Bool) -> CodesHolder {
        codes(
            scope, decoy ? [.own, .second, .new, .again] : [.own, .new, .again],
            then: .done(title: "app-change-title", sentences: ["app-change-done"])
        ) { [core] _, codes in
            try await core.changeCode(codes[0], to: codes[decoy ? 2 : 1], decoy: decoy ? codes[1] : nil)
        }
    }

    /// A code that shows the other journal.
    public func setDecoyCode(_ scope: Scope) -> CodesHolder {
        codes(
            scope, [.own, .newSecond, .again],
            then: .done(
                title: "app-second-title",
                sentences: ["app-second-ready", "app-second-ordinary", "app-second-fill", "app-second-return"])
        ) { [core] _, codes in
            try await core.setDecoyCode(codes[0], decoy: codes[1])
        }
    }

    public func removeDecoyCode(_ scope: Scope) -> CodesHolder {
        codes(scope, [.own], then: .done(title: "app-second-title", sentences: ["app-second-removed"])) { [core] _, codes in
            try await core.removeDecoyCode(codes[0])
        }
    }

    /// A code for who is forced, which does `duress` to this journal.
    public func setDuressCode(_ scope: Scope, _ duress: Duress) -> CodesHolder {
        codes(
            scope, [.own, .second, .newForced, .again],
            then: .done(title: "app-forced-title", sentences: ["app-forced-ready", "app-forced-practise"])
        ) { [core] _, codes in
            try await core.setDuressCode(codes[0], decoy: codes[1], new: codes[2], duress: duress)
        }
    }

    public func removeDuressCode(_ scope: Scope) -> CodesHolder {
        codes(scope, [.own], then: .done(title: "app-forced-title", sentences: ["app-forced-removed"])) { [core] _, codes in
            try await core.removeDuressCode(codes[0])
        }
    }

    /// The twelve words of the journal, letter by letter; they lead to a new code.
    public func wordEntry(_ scope: Scope, found: @escaping @MainActor (CodesHolder) -> Void) -> WordEntryHolder {
        guard let words else { preconditionFailure("the words are there before the first screen") }
        return WordEntryHolder(scope) { [self] typed in
            let secret = Secret(words: typed)
            defer { secret.wipe() }
            do {
                try await core.checkWords(secret)
            } catch {
                return words.explain(error)
            }
            found(
                CodesHolder(core, words, scope, [.new, .again]) { [self] _, codes in
                    try await core.openJournal(words: Secret(words: typed), code: codes[0])
                    await unlocked()
                    navigator.reset(first)
                    navigator.open(.entries)
                })
            return nil
        }
    }
}
