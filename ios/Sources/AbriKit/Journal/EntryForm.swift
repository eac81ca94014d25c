import AbriCore
import Foundation

/// How well the person knows when it was.
public enum Precision: Sendable { case day, about, unknown }

/// When it was, as typed: numbers may be missing or wrong while they are written.
public struct FormTime: Sendable, Equatable {
    public var precision = Precision.day
    public var day = ""
    public var month = ""
    public var year = ""
    public var hour = ""
    public var minute = ""
    public var about = ""

    public init() {}

    init(on day: Day) {
        (self.day, month, year) = (String(day.day), String(day.month), String(day.year))
    }

    init(_ moment: When) {
        self.init()
        switch moment {
        case .exact(let text):
            if let time = Time(text) {
                self = FormTime(on: time.day)
                (hour, minute) = (String(time.hour), Day.padded(time.minute, 2))
            } else {
                precision = .unknown
            }
        case .day(let text):
            if let day = Day(text) { self = FormTime(on: day) } else { precision = .unknown }
        case .about(let text): (precision, about) = (.about, text)
        case .unknown: precision = .unknown
        }
    }

    /// The same with the day of `day`.
    public mutating func put(_ day: Day) { self = FormTime(on: day) }

    /// What it says, or `nil` when no such day or hour exists. No day at all is an unknown one.
    func read(in zone: TimeZone) -> When? {
        switch precision {
        case .about: about.isBlank ? .unknown : .about(text: about.trimmed)
        case .unknown: .unknown
        case .day: [day, month, year, hour].allSatisfy(\.isBlank) ? .unknown : readDay(in: zone)
        }
    }

    private func readDay(in zone: TimeZone) -> When? {
        guard let year = Int(year.trimmed), let month = Int(month.trimmed), let number = Int(day.trimmed),
            let day = Day(year: year, month: month, day: number)
        else { return nil }
        if hour.isBlank { return .day(day: day.iso) }
        guard let hour = Int(hour.trimmed), let minute = Int(minute.isBlank ? "0" : minute.trimmed),
            (0...23).contains(hour), (0...59).contains(minute),
            let instant = Day.calendar(zone).date(
                from: DateComponents(year: year, month: month, day: number, hour: hour, minute: minute))
        else { return nil }
        let offset = zone.secondsFromGMT(for: instant) / 60
        let sign = offset < 0 ? "-" : "+"
        let away = "\(sign)\(Day.padded(abs(offset) / 60, 2)):\(Day.padded(abs(offset) % 60, 2))"
        return .exact(time: "\(day.iso)T\(Day.padded(hour, 2)):\(Day.padded(minute, 2)):00\(away)")
    }
}

/// An entry while it is written.
public struct EntryForm: Sendable, Equatable, CustomStringConvertible {
    public var kind: EntryKind
    public var time = FormTime()
    public var platform = ""
    public var url = ""
    public var account = ""
    public var text = ""
    public var money = Money(asked: "", paid: "", means: "", account: "", deadline: "")
    public var step = StepTaken(what: "", reportNumber: "", complaintNumber: "")

    public init(kind: EntryKind) { self.kind = kind }

    init(_ entry: NewEntry) {
        kind = entry.kind
        time = FormTime(entry.when)
        (platform, url, account, text) = (entry.platform, entry.url, entry.account, entry.text)
        (money, step) = (entry.money, entry.step)
    }

    /// Whether nothing was written yet, the kind and the day aside.
    var isEmpty: Bool {
        [
            platform, url, account, text, time.about, money.asked, money.paid, money.means, money.account, money.deadline,
            step.what, step.reportNumber, step.complaintNumber,
        ].allSatisfy(\.isBlank)
    }

    /// As it is kept, or `nil` for a time that does not exist.
    func entry(in zone: TimeZone) -> NewEntry? { time.read(in: zone).map(entry) }

    /// As it is kept; a time that does not exist becomes `instead`.
    func entry(in zone: TimeZone, instead: When) -> NewEntry { entry(time.read(in: zone) ?? instead) }

    private func entry(_ when: When) -> NewEntry {
        NewEntry(
            kind: kind, when: when, platform: platform.trimmed, url: url.trimmed, account: account.trimmed, text: text,
            money: money, step: step)
    }

    public var description: String { "EntryForm(…)" }
}
