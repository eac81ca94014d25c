#if os(Linux)
    import UniformTypeIdentifiers

    // iOS 13 unless said.
    extension View {
        public func padding(_ edges: Edge.Set = .all, _ length: CGFloat? = nil) -> some View { self }
        public func padding(_ length: CGFloat) -> some View { self }
        public func frame(width: CGFloat? = nil, height: CGFloat? = nil, alignment: Alignment = .center) -> some View {
            self
        }
        public func frame(
            minWidth: CGFloat? = nil, idealWidth: CGFloat? = nil, maxWidth: CGFloat? = nil, minHeight: CGFloat? = nil,
            idealHeight: CGFloat? = nil, maxHeight: CGFloat? = nil, alignment: Alignment = .center
        ) -> some View { self }
        public func offset(x: CGFloat = 0, y: CGFloat = 0) -> some View { self }
        public func fixedSize(horizontal: Bool, vertical: Bool) -> some View { self }
        public func multilineTextAlignment(_ alignment: TextAlignment) -> some View { self }
        public func lineSpacing(_ spacing: CGFloat) -> some View { self }
        public func font(_ font: Font?) -> some View { self }
        public func opacity(_ opacity: Double) -> some View { self }
        public func disabled(_ disabled: Bool) -> some View { self }
        public func id<ID: Hashable>(_ id: ID) -> some View { self }
        public func onAppear(perform action: (() -> Void)? = nil) -> some View { self }
        public func onDisappear(perform action: (() -> Void)? = nil) -> some View { self }
        public func gesture(_ gesture: DragGesture) -> some View { self }
        public func simultaneousGesture(_ gesture: TapGesture) -> some View { self }
        public func contentShape(_ shape: Rectangle) -> some View { self }
        public func preferredColorScheme(_ colorScheme: ColorScheme?) -> some View { self }
        public func buttonStyle(_ style: PlainButtonStyle) -> some View { self }
        public func modifier<M: ViewModifier>(_ modifier: M) -> some View { self }
        public func onTapGesture(count: Int = 1, perform action: @escaping () -> Void) -> some View { self }
        public func sheet<Content: View>(
            isPresented: Binding<Bool>, onDismiss: (() -> Void)? = nil, @ViewBuilder content: @escaping () -> Content
        ) -> some View { self }
        public func autocorrectionDisabled(_ disable: Bool = true) -> some View { self }

        // iOS 14.
        public func ignoresSafeArea() -> some View { self }
        public func onOpenURL(perform action: @escaping (URL) -> Void) -> some View { self }

        // iOS 15.
        public func foregroundStyle(_ style: Color) -> some View { self }
        public func background(_ style: Color) -> some View { self }
        public func background<Content: View>(
            alignment: Alignment = .center, @ViewBuilder content: () -> Content
        ) -> some View { self }
        public func overlay<Content: View>(
            alignment: Alignment = .center, @ViewBuilder content: () -> Content
        ) -> some View { self }
        public func tint(_ tint: Color?) -> some View { self }
        public func task(_ action: @escaping @MainActor @Sendable () async -> Void) -> some View { self }
        public func privacySensitive(_ sensitive: Bool = true) -> some View { self }
        public func dynamicTypeSize(_ range: PartialRangeThrough<DynamicTypeSize>) -> some View { self }
        public func interactiveDismissDisabled(_ isDisabled: Bool = true) -> some View { self }

        // iOS 17.
        public func onChange<V: Equatable>(
            of value: V, initial: Bool = false, _ action: @escaping (_ before: V, _ now: V) -> Void
        ) -> some View { self }
        public func fileImporter(
            isPresented: Binding<Bool>, allowedContentTypes: [UTType], allowsMultipleSelection: Bool,
            onCompletion: @escaping (Result<[URL], any Error>) -> Void, onCancellation: @escaping () -> Void
        ) -> some View { self }
    }

#endif
