package fr.abri.app.plan

import fr.abri.app.Container
import fr.abri.app.home.DangerHolder
import fr.abri.app.home.dangerLine
import fr.abri.app.kit.Column
import fr.abri.app.kit.answer
import fr.abri.app.kit.body
import fr.abri.app.kit.linkButton
import fr.abri.app.kit.title
import fr.abri.app.navigation.Stage
import fr.abri.core.PlanQuestion

/** One question. Not to say is an answer like the others, and the plan does not wait for any of them. */
fun Column.question(
    question: PlanQuestion,
    stage: Stage,
    container: Container,
    holder: PlanHolder,
    danger: DangerHolder
) {
    title(question.title)
    if (question.about.isNotEmpty()) body(question.about)
    column(20) {
        question.choices.forEach { choice -> answer(choice.text) { holder.answer(question, choice.id) } }
        answer(question.skip) { holder.answer(question, null) }
    }
    add(context.linkButton(stage.words["app-plan-now"]) { holder.showPlan() }, 12)
    dangerLine(stage, container, danger)
}
