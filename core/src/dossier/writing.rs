//! A dossier: prepared, shown, written, and noted once it is in somebody's hands.

use std::cell::Cell;
use std::fmt;
use std::io::Write;
use std::ops::ControlFlow;
use std::sync::Arc;

use zip::{AesMode, ZipWriter};

use super::bag::{Bag, stored};
use super::block::Thumbnail;
use super::case::Case;
use super::{
    DossierError, Exhibit, Passphrase, Preview, Selection, chain, chronology, pdf, read_me, recap,
    recap_text, summary, visible, words,
};
use crate::journal::{Journal, JournalError, Moment, Progress, UntilBroken, forty_digits};
use crate::typography;

/// The name of the dossier inside an encrypted one.
const INNER: &str = "dossier.zip";
/// What an encrypted dossier may have besides its exhibits, above: it decides only whether there is room
/// for a size of 8 bytes.
const BESIDES: u64 = 1 << 28;
/// The longer side of a picture in small, in pixels: on paper as wide as a third of the page.
const THUMBNAIL: u32 = 240;

/// A dossier that is not written yet.
pub struct Dossier {
    journal: Journal,
    selection: Selection,
}

/// A dossier that was written whole. It counts as handed over once [`Written::handed_over`] is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The number of the last line in it.
    pub last: u64,
    /// SHA-256 of its tag manifest, on which everything in it hangs.
    pub tag_manifest: [u8; 32],
    /// Exhibits that can't be read: they are named in it, and not there.
    pub damaged: Vec<u64>,
    /// Records that can't be read, by number.
    pub unreadable: Vec<u64>,
}

/// What the person keeps, and whoever takes the dossier writes down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// The record of the journal that says it was handed over.
    pub seq: u64,
    /// The tag manifest as 40 digits in 8 groups of 5.
    pub digits: String,
}

impl fmt::Debug for Dossier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Dossier(…)")
    }
}

impl Dossier {
    /// Reads what was chosen. Nothing is written, and no file is opened yet.
    ///
    /// # Errors
    ///
    /// [`DossierError::Nothing`] if there is no entry to hand over.
    pub fn prepare(journal: &Journal, selection: Selection) -> Result<Dossier, DossierError> {
        Case::gather(journal, &selection)?;
        Ok(Dossier {
            journal: journal.clone(),
            selection,
        })
    }

    /// What will be in it, and what its exhibits carry: each is read once; progress counts bytes. Those that an
    /// earlier preview of the same journal found whole, as `known` says, are not read again.
    ///
    /// # Errors
    ///
    /// [`DossierError::Nothing`] as above; [`DossierError::Cancelled`] when told to break off. A damaged
    /// exhibit is no error.
    pub fn preview(
        &self,
        known: &[Exhibit],
        progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
    ) -> Result<Preview, DossierError> {
        let case = Case::gather(&self.journal, &self.selection)?;
        Preview::of(&self.journal, &case, known, progress)
    }

    /// The facts on one page, as a PDF to print or to show: the beginning of each list, and of each text.
    ///
    /// # Errors
    ///
    /// As [`Dossier::prepare`].
    pub fn summary(&self, moment: Moment) -> Result<Vec<u8>, DossierError> {
        let case = Case::gather(&self.journal, &self.selection)?;
        let seal = self.journal.seal_at(case.last)?;
        let made = words::day(moment.wall_ms, self.selection.zone);
        let day = typography::date(made);
        let blocks = summary::summary(&case, &self.selection, seal.as_ref(), &day);
        Ok(pdf::pdf(&blocks, made))
    }

    /// Writes the dossier from the first byte to the last: what the journal holds now. With a passphrase,
    /// only who has it sees more than the size. Exhibits are read twice, so that one that is damaged is
    /// named and the others go; progress counts bytes, of both readings.
    ///
    /// # Errors
    ///
    /// After any error the sink holds no dossier and is to be deleted; the journal is unchanged.
    /// [`DossierError::Cancelled`] when told to break off; [`DossierError::NoSpace`] and
    /// [`DossierError::NotWritten`] as the sink says.
    pub fn write(
        &self,
        sink: &mut dyn Write,
        passphrase: Option<&Passphrase>,
        moment: Moment,
        progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
    ) -> Result<Written, DossierError> {
        let case = Case::gather(&self.journal, &self.selection)?;
        let total = 2 * case.bytes();
        let mut job = Job {
            dossier: self,
            case,
            moment,
            progress,
            done: Progress { done: 0, total },
        };
        job.find_damage()?;
        let broken = Cell::new(false);
        match passphrase {
            None => job.write(sink, &broken),
            Some(passphrase) => job.write_encrypted(sink, &broken, passphrase),
        }
    }
}

impl Written {
    /// Writes into the journal that this dossier was handed over: to be called once its sink is closed
    /// without an error.
    ///
    /// # Errors
    ///
    /// As [`Journal::add`]. The dossier stays what it is.
    pub fn handed_over(&self, journal: &Journal, moment: Moment) -> Result<Receipt, JournalError> {
        Ok(Receipt {
            seq: journal.note_exported(self.last, &self.tag_manifest, moment)?,
            digits: forty_digits(&self.tag_manifest),
        })
    }
}

/// A dossier being written.
struct Job<'a> {
    dossier: &'a Dossier,
    case: Case,
    moment: Moment,
    progress: &'a mut dyn FnMut(Progress) -> ControlFlow<()>,
    done: Progress,
}

