//! Text that shows what it holds: nothing turns its direction round, hides in it or acts.

/// `text` with every control, direction mark and invisible character written out, as `[U+202E]`. Ends of
/// lines stay, as one form; tabs become spaces.
pub(super) fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for character in text.replace("\r\n", "\n").chars() {
        match character {
            '\n' => shown.push('\n'),
            '\r' | '\u{2028}' | '\u{2029}' => shown.push('\n'),
            '\t' => shown.push(' '),
            _ if is_hidden(character) => shown.push_str(&code(character)),
            _ => shown.push(character),
        }
    }
    shown
}

/// `visible`, on one line.
pub(super) fn on_one_line(text: &str) -> String {
    visible(text).replace('\n', " ")
}

/// `[U+202E]`.
pub(super) fn code(character: char) -> String {
    format!("[U+{:04X}]", u32::from(character))
}

/// Controls, marks of direction, characters without width, fillers and tags.
fn is_hidden(character: char) -> bool {
    character.is_control()
        || matches!(u32::from(character),
            0x00AD | 0x034F | 0x061C | 0x115F | 0x1160 | 0x17B4 | 0x17B5 | 0x180B..=0x180F
            | 0x200B..=0x200F | 0x202A..=0x202E | 0x2060..=0x206F | 0x3164 | 0xFEFF | 0xFFA0
            | 0xFFF0..=0xFFFB | 0xE0000..=0xE0FFF)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_hides_is_written_out() {
        assert_eq!(visible("a\u{202e}b"), "a[U+202E]b");
        assert_eq!(
            visible("un\r\ndeux\rtrois\tquatre"),
            "un\ndeux\ntrois quatre"
        );
        assert_eq!(
            visible("a\u{200b}\u{0}\u{feff}"),
            "a[U+200B][U+0000][U+FEFF]"
        );
        assert_eq!(visible("« été »\u{202f}!"), "« été »\u{202f}!");
        assert_eq!(on_one_line("a\nb"), "a b");
    }
}
