//! A dossier, beside `zip -0`, `sha256sum` and `sha512sum` over the same files in the same run.

use std::alloc::System;
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::ops::ControlFlow;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use abri_bench::measure::Runs;
use abri_bench::ours::{MOMENT, Ours, noise};
use abri_bench::yardstick::Yardstick;
use abri_core::dossier::{Chosen, Dossier, LeftOut, Passphrase, Selection};
use zeroizing_alloc::ZeroAlloc;

#[global_allocator]
static ALLOCATOR: ZeroAlloc<System> = ZeroAlloc(System);

const FILES: usize = 4;
const FILE: usize = 128 << 20;
const RUNS: usize = 5;

fn main() {
    let yardstick = Yardstick::measured();
    let program = std::env::current_exe().expect("this program");
    let disk = tempfile::tempdir_in(program.parent().expect("its folder")).expect("a folder");
    let plain = disk.path().join("plain");
    fs::create_dir(&plain).expect("a folder");
    let ours = Ours::create(&disk.path().join("journal"));
    for number in 0..FILES {
        let mut bytes = noise(FILE);
        bytes[0] = number as u8;
        ours.import(&bytes);
        fs::write(plain.join(number.to_string()), bytes).expect("room");
    }
    let passphrase = Passphrase::draw().expect("words");
    let out = disk.path().join("out.zip");
    let mut runs = [[Duration::ZERO; RUNS]; 3];
    for run in 0..RUNS {
        runs[0][run] = write(&ours, &out, None);
        runs[1][run] = write(&ours, &out, Some(&passphrase));
        runs[2][run] = rivals(&plain, &out);
    }
    let [open, encrypted, rivals] = runs.map(Runs::of);
    println!("{}", yardstick.heading());
    println!("{}", open.row("dossier of 512 MiB in 4 files", &yardstick));
    println!("{}", encrypted.row("the same, encrypted", &yardstick));
    let job = "the same files: `zip -0`, `sha256sum`, `sha512sum`";
    println!("{}", rivals.row(job, &yardstick));
    for (name, ours) in [("open", open), ("encrypted", encrypted)] {
        let throughput = rivals.median().as_secs_f64() / ours.median().as_secs_f64();
        println!("\nThroughput, {name}: {throughput:.2} × that of the three programs.");
    }
}

fn write(ours: &Ours, out: &Path, passphrase: Option<&Passphrase>) -> Duration {
    let selection = Selection {
        chosen: Chosen::All,
        without: Vec::new(),
        left_out: LeftOut::default(),
        complaint: String::new(),
        thumbnails: false,
        zone: chrono_tz::Europe::Paris,
    };
    let begun = Instant::now();
    let dossier = Dossier::prepare(&ours.journal(), selection).expect("a dossier");
    let mut sink = BufWriter::new(File::create(out).expect("room"));
    let go_on = &mut |_| ControlFlow::Continue(());
    let written = dossier.write(&mut sink, passphrase, MOMENT, go_on);
    assert!(written.expect("room").damaged.is_empty());
    sink.flush().expect("room");
    let took = begun.elapsed();
    fs::remove_file(out).expect("a file");
    took
}

fn rivals(plain: &Path, out: &Path) -> Duration {
    let files: Vec<String> = (0..FILES).map(|number| number.to_string()).collect();
    let run = |program: &str, arguments: &[&str]| {
        let mut command = Command::new(program);
        command.args(arguments).args(&files).current_dir(plain);
        let status = command.stdout(Stdio::null()).status();
        assert!(status.expect("it is installed").success(), "{program}");
    };
    let begun = Instant::now();
    run("zip", &["-0", "-q", out.to_str().expect("a path")]);
    run("sha256sum", &[]);
    run("sha512sum", &[]);
    let took = begun.elapsed();
    fs::remove_file(out).expect("a file");
    took
}