impl Job<'_> {
    /// Reads every exhibit once: a bag that is written without going back can't take one away.
    fn find_damage(&mut self) -> Result<(), DossierError> {
        for number in 0..self.case.exhibits.len() {
            let before = self.done.done;
            match self.read(number, &mut std::io::sink()) {
                Ok(()) => {}
                Err(DossierError::Journal(JournalError::Damaged { .. })) => {
                    let exhibit = &mut self.case.exhibits[number];
                    exhibit.damaged = true;
                    self.done.done = before + exhibit.attachment.size;
                    self.done.total -= exhibit.attachment.size;
                }
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// Streamed, so that the sum that stands beside a file in a ZIP is not there: AE-2.
    fn write_encrypted(
        &mut self,
        mut sink: &mut dyn Write,
        broken: &Cell<bool>,
        passphrase: &Passphrase,
    ) -> Result<Written, DossierError> {
        let sink = &mut sink;
        let mut outer = ZipWriter::new_stream(UntilBroken { sink, broken });
        let options = stored(self.case.bytes() + BESIDES)
            .with_aes_encryption(AesMode::Aes256, passphrase.as_str());
        outer.start_file(INNER, options)?;
        let written = self.write(&mut outer, broken)?;
        outer.finish()?.flush()?;
        Ok(written)
    }

    /// Once it is `broken`, nothing more goes to the sink: what was broken off has no end.
    fn write(
        &mut self,
        mut sink: &mut dyn Write,
        broken: &Cell<bool>,
    ) -> Result<Written, DossierError> {
        let sink = &mut sink;
        let mut bag = Bag::new(UntilBroken { sink, broken });
        let filled = self.fill(&mut bag);
        filled.inspect_err(|_| broken.set(true))?;
        let day = words::day(self.moment.wall_ms, self.dossier.selection.zone);
        let tag_manifest = bag.finish(&day.to_string())?;
        let damaged = self.case.exhibits.iter().filter(|exhibit| exhibit.damaged);
        Ok(Written {
            last: self.case.last,
            tag_manifest,
            damaged: damaged.map(|exhibit| exhibit.number as u64).collect(),
            unreadable: self.case.unreadable.iter().copied().collect(),
        })
    }

    /// All but what makes a bag of it.
    fn fill<W: Write>(&mut self, bag: &mut Bag<W>) -> Result<(), DossierError> {
        for number in 0..self.case.exhibits.len() {
            let exhibit = &self.case.exhibits[number];
            if !exhibit.damaged {
                let (path, size) = (exhibit.path.clone(), exhibit.attachment.size);
                bag.data_from(&path, size, |file| self.read(number, file))?;
            }
        }
        let (journal, selection) = (&self.dossier.journal, &self.dossier.selection);
        chain::write_lines(journal, &mut self.case, bag)?;
        chain::write_proofs(journal, &self.case, selection.left_out, bag)?;
        self.write_texts(bag)
    }

    fn write_texts<W: Write>(&self, bag: &mut Bag<W>) -> Result<(), DossierError> {
        let thumbnails = self.thumbnails()?;
        let (journal, selection) = (&self.dossier.journal, &self.dossier.selection);
        let day = typography::date(words::day(self.moment.wall_ms, selection.zone));
        let seal = journal.seal_at(self.case.last)?;
        let blocks = recap::recap(&self.case, selection, thumbnails, seal.as_ref(), &day);
        let made = words::day(self.moment.wall_ms, selection.zone);
        bag.data("data/recapitulatif.pdf", &pdf::pdf(&blocks, made))?;
        let recap = recap_text::plain(&blocks);
        bag.data("data/recapitulatif.txt", recap.as_bytes())?;
        let chronology = chronology::csv(&self.case, selection);
        bag.data("data/chronologie.csv", chronology.as_bytes())?;
        if !selection.complaint.is_empty() {
            let complaint = visible::visible(&selection.complaint);
            let complaint = recap_text::for_every_editor(&complaint);
            bag.data("data/plainte.txt", complaint.as_bytes())?;
        }
        bag.tag("LISEZMOI.txt", &read_me::read_me())
    }

    /// The exhibits that can be shown in small, where that was chosen: one picture at a time is held whole.
    fn thumbnails(&self) -> Result<Vec<Arc<Thumbnail>>, DossierError> {
        if !self.dossier.selection.thumbnails {
            return Ok(Vec::new());
        }
        let mut thumbnails = Vec::new();
        for exhibit in self.case.exhibits.iter().filter(|exhibit| !exhibit.damaged) {
            let journal = &self.dossier.journal;
            match journal.upright(exhibit.attachment.id, THUMBNAIL) {
                Ok(mut pixels) => thumbnails.push(Arc::new(Thumbnail {
                    exhibit: exhibit.number,
                    width: pixels.width,
                    height: pixels.height,
                    rgba: std::mem::take(&mut *pixels.rgba),
                })),
                Err(JournalError::NoCopy | JournalError::Damaged { .. }) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(thumbnails)
    }

    /// Reads an exhibit from its first byte to its last.
    fn read(&mut self, number: usize, sink: &mut dyn Write) -> Result<(), DossierError> {
        let id = self.case.exhibits[number].attachment.id;
        let mut reader = self.dossier.journal.attachment(id)?;
        while let Some(piece) = reader.next_piece()? {
            sink.write_all(&piece)?;
            self.done.done = self.done.total.min(self.done.done + piece.len() as u64);
            if (self.progress)(self.done).is_break() {
                return Err(DossierError::Cancelled);
            }
        }
        Ok(())
    }
}
