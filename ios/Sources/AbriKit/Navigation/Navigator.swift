import Foundation
import Observation

/// A state that may tell as much of a person as what they write down.
@MainActor
protocol Revealing: AnyObject {
    var reveals: Bool { get }
}

/// A screen on the stack, with the work that ends with it.
@MainActor
public final class Opened: Identifiable {
    public let door: Door
    public let scope = Scope()
    public nonisolated let id = UUID()
    private var held: [ObjectIdentifier: AnyObject] = [:]

    init(_ door: Door) { self.door = door }

    /// Whether it leaves the stack when the journal is locked.
    var isPrivate: Bool { door.isPrivate || held.values.contains { ($0 as? any Revealing)?.reveals == true } }

    /// The state of the screen: made once, and there as long as the screen is on the stack.
    public func holding<Holder: AnyObject>(_ make: () -> Holder) -> Holder {
        let kind = ObjectIdentifier(Holder.self)
        if let holder = held[kind] as? Holder { return holder }
        let holder = make()
        held[kind] = holder
        return holder
    }
}

/// The one stack of screens. It lives in memory only: nothing of it is written anywhere.
@MainActor @Observable
public final class Navigator {
    public private(set) var stack: [Opened] = []
    /// Whether the journal can be read now: a door into it leads to its code where it can't.
    @ObservationIgnored var isUnlocked: () -> Bool = { false }

    public init() {}

    /// The screen on top, or `nil` before the first one is known.
    public var top: Opened? { stack.last }

    /// Goes on to `door`, behind the code where it needs one.
    public func open(_ door: Door) {
        let way = door.needsCode && !isUnlocked() ? Door.code(then: .door(door)) : door
        stack.append(Opened(way))
    }

    /// `door` takes the place of the screen on top.
    public func replace(_ door: Door) {
        let old = stack.popLast()
        open(door)
        old?.scope.cancel()
    }

    /// Forgets all screens and begins at `door`.
    public func reset(_ door: Door) {
        let old = stack
        stack = [Opened(door)]
        for opened in old { opened.scope.cancel() }
    }

    /// One step back; false when there is none.
    @discardableResult
    public func back() -> Bool {
        guard stack.count > 1 else { return false }
        stack.removeLast().scope.cancel()
        return true
    }

    /// Goes back to the nearest screen that is `wanted`; false when none is below.
    @discardableResult
    public func back(to wanted: (Door) -> Bool) -> Bool {
        guard let place = stack.lastIndex(where: { wanted($0.door) }) else { return false }
        let old = stack[(place + 1)...]
        stack.removeSubrange((place + 1)...)
        for opened in old { opened.scope.cancel() }
        return true
    }

    /// Takes the screens of the journal out of the stack; `otherwise` stands there when none is left.
    func dropPrivate(otherwise: Door) {
        let old = stack.filter(\.isPrivate)
        guard !old.isEmpty else { return }
        stack.removeAll(where: \.isPrivate)
        if stack.isEmpty { stack = [Opened(otherwise)] }
        for opened in old { opened.scope.cancel() }
    }
}
