//! Disks of some KiB, in a world where a test may mount them.

use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

/// Runs another test of this file in a world of its own, where it may mount a small disk.
pub(crate) fn in_own_world(test: &str) {
    let status = Command::new("unshare")
        .args(["--map-root-user", "--mount"])
        .arg(env::current_exe().unwrap())
        .args(["--exact", test, "--ignored", "--test-threads=1"])
        .status()
        .unwrap();
    assert!(status.success(), "{test}");
}

/// A disk of some KiB, gone with this process.
pub(crate) fn small_disk(kib: u32) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let mounted = Command::new("mount")
        .args(["-t", "tmpfs", "-o", &format!("size={kib}k"), "tmpfs"])
        .arg(folder.path())
        .status()
        .unwrap();
    assert!(mounted.success());
    folder
}

/// Leaves only so many bytes free.
pub(crate) fn fill_up(disk: &Path, free: usize) {
    let filler = disk.join("filler");
    let mut size = 64 * 1024 * 1024;
    while fs::write(&filler, vec![1; size]).is_err() {
        size = fs::metadata(&filler).unwrap().len() as usize;
    }
    let length = fs::metadata(&filler).unwrap().len() as usize;
    let file = fs::OpenOptions::new().write(true).open(&filler).unwrap();
    file.set_len((length - free) as u64).unwrap();
}

/// Takes a small disk away before this process ends.
pub(crate) fn unmount(place: &Path) {
    Command::new("umount").arg(place).status().unwrap();
}
