import AbriCore

/// What a person puts into a dossier.
public struct DossierChoice: Sendable, Equatable, CustomStringConvertible {
    public var all = true
    /// Those that were ticked, which count only where `all` is off.
    public var entries: Set<UInt64> = []
    /// Files that stay out.
    public var without: Set<AttachmentId> = []
    /// Whether names and addresses of accounts stay closed.
    public var closesNames = false
    /// Whether numbers of steps and names of files do.
    public var closesOwnDetails = false
    /// Whether the recap shows the pictures in small.
    public var showsPictures = false

    public init() {}

    /// As the core takes it, with the letter of complaint where there is one.
    func selection(complaint: String, zone: String) -> DossierSelection {
        DossierSelection(
            entries: all ? nil : entries.sorted(), without: without.sorted(), leaveOutNames: closesNames,
            leaveOutOwnDetails: closesOwnDetails, complaint: complaint, thumbnails: showsPictures, zone: zone)
    }

    public var description: String { "DossierChoice(…)" }
}
