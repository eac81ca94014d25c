#if os(Linux)

    // iOS 14 unless said.
    extension View {
        public func accessibilityLabel(_ label: some StringProtocol) -> some View { self }
        public func accessibilityValue(_ value: some StringProtocol) -> some View { self }
        public func accessibilityHint(_ hint: some StringProtocol) -> some View { self }
        public func accessibilityHidden(_ hidden: Bool) -> some View { self }
        public func accessibilityAddTraits(_ traits: AccessibilityTraits) -> some View { self }
        public func accessibilitySortPriority(_ priority: Double) -> some View { self }
        /// iOS 13.
        public func accessibilityElement(children: AccessibilityChildBehavior = .ignore) -> some View { self }
        /// iOS 13.
        public func accessibilityAction(
            _ kind: AccessibilityActionKind = .default, _ handler: @escaping () -> Void
        ) -> some View { self }
        /// iOS 14.
        public func accessibilityAction(named name: some StringProtocol, _ handler: @escaping () -> Void) -> some View {
            self
        }
        /// iOS 15.
        public func accessibilityShowsLargeContentViewer() -> some View { self }
    }

    /// iOS 13.
    public struct AccessibilityTraits: OptionSet, Sendable {
        public let rawValue: Int
        public init(rawValue: Int) { self.rawValue = rawValue }
        public static let isHeader = AccessibilityTraits(rawValue: 1)
        public static let isSelected = AccessibilityTraits(rawValue: 2)
        public static let isButton = AccessibilityTraits(rawValue: 4)
        public static let isToggle = AccessibilityTraits(rawValue: 8)
        public static let updatesFrequently = AccessibilityTraits(rawValue: 16)
    }

    /// iOS 13.
    public enum AccessibilityChildBehavior: Sendable { case ignore, contain, combine }

    /// iOS 13.
    public enum AccessibilityActionKind: Sendable { case `default`, escape, magicTap }

#endif
