//! How French writes telephone numbers, hours and dates: one form only, so that a test can fail.

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};

/// Joins what must not be split over two lines.
pub const NO_BREAK_SPACE: char = '\u{a0}';
/// Stands before `;`, `!` and `?`, and between thousands.
pub const NARROW_NO_BREAK_SPACE: char = '\u{202f}';

const MONTHS: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];

/// `01 80 52 33 76`, `0 800 23 52 36`, `116 006`, `3018`, `+33 1 80 52 33 76`.
///
/// `number` holds digits, with a leading `+` when it is international.
pub fn phone(number: &str) -> String {
    let groups: Vec<&str> = match number.strip_prefix("+33") {
        Some(rest) if rest.len() == 9 => {
            let mut groups = vec!["+33", &rest[..1]];
            groups.extend(split(&rest[1..], 2));
            groups
        }
        _ if number.starts_with('+') => international(number),
        _ if number.len() == 10 && number.starts_with("080") => {
            let mut groups = vec![&number[..1], &number[1..4]];
            groups.extend(split(&number[4..], 2));
            groups
        }
        _ if number.len() == 10 => split(number, 2),
        // Belgian and Luxembourg freephone, as those countries write them.
        _ if number.len() == 9 && number.starts_with("0800") => {
            vec![&number[..4], &number[4..6], &number[6..]]
        }
        _ if number.len() == 8 => split(number, 4),
        _ if number.len() == 6 => split(number, 3),
        _ => vec![number],
    };
    groups.join(&NO_BREAK_SPACE.to_string())
}

/// How a voice should say it: `3018` as « 30 18 », `116006` as « 116 0 0 6 », other numbers as written.
pub fn spoken_phone(number: &str) -> String {
    match number.len() {
        4 => split(number, 2).join(" "),
        6 if number.starts_with("116") => {
            let digits: Vec<&str> = split(&number[3..], 1);
            format!("116 {}", digits.join(" "))
        }
        _ => phone(number).replace(NO_BREAK_SPACE, " "),
    }
}

/// `9 h`, `22 h 30`; midnight at the end of a day is « minuit ».
pub fn hour(time: NaiveTime) -> String {
    match (time.hour(), time.minute()) {
        (0, 0) => "minuit".to_owned(),
        (hour, 0) => format!("{hour}{NO_BREAK_SPACE}h"),
        (hour, minute) => format!("{hour}{NO_BREAK_SPACE}h{NO_BREAK_SPACE}{minute:02}"),
    }
}

/// `21 novembre 2026`, `1er janvier 2027`.
pub fn date(day: NaiveDate) -> String {
    format!("{}{NO_BREAK_SPACE}{}", day_and_month(day), day.year())
}

/// `21 novembre`, `1er mai`.
pub fn day_and_month(day: NaiveDate) -> String {
    let month = MONTHS[day.month0() as usize];
    match day.day() {
        1 => format!("1er{NO_BREAK_SPACE}{month}"),
        number => format!("{number}{NO_BREAK_SPACE}{month}"),
    }
}

/// `novembre 2026`.
pub fn month_and_year(day: NaiveDate) -> String {
    format!(
        "{}{NO_BREAK_SPACE}{}",
        MONTHS[day.month0() as usize],
        day.year()
    )
}

/// The date a source prints on itself: `2025-11-20` as « 20 novembre 2025 », `2025-11` as « novembre
/// 2025 », anything else as it is.
pub fn printed_date(printed: &str) -> String {
    let day = |text: &str| NaiveDate::parse_from_str(text, "%Y-%m-%d").ok();
    match (day(printed), day(&format!("{printed}-01"))) {
        (Some(day), _) => date(day),
        (None, Some(first)) => month_and_year(first),
        (None, None) => printed.to_owned(),
    }
}

/// `12 000`, with a narrow space that does not break.
pub fn count(number: u64) -> String {
    let digits = number.to_string();
    let head = digits.len() % 3;
    let mut groups = split(&digits[head..], 3);
    if head > 0 {
        groups.insert(0, &digits[..head]);
    }
    groups.join(&NARROW_NO_BREAK_SPACE.to_string())
}

