//! What belongs together, and what has gone: known from the records that open, kept while open.

use std::collections::{BTreeMap, BTreeSet};

use super::event::{About, EventKind};

/// Numbers only; gone with the store.
#[derive(Default)]
pub(super) struct Links {
    /// In their order.
    entries: Vec<u64>,
    /// By entry.
    parts: BTreeMap<u64, Parts>,
    /// By file: the record that attached it.
    files: BTreeMap<u64, u64>,
    /// By entry or attachment that lies in the bin: the record that put it there.
    bin: BTreeMap<u64, u64>,
    /// Records whose content is destroyed.
    destroyed: BTreeSet<u64>,
    /// Records that are there, or should be, and did not open.
    unread: BTreeSet<u64>,
}

/// The records about an entry, each in their order.
#[derive(Default)]
struct Parts {
    attached: Vec<u64>,
    amended: Vec<u64>,
    fingerprints: Vec<u64>,
}

impl Links {
    /// Takes note of a record.
    pub(super) fn note(&mut self, about: &About) {
        let About {
            seq,
            kind: Some(kind),
            target,
            file,
        } = *about
        else {
            return;
        };
        match (kind, target) {
            (EventKind::Entry, _) => self.entries.push(seq),
            (EventKind::Attached, Some(entry)) => {
                self.parts.entry(entry).or_default().attached.push(seq);
                self.files.extend(file.map(|file| (file, seq)));
            }
            (EventKind::Amended, Some(entry)) => {
                self.parts.entry(entry).or_default().amended.push(seq);
            }
            (EventKind::Fingerprint, Some(entry)) => {
                self.parts.entry(entry).or_default().fingerprints.push(seq);
            }
            (EventKind::Removed, Some(target)) => {
                self.bin.insert(target, seq);
            }
            (EventKind::PutBack, Some(target)) => {
                self.bin.remove(&target);
            }
            (EventKind::Destroyed, Some(target)) => self.note_destroyed(target),
            _ => {}
        }
    }

    fn note_destroyed(&mut self, target: u64) {
        for record in self.records_of(target) {
            self.bin.remove(&record);
            self.destroyed.insert(record);
        }
        let destroyed = &self.destroyed;
        self.files.retain(|_, record| !destroyed.contains(record));
    }

    /// Takes note of a record that did not open.
    pub(super) fn note_unread(&mut self, seq: u64) {
        self.unread.insert(seq);
    }

    /// Entries before `before`, newest first, also those in the bin or destroyed.
    pub(super) fn entries_before(&self, before: u64) -> impl Iterator<Item = u64> {
        let end = self.entries.partition_point(|&seq| seq < before);
        self.entries[..end].iter().rev().copied()
    }

    /// Records from `from` on and before `before` that did not open.
    pub(super) fn unread_between(&self, from: u64, before: u64) -> impl Iterator<Item = u64> {
        let range = from..before.max(from);
        self.unread.range(range).rev().copied()
    }

    /// Whether a record after `seq` did not open: it may have been about it.
    pub(super) fn unread_after(&self, seq: u64) -> bool {
        self.unread.last().is_some_and(|&last| last > seq)
    }

    /// The records that attached something to an entry, without what lies in the bin or is gone.
    pub(super) fn attached_to(&self, entry: u64) -> impl Iterator<Item = u64> {
        let parts = self.parts.get(&entry);
        let attached = parts.map_or(&[][..], |parts| &parts.attached).iter();
        attached
            .copied()
            .filter(|seq| !self.bin.contains_key(seq) && !self.is_destroyed(*seq))
    }

    /// The records that amended an entry.
    pub(super) fn amended(&self, entry: u64) -> &[u64] {
        self.parts.get(&entry).map_or(&[], |parts| &parts.amended)
    }

    /// The records that noted a fingerprint beside an entry.
    pub(super) fn fingerprints(&self, entry: u64) -> &[u64] {
        let parts = self.parts.get(&entry);
        parts.map_or(&[], |parts| &parts.fingerprints)
    }

    /// The record that holds the text of an entry as it is now.
    pub(super) fn latest(&self, entry: u64) -> u64 {
        self.amended(entry).last().copied().unwrap_or(entry)
    }

    /// The records whose content goes with that of an entry or an attachment: itself, and what is
    /// about an entry.
    pub(super) fn records_of(&self, target: u64) -> Vec<u64> {
        let mut records = vec![target];
        if let Some(parts) = self.parts.get(&target) {
            records.extend(&parts.attached);
            records.extend(&parts.amended);
            records.extend(&parts.fingerprints);
        }
        records
    }

    /// The record that attached a file.
    pub(super) fn record_of(&self, file: u64) -> Option<u64> {
        self.files.get(&file).copied()
    }

    /// The files whose content is there.
    pub(super) fn files(&self) -> impl Iterator<Item = u64> {
        self.files.keys().copied()
    }

    /// The files that records attached.
    pub(super) fn files_of(&self, records: &[u64]) -> Vec<u64> {
        let files = self.files.iter();
        files
            .filter(|(_, record)| records.contains(record))
            .map(|(&file, _)| file)
            .collect()
    }

    /// The record that put an entry or an attachment into the bin, if it lies there.
    pub(super) fn removed_by(&self, seq: u64) -> Option<u64> {
        self.bin.get(&seq).copied()
    }

    /// What lies in the bin, with the record that put it there; the last put there first.
    pub(super) fn bin(&self) -> Vec<(u64, u64)> {
        let mut bin: Vec<(u64, u64)> = self.bin.iter().map(|(&seq, &by)| (seq, by)).collect();
        bin.sort_by_key(|&(_, by)| std::cmp::Reverse(by));
        bin
    }

    /// The records whose content is destroyed.
    pub(super) fn destroyed(&self) -> impl Iterator<Item = u64> {
        self.destroyed.iter().copied()
    }

    /// Whether the content of a record is destroyed.
    pub(super) fn is_destroyed(&self, seq: u64) -> bool {
        self.destroyed.contains(&seq)
    }
}
