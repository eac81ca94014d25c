package fr.abri.app.plan

import fr.abri.app.Container
import fr.abri.app.R
import fr.abri.app.emergency.emergency
import fr.abri.app.guidance.SourcesFold
import fr.abri.app.guidance.bases
import fr.abri.app.guidance.follow
import fr.abri.app.guidance.icon
import fr.abri.app.home.DangerHolder
import fr.abri.app.home.dangerLine
import fr.abri.app.hotlines.Weight
import fr.abri.app.hotlines.serviceRow
import fr.abri.app.hotlines.serviceWay
import fr.abri.app.kit.Column
import fr.abri.app.kit.body
import fr.abri.app.kit.card
import fr.abri.app.kit.heading
import fr.abri.app.kit.line
import fr.abri.app.kit.linkButton
import fr.abri.app.kit.outlineButton
import fr.abri.app.kit.small
import fr.abri.app.kit.step
import fr.abri.app.kit.title
import fr.abri.app.navigation.Stage
import fr.abri.core.Audience
import fr.abri.core.Plan
import fr.abri.core.PlannedStep
import fr.abri.core.ServiceCard
import fr.abri.core.Stage as StepStage

/** Writes a plan: its steps, who answers now, and the way on or back to the questions. */
class PlanWriter(
    private val container: Container,
    private val stage: Stage,
    private val holder: PlanHolder,
    private val danger: DangerHolder,
    private val sources: SourcesFold,
    private val keepPlan: () -> Unit
) {
    private val words = stage.words
    private val reach = container.reach(words)

    fun plan(column: Column, plan: Plan) = column.run {
        title(plan.title)
        body(words["app-plan-about"])
        dangerLine(stage, container, danger)
        steps(plan)
        answering(plan)
        keep()
        questions(plan)
        small("${words["app-plan-compared"]} ${plan.steps.first().checked}")
        sources.write(this, bases(plan), words) { container.outside.open(it) }
    }

    private fun Column.steps(plan: Plan) {
        val first = plan.steps.firstOrNull { it.service != null }
        plan.steps.forEachIndexed { place, step ->
            if (step.stage != plan.steps.getOrNull(place - 1)?.stage) heading(step.stageTitle)
            card {
                step(place + 1, step.title, step.reason, step.id in holder.done) { holder.tick(step.id, it) }
                val service = step.service
                when {
                    service == null -> way(step)
                    service.emergency -> emergency(emergencies(plan, service, step === first), reach)
                    else -> service(step, service, step === first)
                }
            }
        }
    }

    private fun Column.way(step: PlannedStep) {
        add(context.outlineButton(step.label, step.action.icon) { container.follow(step.action, step.target) }, 8)
    }

    /** With the first number stand all the others that answer: nobody looks for them further down. */
    private fun emergencies(plan: Plan, service: ServiceCard, first: Boolean): List<ServiceCard> =
        if (first) plan.now.filter { it.emergency }.ifEmpty { listOf(service) } else listOf(service)

    /** Somebody to speak to is one tap away; what is reported is read about before. */
    private fun Column.service(step: PlannedStep, service: ServiceCard, first: Boolean) {
        if (step.stage != StepStage.TELL) return way(step)
        val weight = if (first) Weight.CALL else Weight.OTHER
        serviceWay(service, reach, weight, silentFirst = words.audience == Audience.MINOR)
        add(context.linkButton(step.label) { container.follow(step.action, step.target) }, 4)
    }

    private fun Column.answering(plan: Plan) {
        // Without a service, the title is a sentence that says who else can help.
        if (plan.now.isEmpty()) body(plan.nowTitle) else heading(plan.nowTitle)
        plan.now.take(NEAREST).forEach { service ->
            serviceRow(service, words) { stage.navigator.open(container.doors.service(service.id)) }
        }
        line(words["app-find"], icon = R.drawable.phone) { stage.navigator.open(container.doors.hotlines()) }
    }

    /** What was answered stays in memory; the steps are kept only here, and only when asked. */
    private fun Column.keep() {
        add(context.outlineButton(words["app-keep"], R.drawable.pen) { keepPlan() }, 24)
        small(words["app-keep-trace"])
        line(words["app-dossier-title"], words["app-dossier-about"], R.drawable.scale, 16) {
            stage.navigator.open(container.doors.dossier())
        }
    }

    private fun Column.questions(plan: Plan) = column(24) {
        if (plan.unfinished) add(context.outlineButton(words["app-plan-continue"]) { holder.continueQuestions() })
        add(context.linkButton(words["app-plan-restart"]) { holder.restart() }, 8)
        small(words["app-plan-memory"])
    }

    private companion object {
        /** How many services stand below the steps; the directory has them all. */
        const val NEAREST = 4
    }
}
