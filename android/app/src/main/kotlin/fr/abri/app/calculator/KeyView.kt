package fr.abri.app.calculator

import android.annotation.SuppressLint
import android.content.Context
import android.os.Bundle
import android.view.Gravity
import android.view.MotionEvent
import android.view.View
import android.view.accessibility.AccessibilityNodeInfo
import android.view.accessibility.AccessibilityNodeInfo.AccessibilityAction
import android.widget.Button
import android.widget.TextView
import fr.abri.app.R
import fr.abri.app.kit.Look
import fr.abri.app.kit.acts
import fr.abri.app.kit.dp
import fr.abri.app.kit.dress

/** A key of the calculator: its sign, as large as a finger. */
@SuppressLint("ViewConstructor")
class KeyView(context: Context, key: Key, private val press: () -> Unit) : TextView(context) {
    private var wasHeld = false

    init {
        text = key.sign
        textSize = if (key.isMemory) SMALL else LARGE
        gravity = Gravity.CENTER
        maxLines = 1
        minHeight = dp(LEAST)
        minWidth = dp(LEAST)
        setTextColor(context.getColor(ink(key)))
        acts(key.sign) { if (!wasHeld) press() }
        dress(Look(fill(key)), dp(CORNER))
    }

    /** Does [act] once a finger has stayed here for two seconds; a screen reader has its own way to say so. */
    @SuppressLint("ClickableViewAccessibility")
    fun whenHeld(act: () -> Unit) {
        val held = Runnable {
            wasHeld = true
            isPressed = false
            act()
        }
        setOnTouchListener { _, event ->
            when (event.actionMasked) {
                MotionEvent.ACTION_DOWN -> {
                    wasHeld = false
                    postDelayed(held, HELD)
                }

                MotionEvent.ACTION_MOVE -> if (!isPressed) removeCallbacks(held)

                MotionEvent.ACTION_UP, MotionEvent.ACTION_CANCEL -> removeCallbacks(held)
            }
            false
        }
        accessibilityDelegate = Holding(act)
    }

    private class Holding(private val act: () -> Unit) : AccessibilityDelegate() {
        override fun onInitializeAccessibilityNodeInfo(host: View, info: AccessibilityNodeInfo) {
            super.onInitializeAccessibilityNodeInfo(host, info)
            info.className = Button::class.java.name
            info.addAction(AccessibilityAction.ACTION_LONG_CLICK)
        }

        override fun performAccessibilityAction(host: View, action: Int, arguments: Bundle?): Boolean {
            if (action != AccessibilityNodeInfo.ACTION_LONG_CLICK) {
                return super.performAccessibilityAction(host, action, arguments)
            }
            act()
            return true
        }
    }

    private companion object {
        /** Milliseconds: longer than a finger rests on a key by chance. */
        const val HELD = 2_000L

        /** Sizes of type in sp, the others in dp. */
        const val LARGE = 28f
        const val SMALL = 18f
        const val LEAST = 48
        const val CORNER = 16

        fun fill(key: Key) = when {
            key == Key.EQUALS -> R.color.calculator_equals
            key.isOperator || key == Key.PERCENT -> R.color.calculator_operator
            key.isMemory -> R.color.calculator_background
            else -> R.color.calculator_key
        }

        fun ink(key: Key) = when {
            key == Key.EQUALS -> R.color.calculator_on_equals
            key.isOperator || key == Key.PERCENT -> R.color.calculator_on_operator
            key.isMemory -> R.color.calculator_sum
            else -> R.color.calculator_result
        }
    }
}
