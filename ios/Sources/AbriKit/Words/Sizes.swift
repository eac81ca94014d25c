/// How much there is of a file, in units of a thousand as phones count.
struct Sizes: Sendable {
    let words: Words

    func of(_ bytes: UInt64) -> String {
        switch bytes {
        case ..<1_000: words.phrase("app-size-bytes", ["count": String(bytes)])
        case ..<1_000_000: words.phrase("app-size-kilobytes", ["count": rounded(bytes, 1_000)])
        case ..<1_000_000_000: words.phrase("app-size-megabytes", ["count": rounded(bytes, 1_000_000)])
        default: words.phrase("app-size-gigabytes", ["count": rounded(bytes, 1_000_000_000)])
        }
    }

    /// « 11 Mo sur 18 Mo », or the first alone where nobody knows the whole.
    func of(_ done: UInt64, _ total: UInt64?) -> String {
        guard let total else { return of(done) }
        return words.phrase("app-attach-progress", ["done": of(done), "total": of(total)])
    }

    private func rounded(_ bytes: UInt64, _ unit: UInt64) -> String { String((bytes + unit / 2) / unit) }
}
