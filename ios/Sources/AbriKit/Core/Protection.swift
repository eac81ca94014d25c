import Foundation

/// Lets nobody read `folder` while the phone is locked, and leaves it out of backups to a computer or to iCloud. What is
/// made inside later has the same. The one place that sets these; a system without them leaves the folder as it is.
func protect(_ folder: URL) {
    #if canImport(Darwin)
        var folder = folder
        try? FileManager.default.setAttributes([.protectionKey: FileProtectionType.complete], ofItemAtPath: folder.path)
        var values = URLResourceValues()
        values.isExcludedFromBackup = true
        try? folder.setResourceValues(values)
    #endif
}
