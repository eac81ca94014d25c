import Foundation

/// The permission to enter a place of another app, which is given back.
struct Permission: Sendable {
    private let url: URL
    private let entered: Bool

    init(_ url: URL) {
        self.url = url
        #if canImport(Darwin)
            entered = url.startAccessingSecurityScopedResource()
        #else
            entered = false
        #endif
    }

    func leave() {
        #if canImport(Darwin)
            if entered { url.stopAccessingSecurityScopedResource() }
        #endif
    }
}
