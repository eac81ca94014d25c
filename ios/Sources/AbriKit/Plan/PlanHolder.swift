import AbriCore
import Observation

/// Where a person is in *Agir maintenant*.
struct Answered: Sendable {
    /// The questions that were shown, each with its answer.
    var given: [Given] = []
    /// Whether the plan is shown; `nil` where the core is to say.
    var onPlan: Bool?
}

public struct PlanState: Sendable {
    let answered: Answered
    /// What is asked next; `nil` when nothing that is left would change the plan.
    public let question: PlanQuestion?
    /// The plan, while it is shown.
    public let plan: Plan?
}

/// The questions one after the other, and the plan that they lead to.
@MainActor @Observable
public final class PlanHolder {
    private let core: Core
    private let scope: Scope
    private let readings: Readings
    private let reader: () -> PlanReader
    @ObservationIgnored private var fetching: Task<Void, Never>?

    /// `nil` until it has been fetched.
    public private(set) var state: PlanState?

    init(_ core: Core, _ scope: Scope, _ readings: Readings, reader: @escaping () -> PlanReader) {
        (self.core, self.scope, self.readings, self.reader) = (core, scope, readings, reader)
    }

    /// The steps that are ticked.
    public var done: Set<String> { readings[Readings.plan].done }

    /// Asks again: hours go on, and the country may have been changed.
    public func refresh() { show(readings.answered) }

    /// `choice` is `nil` when the person prefers not to say.
    public func answer(_ question: PlanQuestion, _ choice: String?) {
        let before = readings.answered.given.filter { $0.question != question.id }
        show(Answered(given: before + [Given(question: question.id, answer: choice)]))
    }

    /// The plan as the answers are now.
    public func showPlan() { show(Answered(given: readings.answered.given, onPlan: true)) }

    /// The question that waits behind the plan.
    public func continueQuestions() { show(Answered(given: readings.answered.given, onPlan: false)) }

    /// The screen before this one; false when it was the first.
    public func back() -> Bool {
        guard let now = state else { return false }
        let given = now.answered.given
        let planFirst = now.question?.planFirst == true
        if now.plan == nil && planFirst {
            showPlan()
        } else if now.plan != nil && now.question != nil && !planFirst {
            continueQuestions()
        } else if given.isEmpty {
            return false
        } else {
            show(Answered(given: given.dropLast(), onPlan: false))
        }
        return true
    }

    public func restart() {
        readings.forgetPlan()
        refresh()
    }

    public func tick(_ step: String, _ done: Bool) {
        if done { readings[Readings.plan].done.insert(step) } else { readings[Readings.plan].done.remove(step) }
    }

    /// What is answered counts at once, so that a quick second touch loses nothing of it.
    private func show(_ answered: Answered) {
        readings.answered = answered
        fetching?.cancel()
        fetching = scope.launch { [self] in
            guard let fetched = try? await fetch(answered), !Task.isCancelled else { return }
            state = fetched
            readings.answered = fetched.answered
        }
    }

    /// Answers for another reader or another country may not fit any more: then the questions begin anew.
    private func fetch(_ answered: Answered) async throws -> PlanState {
        let reader = reader()
        do {
            let question = try await core.planQuestion(answered.given, reader)
            let onPlan = question == nil || (answered.onPlan ?? question?.planFirst == true)
            let plan = onPlan ? try await core.plan(answered.given, reader) : nil
            return PlanState(answered: Answered(given: answered.given, onPlan: onPlan), question: question, plan: plan)
        } catch is PlanError where !answered.given.isEmpty {
            return try await fetch(Answered())
        }
    }
}

/// Adds the plan, which Abri wrote, to the journal.
@MainActor @Observable
public final class KeepHolder {
    private let core: Core
    private let words: Words
    private let scope: Scope
    private let readings: Readings
    private let reader: () -> PlanReader

    public private(set) var working = false
    public private(set) var message: String?

    init(_ core: Core, _ words: Words, _ scope: Scope, _ readings: Readings, reader: @escaping () -> PlanReader) {
        (self.core, self.words, self.scope, self.readings, self.reader) = (core, words, scope, readings, reader)
    }

    /// `kept` is told the number of the entry.
    public func keep(_ kept: @escaping (UInt64) -> Void) {
        guard !working else { return }
        working = true
        scope.launch { [self] in
            do {
                let done = readings[Readings.plan].done
                let note = try await core.planNote(readings.answered.given, reader(), done: done)
                var form = EntryForm(kind: .note)
                form.text = note
                form.time.precision = .unknown
                kept(try await core.add(form.entry(in: core.clock.zone, instead: .unknown)))
            } catch {
                message = words.explain(error)
            }
            working = false
        }
    }
}
