/// A kind of file. iOS 14. No source.
public struct UTType: Sendable, Hashable {
    private let identifier: String
    public static let item = UTType(identifier: "public.item")
    public static let folder = UTType(identifier: "public.folder")
}
