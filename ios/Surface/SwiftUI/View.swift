@_exported import Foundation

// Foundation of Linux has these; on Apple's systems they come with CoreGraphics.
#if os(Linux)

    /// iOS 13. No source.
    @MainActor @preconcurrency
    public protocol View {
        associatedtype Body: View
        @ViewBuilder @MainActor @preconcurrency var body: Body { get }
    }

    extension Never: View {
        public var body: Never { fatalError("declared only") }
    }

    /// A view that draws itself, as far as a declaration can say.
    public protocol Drawn: View where Body == Never {}

    extension Drawn {
        public var body: Never { fatalError("declared only") }
    }

    /// iOS 13. No source.
    @resultBuilder
    public struct ViewBuilder {
        public static func buildExpression<Content: View>(_ content: Content) -> Content { content }
        public static func buildBlock() -> EmptyView { EmptyView() }
        public static func buildBlock<Content: View>(_ content: Content) -> Content { content }
        /// iOS 17. No source.
        public static func buildBlock<each Content: View>(_ content: repeat each Content) -> TupleView<
            (repeat each Content)
        > { TupleView() }
        public static func buildIf<Content: View>(_ content: Content?) -> Content? { content }
        public static func buildEither<True: View, False: View>(first: True) -> Either<True, False> { Either() }
        public static func buildEither<True: View, False: View>(second: False) -> Either<True, False> { Either() }
    }

    /// `_ConditionalContent` in SwiftUI. iOS 13. No source.
    // swift-format-ignore: UseSynthesizedInitializer
    public struct Either<True: View, False: View>: Drawn { nonisolated init() {} }

    /// iOS 13. No source.
    // swift-format-ignore: UseSynthesizedInitializer
    public struct TupleView<Content>: Drawn { nonisolated init() {} }

    /// iOS 13. No source.
    public struct EmptyView: Drawn { public nonisolated init() {} }

    extension Optional: View where Wrapped: View {
        public var body: Never { fatalError("declared only") }
    }

    /// iOS 13. No source.
    @MainActor @preconcurrency
    public protocol ViewModifier {
        associatedtype Body: View
        typealias Content = EmptyView
        @ViewBuilder @MainActor @preconcurrency func body(content: Content) -> Body
    }

#endif
