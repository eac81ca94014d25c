import AbriCore

/// The state of each screen, made over what the app holds. A screen keeps it as long as it is on the stack.
extension Container {
    private var spoken: Words {
        guard let words else { preconditionFailure("the words are there before the first screen") }
        return words
    }

    public func home(_ scope: Scope) -> HomeHolder {
        HomeHolder(core, spoken, scope) { [self] in question(silent: $0) }
    }

    public func danger(_ scope: Scope) -> DangerHolder { DangerHolder(core, scope, question: question()) }

    public func emergency(_ scope: Scope) -> EmergencyHolder { EmergencyHolder(core, scope) { [self] in question() } }

    public func hotlines(_ scope: Scope, need: Need?) -> HotlinesHolder {
        HotlinesHolder(core, scope, need: need) { [self] in question() }
    }

    public func service(_ scope: Scope, id: String) -> ServiceHolder {
        ServiceHolder(core, scope, id: id, question: question())
    }

    public func search(_ scope: Scope) -> SearchHolder { SearchHolder(core, scope) { [self] in question() } }

    public func sheets(_ scope: Scope) -> SheetsHolder { SheetsHolder(core, scope, audience) }

    public func sheet(_ scope: Scope, id: String) -> SheetHolder {
        SheetHolder(core, scope, audience, readings, id: id)
    }

    public func plan(_ scope: Scope) -> PlanHolder { PlanHolder(core, scope, readings) { [self] in planReader() } }

    public func keepPlan(_ scope: Scope) -> KeepHolder {
        KeepHolder(core, spoken, scope, readings) { [self] in planReader() }
    }

    public func letters(_ scope: Scope) -> LettersHolder { LettersHolder(core, scope, audience) }

    public func letterForm(_ scope: Scope, kind: String, case chosen: String) -> LetterFormHolder {
        let holder = LetterFormHolder(core, scope, audience, kind: kind, case: chosen)
        letterForm = holder
        return holder
    }

    public func entryPicker(_ scope: Scope) -> EntryPickerHolder { EntryPickerHolder(core, spoken, scope) }

    /// What the chosen entries say goes into the letter that asked for them.
    public func takeOver(_ picker: EntryPickerHolder) {
        picker.take { [self] in
            letterForm?.take($0)
            navigator.back()
        }
    }

    /// The code of the journal, and behind it `destination`.
    public func code(_ scope: Scope, then destination: Door.Destination) -> CodeHolder {
        CodeHolder(core, spoken, scope, pause: pause) { [self] in
            await unlocked()
            // Whoever hid the app meanwhile stays where that led.
            guard core.isOpen, case .door(let door) = destination else { return }
            // Only now is known who reads, if anybody said so yet.
            if door == .home { navigator.reset(first) } else { navigator.replace(door) }
        }
    }

    public func entries(_ scope: Scope) -> EntryListHolder { EntryListHolder(core, spoken, scope) }

    public func entry(_ scope: Scope, _ seq: UInt64) -> EntryHolder { EntryHolder(core, spoken, scope, seq: seq) }

    public func history(_ scope: Scope, _ seq: UInt64) -> HistoryHolder { HistoryHolder(core, spoken, scope, seq: seq) }

    public func entryForm(first: EntryKind?, amended: UInt64? = nil) -> EntryFormHolder {
        EntryFormHolder(core, spoken, writing, first: first, amended: amended) { [self] seq in
            if amended == nil { navigator.replace(.entry(seq)) } else { navigator.back() }
        }
    }

    public func attach(_ scope: Scope, to seq: UInt64?, from source: (any AttachSource)? = nil) -> AttachHolder {
        AttachHolder(core, spoken, panic, scope, source: source ?? PickerSource(outside), chosen: seq)
    }

    public func attachment(_ scope: Scope, entry: UInt64, _ id: AttachmentId) -> AttachmentHolder {
        AttachmentHolder(core, spoken, scope, entry: entry, id: id)
    }

    public func copyEditor() -> CopyEditorHolder { CopyEditorHolder() }

    public func bin(_ scope: Scope) -> BinHolder { BinHolder(core, spoken, scope) }

    public func destroy(_ scope: Scope, _ seq: UInt64) -> DestroyHolder {
        DestroyHolder(core, spoken, scope, seq: seq) { [self] in navigator.back() }
    }

    public func erase(_ scope: Scope) -> EraseHolder {
        EraseHolder(core, spoken, scope) { [self] in
            panic.lock()
            settings.forget()
            readings.forget()
            navigator.reset(.erased)
        }
    }

    public func seal(_ scope: Scope) -> SealHolder { SealHolder(core, spoken, panic, scope) }

    public func discretion(_ scope: Scope) -> DiscretionHolder { DiscretionHolder(self, spoken, scope) }

    public func journalSettings(_ scope: Scope) -> JournalSettingsHolder { JournalSettingsHolder(core, spoken, scope) }

    public func myWords(_ scope: Scope) -> MyWordsHolder { MyWordsHolder(core, spoken, scope) }

    public func copy(_ scope: Scope) -> CopyHolder { CopyHolder(core, spoken, panic, scope, outside) }

    public func rehearsal(_ scope: Scope) -> RehearsalHolder { RehearsalHolder(core, spoken, scope) }

    public func anotherJournal(_ scope: Scope) -> AnotherJournalHolder { AnotherJournalHolder(core, spoken, scope) }

    public func restore(_ scope: Scope) -> RestoreHolder {
        RestoreHolder(core, spoken, panic, scope, outside) { [self] in
            await unlocked()
            guard core.isOpen else { return }
            navigator.reset(first)
            navigator.open(.entries)
        }
    }

    public func dossier(_ scope: Scope) -> DossierHolder {
        DossierHolder(core, spoken, panic, scope, outside) { [self] in complaint }
    }

    public func summary(_ scope: Scope) -> SummaryHolder { SummaryHolder(core, spoken, scope, outside) }
}
