import AbriCore
import Foundation
import Testing

@testable import AbriKit

struct FormTests {
    private let paris = TimeZone(identifier: "Europe/Paris")

    private func time(_ day: String, _ month: String, _ year: String, _ hour: String = "", _ minute: String = "")
        -> FormTime
    {
        var time = FormTime()
        (time.day, time.month, time.year, time.hour, time.minute) = (day, month, year, hour, minute)
        return time
    }

    @Test("a time is kept as typed, in the zone of its day, and comes back the same")
    func times() throws {
        let paris = try #require(paris)
        #expect(time("20", "11", "2026").read(in: paris) == .day(day: "2026-11-20"))
        #expect(time("20", "11", "2026", "22", "4").read(in: paris) == .exact(time: "2026-11-20T22:04:00+01:00"))
        #expect(time("1", "7", "2026", "9").read(in: paris) == .exact(time: "2026-07-01T09:00:00+02:00"))
        #expect(FormTime(.exact(time: "2026-07-01T09:00:00+02:00")) == time("1", "7", "2026", "9", "00"))
        #expect(FormTime(.day(day: "2026-11-20")) == time("20", "11", "2026"))
    }

    @Test("a day that never was is no time, and no day at all is an unknown one")
    func noTimes() throws {
        let paris = try #require(paris)
        for wrong in [time("31", "2", "2026"), time("0", "1", "2026"), time("x", "1", "2026"), time("1", "1", "")] {
            #expect(wrong.read(in: paris) == nil)
        }
        #expect(time("1", "1", "2026", "24").read(in: paris) == nil)
        #expect(time("", "", "").read(in: paris) == .unknown)
        var about = FormTime()
        (about.precision, about.about) = (.about, "  un soir ")
        #expect(about.read(in: paris) == .about(text: "un soir"))
    }

    @Test("only digits are a day in a letter: what is said in words could mean anything")
    func letterDays() {
        #expect(LetterForm.days(in: "20/11/2026") == ["2026-11-20"])
        #expect(LetterForm.days(in: "01 02 2026 - 3.4.2026") == ["2026-02-01", "2026-04-03"])
        for text in ["", "vers le 20 11 2026", "31 02 2026", "20 11 26", "2026-11-20", "20 11 2026 21 11"] {
            #expect(LetterForm.days(in: text).isEmpty, "\(text)")
        }
    }

    @Test("the name of a file says nothing that another system refuses")
    func names() {
        #expect(neutral(" dossier: a/b.zip ", otherwise: "documents") == "dossier_ a_b")
        #expect(neutral("../..", otherwise: "documents") == "documents")
        #expect(neutral(String(repeating: "é", count: 80), otherwise: "x").count == 60)
        #expect("a\u{202E}gpj.exe".withMarksShown == "a[U+202E]gpj.exe")
    }

    @Test("what a person typed stands in no description")
    func silent() {
        var form = EntryForm(kind: .threat)
        form.text = "secret"
        var letter = LetterForm()
        letter[.name] = "secret"
        let said = ["\(form)", "\(letter)", "\(Secret("secret".utf8))", "\(DossierState())"]
        #expect(said.allSatisfy { !$0.contains("secret") })
    }
}
