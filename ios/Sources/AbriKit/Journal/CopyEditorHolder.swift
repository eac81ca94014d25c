import AbriCore
import Observation

/// What a finger on the picture does.
public enum EditMode: Sendable { case cover, crop }

/// How a rectangle is moved by buttons.
public enum Move: Sendable, CaseIterable { case left, right, up, down, wider, narrower, higher, lower }

/// What is covered for good, the last one in the hand, and what stays of the picture.
public struct Edit: Sendable, Equatable {
    public var covered: [Area] = []
    /// `nil` for all of it.
    public var cropped: Area?
}

/// A copy of a picture on its way. Nothing of it is kept before the person says so, and the original never changes.
@MainActor @Observable
public final class CopyEditorHolder {
    /// One press of a button, in ten-thousandths.
    private static let step = 500

    public private(set) var edit = Edit()
    public private(set) var canUndo = false
    public var mode = EditMode.cover
    @ObservationIgnored private var past: [Edit] = []

    init() {}

    /// A finger drew from one corner to another, both in parts of the picture from 0 to 1.
    public func draw(from: (x: Double, y: Double), to: (x: Double, y: Double)) {
        let area = Area(
            left: part(min(from.x, to.x)), top: part(min(from.y, to.y)), right: part(max(from.x, to.x)),
            bottom: part(max(from.y, to.y)))
        guard area.right > area.left, area.bottom > area.top else { return }
        put(area, anew: true)
    }

    /// A rectangle in the middle, for who draws with buttons.
    public func add() { put(Area(left: 3_500, top: 3_500, right: 6_500, bottom: 6_500), anew: true) }

    /// Moves the rectangle that is held: the one drawn last, or what stays.
    public func move(_ move: Move) {
        guard let held = mode == .crop ? edit.cropped : edit.covered.last else { return }
        var (left, top) = (Int(held.left), Int(held.top))
        var (width, height) = (Int(held.right) - left, Int(held.bottom) - top)
        switch move {
        case .left: left -= Self.step
        case .right: left += Self.step
        case .up: top -= Self.step
        case .down: top += Self.step
        case .wider: width += Self.step
        case .narrower: width -= Self.step
        case .higher: height += Self.step
        case .lower: height -= Self.step
        }
        (width, height) = (min(max(width, Self.step), 10_000), min(max(height, Self.step), 10_000))
        (left, top) = (min(max(left, 0), 10_000 - width), min(max(top, 0), 10_000 - height))
        let area = Area(
            left: UInt16(left), top: UInt16(top), right: UInt16(left + width), bottom: UInt16(top + height))
        put(area, anew: false)
    }

    public func undo() {
        guard let before = past.popLast() else { return }
        edit = before
        canUndo = !past.isEmpty
    }

    private func put(_ area: Area, anew: Bool) {
        past.append(edit)
        canUndo = true
        if mode == .crop {
            edit.cropped = area
        } else {
            if !anew { edit.covered.removeLast() }
            edit.covered.append(area)
        }
    }

    private func part(_ share: Double) -> UInt16 { UInt16(min(max(share, 0), 1) * 10_000) }
}
