import AbriCore
import Foundation

/// The phone's clocks: the one people can set, and the one of this start that they can't.
public struct PhoneClock: Sendable {
    private let wall: @Sendable () -> Date
    /// Where the phone lies.
    public let zone: TimeZone

    public init(wall: @escaping @Sendable () -> Date = { Date() }, zone: TimeZone = .current) {
        self.wall = wall
        self.zone = zone
    }

    /// This instant, for the core.
    public func now() -> Moment {
        Moment(wallMs: milliseconds, boot: Self.boot, monotonicMs: Self.running)
    }

    /// Milliseconds since 1970.
    public var milliseconds: Int64 { Int64(wall().timeIntervalSince1970 * 1000) }

    /// Today, in the phone's own zone.
    public var today: Day { Day(of: wall(), in: zone) }

    /// Milliseconds since this start of the phone, its sleep counted.
    public static var running: UInt64 {
        #if canImport(Darwin)
            clock_gettime_nsec_np(CLOCK_MONOTONIC_RAW) / 1_000_000
        #else
            var time = timespec()
            clock_gettime(CLOCK_BOOTTIME, &time)
            return UInt64(time.tv_sec) * 1000 + UInt64(time.tv_nsec) / 1_000_000
        #endif
    }

    /// A number that only this start of the phone has, folded from its name.
    private static let boot: UInt64 = bootName().utf8.reduce(14_695_981_039_346_656_037) { hash, byte in
        (hash ^ UInt64(byte)) &* 1_099_511_628_211
    }

    private static func bootName() -> String {
        #if canImport(Darwin)
            var name = [CChar](repeating: 0, count: 64)
            var size = name.count
            guard sysctlbyname("kern.bootsessionuuid", &name, &size, nil, 0) == 0 else { return "" }
            return String(cString: name)
        #else
            (try? String(contentsOfFile: "/proc/sys/kernel/random/boot_id", encoding: .utf8)) ?? ""
        #endif
    }
}
