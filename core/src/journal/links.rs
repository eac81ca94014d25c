//! Which attachments belong to which entry: known from the records that open, kept while open.

use std::collections::BTreeMap;

use super::event::Event;

/// Numbers only; gone with the store.
#[derive(Default)]
pub(super) struct Links {
    /// By entry: the records that attached something to it, in their order.
    attached: BTreeMap<u64, Vec<u64>>,
    /// By file: the record that attached it.
    files: BTreeMap<u64, u64>,
}

impl Links {
    /// Takes note of a record.
    pub(super) fn note(&mut self, event: &Event) {
        if let Some(file) = event.file() {
            self.files.insert(file, event.line.seq);
            if let Some(entry) = event.target() {
                self.attached.entry(entry).or_default().push(event.line.seq);
            }
        }
    }

    /// The records that attached something to an entry.
    pub(super) fn attached_to(&self, entry: u64) -> &[u64] {
        self.attached.get(&entry).map_or(&[], Vec::as_slice)
    }

    /// The record that attached a file.
    pub(super) fn record_of(&self, file: u64) -> Option<u64> {
        self.files.get(&file).copied()
    }
}
