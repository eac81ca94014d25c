import AbriCore
import Foundation
import Testing

@testable import AbriKit

/// Blackmail over an image: four entries, a payment, a letter, and a dossier that checks without Abri.
@MainActor
struct SextortionDossierTests {
    private let threat = "Envoie 200 € ou tout le monde verra."

    @Test("sextortion_dossier: four entries, a payment and a letter are handed over as one file")
    func sextortionDossier() async throws {
        let phone = try await Phone()
        await phone.container.choose(.adult)
        try await phone.makeJournal()
        let seqs = try await fourEntries(phone)
        try await writeLetter(phone, seqs)
        let (file, digits) = try await handOver(phone)
        try check(Zip(file), digits)
        let found = try await phone.core.verify { _ in }
        #expect(found.damaged.isEmpty)
    }

    private func fourEntries(_ phone: Phone) async throws -> [UInt64] {
        let first = try await phone.keep(.threat) {
            $0.text = threat
            $0.account = "compte_menace"
        }
        let second = try await phone.keep(.moneyDemand) { $0.money.asked = "200 €" }
        let third = try await phone.keep(.payment) { $0.money.paid = "50 €" }
        let receipt = try phone.outside("reçu.pdf")
        try noise(70_000).write(to: receipt)
        try await phone.attach(receipt, to: third)
        let fourth = try await phone.keep(.step) {
            $0.step.what = "signalement"
            $0.step.reportNumber = "R-17"
        }
        return [first, second, third, fourth]
    }

    /// What the entries say fills the letter, which goes into the dossier.
    private func writeLetter(_ phone: Phone, _ seqs: [UInt64]) async throws {
        phone.navigator.open(.letterForm(kind: "complaint", case: "money-blackmail"))
        let holder = phone.container.letterForm(phone.scope, kind: "complaint", case: "money-blackmail")
        try await until { holder.fields != nil }
        phone.navigator.open(.entriesForLetter)
        let picker = phone.container.entryPicker(phone.scope)
        try await until { picker.choices?.count == 4 }
        for seq in seqs { picker.toggle(seq) }
        phone.container.takeOver(picker)
        try await until { phone.door == .letterForm(kind: "complaint", case: "money-blackmail") }
        #expect(holder.form[.accounts] == "compte_menace" && holder.form[.asked] == "200 €")
        holder.show()
        try await until { holder.letter != nil }
        let text = try #require(holder.letter?.text)
        #expect(text.contains("compte_menace") && text.contains("[à compléter"))
        phone.container.complaint = text
    }

    private func handOver(_ phone: Phone) async throws -> (URL, String) {
        phone.navigator.open(.dossier)
        let holder = phone.container.dossier(phone.scope)
        holder.look()
        try await until { holder.state.step == .contents }
        #expect(holder.state.contents?.counts.map(\.value).prefix(2) == ["4", "1"])
        holder.decideWay()
        holder.protect(false)
        holder.write()
        let file = try phone.outside("documents.zip")
        try await phone.pick(file.deletingLastPathComponent())
        try await until { holder.state.step == .done || holder.state.message != nil }
        #expect(holder.state.message == nil)
        let done = try #require(holder.state.done)
        #expect(done.damaged.isEmpty && done.unreadable.isEmpty)
        holder.share()
        #expect(phone.container.outside.shared == [file])
        phone.container.outside.sharingEnded()
        return (file, done.digits)
    }

    private func check(_ bag: Zip, _ digits: String) throws {
        #expect(try bag.file("data/paiements/001_reçu.pdf") == noise(70_000))
        let recap = try bag.text("data/recapitulatif.txt")
        #expect([threat, "R-17", "50 €", "200 €"].allSatisfy(recap.contains))
        #expect(try bag.text("data/plainte.txt").contains("compte_menace"))
        let lines = try bag.text("data/chronologie.csv").split(separator: "\r\n")
        #expect(lines.count == 5)
        for line in try bag.text("manifest-sha256.txt").split(separator: "\n") {
            let parts = line.split(separator: " ", maxSplits: 1).map { String($0).trimmed }
            let sum = Data(Sha256.hash([UInt8](try bag.file(parts[1])))).hex
            #expect(sum == parts[0], "\(parts[1])")
        }
        let sum = Sha256.hash([UInt8](try bag.file("tagmanifest-sha256.txt")))
        #expect(digits.filter(\.isNumber) == fortyDigits(sum))
    }

    /// The number that `bytes` are, modulo 10⁴⁰.
    private func fortyDigits(_ bytes: [UInt8]) -> String {
        var digits = [Int](repeating: 0, count: 40)
        for byte in bytes {
            var carry = Int(byte)
            for place in digits.indices.reversed() {
                let value = digits[place] * 256 + carry
                digits[place] = value % 10
                carry = value / 10
            }
        }
        return digits.map(String.init).joined()
    }
}
