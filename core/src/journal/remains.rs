//! What a duress code leaves behind, and what is removed at a start: all that `keys` does not name.
//!
//! A journal that was destroyed makes room for an empty one. The order is: a folder named after
//! the new key of the device, `keys`, the key before, the files. As long as that folder is there and
//! `keys` names its key, the exchange is not done, and the next start does it.

use std::fs;
use std::path::{Path, PathBuf};
use std::thread;

use super::duress::{Duress, Order};
use super::keys_file::{DeviceEntry, JOURNALS, KeysFile, alias_beginning};
use super::opening::Unlocked;
use super::quartet::Owner;
use super::slot::SlotKind;
use super::vault::Vault;
use super::{DeviceKey, JournalError, Moment, disk, hex, key, layout, set_up};

impl Unlocked {
    /// Replaces `keys`, with the order of a duress code carried out in it, and removes what it does
    /// not name. The same writes whatever was opened. That they fail must not keep anyone from
    /// reading.
    pub(super) fn settle(&mut self, folder: &Path, device: &dyn DeviceKey, moment: Moment) {
        let path = folder.join(layout::KEYS);
        let whole = KeysFile::is_whole(&path);
        let before = self.order().map(|order| self.obey(folder, order, device));
        // On a full disk, over the old bytes: an order is carried out all the same.
        let written = self.keys.write(&path).or_else(|error| match &before {
            Some(_) => self.keys.overwrite(&path),
            None => Err(error),
        });
        if written.is_err() {
            return;
        }
        if let Some(alias) = before.flatten() {
            let _ = device.delete(&alias);
        }
        // A half that is damaged may have named something else.
        if whole {
            remove_unnamed_keys(&self.keys, device);
            exchange_destroyed(folder, &self.keys, moment);
        }
    }

    /// The order of the code that was typed.
    fn order(&self) -> Option<Order> {
        let vault = Vault::new(self.opened.content.copy());
        let owner = Owner {
            number: self.opened.number,
            vault: &vault,
        };
        let kept = self.keys.kept(owner).ok()?;
        Order::find(self.orders.as_ref()?, &kept.order)
    }

    /// Closes the journal that the order is about; the alias that is not needed any more.
    fn obey(&mut self, folder: &Path, order: Order, device: &dyn DeviceKey) -> Option<String> {
        let slots: &[SlotKind] = match order.duress {
            Duress::Shut => &[SlotKind::Code, SlotKind::Duress],
            Duress::Destroy => &SlotKind::ALL,
        };
        for kind in slots {
            let _ = self.keys.refill(order.number, *kind);
        }
        let mut made = Vec::new();
        match DeviceEntry::create(device, &self.keys.folder, &mut made) {
            Ok(entry) => {
                if order.duress == Duress::Destroy {
                    let marker = layout::successor(folder, order.number, entry.bytes());
                    let _ = disk::create_folder(&marker);
                    let _ = disk::sync_folder(folder);
                }
                let entry_before = &mut self.keys.devices[usize::from(order.number)];
                Some(std::mem::replace(entry_before, entry).alias())
            }
            // The slots are gone all the same; only an older copy would still open.
            Err(_) => made.pop(),
        }
    }
}

/// Keys of the device that were made for this folder and that it does not name.
fn remove_unnamed_keys(keys: &KeysFile, device: &dyn DeviceKey) {
    let named = keys.devices.map(|entry| entry.alias());
    let ours = alias_beginning(&keys.folder);
    for alias in device.aliases().unwrap_or_default() {
        if alias.starts_with(&ours) && !named.contains(&alias) {
            let _ = device.delete(&alias);
        }
    }
}

/// Puts an empty journal in the place of each destroyed one; the files go meanwhile.
fn exchange_destroyed(folder: &Path, keys: &KeysFile, moment: Moment) {
    for (number, entry) in (0..JOURNALS as u8).zip(&keys.devices) {
        let successor = layout::successor(folder, number, entry.bytes());
        if successor.exists() {
            // What fails now is done at the next start.
            let _ = exchange(folder, number, &successor, moment);
        }
    }
    let unnamed = unnamed_folders(folder, keys);
    if !unnamed.is_empty() {
        // Gigabytes take a moment, and nobody should see how long.
        thread::spawn(move || {
            for folder in unnamed {
                let _ = fs::remove_dir_all(folder);
            }
        });
    }
}

fn exchange(
    folder: &Path,
    number: u8,
    successor: &Path,
    moment: Moment,
) -> Result<(), JournalError> {
    fs::remove_dir_all(successor).map_err(disk::failed)?;
    set_up::begin_closed(successor, moment)?;
    let place = layout::journal(folder, number);
    if place.exists() {
        let aside = layout::successor(folder, number, &key::random()?);
        fs::rename(&place, aside).map_err(disk::failed)?;
    }
    fs::rename(successor, &place).map_err(disk::failed)?;
    disk::sync_folder(folder).map_err(disk::failed)
}

/// Folders named like a successor, of no key that `keys` names.
fn unnamed_folders(folder: &Path, keys: &KeysFile) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let named = |number: &str, alias: &str| {
        let entry = number
            .parse()
            .ok()
            .and_then(|at: usize| keys.devices.get(at));
        entry.is_some_and(|entry| hex::encode(entry.bytes()) == alias)
    };
    entries
        .filter(|entry| {
            let name = entry.file_name();
            let parts = name.to_str().and_then(|name| name.split_once('.'));
            parts.is_some_and(|(number, alias)| {
                matches!(number, "0" | "1" | "2")
                    && hex::decode::<16>(alias).is_some()
                    && !named(number, alias)
            })
        })
        .map(|entry| entry.path())
        .collect()
}
