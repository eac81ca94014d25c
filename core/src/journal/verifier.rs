//! Reading everything again.

use std::collections::BTreeSet;
use std::fs;
use std::ops::ControlFlow;
use std::sync::Arc;

use ring::digest::{Context, SHA256};

use super::attachment_fields::AttachmentFields;
use super::attachment_reader::AttachmentReader;
use super::body::Body;
use super::chain::{Hash, NO_LINE};
use super::event::Event;
use super::head::Head;
use super::store::Shared;
use super::{JournalError, Progress, Verification, database, layout, piece};

/// One verification under way. The store is taken for one record at a time, so that writing goes
/// on meanwhile.
pub(super) struct Verifier<'a> {
    shared: &'a Arc<Shared>,
    progress: &'a mut dyn FnMut(Progress) -> ControlFlow<()>,
    done: Progress,
    damaged: BTreeSet<u64>,
    /// Hash of the line before; `None` where it can't be known.
    prev: Option<Hash>,
    attachments: u64,
    destroyed: u64,
}

impl<'a> Verifier<'a> {
    pub(super) fn new(
        shared: &'a Arc<Shared>,
        progress: &'a mut dyn FnMut(Progress) -> ControlFlow<()>,
    ) -> Verifier<'a> {
        Verifier {
            shared,
            progress,
            done: Progress { done: 0, total: 0 },
            damaged: BTreeSet::new(),
            prev: Some(NO_LINE),
            attachments: 0,
            destroyed: 0,
        }
    }

    /// Everything up to the record that is the last when it begins.
    pub(super) fn run(mut self) -> Result<Verification, JournalError> {
        let (head, last) = self.ends()?;
        self.done.total = last.saturating_add(self.pieces_on_disk());
        for seq in 1..=last {
            match self.record(seq, head) {
                Ok(()) => {}
                Err(JournalError::Damaged { .. }) => {
                    self.damaged.insert(seq);
                }
                Err(error) => return Err(error),
            }
            self.advance()?;
        }
        if head.is_none() {
            // What came after the last record, if anything did, is not known.
            self.damaged.insert(last + 1);
        }
        self.shared.vault.check()?;
        let in_bin = self.shared.store()?.links.bin().len() as u64;
        Ok(Verification {
            records: last,
            attachments: self.attachments,
            in_bin,
            destroyed: self.destroyed,
            unnamed_files: self.unnamed_files()?,
            damaged: self.damaged.into_iter().collect(),
        })
    }

    /// `head`, if it opens, and the highest number there should be.
    fn ends(&self) -> Result<(Option<Head>, u64), JournalError> {
        let mut store = self.shared.store()?;
        let last = database::last_seq(&store.connection)?;
        match store.head.read(&self.shared.vault) {
            Ok(head) => Ok((Some(head), last.max(head.seq))),
            Err(JournalError::Damaged { .. }) => Ok((None, last)),
            Err(error) => Err(error),
        }
    }

    fn record(&mut self, seq: u64, head: Option<Head>) -> Result<(), JournalError> {
        let prev = self.prev.take();
        let damaged = JournalError::Damaged { from: Some(seq) };
        let store = self.shared.store()?;
        let event = store.event(&self.shared.vault, seq)?;
        let hash = event.line.hash();
        self.prev = Some(hash);
        let body = if store.links.is_destroyed(seq) {
            self.destroyed += 1;
            if store.has_body(seq)? {
                return Err(damaged);
            }
            None
        } else if event.content_hashes.is_empty() {
            None
        } else {
            Some(store.body(&self.shared.vault, &event)?)
        };
        drop(store);
        if let Some(body) = &body {
            self.attachment_unless_destroyed(&event, body)?;
        }
        let follows = prev.is_none_or(|prev| prev == event.line.prev);
        let at_head = head.is_none_or(|head| head.seq != seq || head.hash == hash);
        if follows && at_head {
            Ok(())
        } else {
            Err(damaged)
        }
    }

    /// The file a record brought, unless it is destroyed while it is read.
    fn attachment_unless_destroyed(
        &mut self,
        event: &Event,
        body: &Body,
    ) -> Result<(), JournalError> {
        let read = self.attachment(event, body);
        if read.is_err() && self.shared.store()?.links.is_destroyed(event.line.seq) {
            return Ok(());
        }
        read.map_err(|error| match error {
            // One file that the disk does not give back must not hide what became of the others.
            JournalError::Storage => JournalError::Damaged {
                from: Some(event.line.seq),
            },
            other => other,
        })
    }

    /// Every byte of the file a record brought.
    fn attachment(&mut self, event: &Event, body: &Body) -> Result<(), JournalError> {
        let Some(file) = event.file() else {
            return Ok(());
        };
        let seq = event.line.seq;
        let damaged = JournalError::Damaged { from: Some(seq) };
        let fields = AttachmentFields::decode(body).ok_or(damaged)?;
        let mut reader = AttachmentReader::begin(Arc::clone(self.shared), seq, file, body)?;
        let mut digest = Context::new(&SHA256);
        while let Some(piece) = reader.next_piece()? {
            digest.update(&piece);
            self.advance()?;
        }
        if digest.finish().as_ref() != fields.sha256 {
            return Err(damaged);
        }
        self.attachments += 1;
        Ok(())
    }

    fn advance(&mut self) -> Result<(), JournalError> {
        self.shared.vault.check()?;
        self.done.done = self.done.total.min(self.done.done + 1);
        match (self.progress)(self.done) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(JournalError::Refused),
        }
    }

    /// About how many pieces there are to read.
    fn pieces_on_disk(&self) -> u64 {
        let files = fs::read_dir(self.shared.attachments())
            .into_iter()
            .flatten();
        files
            .flatten()
            .filter_map(|file| file.metadata().ok())
            .map(|metadata| metadata.len() / piece::SEALED as u64)
            .sum()
    }

    fn unnamed_files(&self) -> Result<u64, JournalError> {
        let store = self.shared.store()?;
        let in_flight = self.shared.files_in_flight();
        let files = fs::read_dir(self.shared.attachments())
            .into_iter()
            .flatten();
        let unnamed = files.flatten().filter(|file| {
            let name = file.file_name();
            let attachment = name.to_str().and_then(layout::attachment_of);
            attachment.is_none_or(|attachment| {
                store.links.record_of(attachment).is_none() && !in_flight.contains(&attachment)
            })
        });
        Ok(unnamed.count() as u64)
    }
}