/// `75 000 €`.
pub fn euros(amount: u64) -> String {
    format!("{}{NO_BREAK_SPACE}€", count(amount))
}

/// A sentence typed with ordinary spaces, with those of French where they must not break: narrow
/// before `;`, `!` and `?`, full before `:`, inside « » and between a number and its unit.
pub fn prose(text: &str) -> String {
    let mut written = String::with_capacity(text.len() + 8);
    for (at, character) in text.char_indices() {
        if character != ' ' {
            written.push(character);
            continue;
        }
        let after = &text[at + 1..];
        written.push(match after.chars().next() {
            Some(';' | '!' | '?') => NARROW_NO_BREAK_SPACE,
            Some(':' | '»') => NO_BREAK_SPACE,
            _ if written.ends_with('«') => NO_BREAK_SPACE,
            _ if written.ends_with(|c: char| c.is_ascii_digit()) && begins_with_unit(after) => {
                NO_BREAK_SPACE
            }
            _ => ' ',
        });
    }
    written
}

fn begins_with_unit(text: &str) -> bool {
    let word = text.split(|c: char| !c.is_alphabetic() && c != '€').next();
    matches!(
        word,
        Some("an" | "ans" | "mois" | "jours" | "heures" | "minutes" | "h" | "€")
    )
}

fn split(digits: &str, size: usize) -> Vec<&str> {
    (0..digits.len())
        .step_by(size)
        .map(|start| &digits[start..digits.len().min(start + size)])
        .collect()
}

/// `+1 866 658 9022`, `+377 93 25 00 07`: the codes of the countries in the directory.
fn international(number: &str) -> Vec<&str> {
    if number.starts_with("+1") && number.len() == 12 {
        return vec![&number[..2], &number[2..5], &number[5..8], &number[8..]];
    }
    if number.starts_with("+377") && number.len() == 12 {
        let mut groups = vec![&number[..4]];
        groups.extend(split(&number[4..], 2));
        return groups;
    }
    vec![number]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phones_are_grouped_as_french_reads_them() {
        for (digits, written) in [
            ("17", "17"),
            ("3018", "3018"),
            ("116006", "116 006"),
            ("0180523376", "01 80 52 33 76"),
            ("0800235236", "0 800 23 52 36"),
            ("+33180523376", "+33 1 80 52 33 76"),
            ("+18666589022", "+1 866 658 9022"),
            ("+37793250007", "+377 93 25 00 07"),
            ("454545", "454 545"),
            ("080030030", "0800 30 030"),
            ("80021234", "8002 1234"),
        ] {
            assert_eq!(phone(digits).replace(NO_BREAK_SPACE, " "), written);
        }
    }

    #[test]
    fn voices_say_short_numbers_by_pairs() {
        assert_eq!(spoken_phone("3018"), "30 18");
        assert_eq!(spoken_phone("116006"), "116 0 0 6");
        assert_eq!(spoken_phone("17"), "17");
    }

    #[test]
    fn sentences_get_the_spaces_of_french() {
        assert_eq!(
            prose("Qui ? « Toi » : 15 ans, 2 amis !"),
            "Qui\u{202f}? «\u{a0}Toi\u{a0}»\u{a0}: 15\u{a0}ans, 2 amis\u{202f}!"
        );
        assert_eq!(euros(75_000), "75\u{202f}000\u{a0}€");
        assert_eq!(count(1_000_000), "1\u{202f}000\u{202f}000");
        assert_eq!(count(631), "631");
    }

    #[test]
    fn hours_and_dates_use_no_break_spaces() {
        let time = |h, m| NaiveTime::from_hms_opt(h, m, 0).expect("a time of day");
        assert_eq!(hour(time(9, 0)), "9\u{a0}h");
        assert_eq!(hour(time(22, 30)), "22\u{a0}h\u{a0}30");
        assert_eq!(hour(time(0, 0)), "minuit");
        let day = NaiveDate::from_ymd_opt(2026, 11, 1).expect("a day");
        assert_eq!(date(day), "1er\u{a0}novembre\u{a0}2026");
    }
}
