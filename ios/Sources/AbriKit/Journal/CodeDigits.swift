/// The digits of a code while they are typed: bytes that are wiped, never a string, which could not be.
struct CodeDigits: CustomStringConvertible {
    /// The longest code that the journal takes.
    static let longest = 12

    private var bytes = [UInt8](repeating: 0, count: longest)
    /// How many digits were typed.
    private(set) var length = 0

    /// Adds a digit from 0 to 9; does nothing after the last place.
    mutating func add(_ digit: Int) {
        precondition((0...9).contains(digit))
        guard length < Self.longest else { return }
        bytes[length] = 48 + UInt8(digit)
        length += 1
    }

    /// Takes the last digit away.
    mutating func erase() {
        guard length > 0 else { return }
        length -= 1
        bytes[length] = 0
    }

    mutating func wipe() {
        for place in bytes.indices { bytes[place] = 0 }
        length = 0
    }

    /// Whether both hold the same code.
    func matches(_ other: CodeDigits) -> Bool { length == other.length && bytes == other.bytes }

    /// The digits as they are passed to the core, to be wiped by whoever gets them.
    var secret: Secret { Secret(bytes.prefix(length)) }

    var description: String { "CodeDigits(…)" }
}

/// What the keypad of a code speaks to.
@MainActor
public protocol CodeTyping: AnyObject {
    var state: CodeState { get }
    func type(_ digit: Int)
    func erase()
    func validate()
}
