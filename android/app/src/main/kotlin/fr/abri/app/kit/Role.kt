package fr.abri.app.kit

import android.view.View
import android.view.accessibility.AccessibilityNodeInfo
import android.widget.Button
import android.widget.CheckBox
import android.widget.RadioButton

/** What a screen reader takes a view for. */
object Role {
    val Action: View.AccessibilityDelegate = named(Button::class.java.name)

    /** Something that is done or not. */
    val Tick: View.AccessibilityDelegate = checked(CheckBox::class.java.name)

    /** One of several, chosen or not. */
    val Choice: View.AccessibilityDelegate = checked(RadioButton::class.java.name)

    private fun named(name: String) = object : View.AccessibilityDelegate() {
        override fun onInitializeAccessibilityNodeInfo(host: View, info: AccessibilityNodeInfo) {
            super.onInitializeAccessibilityNodeInfo(host, info)
            info.className = name
        }
    }

    /** The state is the view's own `isActivated`. */
    private fun checked(name: String) = object : View.AccessibilityDelegate() {
        override fun onInitializeAccessibilityNodeInfo(host: View, info: AccessibilityNodeInfo) {
            super.onInitializeAccessibilityNodeInfo(host, info)
            info.className = name
            info.isCheckable = true
            info.isChecked = host.isActivated
        }
    }
}
