#if os(Linux)

    /// iOS 14. No source.
    @MainActor @preconcurrency
    public protocol App {
        associatedtype Body: Scene
        @SceneBuilder @MainActor @preconcurrency var body: Body { get }
        @MainActor @preconcurrency init()
    }

    extension App {
        @MainActor public static func main() {}
    }

    /// iOS 14. No source.
    @MainActor @preconcurrency
    public protocol Scene {}

    /// iOS 14. No source.
    @resultBuilder
    public struct SceneBuilder {
        public static func buildBlock<Content: Scene>(_ content: Content) -> Content { content }
    }

    /// iOS 14. No source.
    public struct WindowGroup<Content: View>: Scene { public init(@ViewBuilder content: () -> Content) {} }

#endif
