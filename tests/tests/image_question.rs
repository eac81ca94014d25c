//! Nothing comes into a journal before the question of what an image shows was answered: every function that
//! takes bytes, a text, or something of the app's that could give some, is listed here with its reason. A new one
//! fails until it is.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use quote::ToTokens;
use syn::{Attribute, FnArg, ImplItem, Item, Signature, TraitItem, Type, Visibility};

/// Why something that takes bytes or texts cannot bring an image past the question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reason {
    /// It takes the answer itself, and looks at it before a byte.
    Asks,
    /// It belongs to what only a function that asks gives out.
    Asked,
    /// A code, words, or the device's answer to one: stretched or looked up, never kept.
    Code,
    /// What a person typed: texts of bounded length, and no bytes.
    Typed,
    /// A file that journals are made of: sealed with this one's key, by who answered then.
    Sealed,
    /// It tells, moves, or gives out: nothing comes in.
    Nothing,
}
use Reason::{Asked, Asks, Code, Nothing, Sealed, Typed};

/// What apps can call.
const OF_THE_APPS: [(&str, Reason); 42] = [
    ("DeviceKey::create", Code),
    ("DeviceKey::delete", Code),
    ("DeviceKey::hmac", Code),
    ("DossierSink::write", Nothing),
    ("Fingerprinting::write", Asked),
    ("Import::write", Asked),
    ("Journal::add", Typed),
    ("Journal::amend", Typed),
    ("Journal::back_up", Nothing),
    ("Journal::change_code", Code),
    ("Journal::confirm", Code),
    ("Journal::create", Code),
    ("Journal::dossier_summary", Nothing),
    ("Journal::erase_everything", Code),
    ("Journal::keep_reader", Typed),
    ("Journal::list", Typed),
    ("Journal::make_copy", Asks),
    ("Journal::open", Code),
    ("Journal::open_with_words", Code),
    ("Journal::picture_pdf", Nothing),
    ("Journal::preview_dossier", Nothing),
    ("Journal::rehearse", Code),
    ("Journal::remove_decoy_code", Code),
    ("Journal::remove_duress_code", Code),
    ("Journal::restore", Sealed),
    ("Journal::save_draft", Typed),
    ("Journal::set_decoy_code", Code),
    ("Journal::set_duress_code", Code),
    ("Journal::start_import", Asks),
    ("Journal::verify", Nothing),
    ("Journal::write_dossier", Nothing),
    ("bring_journal_back", Sealed),
    ("check_codes_differ", Code),
    ("check_new_code", Code),
    ("check_words", Code),
    ("entry_hints", Typed),
    ("finish_erasing", Code),
    ("journal_exists", Nothing),
    ("journals_aside", Nothing),
    ("letters_after", Code),
    ("set_journal_aside", Nothing),
    ("words_beginning", Code),
];

/// What the core offers to whoever builds on it.
const OF_THE_CORE: [(&str, Reason); 38] = [
    ("Fingerprinting::write", Asked),
    ("Import::write", Asked),
    ("Journal::add", Typed),
    ("Journal::amend", Typed),
    ("Journal::back_up", Nothing),
    ("Journal::back_up_to", Nothing),
    ("Journal::bring_back", Sealed),
    ("Journal::change_code", Code),
    ("Journal::confirm", Code),
    ("Journal::create", Code),
    ("Journal::create_with", Code),
    ("Journal::erase_everything", Code),
    ("Journal::exists", Nothing),
    ("Journal::finish_erasing", Code),
    ("Journal::folders_aside", Nothing),
    ("Journal::import", Asks),
    ("Journal::keep_reader", Typed),
    ("Journal::list", Typed),
    ("Journal::make_copy", Asks),
    ("Journal::open", Code),
    ("Journal::open_with_words", Code),
    ("Journal::rehearse", Code),
    ("Journal::remove_decoy_code", Code),
    ("Journal::remove_duress_code", Code),
    ("Journal::restore", Sealed),
    ("Journal::salvage", Sealed),
    ("Journal::save_draft", Typed),
    ("Journal::set_aside", Nothing),
    ("Journal::set_decoy_code", Code),
    ("Journal::set_duress_code", Code),
    ("Journal::verify", Nothing),
    ("Passcode::differs_from", Code),
    ("Passcode::digits", Code),
    ("Passcode::guess", Code),
    ("Passcode::words", Code),
    ("RecoveryWords::parse", Code),
    ("letters_after", Code),
    ("words_beginning", Code),
];

/// A function, and all that its arguments are made of.
struct Function {
    name: String,
    takes: BTreeSet<String>,
    answers: BTreeSet<String>,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Without what is only there where hostile bytes are tried.
fn files(folder: &Path) -> Vec<syn::File> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files.extend(self::files(&path));
        } else if !path.ends_with("fuzzing.rs") {
            let text = fs::read_to_string(&path).expect("a file");
            files.push(syn::parse_file(&text).expect("Rust"));
        }
    }
    files
}

