import AbriCore
import Foundation
import Observation

/// What whoever is given the file could read from it, in sentences.
public struct CarriedWords: Sendable, Equatable {
    public let place: String
    public let device: String
}

/// One file of an entry: what it carries, its fingerprint, and copies with less in them.
@MainActor @Observable
public final class AttachmentHolder {
    /// The longest side of a picture on the screen, in pixels.
    private static let side: UInt32 = 1600

    private let core: Core
    private let words: Words
    private let scope: Scope
    @ObservationIgnored private var removing = false

    /// `nil` until the entry was read.
    public private(set) var file: Attachment?
    /// `nil` until the file was read.
    public private(set) var carried: CarriedWords?
    public private(set) var size = ""
    /// What the person asked to see: a picture is veiled until then.
    public private(set) var picture: Pixels?
    public private(set) var working = false
    public private(set) var message: String?

    init(_ core: Core, _ words: Words, _ scope: Scope, entry: UInt64, id: AttachmentId) {
        (self.core, self.words, self.scope) = (core, words, scope)
        trying { [self] in
            guard let found = try await core.read(entry).attachments.first(where: { $0.id == id }) else {
                throw JournalError.NotFound
            }
            file = found
            size = Sizes(words: words).of(found.size)
            carried = written(try await core.carried(id))
        }
    }

    /// The SHA-256 in hexadecimal.
    public var fingerprint: String { file?.sha256.hex ?? "" }

    public var name: String { file?.name.withMarksShown ?? "" }

    public func show() {
        guard let file else { return }
        trying { [self] in
            do {
                picture = try await core.upright(file.id, side: Self.side)
            } catch JournalError.NoCopy {
                message = words["app-picture-unreadable"]
            }
        }
    }

    public func hide() { picture = nil }

    /// Keeps a copy that says nothing of place, device and day; `kept` is given it once it is on the disk.
    public func copyWithoutPlace(_ kept: @escaping (Attachment) -> Void) {
        change(Change(covered: [], cropped: nil), kept)
    }

    /// Keeps a copy without what `covered` names, and of `cropped` alone where it is there.
    public func copy(covered: [Area], cropped: Area?, _ kept: @escaping (Attachment) -> Void) {
        guard !covered.isEmpty || cropped != nil else {
            message = words["app-editor-nothing"]
            return
        }
        change(Change(covered: covered, cropped: cropped), kept)
    }

    /// Puts the file into the bin; `done` once it is there, and once only: a trembling finger touches twice.
    public func remove(_ done: @escaping () -> Void) {
        guard let file, !removing else { return }
        removing = true
        trying { [self] in
            defer { removing = false }
            try await core.remove(file.seq)
            done()
        }
    }

    private func change(_ change: Change, _ kept: @escaping (Attachment) -> Void) {
        guard let file, !working else { return }
        working = true
        message = nil
        trying { [self] in
            defer { working = false }
            kept(try await core.makeCopy(of: file.id, pixels: nil, change: change, answer: .no))
        }
    }

    private func written(_ carried: Carried) -> CarriedWords {
        let place =
            switch carried.place {
            case .yes: words["app-carried-place"]
            case .no: words["app-carried-no-place"]
            case .unknown: words["app-carried-unknown-place"]
            }
        let device =
            switch carried.device {
            case .yes: words["app-carried-device"]
            case .no: words["app-carried-no-device"]
            case .unknown: words["app-carried-unknown-device"]
            }
        return CarriedWords(place: place, device: device)
    }

    private func trying(_ job: @escaping @MainActor () async throws -> Void) {
        scope.launch { [self] in
            do {
                try await job()
            } catch {
                message = words.explain(error)
            }
        }
    }
}
