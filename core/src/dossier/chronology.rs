//! `chronologie.csv`: one line for each entry, for a spreadsheet in which nothing may act.

use super::case::{Case, Told};
use super::recap::numbers;
use super::shown::Shown;
use super::words::{instant, kind, text, when};
use super::{Selection, visible};

/// The headings, by their messages.
const COLUMNS: [&str; 17] = [
    "number",
    "date",
    "kind",
    "platform",
    "account",
    "url",
    "what-happened",
    "money-asked",
    "money-paid",
    "money-means",
    "money-account",
    "money-deadline",
    "step",
    "report-number",
    "complaint-number",
    "exhibits",
    "written",
];

/// A mark of order for spreadsheets, `;` between quoted fields, CRLF at each end.
pub(super) fn csv(case: &Case, selection: &Selection) -> String {
    let headings = COLUMNS.map(|column| text(&format!("label-{column}"), &[]));
    let mut csv = String::from('\u{feff}');
    csv.push_str(&line(&headings));
    for told in &case.entries {
        csv.push_str(&line(&cells(told, selection)));
    }
    csv
}

fn cells(told: &Told, selection: &Selection) -> [String; COLUMNS.len()] {
    let entry = &told.entry;
    let shown = Shown::of(entry, selection.left_out);
    [
        entry.seq.to_string(),
        when(&entry.content.when),
        kind(entry.content.kind),
        shown.platform,
        shown.account,
        shown.url,
        shown.text,
        shown.money_asked,
        shown.money_paid,
        shown.money_means,
        shown.money_account,
        shown.money_deadline,
        shown.step,
        shown.report_number,
        shown.complaint_number,
        numbers(&told.exhibits),
        instant(entry.written.wall_ms, selection.zone),
    ]
}

fn line(cells: &[String]) -> String {
    let quoted: Vec<String> = cells.iter().map(|cell| quoted(cell)).collect();
    quoted.join(";") + "\r\n"
}

/// A field that no spreadsheet takes for a formula, whatever it takes for the end of a field: what could
/// begin one, at the start or after a line's end, a separator or a quotation mark, gets an apostrophe.
fn quoted(cell: &str) -> String {
    let mut quoted = String::from("\"");
    let mut begins = true;
    for character in visible::visible(cell).chars() {
        if begins && ['=', '+', '-', '@', '＝', '＋', '－', '＠'].contains(&character) {
            quoted.push('\'');
        }
        begins = match character {
            '\n' | '\t' | ',' | ';' | '|' | '"' => true,
            _ => begins && character.is_whitespace(),
        };
        quoted.push(character);
        if character == '"' {
            quoted.push(character);
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_field_can_begin_a_formula() {
        for (cell, expected) in [
            ("=1+1", "\"'=1+1\""),
            ("  =1+1", "\"  '=1+1\""),
            ("\t=1+1", "\" '=1+1\""),
            ("\r\n@SUM(A1)", "\"\n'@SUM(A1)\""),
            ("a\n=1+1", "\"a\n'=1+1\""),
            ("a,=1; -2", "\"a,'=1; '-2\""),
            ("\"=1\"", "\"\"\"'=1\"\"\""),
            ("a=b, c-d", "\"a=b, c-d\""),
            ("-2+3", "\"'-2+3\""),
            ("+33 6", "\"'+33 6\""),
            ("\u{0}=1", "\"[U+0000]=1\""),
            ("dit « oui » ; \"non\"", "\"dit « oui » ; \"\"non\"\"\""),
            ("", "\"\""),
        ] {
            assert_eq!(quoted(cell), expected);
        }
    }
}
