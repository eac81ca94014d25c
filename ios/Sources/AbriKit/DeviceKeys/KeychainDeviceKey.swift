#if canImport(Security)
    import AbriCore
    import CryptoKit
    import Foundation
    import Security

    /// Keys of 32 random bytes in the Keychain, each under its alias: this device only, and only while it is unlocked.
    ///
    /// Nothing is deleted or made anew on an error. The Keychain outlives the app: see ``Core/forgetOldKeys()``.
    public final class KeychainDeviceKey: DeviceKey {
        private static let service = "fr.abri.app.device-key"

        public init() {}

        public func create(alias: String) throws {
            var key = Data(count: 32)
            let drawn = key.withUnsafeMutableBytes { buffer in
                buffer.baseAddress.map { SecRandomCopyBytes(kSecRandomDefault, 32, $0) } ?? errSecAllocate
            }
            defer { key.resetBytes(in: 0..<key.count) }
            guard drawn == errSecSuccess else { throw DeviceKeyError.Busy }
            var item = Self.item(alias)
            item[kSecValueData] = key
            item[kSecAttrAccessible] = kSecAttrAccessibleWhenUnlockedThisDeviceOnly
            guard SecItemAdd(item as CFDictionary, nil) == errSecSuccess else { throw DeviceKeyError.Busy }
        }

        public func hmac(alias: String, message: Data) throws -> Data {
            var query = Self.item(alias)
            query[kSecReturnData] = true
            query[kSecMatchLimit] = kSecMatchLimitOne
            var found: CFTypeRef?
            switch SecItemCopyMatching(query as CFDictionary, &found) {
            case errSecSuccess: break
            case errSecItemNotFound: throw DeviceKeyError.Lost
            default: throw DeviceKeyError.Busy
            }
            guard let key = found as? Data else { throw DeviceKeyError.Busy }
            return Data(HMAC<SHA256>.authenticationCode(for: message, using: SymmetricKey(data: key)))
        }

        public func delete(alias: String) throws {
            let status = SecItemDelete(Self.item(alias) as CFDictionary)
            guard status == errSecSuccess || status == errSecItemNotFound else { throw DeviceKeyError.Busy }
        }

        public func aliases() throws -> [String] {
            let query: [CFString: Any] = [
                kSecClass: kSecClassGenericPassword, kSecAttrService: Self.service,
                kSecReturnAttributes: true, kSecMatchLimit: kSecMatchLimitAll,
            ]
            var found: CFTypeRef?
            switch SecItemCopyMatching(query as CFDictionary, &found) {
            case errSecSuccess: break
            case errSecItemNotFound: return []
            default: throw DeviceKeyError.Busy
            }
            let items = found as? [[String: Any]] ?? []
            return items.compactMap { $0[kSecAttrAccount as String] as? String }
        }

        private static func item(_ alias: String) -> [CFString: Any] {
            [
                kSecClass: kSecClassGenericPassword, kSecAttrService: service, kSecAttrAccount: alias,
                kSecAttrSynchronizable: false,
            ]
        }
    }
#endif
