/// Work that lives as long as its screen is on the stack.
@MainActor
public final class Scope {
    private var running: [Int: Task<Void, Never>] = [:]
    private var count = 0
    private var isOver = false

    public init() {}

    /// Does `work` until it is done or the screen has gone.
    @discardableResult
    public func launch(_ work: @escaping @MainActor () async -> Void) -> Task<Void, Never> {
        count += 1
        let number = count
        let task = Task { [weak self] in
            await work()
            self?.running[number] = nil
        }
        if isOver { task.cancel() } else { running[number] = task }
        return task
    }

    /// The screen has left the stack for good.
    func cancel() {
        isOver = true
        for task in running.values { task.cancel() }
        running = [:]
    }
}
