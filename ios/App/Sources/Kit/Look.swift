import SwiftUI

/// The colours of the app, by the names they have on Android; light and dark stand in the asset catalog.
enum Look {
    static let background = Color("background")
    static let surface = Color("surface")
    static let surface2 = Color("surface2")
    static let ink = Color("ink")
    static let ink2 = Color("ink2")
    static let primary = Color("primary")
    static let onPrimary = Color("on_primary")
    static let calmBox = Color("calm_box")
    static let onCalm = Color("on_calm")
    static let sage = Color("sage")
    static let sageBox = Color("sage_box")
    static let caution = Color("caution")
    static let cautionBox = Color("caution_box")
    static let danger = Color("danger")
    static let dangerBox = Color("danger_box")
    static let onDanger = Color("on_danger")
    static let line = Color("line")
    static let hairline = Color("hairline")

    /// The widest text, in points: about seventy letters.
    static let widest: CGFloat = 640
    /// What a finger finds without looking, in points.
    static let target: CGFloat = 48
    /// The same for *Masquer* and a call.
    static let largeTarget: CGFloat = 56
}

/// What a box is for; its colour never says it alone.
enum Tone {
    case calm, done, caution, danger

    var box: Color {
        switch self {
        case .calm: Look.calmBox
        case .done: Look.sageBox
        case .caution: Look.cautionBox
        case .danger: Look.dangerBox
        }
    }

    var ink: Color {
        switch self {
        case .calm: Look.onCalm
        case .done: Look.sage
        case .caution: Look.caution
        case .danger: Look.danger
        }
    }

    var icon: String {
        switch self {
        case .calm: "info.circle"
        case .done: "checkmark.circle"
        case .caution: "exclamationmark.circle"
        case .danger: "exclamationmark.triangle"
        }
    }
}

/// A picture beside words, which say the same: nobody has to hear it.
struct Icon: View {
    let name: String
    var color = Look.primary

    var body: some View {
        Image(systemName: name).foregroundStyle(color).frame(minWidth: 24).accessibilityHidden(true)
    }
}
