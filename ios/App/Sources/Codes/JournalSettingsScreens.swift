import AbriKit
import SwiftUI

/// What opens the journal, and what becomes of it as a whole.
struct JournalSettingsScreen: View {
    let stage: Stage
    init(_ stage: Stage) { self.stage = stage }

    var body: some View {
        let words = stage.words
        Screen(stage, words["app-keys-title"]) {
            DoorButton("text.word.spacing", words["app-words-title"], words["app-words-about"]) { stage.open(.myWords) }
            DoorButton("lock", words["app-change-title"], words["app-change-about"]) { stage.open(.changeCode) }
            DoorButton("book", words["app-second-title"], words["app-second-about"]) { stage.open(.secondJournal) }
            DoorButton("doc.on.doc", words["app-copy-title"], words["app-copy-about"]) { stage.open(.copy) }
            DoorButton("trash", words["app-erase-title"], words["app-erase-about"]) { stage.open(.erase) }
        }
    }
}

/// Another code. While a forced code is armed it could be too near, and nothing of that one is kept to compare.
struct ChangeCodeScreen: View {
    let stage: Stage
    private let settings: JournalSettingsHolder

    init(_ stage: Stage) {
        self.stage = stage
        settings = stage.opened.holding { stage.container.journalSettings(stage.scope) }
    }

    var body: some View {
        let words = stage.words
        Screen(stage, words["app-change-title"], back: codes?.back) {
            Problem(settings.message)
            if settings.decoy?.duress != nil {
                ForcedFirst(stage, why: words["app-forced-first-codes"])
            } else if let codes {
                CodesView(stage, codes)
            } else {
                SmallText(words["app-loading"])
            }
        }
        .onAppear { settings.refresh() }
    }

    private var codes: CodesHolder? {
        guard let decoy = settings.decoy, decoy.duress == nil else { return nil }
        return stage.opened.holding { stage.container.changeCode(stage.scope, decoy: decoy.hasCode) }
    }
}

/// Something of the journal is done.
struct DoneScreen: View {
    let stage: Stage
    let title: String
    let sentences: [String]
    init(_ stage: Stage, _ title: String, _ sentences: [String]) {
        (self.stage, self.title, self.sentences) = (stage, title, sentences)
    }

    var body: some View {
        let words = stage.words
        Screen(stage, words[title]) {
            Box(.done, "", sentences.first.map { words[$0] } ?? "")
            ForEach(Array(sentences.dropFirst()), id: \.self) { BodyText(words[$0]) }
        } main: {
            PrimaryButton(words["app-done"]) { stage.back() }
        }
    }
}

/// The twelve words: whether there are some, and new ones, shown once.
struct MyWordsScreen: View {
    let stage: Stage
    private let holder: MyWordsHolder
    private let settings: JournalSettingsHolder

    init(_ stage: Stage) {
        self.stage = stage
        holder = stage.opened.holding { stage.container.myWords(stage.scope) }
        settings = stage.opened.holding { stage.container.journalSettings(stage.scope) }
    }

    var body: some View {
        let words = stage.words
        Screen(stage, words["app-words-title"]) {
            Problem(holder.message)
            if !holder.made.isEmpty {
                made
            } else if let exist = holder.exist {
                TitleText(words[exist ? "app-words-exist" : "app-words-none"])
                BodyText(words["app-words-what"])
                Box(.caution, "", words["app-words-caution"])
                if exist { replace } else { PrimaryButton(words["app-words-make"]) { holder.make() } }
            } else {
                SmallText(words["app-loading"])
            }
        }
        .privacySensitive()
        .onAppear {
            holder.refresh()
            settings.refresh()
        }
        .onDisappear { holder.forget() }
    }

    @ViewBuilder private var replace: some View {
        let words = stage.words
        BodyText(words["app-words-replace-what"])
        OutlineButton(words["app-words-replace"]) { holder.make() }
        // Once a forced code has shut the journal, nothing but the words opens it.
        if settings.decoy?.duress == .shut {
            BodyText(words["app-forced-first-words"])
        } else {
            LinkButton(words["app-words-remove"]) { holder.remove() }
        }
    }

    @ViewBuilder private var made: some View {
        let words = stage.words
        TitleText(words["app-words-copy-title"])
        BodyText(words["app-words-copy-how"])
        Card {
            ForEach(Array(holder.made.enumerated()), id: \.offset) { place, word in NotedText("\(place + 1). \(word)") }
        }
        Box(.caution, "", words["app-words-copy-once"])
        PrimaryButton(words["app-words-copied"]) { holder.forget() }
    }
}

/// The words, letter by letter on our own keys.
struct WordKeys: View {
    let stage: Stage
    let holder: WordEntryHolder
    init(_ stage: Stage, _ holder: WordEntryHolder) { (self.stage, self.holder) = (stage, holder) }

    var body: some View {
        let words = stage.words
        BodyText(words["app-words-enter-hint"])
        Problem(holder.state.message)
        Card {
            ForEach(Array(holder.state.found.enumerated()), id: \.offset) { place, word in NotedText("\(place + 1). \(word)")
            }
        }
        if holder.isComplete {
            LabelText(words["app-words-all"])
            PrimaryButton(words["app-words-continue"]) { holder.submit() }
        } else {
            LabelText(words.phrase("app-words-number", ["number": String(holder.state.found.count + 1)]))
            NotedText(holder.state.typed)
        }
        LazyVGrid(columns: [GridItem(.adaptive(minimum: 56))], spacing: 8) {
            ForEach(holder.state.letters.sorted(), id: \.self) { letter in
                OutlineButton(letter) {
                    stage.container.panic.touched()
                    holder.type(letter)
                }
            }
        }
        .privacySensitive()
        LinkButton(words["app-words-erase"]) { holder.erase() }
    }
}

/// Opens the journal with its words, and gives it a new code.
struct WordEntryScreen: View {
    let stage: Stage
    private let holder: WordEntryHolder
    private let next: Next

    init(_ stage: Stage) {
        self.stage = stage
        let next = stage.opened.holding { Next() }
        self.next = next
        holder = stage.opened.holding { stage.container.wordEntry(stage.scope) { next.codes = $0 } }
    }

    var body: some View {
        Screen(stage, stage.words["app-words-title"], back: next.codes?.back) {
            if let codes = next.codes { CodesView(stage, codes) } else { WordKeys(stage, holder) }
        }
    }
}
