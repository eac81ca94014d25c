import AbriCore

extension Core {
    func words(_ audience: Audience) async throws -> [String: String] {
        try await call { AbriCore.words(audience: audience) }
    }

    func sheets(_ audience: Audience) async throws -> [SheetSummary] {
        try await call { AbriCore.sheets(audience: audience) }
    }

    func sheet(_ id: String, _ audience: Audience) async throws -> Sheet {
        try await call { try AbriCore.sheet(id: id, audience: audience) }
    }

    func letters(_ audience: Audience) async throws -> [LetterSummary] {
        try await call { AbriCore.letters(audience: audience) }
    }

    func letterFields(kind: String, case chosen: String, _ audience: Audience) async throws -> [LetterField] {
        try await call { try AbriCore.letterFields(kind: kind, ofCase: chosen, audience: audience) }
    }

    func letter(kind: String, case chosen: String, _ audience: Audience, facts: LetterFacts) async throws -> Letter {
        try await call { try AbriCore.letter(kind: kind, ofCase: chosen, audience: audience, facts: facts) }
    }

    /// What *Agir maintenant* asks next; nothing when nothing that is left would change the plan.
    func planQuestion(_ given: [Given], _ reader: PlanReader) async throws -> PlanQuestion? {
        try await call { try AbriCore.planQuestion(answers: given, reader: reader) }
    }

    func plan(_ given: [Given], _ reader: PlanReader) async throws -> Plan {
        try await call { try AbriCore.plan(answers: given, reader: reader) }
    }

    /// The plan as it can be kept, with the steps ticked that `done` names.
    func planNote(_ given: [Given], _ reader: PlanReader, done: Set<String>) async throws -> String {
        try await call { try AbriCore.planNote(answers: given, reader: reader, done: done.sorted()) }
    }

    func help(_ question: Question) async throws -> Help {
        try await call { try AbriCore.help(question: question) }
    }

    func everyService(_ question: Question) async throws -> [ServiceCard] {
        try await call { try AbriCore.everyService(question: question) }
    }

    func emergencyCard(_ question: Question) async throws -> [ServiceCard] {
        try await call { try AbriCore.emergencyCard(question: question) }
    }

    func service(_ id: String, _ question: Question) async throws -> ServiceCard {
        try await call { try AbriCore.service(id: id, question: question) }
    }

    func search(_ typed: String, _ question: Question) async throws -> [Hit] {
        try await call { try AbriCore.search(typed: typed, question: question) }
    }

    func countries() async throws -> [CountryChoice] {
        try await call { AbriCore.countries() }
    }
}
