import AbriKit
import SwiftUI

/// « Trouver de l’aide »: those who fit first, those who answer now before the others.
struct HotlinesScreen: View {
    let stage: Stage
    private let holder: HotlinesHolder

    init(_ stage: Stage, need: Need?) {
        self.stage = stage
        holder = stage.opened.holding { stage.container.hotlines(stage.scope, need: need) }
    }

    var body: some View {
        let words = stage.words
        Screen(stage, words["app-help-title"]) {
            if holder.state.failed {
                Problem(words["app-help-failed"])
                OutlineButton(words["app-again"]) { holder.refresh() }
            } else if let help = holder.state.help {
                choices(help.country)
                ForEach(help.notices, id: \.self) { Box(.caution, "", $0) }
                if let every = holder.state.every {
                    section(words["app-help-every-title"], holder.state.fitting(every), first: false)
                } else {
                    answer(help.emergency, holder.state.fitting(help.fitting), holder.state.fitting(help.always))
                }
                if let compared = (help.fitting + help.always).first?.compared { SmallText(compared) }
            } else {
                SmallText(words["app-loading"])
            }
        }
        .onAppear { refresh() }
    }

    /// A need that was chosen on its own screen comes back here.
    private func refresh() {
        if let chosen = stage.container.takeChosenNeed() { holder.choose(chosen.need) } else { holder.refresh() }
    }

    @ViewBuilder private func choices(_ country: String) -> some View {
        let words = stage.words
        DoorButton("line.3.horizontal.decrease", holder.state.need.map { words[$0] } ?? words["app-help-need-choose"]) {
            stage.open(.needs)
        }
        DoorButton("mappin", country, words["app-help-country"]) { stage.open(.countries) }
        ForEach(ServiceFilter.allCases, id: \.self) { filter in
            OptionButton(words[name(filter)], isOn: holder.state.filters.contains(filter)) { holder.toggle(filter) }
        }
    }

    private func name(_ filter: ServiceFilter) -> String {
        switch filter {
        case .open: "app-filter-open"
        case .silent: "app-filter-silent"
        case .free: "app-filter-free"
        case .anonymous: "app-filter-anonymous"
        }
    }

    /// No filter ever hides who comes when there is danger.
    @ViewBuilder private func answer(
        _ emergency: [ServiceCard], _ fitting: [ServiceCard], _ always: [ServiceCard]
    ) -> some View {
        let words = stage.words
        if !emergency.isEmpty {
            HeadingText(words["app-help-danger"])
            EmergencyBox(stage, emergency)
        }
        section(words["app-help-fitting"], fitting, first: true)
        section(words["app-help-always"], always, first: false)
        if emergency.isEmpty && fitting.isEmpty && always.isEmpty { BodyText(words["app-help-no-match"]) }
        LinkButton(words["app-help-every"]) { holder.showEvery() }
    }

    @ViewBuilder private func section(_ name: String, _ services: [ServiceCard], first: Bool) -> some View {
        if !services.isEmpty { HeadingText(name) }
        ForEach(Array(services.enumerated()), id: \.element.id) { place, service in
            if first && place == 0 {
                Card {
                    ServiceBox(stage, service, silentFirst: holder.state.filters.contains(.silent))
                    LinkButton(stage.words["app-service-more"]) { stage.open(.service(service.id)) }
                }
            } else {
                ServiceRow(stage, service)
            }
        }
    }
}

/// What the person looks for, or that they prefer not to say.
struct NeedScreen: View {
    let stage: Stage
    init(_ stage: Stage) { self.stage = stage }

    var body: some View {
        let words = stage.words
        Screen(stage, words["app-help-need-title"]) {
            BodyText(words["app-help-need-intro"])
            ForEach(Need.allCases, id: \.self) { need in AnswerButton(words[need]) { choose(need) } }
            AnswerButton(words["app-help-need-none"]) { choose(nil) }
        }
    }

    private func choose(_ need: Need?) {
        stage.container.chooseNeed(need)
        stage.back()
    }
}
