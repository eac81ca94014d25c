//! The program that a dossier carries, run on it.

use std::env;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

/// The interpreter that has `bagit`: `ABRI_PYTHON`, else `python3`.
pub(crate) fn python() -> Command {
    Command::new(env::var_os("ABRI_PYTHON").unwrap_or_else(|| "python3".into()))
}

/// The program that stands in LISEZMOI.txt, as somebody would copy it.
fn checker(bag: &Path) -> String {
    let read_me = fs::read_to_string(bag.join("LISEZMOI.txt")).unwrap();
    let program = read_me.split("----\r\n").nth(1).unwrap();
    program.split("----").next().unwrap().replace("\r\n", "\n")
}

pub(crate) fn check(bag: &Path) -> Output {
    let program = checker(bag);
    let mut python = python();
    python.args(["-c", &program]).env("PYTHONUTF8", "0");
    python.current_dir(bag).output().unwrap()
}

pub(crate) fn said(output: &Output) -> String {
    let (out, err) = (&output.stdout, &output.stderr);
    format!(
        "{}{}",
        String::from_utf8_lossy(out),
        String::from_utf8_lossy(err)
    )
}
