import AbriCore
import Foundation

/// Days and hours of entries, as they are read.
struct Dates {
    let words: Words
    let zone: TimeZone

    /// « 20 novembre 2026, 22 h 14 », a day alone, or the person's own words.
    func of(_ moment: When) -> String {
        switch moment {
        case .exact(let time):
            guard let parts = Time(time) else { return time }
            return words.phrase("app-when-day-hour", ["day": parts.day.written, "hour": parts.written])
        case .day(let day): return Day(day)?.written ?? day
        case .about(let text): return text
        case .unknown: return words["app-when-unknown"]
        }
    }

    /// When an entry was written down, in the phone's own zone.
    func ofWriting(_ milliseconds: Int64) -> String {
        let time = Time(milliseconds, in: zone)
        return words.phrase("app-entry-written", ["day": time.day.written, "hour": time.written])
    }

    /// « novembre 2026 »: when an entry was written down, which is also the order of the list.
    func monthOfWriting(_ milliseconds: Int64) -> String { Time(milliseconds, in: zone).day.writtenMonth }
}

/// A minute of a day, as a clock on a wall shows it.
struct Time {
    let day: Day
    let hour: Int
    let minute: Int

    /// Of `2026-11-20T22:14:00+01:00`; what stands after the minute is not looked at.
    init?(_ text: String) {
        let halves = text.split(separator: "T", maxSplits: 1)
        guard halves.count == 2, let day = Day(String(halves[0])) else { return nil }
        let parts = halves[1].split(separator: ":").prefix(2).map { Int($0.prefix(2)) }
        guard parts.count == 2, let hour = parts[0], let minute = parts[1] else { return nil }
        (self.day, self.hour, self.minute) = (day, hour, minute)
    }

    init(_ milliseconds: Int64, in zone: TimeZone) {
        let instant = Date(timeIntervalSince1970: Double(milliseconds) / 1000)
        let parts = Day.calendar(zone).dateComponents([.hour, .minute], from: instant)
        (day, hour, minute) = (Day(of: instant, in: zone), parts.hour ?? 0, parts.minute ?? 0)
    }

    /// « 22 h 30 ».
    var written: String { writeHour(hour: UInt32(hour), minute: UInt32(minute)) ?? "\(hour) h \(minute)" }
}
