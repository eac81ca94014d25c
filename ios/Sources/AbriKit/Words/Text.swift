extension StringProtocol {
    /// Without what is empty at its ends.
    var trimmed: String {
        let text = drop { $0.isWhitespace }
        return String(text.reversed().drop { $0.isWhitespace }.reversed())
    }

    var isBlank: Bool { allSatisfy(\.isWhitespace) }
}

extension String {
    /// Names and addresses with their invisible direction marks written out, as `[U+202E]`: such a mark can make « gpj.exe »
    /// look like « exe.jpg ».
    public var withMarksShown: String {
        unicodeScalars.reduce(into: "") { text, scalar in
            switch scalar.value {
            case 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069:
                let digits = String(scalar.value, radix: 16, uppercase: true)
                text += "[U+\(String(repeating: "0", count: 4 - digits.count))\(digits)]"
            default: text.unicodeScalars.append(scalar)
            }
        }
    }
}
