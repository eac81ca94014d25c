import AbriCore
import Foundation
import Testing

@testable import AbriKit

@MainActor
struct EntriesTests {
    private func openJournal() async throws -> Phone {
        let phone = try await Phone()
        await phone.container.choose(.adult)
        try await phone.makeJournal()
        return phone
    }

    @Test("what was typed is sealed at a pause, and offered again after a lock")
    func draft() async throws {
        let phone = try await openJournal()
        let writing = phone.container.entryForm(first: .message)
        try await until { writing.state.step == .form }
        writing.change { $0.text = "Il m’écrit encore" }
        try await until { writing.state.draftKept }
        phone.container.panic.raise(.button)
        phone.container.panic.uncover()
        _ = try await phone.enterJournal()
        let again = phone.container.entryForm(first: nil)
        try await until { again.state.step == .offer }
        again.resume()
        #expect(again.state.form?.text == "Il m’écrit encore")
        again.keep()
        try await until { if case .entry? = phone.door { true } else { false } }
        #expect(try await phone.core.draft(0) == nil)
    }

    @Test("an empty entry and a day that never was are told, and nothing is kept")
    func notKept() async throws {
        let phone = try await openJournal()
        let holder = phone.container.entryForm(first: .message)
        try await until { holder.state.step == .form }
        holder.keep()
        #expect(holder.state.message == phone.words["app-write-empty"])
        holder.change {
            $0.text = "texte"
            $0.time.month = "13"
        }
        holder.keep()
        #expect(holder.state.message == phone.words["app-write-bad-date"] && !holder.state.working)
    }

    @Test("an entry is written anew, put into the bin, taken out, and destroyed behind the code")
    func bin() async throws {
        let phone = try await openJournal()
        let seq = try await phone.keep(.threat) { $0.text = "premier" }
        try await phone.core.amend(seq, EntryForm(kind: .threat).entry(in: .current, instead: .unknown))
        let history = phone.container.history(phone.scope, seq)
        try await until { history.texts != nil }
        #expect(history.texts?.map(\.text) == ["", "premier"])

        let entry = phone.container.entry(phone.scope, seq)
        var removed = 0
        entry.remove { removed += 1 }
        entry.remove { removed += 1 }
        try await until { removed > 0 }
        let bin = phone.container.bin(phone.scope)
        bin.refresh()
        try await until { bin.lines?.count == 1 }
        bin.putBack(seq)
        try await until { bin.lines?.isEmpty == true }
        #expect(removed == 1)

        try await phone.core.remove(seq)
        phone.navigator.open(.destroy(seq))
        let holder = phone.container.destroy(phone.scope, seq)
        holder.destroy()
        #expect(!holder.working, "nothing is destroyed before the code")
        type(code, into: try #require(holder.codes))
        try await until { holder.codes == nil }
        holder.destroy()
        try await until { !holder.working }
        #expect(holder.message == nil)
        await #expect(throws: JournalError.self) { try await phone.core.read(seq) }
        let found = try await phone.core.verify { _ in }
        #expect(found.destroyed > 0 && found.damaged.isEmpty)
    }

    @Test("the list joins months, narrows by kind, and finds words")
    func list() async throws {
        let phone = try await openJournal()
        try await phone.keep(.threat) { $0.text = "chantage" }
        try await phone.keep(.note) { $0.text = "rendez-vous" }
        let list = phone.container.entries(phone.scope)
        list.refresh()
        try await until { list.state.months != nil }
        #expect(list.state.months?.map(\.name) == ["novembre\u{A0}2026"])
        #expect(list.state.months?.first?.lines.map(\.kind) == [.note, .threat])
        var narrowed = Narrowing()
        narrowed.kinds = [.threat]
        list.narrow(narrowed)
        try await until { list.state.months?.first?.lines.count == 1 }
        narrowed.kinds = []
        narrowed.words = "rendez"
        list.narrow(narrowed)
        try await until { list.state.months?.first?.lines.map(\.kind) == [.note] }
    }

    @Test("a place that can't be written is told, and the journal stays as it was")
    func noPlace() async throws {
        let phone = try await openJournal()
        try await phone.keep(.note) { $0.text = "texte" }
        let words = phone.container.myWords(phone.scope)
        words.make()
        try await until { !words.made.isEmpty }
        let before = try await phone.core.seal()
        let nowhere = FilePlace(in: URL(fileURLWithPath: "/nonexistent/folder"), named: "documents.zip")
        let selection = DossierChoice().selection(complaint: "", zone: "Europe/Paris")
        await #expect(throws: DossierError.NotWritten) {
            try await phone.core.writeDossier(selection, nil, to: nowhere) { _ in }
        }
        await #expect(throws: CopyFailure.unreachable) { try await phone.core.backUp(to: nowhere) { _ in } }
        #expect(try await phone.core.seal() == before)
        // Nothing there is ever written over.
        let folder = try phone.outside("")
        try Data("autre".utf8).write(to: folder.appendingPathComponent("documents.zip"))
        #expect(FilePlace(in: folder, named: "documents.zip").file.lastPathComponent == "documents 2.zip")
    }

    @Test("a copy of a picture without its place lies beside the original")
    func lessInIt() async throws {
        let phone = try await openJournal()
        let seq = try await phone.keep(.spread) { $0.text = "texte" }
        let picture = try phone.outside("image.png")
        try Data(base64Encoded: png)?.write(to: picture)
        try await phone.attach(picture, to: seq)
        let id = try #require(try await phone.core.read(seq).attachments.first?.id)
        let holder = phone.container.attachment(phone.scope, entry: seq, id)
        try await until { holder.carried != nil }
        holder.show()
        try await until { holder.picture != nil || holder.message != nil }
        #expect(holder.picture?.width == 1)
        holder.hide()
        holder.copy(covered: [], cropped: nil) { _ in }
        #expect(holder.message == phone.words["app-editor-nothing"])
        var kept: Attachment?
        holder.copyWithoutPlace { kept = $0 }
        try await until { kept != nil || (!holder.working && holder.message != nil) }
        #expect(kept?.derived?.less == .withoutPlace)
        #expect(try await phone.core.read(seq).attachments.count == 2)
    }

    /// One grey pixel.
    private let png =
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=="
}

@MainActor
struct CopyEditorTests {
    @Test("a rectangle is drawn either way round, moved by buttons, kept inside, and taken back")
    func edit() {
        let holder = CopyEditorHolder()
        holder.draw(from: (x: 0.9, y: 0.4), to: (x: 0.5, y: 1.7))
        #expect(holder.edit.covered == [Area(left: 5_000, top: 4_000, right: 9_000, bottom: 10_000)])
        for _ in 0..<5 { holder.move(.right) }
        #expect(holder.edit.covered == [Area(left: 6_000, top: 4_000, right: 10_000, bottom: 10_000)])
        for _ in 0..<20 { holder.move(.narrower) }
        #expect(holder.edit.covered[0].right - holder.edit.covered[0].left == 500)
        holder.mode = .crop
        holder.move(.left)
        #expect(holder.edit.cropped == nil)
        holder.add()
        #expect(holder.edit.cropped != nil)
        while holder.canUndo { holder.undo() }
        #expect(holder.edit == Edit())
    }
}
