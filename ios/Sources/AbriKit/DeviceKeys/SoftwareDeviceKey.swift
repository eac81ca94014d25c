#if !canImport(Security)
    import AbriCore
    import Foundation

    /// Keys in memory, which protect nothing: for a desktop that has no Keychain.
    public final class SoftwareDeviceKey: DeviceKey, @unchecked Sendable {
        private let lock = NSLock()
        private var keys: [String: [UInt8]] = [:]

        public init() {}

        public func create(alias: String) throws {
            var random = SystemRandomNumberGenerator()
            let key = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &random) }
            try lock.withLock {
                guard keys[alias] == nil else { throw DeviceKeyError.Busy }
                keys[alias] = key
            }
        }

        public func hmac(alias: String, message: Data) throws -> Data {
            guard let key = lock.withLock({ keys[alias] }) else { throw DeviceKeyError.Lost }
            return Data(Sha256.hmac(key: key, message: [UInt8](message)))
        }

        public func delete(alias: String) throws { lock.withLock { _ = keys.removeValue(forKey: alias) } }

        public func aliases() throws -> [String] { lock.withLock { keys.keys.sorted() } }
    }
#endif
