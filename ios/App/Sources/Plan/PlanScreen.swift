import AbriKit
import SwiftUI

/// What to do now: one question after the other, then the plan. The way back leads from question to question.
struct PlanScreen: View {
    let stage: Stage
    private let holder: PlanHolder
    private let danger: DangerHolder

    init(_ stage: Stage) {
        self.stage = stage
        holder = stage.opened.holding { stage.container.plan(stage.scope) }
        danger = stage.opened.holding { stage.container.danger(stage.scope) }
    }

    var body: some View {
        Screen(stage, stage.words["app-act"], back: holder.back) {
            if let plan = holder.state?.plan {
                show(plan)
            } else if let question = holder.state?.question {
                ask(question)
            } else {
                SmallText(stage.words["app-loading"])
            }
        }
        .onAppear { holder.refresh() }
    }

    /// Not to say is an answer like the others, and the plan does not wait for any of them.
    @ViewBuilder private func ask(_ question: PlanQuestion) -> some View {
        TitleText(question.title)
        if !question.about.isEmpty { BodyText(question.about) }
        ForEach(question.choices, id: \.id) { choice in
            AnswerButton(choice.text) { holder.answer(question, choice.id) }
        }
        AnswerButton(question.skip) { holder.answer(question, nil) }
        LinkButton(stage.words["app-plan-now"]) { holder.showPlan() }
        DangerLine(stage, danger)
    }

    @ViewBuilder private func show(_ plan: Plan) -> some View {
        let words = stage.words
        TitleText(plan.title)
        BodyText(words["app-plan-about"])
        DangerLine(stage, danger)
        ForEach(Array(plan.steps.enumerated()), id: \.element.id) { place, step in
            if place == 0 || plan.steps[place - 1].stage != step.stage { HeadingText(step.stageTitle) }
            Card {
                StepRow(number: place + 1, title: step.title, text: step.reason, done: holder.done.contains(step.id)) {
                    holder.tick(step.id, $0)
                }
                way(step, of: plan)
            }
        }
        if plan.now.isEmpty { BodyText(plan.nowTitle) } else { HeadingText(plan.nowTitle) }
        ForEach(Array(plan.now.prefix(4)), id: \.id) { ServiceRow(stage, $0) }
        DoorButton("phone", words["app-find"]) { stage.open(.hotlines(nil)) }
        end(plan)
    }

    /// Somebody to speak to is one tap away; what is reported is read about before.
    @ViewBuilder private func way(_ step: PlannedStep, of plan: Plan) -> some View {
        let first = plan.steps.first { $0.service != nil }?.id == step.id
        if let service = step.service, service.emergency {
            // With the first number stand all the others that answer: nobody looks for them further down.
            let others = plan.now.filter(\.emergency)
            EmergencyBox(stage, first && !others.isEmpty ? others : [service])
        } else if let service = step.service, step.stage == .tell {
            ServiceBox(stage, service, silentFirst: stage.words.audience == .minor, first: first, most: 1)
            LinkButton(step.label) { stage.container.follow(step.action, step.target) }
        } else {
            OutlineButton(step.label, icon: step.action.icon) { stage.container.follow(step.action, step.target) }
        }
    }

    /// What was answered stays in memory; the steps are kept only here, and only when asked.
    @ViewBuilder private func end(_ plan: Plan) -> some View {
        let words = stage.words
        OutlineButton(words["app-keep"], icon: "square.and.pencil") { stage.open(.keepPlan) }
        SmallText(words["app-keep-trace"])
        DoorButton("doc.text", words["app-dossier-title"], words["app-dossier-about"]) { stage.open(.dossier) }
        if plan.unfinished { OutlineButton(words["app-plan-continue"]) { holder.continueQuestions() } }
        LinkButton(words["app-plan-restart"]) { holder.restart() }
        SmallText(words["app-plan-memory"])
        if let first = plan.steps.first { SmallText("\(words["app-plan-compared"]) \(first.checked)") }
        Sources(stage, Basis.of(plan))
    }
}

/// Adds what Abri wrote to the journal, and shows it there.
struct KeepScreen: View {
    let stage: Stage
    private let holder: KeepHolder

    init(_ stage: Stage) {
        self.stage = stage
        holder = stage.opened.holding { stage.container.keepPlan(stage.scope) }
    }

    var body: some View {
        Screen(stage, stage.words["app-keep"]) {
            Problem(holder.message)
            if holder.working { SmallText(stage.words["app-loading"]) }
        }
        .onAppear { holder.keep { stage.container.navigator.replace(.entry($0)) } }
    }
}
