#if os(Linux)

    /// iOS 13. No source.
    public struct Text: Drawn {
        public nonisolated init(_ content: some StringProtocol) {}
        public nonisolated init(verbatim content: String) {}
        public nonisolated func bold() -> Text { self }
        public nonisolated func font(_ font: Font?) -> Text { self }
        public nonisolated func foregroundStyle(_ style: Color) -> Text { self }
        public nonisolated static func + (one: Text, other: Text) -> Text { one }
    }

    /// iOS 13. No source.
    public struct Image: Drawn {
        public init(systemName: String) {}
    }

    /// iOS 13.
    public struct Button<Label: View>: Drawn {
        /// The action is isolated to the main actor since the SDK of iOS 18.
        public init(action: @escaping @MainActor () -> Void, @ViewBuilder label: () -> Label) {}
    }

    /// iOS 13. No source.
    public struct TextField: Drawn {
        public init(_ title: some StringProtocol, text: Binding<String>) {}
        /// iOS 16.
        public init(_ title: some StringProtocol, text: Binding<String>, axis: Axis) {}
    }

    /// iOS 13. No source.
    public enum Axis: Sendable { case horizontal, vertical }

    /// iOS 14.
    public struct ProgressView: Drawn {
        public init() {}
        public init(value: Double?, total: Double = 1) {}
    }

    /// iOS 13. No source.
    public struct Color: Drawn, Sendable, ShapeStyle {
        /// Of the asset catalog.
        public nonisolated init(_ name: String, bundle: Bundle? = nil) {}
        public nonisolated static let clear = Color("")
        public nonisolated static let black = Color("")
    }

    /// iOS 13. No source.
    public protocol ShapeStyle: Sendable {}

    /// iOS 13. No source.
    public struct Font: Sendable {
        public static let title2 = Font()
        public static let title3 = Font()
        public static let headline = Font()
        public static let body = Font()
        public static let subheadline = Font()
        public static let footnote = Font()
        public func bold() -> Font { self }
        public func monospacedDigit() -> Font { self }
        public func weight(_ weight: Weight) -> Font { self }
        public enum Weight: Sendable { case regular, medium, semibold, bold }
    }

    /// iOS 13. No source.
    public protocol Shape: View {}

    /// iOS 13. No source.
    public struct RoundedRectangle: Shape, Drawn {
        public init(cornerRadius: CGFloat) {}
        public func fill(_ style: Color) -> some View { self }
        public func stroke(_ style: Color, lineWidth: CGFloat = 1) -> some View { self }
    }

    /// iOS 13. No source.
    public struct Rectangle: Shape, Drawn {
        public init() {}
        public func fill(_ style: Color) -> some View { self }
        public func stroke(_ style: Color, lineWidth: CGFloat = 1) -> some View { self }
    }

    /// iOS 13.
    public struct DragGesture {
        public init(minimumDistance: CGFloat = 10) {}
        public struct Value {
            public var startLocation: CGPoint { .zero }
            public var location: CGPoint { .zero }
        }
        public func onChanged(_ action: @escaping (Value) -> Void) -> DragGesture { self }
        public func onEnded(_ action: @escaping (Value) -> Void) -> DragGesture { self }
    }

    /// iOS 13. No source.
    public struct TapGesture {
        public init(count: Int = 1) {}
        public func onEnded(_ action: @escaping () -> Void) -> TapGesture { self }
    }

    /// iOS 13. No source.
    public struct PlainButtonStyle: Sendable {}

    extension PlainButtonStyle { public static var plain: PlainButtonStyle { PlainButtonStyle() } }

#endif
