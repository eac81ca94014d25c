//! A code under duress is obeyed on a disk that has no room left.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod journal_phone;

use std::fs;
use std::thread;
use std::time::Duration;

use abri_core::journal::{Duress, Passcode};
use journal_phone::small_disk::{fill_up, in_own_world, small_disk, unmount};
use journal_phone::{CODE, Phone, noise, note, verify};

const DECOY: &[u8] = b"161803";
const PRESSED: &[u8] = b"577215";
const NEW: &[u8] = b"662607";

/// Opens under duress with `free` bytes left, and sees what is left of the journal.
fn press(duress: Duress, free: usize) {
    let phone = Phone::with_storage(small_disk(2048));
    let journal = phone.create();
    journal.add(&note("vrai"), phone.now()).unwrap();
    phone.import(&journal, 2, &noise(200_000));
    let words = journal.make_words().unwrap();
    let device = phone.hardware.as_ref();
    let code = |digits| Passcode::digits(digits).unwrap();
    let (own, decoy, pressed) = (code(CODE), code(DECOY), code(PRESSED));
    journal
        .set_decoy_code(&own, &decoy, device, phone.now())
        .unwrap();
    journal
        .set_duress_code(&own, &decoy, &pressed, duress, device, phone.now())
        .unwrap();
    journal.lock();

    let place = phone.folder();
    let disk = place.parent().unwrap();
    fill_up(disk, free);
    let shown = phone.try_open(PRESSED).unwrap();
    assert!(verify(&shown).intact());
    assert!(shown.read(2).is_err(), "{duress:?}, {free}: the other one");
    shown.lock();
    assert!(phone.try_open(CODE).is_err(), "{duress:?}, {free}");

    fs::remove_file(disk.join("filler")).unwrap();
    assert!(phone.try_open(CODE).is_err(), "{duress:?}, {free}: later");
    phone.try_open(DECOY).unwrap().lock();
    let by_words = phone.open_with_words(&words, NEW);
    assert_eq!(by_words.is_ok(), duress == Duress::Shut, "{free}");
    assert_eq!(phone.hardware.aliases().len(), 3);
    drop(by_words);
    if duress == Duress::Destroy {
        wait_for_the_picture_to_go(&phone, free);
    }
    unmount(disk);
}

/// Its file is unlinked meanwhile.
fn wait_for_the_picture_to_go(phone: &Phone, free: usize) {
    let pictures = || {
        let files = journal_phone::files(&phone.folder()).into_iter();
        files
            .filter(|path| path.parent().is_some_and(|folder| folder.ends_with("a")))
            .count()
    };
    for _ in 0..250 {
        if pictures() == 0 {
            return;
        }
        thread::sleep(Duration::from_millis(20));
    }
    panic!("{free}: {} left", pictures());
}

#[test]
fn a_full_disk_does_not_keep_it_from_being_obeyed() {
    in_own_world("pressed_on_a_full_disk");
}

#[test]
#[ignore = "needs a world of its own"]
fn pressed_on_a_full_disk() {
    for duress in [Duress::Shut, Duress::Destroy] {
        for free in [0, 4096, 8192, 16_384, 65_536] {
            press(duress, free);
        }
    }
}
