#if os(Linux)

    /// iOS 13. No source.
    public struct VStack<Content: View>: Drawn {
        public init(alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> Content) {
        }
    }

    /// iOS 13. No source.
    public struct HStack<Content: View>: Drawn {
        public init(alignment: VerticalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> Content) {}
    }

    /// iOS 13. No source.
    public struct ZStack<Content: View>: Drawn {
        public init(alignment: Alignment = .center, @ViewBuilder content: () -> Content) {}
    }

    /// iOS 14.
    public struct LazyVGrid<Content: View>: Drawn {
        public init(columns: [GridItem], spacing: CGFloat? = nil, @ViewBuilder content: () -> Content) {}
    }

    /// iOS 14. No source.
    public struct GridItem: Sendable {
        public enum Size: Sendable {
            case adaptive(minimum: CGFloat, maximum: CGFloat = .infinity)
            case flexible(minimum: CGFloat = 10)
        }
        public init(_ size: Size = .flexible(), spacing: CGFloat? = nil) {}
    }

    /// iOS 13. No source.
    public struct ScrollView<Content: View>: Drawn { public init(@ViewBuilder content: () -> Content) {} }

    /// iOS 16.
    public struct ViewThatFits<Content: View>: Drawn { public init(@ViewBuilder content: () -> Content) {} }

    /// iOS 13. No source.
    public struct ForEach<Data: RandomAccessCollection, ID: Hashable, Content: View>: Drawn {
        public init(_ data: Data, id: KeyPath<Data.Element, ID>, @ViewBuilder content: @escaping (Data.Element) -> Content) {
        }
    }

    extension ForEach where Data.Element: Identifiable, ID == Data.Element.ID {
        public init(_ data: Data, @ViewBuilder content: @escaping (Data.Element) -> Content) {}
    }

    /// iOS 13. No source.
    public struct GeometryReader<Content: View>: Drawn {
        public init(@ViewBuilder content: @escaping (GeometryProxy) -> Content) {}
    }

    /// iOS 13. No source.
    public struct GeometryProxy { public var size: CGSize { .zero } }

    /// iOS 13. No source.
    public enum HorizontalAlignment: Sendable { case leading, center, trailing }

    /// iOS 13. No source.
    public enum VerticalAlignment: Sendable { case top, center, bottom }

    /// iOS 13. No source.
    public enum Alignment: Sendable { case leading, center, trailing, top, bottom, topLeading }

    /// iOS 13. No source.
    public enum TextAlignment: Sendable { case leading, center, trailing }

    /// iOS 13. No source.
    public enum Edge: Sendable {
        public struct Set: OptionSet, Sendable {
            public let rawValue: Int
            public init(rawValue: Int) { self.rawValue = rawValue }
            public static let top = Set(rawValue: 1)
            public static let bottom = Set(rawValue: 2)
            public static let horizontal = Set(rawValue: 4)
            public static let vertical = Set(rawValue: 3)
            public static let all = Set(rawValue: 7)
        }
    }

#endif
