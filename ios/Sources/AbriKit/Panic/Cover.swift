import Observation

/// An empty page in the colour of the background, without a word, over everything the window holds.
@MainActor @Observable
public final class Cover {
    /// Why nothing is shown.
    public enum Reason: Sendable {
        /// The system may take a picture of the app now; it opens by itself when the person is back.
        case glance
        /// The person hid the app, or it was locked: it stays until a tap.
        case hidden
        /// The person practises; it opens by itself.
        case rehearsal
    }

    public private(set) var reason: Reason?

    public init() {}

    public var isClosed: Bool { reason != nil }

    func close() { reason = .hidden }

    func closeForGlance() { if reason == nil { reason = .glance } }

    func rehearse() { if reason == nil { reason = .rehearsal } }

    func openAfterGlance() { if reason == .glance { reason = nil } }

    func open() { reason = nil }
}
