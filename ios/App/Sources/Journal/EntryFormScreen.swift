import AbriKit
import SwiftUI

/// An entry on its way. What is there is sealed at each pause.
struct EntryFormScreen: View {
    let stage: Stage
    let amended: UInt64?
    private let holder: EntryFormHolder

    init(_ stage: Stage, first: EntryKind?, amended: UInt64?) {
        (self.stage, self.amended) = (stage, amended)
        holder = stage.opened.holding { stage.container.entryForm(first: first, amended: amended) }
    }

    var body: some View {
        let words = stage.words
        Screen(stage, words[amended == nil ? "app-write-title" : "app-entry-amend"]) {
            switch holder.state.step {
            case .looking:
                Problem(holder.state.message)
                SmallText(words["app-loading"])
            case .offer:
                TitleText(words["app-write-draft-title"])
                BodyText(words["app-write-draft"])
                EvenButtons(
                    .init(words["app-write-resume"]) { holder.resume() },
                    .init(words["app-write-discard"]) { holder.discard() })
            case .kind:
                TitleText(words["app-write-kind-title"])
                BodyText(words["app-write-kind-intro"])
                ForEach(EntryKind.allCases, id: \.self) { kind in AnswerButton(words[kind]) { holder.choose(kind) } }
            case .form:
                if let form = holder.state.form { fields(form) }
            }
        } main: {
            if holder.state.step == .form { PrimaryButton(words["app-write-save"]) { holder.keep() } }
        }
        .privacySensitive()
        .onDisappear { holder.leave() }
    }

    @ViewBuilder private func fields(_ form: EntryForm) -> some View {
        let words = stage.words
        TitleText(words[form.kind])
        if amended != nil { BodyText(words["app-entry-amend-about"]) }
        Problem(holder.state.message)
        field("app-write-what", hint: "app-write-what-hint", isLong: true, \.text)
        HeadingText(words["app-write-when"])
        WhenFields(stage, holder)
        HeadingText(words["app-write-where"])
        field("app-write-platform", \.platform)
        if form.kind.wantsAddress { field("app-write-url", hint: "app-write-url-hint", \.url) }
        HeadingText(words["app-write-who"])
        field("app-write-account", hint: "app-write-account-hint", \.account)
        if form.kind.isAboutMoney { money }
        if form.kind == .step { step }
        if holder.state.draftKept { SmallText(words["app-write-draft-kept"]) }
    }

    @ViewBuilder private var money: some View {
        HeadingText(stage.words["app-write-money"])
        field("app-write-asked", \.money.asked)
        field("app-write-paid", \.money.paid)
        field("app-write-means", hint: "app-write-means-hint", \.money.means)
        field("app-write-receiver", hint: "app-write-receiver-hint", \.money.account)
        field("app-write-deadline", \.money.deadline)
    }

    @ViewBuilder private var step: some View {
        HeadingText(stage.words["app-write-step"])
        field("app-write-step-what", \.step.what)
        field("app-write-report-number", \.step.reportNumber)
        field("app-write-complaint-number", \.step.complaintNumber)
    }

    private func field(
        _ name: String, hint: String? = nil, isLong: Bool = false, _ part: WritableKeyPath<EntryForm, String> & Sendable
    ) -> some View {
        Field(
            stage.words[name], hint: hint.map { stage.words[$0] } ?? "", isLong: isLong,
            text: stage.typing(
                { holder.state.form?[keyPath: part] ?? "" }, { text in holder.change { $0[keyPath: part] = text } }))
    }
}

/// When it was: a day, about, or not known.
private struct WhenFields: View {
    let stage: Stage
    let holder: EntryFormHolder
    init(_ stage: Stage, _ holder: EntryFormHolder) { (self.stage, self.holder) = (stage, holder) }

    var body: some View {
        let words = stage.words
        let time = holder.state.form?.time ?? FormTime()
        choice("app-write-when-day", .day, time)
        choice("app-write-when-about", .about, time)
        choice("app-write-when-unknown", .unknown, time)
        switch time.precision {
        case .unknown: EmptyView()
        case .about: field("app-write-when-about", hint: "app-write-about-hint", \.about)
        case .day:
            EvenButtons(
                .init(words["app-write-today"]) { holder.put(daysAgo: 0) },
                .init(words["app-write-yesterday"]) { holder.put(daysAgo: 1) })
            field("app-write-day", \.day)
            field("app-write-month", \.month)
            field("app-write-year", \.year)
            SmallText(words["app-write-hour-optional"])
            field("app-write-hour", \.hour)
            field("app-write-minute", \.minute)
        }
    }

    private func choice(_ name: String, _ precision: Precision, _ time: FormTime) -> some View {
        OptionButton(stage.words[name], isOn: time.precision == precision) {
            holder.change { $0.time.precision = precision }
        }
    }

    private func field(
        _ name: String, hint: String? = nil, _ part: WritableKeyPath<FormTime, String> & Sendable
    ) -> some View {
        Field(
            stage.words[name], hint: hint.map { stage.words[$0] } ?? "",
            text: stage.typing(
                { holder.state.form?.time[keyPath: part] ?? "" }, { text in holder.change { $0.time[keyPath: part] = text } }
            ))
    }
}
