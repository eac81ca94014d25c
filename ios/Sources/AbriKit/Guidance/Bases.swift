import AbriCore
import Foundation

/// What rests on a source: the names of passages or steps, and the days on which they were compared with it.
public struct Basis: Sendable, Identifiable {
    public let source: Source
    public private(set) var behind: [String] = []
    public private(set) var days: [String] = []

    public var id: String { source.place + (source.date ?? "") }

    /// Whether it can be opened.
    public var isSite: Bool { source.place.hasPrefix("https://") && !source.place.contains(" ") }

    /// The name of the site, or of the document.
    public var name: String {
        guard isSite, let host = URL(string: source.place)?.host else { return source.place }
        return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    }

    /// Adds `sources` to `bases`, each once, in the order in which they are needed.
    static func add(_ sources: [Source], behind: String, day: String, to bases: inout [Basis]) {
        for source in sources {
            let place =
                bases.firstIndex { $0.source == source }
                ?? {
                    bases.append(Basis(source: source))
                    return bases.count - 1
                }()
            if !bases[place].behind.contains(behind) { bases[place].behind.append(behind) }
            if !bases[place].days.contains(day) { bases[place].days.append(day) }
        }
    }

    private init(source: Source) { self.source = source }

    /// Those of a page. What somebody may have chosen to skip is not named.
    public static func of(_ page: Page) -> [Basis] {
        var bases: [Basis] = []
        var title = page.title
        for part in page.parts {
            for block in (part.notice?.shortVersion ?? []) + part.blocks {
                if part.notice == nil, case .heading(let text) = block.content { title = text }
                let name = part.notice == nil ? block.content.name ?? title : page.title
                add(block.sources, behind: name, day: block.checked, to: &bases)
            }
        }
        return bases
    }

    /// Those of a plan, in the order of its steps.
    public static func of(_ plan: Plan) -> [Basis] {
        var bases: [Basis] = []
        for step in plan.steps { add(step.sources, behind: step.title, day: step.checked, to: &bases) }
        return bases
    }
}

extension BlockContent {
    fileprivate var name: String? {
        switch self {
        case .law(let article, _, _, _): article
        case .answer(let question, _): question
        case .term(let term, _): term
        default: nil
        }
    }
}
