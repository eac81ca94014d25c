import Foundation

/// The phone's pasteboard, as far as we touch it.
@MainActor
public protocol Pasteboard {
    /// Changes with everything that anybody copies.
    var changeCount: Int { get }
    /// Puts `text` there: for this device only, and not longer than `seconds`.
    func put(_ text: String, expiringAfter seconds: TimeInterval)
    func empty()
}

/// What we copied, and only that: somebody else's text is not ours to take.
@MainActor
public final class OwnPasteboard {
    /// How long a number or an address stays on the pasteboard, in seconds.
    public static let longest: TimeInterval = 120
    private let pasteboard: any Pasteboard
    private var ours: Int?

    public init(_ pasteboard: any Pasteboard) { self.pasteboard = pasteboard }

    public func copy(_ text: String) {
        pasteboard.put(text, expiringAfter: Self.longest)
        ours = pasteboard.changeCount
    }

    /// Empties the pasteboard if it still holds what we copied. It is not read: reading would ask the person.
    public func clear() {
        if ours == pasteboard.changeCount { pasteboard.empty() }
        ours = nil
    }
}

#if canImport(UIKit)
    import UIKit
    import UniformTypeIdentifiers

    /// The pasteboard of the phone.
    public struct PhonePasteboard: Pasteboard {
        public init() {}

        public var changeCount: Int { UIPasteboard.general.changeCount }

        public func put(_ text: String, expiringAfter seconds: TimeInterval) {
            UIPasteboard.general.setItems(
                [[UTType.plainText.identifier: text]],
                options: [.localOnly: true, .expirationDate: Date().addingTimeInterval(seconds)])
        }

        public func empty() { UIPasteboard.general.items = [] }
    }
#endif
