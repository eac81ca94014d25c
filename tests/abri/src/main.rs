//! `abri`: the core at the command line, as text for people and with `--json` for programs.

mod arguments;
mod check;
mod failure;
mod guidance;
mod hotlines;
mod journal;
mod letters;
mod output;
mod plan;
mod search;

use std::process::ExitCode;

use clap::Parser;

use arguments::{Arguments, Command};
use failure::Failure;
use output::Output;

/// What is freed is wiped, as in the apps.
#[global_allocator]
static ALLOCATOR: zeroizing_alloc::ZeroAlloc<std::alloc::System> =
    zeroizing_alloc::ZeroAlloc(std::alloc::System);

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let output = Output::new(arguments.json);
    match run(arguments.command, &output) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            output.failure(&failure);
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command, output: &Output) -> Result<(), Failure> {
    match command {
        Command::Sheets(reader) => guidance::list(&reader, output),
        Command::Sheet { id, reader } => guidance::show(&id, &reader, output),
        Command::Letters(reader) => letters::list(&reader, output),
        Command::Letter(question) => letters::show(&question, output),
        Command::Hotlines(question) => hotlines::help(&question, output),
        Command::OpenNow(question) => hotlines::open_now(&question, output),
        Command::Plan(question) => plan::show(&question, output),
        Command::Check(question) => check::check(&question, output),
        Command::Journal { folder, action } => journal::run(&folder, action, output),
        Command::Search(question) => search::find(&question, output),
    }
}
