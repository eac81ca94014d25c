import AbriCore
import Foundation

/// A day of the calendar, as people count days.
public struct Day: Sendable, Hashable {
    public let year: Int
    public let month: Int
    public let day: Int

    /// `nil` for a day that never was.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day),
            writeDay(year: Int32(year), month: UInt32(month), day: UInt32(day)) != nil
        else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// `2026-11-20`; `nil` for anything else.
    public init?(_ text: String) {
        let parts = text.split(separator: "-").map { Int($0) }
        guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The day of `instant` in `zone`.
    public init(of instant: Date, in zone: TimeZone) {
        let parts = Day.calendar(zone).dateComponents([.year, .month, .day], from: instant)
        (year, month, day) = (parts.year ?? 1970, parts.month ?? 1, parts.day ?? 1)
    }

    /// `2026-11-20`.
    public var iso: String { "\(Day.padded(year, 4))-\(Day.padded(month, 2))-\(Day.padded(day, 2))" }

    /// So many days earlier.
    public func before(days: Int) -> Day {
        let utc = TimeZone(secondsFromGMT: 0) ?? .current
        let noon = DateComponents(year: year, month: month, day: day, hour: 12)
        let instant = Day.calendar(utc).date(from: noon) ?? Date()
        return Day(of: instant.addingTimeInterval(-86_400 * Double(days)), in: utc)
    }

    /// « 21 novembre 2026 ».
    public var written: String { writeDay(year: Int32(year), month: UInt32(month), day: UInt32(day)) ?? iso }

    /// « novembre 2026 ».
    public var writtenMonth: String { writeMonth(year: Int32(year), month: UInt32(month)) ?? iso }

    static func calendar(_ zone: TimeZone) -> Calendar {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        return calendar
    }

    static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
