import AbriCore

/// What was typed for a letter, in memory only.
public struct LetterForm: Sendable, CustomStringConvertible {
    private var typed: [Fact: String] = [:]
    public var image = ImageAge.unknown

    public init() {}

    public subscript(fact: Fact) -> String {
        get { typed[fact] ?? "" }
        set { typed[fact] = newValue }
    }

    /// The same with the day the letter is written on.
    public mutating func write(on day: Day) { self[.writtenOn] = Self.text(day) }

    /// Takes what entries of the journal say; what was typed already stays.
    mutating func take(_ drafted: LetterFacts) {
        let days = [drafted.firstDay, drafted.lastDay].compactMap { $0.flatMap { Day($0) } }.map(Self.text)
        let said: [(Fact, String)] = [
            (.when, days.joined(separator: " - ")), (.platform, drafted.platform),
            (.links, drafted.links.joined(separator: "\n")), (.accounts, drafted.accounts.joined(separator: "\n")),
            (.events, drafted.events), (.asked, drafted.asked), (.deadline, drafted.deadline), (.paid, drafted.paid),
            (.means, drafted.means), (.paymentAccount, drafted.paymentAccount),
            (.reports, drafted.reports.joined(separator: "\n")), (.complaint, drafted.complaint),
        ]
        for (fact, text) in said where !text.isBlank && self[fact].isBlank { self[fact] = text }
    }

    /// As the core takes it: whatever is no day stays in the person's words.
    func facts() -> LetterFacts {
        let days = Self.days(in: self[.when])
        return LetterFacts(
            name: self[.name], address: self[.address], contact: self[.contact], place: self[.place],
            writtenOn: Self.days(in: self[.writtenOn]).first, child: self[.child], age: UInt8(self[.age].trimmed),
            imageAge: image, firstDay: days.first, lastDay: days.count > 1 ? days[1] : nil, when: self[.when],
            platform: self[.platform], links: lines(.links), accounts: lines(.accounts), events: self[.events],
            threat: self[.threat], asked: self[.asked], deadline: self[.deadline], paid: self[.paid],
            means: self[.means], paymentAccount: self[.paymentAccount], spread: self[.spread], author: self[.author],
            witnesses: self[.witnesses], reports: lines(.reports), complaint: self[.complaint], court: self[.court],
            site: self[.site], requestedOn: Self.days(in: self[.requestedOn]).first, answer: self[.answer],
            engine: self[.engine], search: self[.search])
    }

    public var description: String { "LetterForm(…)" }

    private func lines(_ fact: Fact) -> [String] {
        self[fact].split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    private static func text(_ day: Day) -> String {
        "\(Day.padded(day.day, 2)) \(Day.padded(day.month, 2)) \(day.year)"
    }

    /// One day, or from one to another, if `text` says nothing else. Digits only: what is said in words could mean anything,
    /// and no false day may stand in a letter.
    static func days(in text: String) -> [String] {
        let parts = text.split { " /.-".contains($0) }
        guard parts.count == 3 || parts.count == 6, parts.allSatisfy({ $0.allSatisfy { ("0"..."9").contains($0) } })
        else { return [] }
        let days = stride(from: 0, to: parts.count, by: 3).compactMap { start -> Day? in
            guard parts[start].count <= 2, parts[start + 1].count <= 2, parts[start + 2].count == 4,
                let day = Int(parts[start]), let month = Int(parts[start + 1]), let year = Int(parts[start + 2])
            else { return nil }
            return Day(year: year, month: month, day: day)
        }
        return days.count * 3 == parts.count ? days.map(\.iso) : []
    }
}
