#if os(Linux)
    import UniformTypeIdentifiers

    // Compared with a stored copy of Apple's documentation or of the interface of its SDK.
    extension View {
        /// iOS 13.
        public func fixedSize(horizontal: Bool, vertical: Bool) -> some View { self }
        /// iOS 13. There: any gesture, and a mask.
        public func simultaneousGesture(_ gesture: TapGesture) -> some View { self }
        /// iOS 13.
        public func preferredColorScheme(_ colorScheme: ColorScheme?) -> some View { self }
        /// iOS 13.
        public func autocorrectionDisabled(_ disable: Bool = true) -> some View { self }
        /// iOS 15.
        public func background<Content: View>(
            alignment: Alignment = .center, @ViewBuilder content: () -> Content
        ) -> some View { self }
        /// iOS 15.
        public func privacySensitive(_ sensitive: Bool = true) -> some View { self }
        /// iOS 15. There: any range.
        public func dynamicTypeSize(_ range: PartialRangeThrough<DynamicTypeSize>) -> some View { self }
        /// iOS 17.
        public func onChange<V: Equatable>(
            of value: V, initial: Bool = false, _ action: @escaping (_ before: V, _ now: V) -> Void
        ) -> some View { self }
        /// iOS 17.
        public func fileImporter(
            isPresented: Binding<Bool>, allowedContentTypes: [UTType], allowsMultipleSelection: Bool,
            onCompletion: @escaping (Result<[URL], any Error>) -> Void, onCancellation: @escaping () -> Void
        ) -> some View { self }
    }

    // No source: from knowledge.
    extension View {
        /// iOS 13.
        public func padding(_ edges: Edge.Set = .all, _ length: CGFloat? = nil) -> some View { self }
        /// iOS 13.
        public func padding(_ length: CGFloat) -> some View { self }
        /// iOS 13.
        public func frame(width: CGFloat? = nil, height: CGFloat? = nil, alignment: Alignment = .center) -> some View {
            self
        }
        /// iOS 13.
        public func frame(
            minWidth: CGFloat? = nil, idealWidth: CGFloat? = nil, maxWidth: CGFloat? = nil, minHeight: CGFloat? = nil,
            idealHeight: CGFloat? = nil, maxHeight: CGFloat? = nil, alignment: Alignment = .center
        ) -> some View { self }
        /// iOS 13.
        public func offset(x: CGFloat = 0, y: CGFloat = 0) -> some View { self }
        /// iOS 13.
        public func multilineTextAlignment(_ alignment: TextAlignment) -> some View { self }
        /// iOS 13.
        public func lineSpacing(_ spacing: CGFloat) -> some View { self }
        /// iOS 13.
        public func font(_ font: Font?) -> some View { self }
        /// iOS 13.
        public func disabled(_ disabled: Bool) -> some View { self }
        /// iOS 13.
        public func id<ID: Hashable>(_ id: ID) -> some View { self }
        /// iOS 13.
        public func onAppear(perform action: (() -> Void)? = nil) -> some View { self }
        /// iOS 13.
        public func onDisappear(perform action: (() -> Void)? = nil) -> some View { self }
        /// iOS 13.
        public func gesture(_ gesture: DragGesture) -> some View { self }
        /// iOS 13.
        public func contentShape(_ shape: Rectangle) -> some View { self }
        /// iOS 13.
        public func buttonStyle(_ style: PlainButtonStyle) -> some View { self }
        /// iOS 13.
        public func modifier<M: ViewModifier>(_ modifier: M) -> some View { self }
        /// iOS 13.
        public func sheet<Content: View>(
            isPresented: Binding<Bool>, onDismiss: (() -> Void)? = nil, @ViewBuilder content: @escaping () -> Content
        ) -> some View { self }
        /// iOS 14. There: regions and edges.
        public func ignoresSafeArea() -> some View { self }
        /// iOS 15.
        public func foregroundStyle(_ style: Color) -> some View { self }
        /// iOS 15.
        public func background(_ style: Color) -> some View { self }
        /// iOS 15.
        public func overlay<Content: View>(
            alignment: Alignment = .center, @ViewBuilder content: () -> Content
        ) -> some View { self }
        /// iOS 15.
        public func tint(_ tint: Color?) -> some View { self }
        /// iOS 15. There: a priority too.
        public func task(_ action: @escaping @MainActor @Sendable () async -> Void) -> some View { self }
    }

#endif
