//! Does one piece of work in a folder and prints how many nanoseconds it took: `import FOLDER MIB`, `read
//! FOLDER MIB`, `append FOLDER TIMES`, `fill FOLDER NOTES`, `heads FOLDER`.

#[path = "../../src/sqlite.rs"]
mod sqlite;

use std::path::Path;
use std::time::Duration;

/// A raw key, so that none is stretched.
const KEY: &str = "x'2DD29CA851E7B56E4697B0E1F08507293D761A05CE4D1B628663F411A8086D99'";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let words: Vec<String> = std::env::args().collect();
    let [_, work, folder, rest @ ..] = words.as_slice() else {
        return Err("a work and a folder".into());
    };
    let number = || -> Result<u32, Box<dyn std::error::Error>> {
        Ok(rest.first().ok_or("a number")?.parse()?)
    };
    let mut connection = sqlite::open(&Path::new(folder).join("cipher.db"), Some(KEY))?;
    let cipher: String = connection.pragma_query_value(None, "cipher_version", |row| row.get(0))?;
    if cipher.is_empty() {
        return Err("this SQLite is no SQLCipher".into());
    }
    let took = match work.as_str() {
        "import" => sqlite::import(&mut connection, &vec![7; number()? as usize * 1024 * 1024])?,
        "read" => sqlite::read_back(&connection, number()?)?,
        "append" => sqlite::append(&mut connection, number()?)?,
        "fill" => sqlite::insert(&mut connection, number()?).map(|()| Duration::ZERO)?,
        "heads" => sqlite::read_heads(&connection)?,
        _ => return Err("an unknown work".into()),
    };
    println!("{}", took.as_nanos());
    Ok(())
}
