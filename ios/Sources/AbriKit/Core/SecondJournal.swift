import AbriCore

extension Core {
    /// How the journal that may be shown instead of this one is set up.
    func decoy() async throws -> Decoy { try await opened().decoy() }

    /// What `code` would do at the lock, without doing it; one that this journal does not know costs a try. It is wiped.
    func rehearse(_ code: Secret) async throws -> CodeEffect {
        defer { code.wipe() }
        return try await opened().rehearse(code: code.data, moment: clock.now())
    }

    /// Throws `WeakPasscode` unless no slip of a finger leads from one code to the other.
    func checkCodesDiffer(_ one: Secret, _ other: Secret) async throws {
        try await call { try AbriCore.checkCodesDiffer(one: one.data, other: other.data) }
    }

    /// Lets `decoy` show the other journal; `code` is this one's. Both are wiped.
    func setDecoyCode(_ code: Secret, decoy: Secret) async throws {
        defer { for secret in [code, decoy] { secret.wipe() } }
        try await opened().setDecoyCode(
            code: code.data, decoy: decoy.data, deviceKey: deviceKey, moment: clock.now())
    }

    /// No code shows the other journal any more. `code` is wiped.
    func removeDecoyCode(_ code: Secret) async throws {
        defer { code.wipe() }
        try await opened().removeDecoyCode(code: code.data, deviceKey: deviceKey, moment: clock.now())
    }

    /// Lets the code `new` show the other journal and do `duress` to this one. All three codes are wiped.
    func setDuressCode(_ code: Secret, decoy: Secret, new: Secret, duress: Duress) async throws {
        defer { for secret in [code, decoy, new] { secret.wipe() } }
        try await opened().setDuressCode(
            code: code.data, decoy: decoy.data, new: new.data, duress: duress, deviceKey: deviceKey, moment: clock.now())
    }

    /// No code does anything to this journal any more. `code` is wiped.
    func removeDuressCode(_ code: Secret) async throws {
        defer { code.wipe() }
        try await opened().removeDuressCode(code: code.data, deviceKey: deviceKey, moment: clock.now())
    }
}
