import AbriCore
import Observation

/// What a person chose before a hard passage.
public enum ReadingChoice: Sendable { case read, short, skip }

/// Where a person is in one sheet.
public struct Reading: Sendable, Equatable {
    /// The page that was open last.
    public var page: String?
    /// The steps that are ticked.
    public var done: Set<String> = []
    /// What was chosen before each hard passage.
    public var choices: [String: ReadingChoice] = [:]
}

/// Where a person is in each sheet and in the plan. It is kept in memory only: nothing tells later what was read.
@MainActor @Observable
public final class Readings {
    /// Under this name the ticks of the plan are remembered, as those of a sheet are.
    static let plan = "plan"

    private var sheets: [String: Reading] = [:]
    /// What was answered in *Agir maintenant*.
    var answered = Answered()

    init() {}

    public subscript(sheet: String) -> Reading {
        get { sheets[sheet] ?? Reading() }
        set { sheets[sheet] = newValue }
    }

    /// The questions begin anew, and no step is ticked.
    func forgetPlan() {
        answered = Answered()
        sheets[Self.plan] = nil
    }

    /// Nothing tells any more what was read.
    func forget() {
        answered = Answered()
        sheets = [:]
    }
}
