#if os(Linux)

    /// iOS 13. No source.
    @propertyWrapper
    public struct State<Value> {
        public init(wrappedValue value: Value) {}
        public init(initialValue value: Value) {}
        public var wrappedValue: Value {
            get { fatalError("declared only") }
            nonmutating set {}
        }
        public var projectedValue: Binding<Value> { Binding(get: { fatalError() }, set: { _ in }) }
    }

    /// iOS 13.
    @propertyWrapper @dynamicMemberLookup
    public struct Binding<Value> {
        public init(
            get: @escaping @isolated(any) @Sendable () -> Value, set: @escaping @isolated(any) @Sendable (Value) -> Void
        ) {}
        public var wrappedValue: Value {
            get { fatalError("declared only") }
            nonmutating set {}
        }
        public var projectedValue: Binding<Value> { self }
        public subscript<Subject>(dynamicMember keyPath: WritableKeyPath<Value, Subject>) -> Binding<Subject> {
            fatalError("declared only")
        }
    }

    /// iOS 13. No source.
    @propertyWrapper
    public struct Environment<Value> {
        public init(_ keyPath: KeyPath<EnvironmentValues, Value>) {}
        public var wrappedValue: Value { fatalError("declared only") }
    }

    /// iOS 13. No source.
    public struct EnvironmentValues {
        /// iOS 14. No source.
        public var scenePhase: ScenePhase { .active }
        /// iOS 15. No source.
        public var dynamicTypeSize: DynamicTypeSize { .large }
    }

    /// iOS 14. No source.
    public enum ScenePhase: Comparable, Sendable { case background, inactive, active }

    /// iOS 15. No source.
    public enum DynamicTypeSize: Comparable, Sendable {
        case xSmall, small, medium, large, xLarge, xxLarge, xxxLarge
        case accessibility1, accessibility2, accessibility3, accessibility4, accessibility5
        public var isAccessibilitySize: Bool { self >= .accessibility1 }
    }

    /// iOS 13. No source.
    public enum ColorScheme: Sendable { case light, dark }

#endif
