#if os(Linux)

    // Compared with a stored copy of Apple's documentation or of the interface of its SDK.
    extension View {
        /// iOS 13.
        public func accessibilityAction(
            _ kind: AccessibilityActionKind = .default, _ handler: @escaping () -> Void
        ) -> some View { self }
        /// iOS 14.
        public func accessibilityAddTraits(_ traits: AccessibilityTraits) -> some View { self }
        /// iOS 15.
        public func accessibilityShowsLargeContentViewer() -> some View { self }
    }

    // No source: from knowledge.
    extension View {
        /// iOS 13.
        public func accessibilityElement(children: AccessibilityChildBehavior = .ignore) -> some View { self }
        /// iOS 14.
        public func accessibilityLabel(_ label: some StringProtocol) -> some View { self }
        /// iOS 14.
        public func accessibilityHint(_ hint: some StringProtocol) -> some View { self }
        /// iOS 14.
        public func accessibilityHidden(_ hidden: Bool) -> some View { self }
    }

    /// iOS 13. No source.
    public struct AccessibilityTraits: OptionSet, Sendable {
        public let rawValue: Int
        public init(rawValue: Int) { self.rawValue = rawValue }
        public static let isHeader = AccessibilityTraits(rawValue: 1)
        public static let isSelected = AccessibilityTraits(rawValue: 2)
        public static let isButton = AccessibilityTraits(rawValue: 4)
        public static let updatesFrequently = AccessibilityTraits(rawValue: 8)
    }

    /// iOS 13. No source.
    public enum AccessibilityChildBehavior: Sendable { case ignore, contain, combine }

    /// iOS 13. No source.
    public enum AccessibilityActionKind: Sendable { case `default`, escape, magicTap }

#endif
