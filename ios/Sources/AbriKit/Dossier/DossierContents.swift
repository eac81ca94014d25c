import AbriCore

/// A file that tells more than it shows.
public struct Telling: Sendable, Equatable, Identifiable {
    public let attachment: AttachmentId
    public let entry: UInt64
    public let name: String
    public let tells: [String]

    public var id: AttachmentId { attachment }
}

/// What a dossier will hold, in words.
public struct DossierContents: Sendable, Equatable, CustomStringConvertible {
    /// Names and how much there is of each.
    public let counts: [NamedFact]
    /// Files that hold a place or name a device.
    public let telling: [Telling]
    /// What can't be known, or can't be read.
    public let warnings: [String]

    init(_ preview: Preview, _ words: Words, letter: Bool) {
        let size = words.phrase("app-dossier-about-size", ["size": Sizes(words: words).of(preview.bytes)])
        var counts = [
            NamedFact(name: words["app-dossier-notes"], value: String(preview.entries)),
            NamedFact(name: words["app-dossier-files"], value: String(preview.exhibits.count)),
            NamedFact(name: words["app-dossier-size"], value: size),
        ]
        if letter { counts.append(NamedFact(name: words["app-dossier-letter"], value: words["app-dossier-letter-in"])) }
        self.counts = counts
        telling = preview.exhibits.compactMap { Telling($0, words) }
        warnings = words.naming([
            ("app-dossier-unknown", preview.exhibits.filter { $0.carried?.mayHide == true }.map(\.number)),
            ("app-dossier-damaged", preview.exhibits.filter { $0.carried == nil }.map(\.number)),
            ("app-dossier-unreadable", preview.unreadable),
        ])
    }

    public var description: String { "DossierContents(…)" }
}

extension Telling {
    fileprivate init?(_ exhibit: Exhibit, _ words: Words) {
        guard let carried = exhibit.carried else { return nil }
        var tells: [String] = []
        if carried.place == .yes { tells.append(words["app-dossier-place"]) }
        if carried.device == .yes { tells.append(words["app-dossier-device"]) }
        guard !tells.isEmpty else { return nil }
        let file = (exhibit.path.split(separator: "/").last.map(String.init) ?? "").withMarksShown
        let name = words.phrase("app-dossier-piece", ["number": String(exhibit.number), "name": file])
        self.init(attachment: exhibit.attachment, entry: exhibit.entry, name: name, tells: tells)
    }
}

extension Carried {
    /// Nothing was found, in a kind of file that can hide it.
    fileprivate var mayHide: Bool { [place, device].contains(.unknown) && ![place, device].contains(.yes) }
}
