import AbriKit
import SwiftUI

/// For whom, where, how it looks, and when the journal shuts by itself.
struct SettingsScreen: View {
    let stage: Stage
    @State private var country = ""
    @State private var hasJournal = false
    init(_ stage: Stage) { self.stage = stage }

    var body: some View {
        let words = stage.words
        let settings = stage.container.settings.settings
        Screen(stage, words["app-settings"]) {
            HeadingText(words["app-settings-audience"])
            ForEach(audiences, id: \.name) { choice in
                OptionButton(words[choice.name], isOn: settings.audience == choice.audience) {
                    Task { await stage.container.choose(choice.audience) }
                }
            }
            HeadingText(words["app-settings-country"])
            DoorButton("mappin", words["app-settings-country-now"], country) { stage.open(.countries) }
            HeadingText(words["app-settings-theme"])
            ForEach(Theme.allCases, id: \.self) { theme in
                OptionButton(words[name(theme)], isOn: settings.theme == theme) {
                    stage.container.settings.change { $0.theme = theme }
                }
            }
            HeadingText(words["app-hiding-title"])
            DoorButton("hand.raised", words["app-practise-title"], words["app-practise-about"]) { stage.open(.practise) }
            DoorButton("eye.slash", words["ios-discreet-title"], words["ios-discreet-about"]) { stage.open(.discretion) }
            HeadingText(words["app-settings-lock"])
            SmallText(words["app-settings-lock-about"])
            ForEach(SettingsStore.lockMinutes, id: \.self) { minutes in
                OptionButton(delay(minutes), isOn: settings.lockMinutes == minutes) {
                    stage.container.settings.change { $0.lockMinutes = minutes }
                }
            }
            if hasJournal {
                HeadingText(words["app-journal-title"])
                DoorButton("lock", words["app-keys-title"], words["app-keys-about"]) { stage.open(.journalSettings) }
            }
        }
        .task {
            hasJournal = await stage.container.hasJournal()
            country = await stage.container.countries().first { $0.code == stage.container.country }?.name ?? ""
        }
    }

    private var audiences: [(name: String, audience: Audience)] {
        [
            ("app-welcome-adult", .adult), ("app-welcome-minor", .minor), ("app-welcome-parent", .parent),
            ("app-welcome-witness", .witness),
        ]
    }

    private func name(_ theme: Theme) -> String {
        switch theme {
        case .phone: "app-settings-theme-phone"
        case .light: "app-settings-theme-light"
        case .dark: "app-settings-theme-dark"
        }
    }

    private func delay(_ minutes: Int) -> String {
        minutes == 1
            ? stage.words["app-settings-minute-one"]
            : stage.words.phrase("app-settings-minutes", ["count": String(minutes)])
    }
}

/// Where the numbers are for.
struct CountryScreen: View {
    let stage: Stage
    @State private var countries: [CountryChoice] = []
    init(_ stage: Stage) { self.stage = stage }

    var body: some View {
        Screen(stage, stage.words["app-help-country-title"]) {
            BodyText(stage.words["app-help-country-intro"])
            ForEach(countries, id: \.code) { country in
                OptionButton(country.name, isOn: country.code == stage.container.country) {
                    Task {
                        await stage.container.choose(country: country.code)
                        stage.back()
                    }
                }
            }
        }
        .task { countries = await stage.container.countries() }
    }
}
