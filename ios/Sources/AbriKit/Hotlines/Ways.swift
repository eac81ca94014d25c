import AbriCore

extension ServiceCard {
    /// At most two ways in: the first of the directory, and one without speaking.
    public func ways(silentFirst: Bool) -> [ChannelCard] {
        let open = channels.filter { $0.target != nil }
        let silent = open.first { $0.kind != .phone && $0.kind != .video }
        let first = silentFirst ? silent ?? open.first : open.first
        let second = silent ?? open.dropFirst().first
        return [first, second == first ? nil : second].compactMap { $0 }
    }

    /// The numbers that are called or written to.
    public var numbers: [ChannelCard] { channels.filter { $0.kind == .phone || $0.kind == .sms } }
}