/// The words of a type: `Option`, `Vec`, `u8` for `Option<Vec<u8>>`.
fn parts(of: &impl ToTokens) -> BTreeSet<String> {
    let text = of.to_token_stream().to_string();
    let words = text.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
    let words = words.filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

/// Types by name, with what their fields are made of.
type Fields = BTreeMap<String, BTreeSet<String>>;

fn fields(files: &[syn::File]) -> Fields {
    let mut found = Fields::new();
    for item in files.iter().flat_map(|file| &file.items) {
        match item {
            Item::Struct(item) => {
                let types = item.fields.iter().map(|field| &field.ty);
                found.insert(item.ident.to_string(), types.flat_map(parts).collect());
            }
            Item::Enum(item) => {
                let fields = item.variants.iter().flat_map(|variant| &variant.fields);
                let types = fields.map(|field| &field.ty);
                found.insert(item.ident.to_string(), types.flat_map(parts).collect());
            }
            _ => {}
        }
    }
    found
}

fn function(owner: &str, signature: &Signature, fields: &Fields) -> Function {
    let bounds = parts(&signature.generics);
    let types = signature.inputs.iter().filter_map(|input| match input {
        FnArg::Typed(input) => Some(parts(&input.ty)),
        FnArg::Receiver(_) => None,
    });
    let mut takes: BTreeSet<String> = types.flatten().chain(bounds).collect();
    let mut open: Vec<String> = takes.iter().cloned().collect();
    while let Some(name) = open.pop() {
        for part in fields.get(&name).into_iter().flatten() {
            if takes.insert(part.clone()) {
                open.push(part.clone());
            }
        }
    }
    let separator = if owner.is_empty() { "" } else { "::" };
    Function {
        name: format!("{owner}{separator}{}", signature.ident),
        takes,
        answers: parts(&signature.output),
    }
}

fn is_exported(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let path = attribute.path();
        path.segments.iter().any(|part| part.ident == "export")
    })
}

/// Those that can be called: by apps what is exported, else what is public.
fn functions(files: &[syn::File], exported_only: bool) -> Vec<Function> {
    let fields = fields(files);
    let mut found = Vec::new();
    for item in files.iter().flat_map(|file| &file.items) {
        let public = |visibility: &Visibility| matches!(visibility, Visibility::Public(_));
        match item {
            Item::Fn(item) if public(&item.vis) && (!exported_only || is_exported(&item.attrs)) => {
                found.push(function("", &item.sig, &fields));
            }
            Item::Impl(item) if item.trait_.is_none() => {
                if exported_only && !is_exported(&item.attrs) {
                    continue;
                }
                let owner = match &*item.self_ty {
                    Type::Path(path) => path.path.to_token_stream().to_string(),
                    other => panic!("{}", other.to_token_stream()),
                };
                let owner = owner.split(' ').next().unwrap_or_default().to_owned();
                for item in &item.items {
                    if let ImplItem::Fn(item) = item
                        && (exported_only || public(&item.vis))
                    {
                        found.push(function(&owner, &item.sig, &fields));
                    }
                }
            }
            Item::Trait(item) if exported_only && is_exported(&item.attrs) => {
                for method in &item.items {
                    if let TraitItem::Fn(method) = method {
                        found.push(function(&item.ident.to_string(), &method.sig, &fields));
                    }
                }
            }
            _ => {}
        }
    }
    found
}

/// Whether bytes could come in by it.
fn takes_something(function: &Function) -> bool {
    const THINGS: [&str; 13] = [
        "u8", "String", "str", "dyn", "impl", "Read", "Write", "File", "Path", "PathBuf",
        "OwnedFd", "RawFd", "Value",
    ];
    THINGS.iter().any(|thing| function.takes.contains(*thing))
}

#[track_caller]
fn assert_listed(functions: &[Function], listed: &[(&str, Reason)]) {
    let taking = functions
        .iter()
        .filter(|function| takes_something(function));
    let taking: BTreeSet<&str> = taking.map(|function| function.name.as_str()).collect();
    let known: BTreeSet<&str> = listed.iter().map(|(name, _)| *name).collect();
    let unlisted: Vec<_> = taking.difference(&known).collect();
    assert!(unlisted.is_empty(), "no reason for {unlisted:#?}");
    let gone: Vec<_> = known.difference(&taking).collect();
    assert!(gone.is_empty(), "reasons for what is not there: {gone:#?}");
    for function in functions {
        let asks = function.takes.contains("ImageAnswer");
        let reason = listed.iter().find(|(name, _)| *name == function.name);
        if let Some((name, reason)) = reason {
            assert!(*reason != Asks || asks, "{name} asks nothing");
            let bytes = function.takes.contains("u8");
            assert!(*reason != Typed || !bytes, "{name} takes bytes");
        }
        // An import is given out by nothing that does not ask.
        let opens = ["Import", "Fingerprinting"].map(|name| function.answers.contains(name));
        assert!(
            asks || opens == [false; 2],
            "{} asks nothing",
            function.name
        );
    }
}

#[test]
fn apps_bring_nothing_in_before_the_answer() {
    let folder = root().join("bindings/src");
    let mut read = files(&folder.join("journal"));
    let dossier = fs::read_to_string(folder.join("dossier.rs")).expect("a file");
    read.push(syn::parse_file(&dossier).expect("Rust"));
    assert_listed(&functions(&read, true), &OF_THE_APPS);
}

#[test]
fn the_core_lets_nothing_in_before_the_answer() {
    let read = files(&root().join("core/src/journal"));
    assert_listed(&functions(&read, false), &OF_THE_CORE);
}

/// Within the core, too, an import begins only where the answer was looked at.
#[test]
fn an_import_begins_after_the_answer_alone() {
    let mut begun = Vec::new();
    for item in files(&root().join("core/src/journal"))
        .iter()
        .flat_map(|file| &file.items)
    {
        let Item::Impl(item) = item else { continue };
        for item in &item.items {
            let ImplItem::Fn(function) = item else {
                continue;
            };
            let body = function.block.to_token_stream().to_string();
            if let Some(begins) = body.find("Import :: begin") {
                let name = function.sig.ident.to_string();
                let permitted = body.find("answer . permit () ?");
                assert!(permitted.is_some_and(|at| at < begins), "{name}");
                begun.push(name);
            }
        }
    }
    begun.sort();
    assert_eq!(begun, ["import", "make_copy"]);
}
