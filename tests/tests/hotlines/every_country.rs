//! Who fits, in which order, for each reader in each country, by day and at night.

use std::fmt::Write;

use abri_core::Audience;
use abri_core::hotlines::{Directory, Need, Question, State};

use crate::asking::{COUNTRIES, DAY, NIGHT, help, question};

/// Country, reader, by day (a Monday, half past three in Paris), at night (two in Paris). `+` answers
/// now, `-` does not, `?` is not known to, `.` is a page or a form.
const BLACKMAIL: &str = "
FR adult: fr-116006+ fr-17cyber+ fr-pnav+ intl-stopncii. fr-thesee.
    night: fr-17cyber+ fr-pnav+ intl-stopncii. fr-116006- fr-thesee.
FR minor: fr-espace-mineurs+ fr-3018+ fr-116006+ fr-17cyber+ intl-takeitdown.
    night: fr-espace-mineurs+ fr-17cyber+ fr-3018- fr-116006- intl-takeitdown.
FR parent: fr-3018+ fr-116006+ fr-17cyber+ fr-pnav+ intl-takeitdown.
    night: fr-17cyber+ fr-pnav+ fr-3018- fr-116006- intl-takeitdown.
FR witness: fr-3018+ fr-116006+ fr-17cyber+ fr-pnav+ fr-thesee.
    night: fr-17cyber+ fr-pnav+ fr-3018- fr-116006- fr-thesee.
BE adult: be-sosviol+ intl-stopncii.
    night: intl-stopncii. be-sosviol-
BE minor: be-childfocus+ be-sosviol+ intl-takeitdown.
    night: be-childfocus+ intl-takeitdown. be-sosviol-
BE parent: be-childfocus+ be-sosviol+ intl-takeitdown.
    night: be-childfocus+ intl-takeitdown. be-sosviol-
BE witness: be-childfocus+ be-sosviol+
    night: be-childfocus+ be-sosviol-
CH adult: ch-142+ intl-stopncii.
    night: ch-142+ intl-stopncii.
CH minor: ch-147+ ch-142+ intl-takeitdown.
    night: ch-147+ ch-142+ intl-takeitdown.
CH parent: ch-142+ intl-takeitdown.
    night: ch-142+ intl-takeitdown.
CH witness: ch-142+
    night: ch-142+
LU adult: lu-beesecure+ intl-stopncii.
    night: intl-stopncii. lu-beesecure-
LU minor: lu-beesecure+ intl-takeitdown.
    night: intl-takeitdown. lu-beesecure-
LU parent: lu-beesecure+ intl-takeitdown.
    night: intl-takeitdown. lu-beesecure-
LU witness: lu-beesecure+
    night: lu-beesecure-
MC adult: mc-0800919010+ intl-stopncii. mc-avip?
    night: intl-stopncii. mc-avip? mc-0800919010-
MC minor: mc-0800919010+ intl-takeitdown. mc-avip?
    night: intl-takeitdown. mc-avip? mc-0800919010-
MC parent: mc-0800919010+ intl-takeitdown. mc-avip?
    night: intl-takeitdown. mc-avip? mc-0800919010-
MC witness: mc-0800919010+ mc-avip?
    night: mc-avip? mc-0800919010-
CA-QC adult: qc-infoaide+ intl-stopncii.
    night: qc-infoaide+ intl-stopncii.
CA-QC minor: qc-infoaide+ intl-takeitdown. ca-cyberaide?
    night: qc-infoaide+ intl-takeitdown. ca-cyberaide?
CA-QC parent: qc-infoaide+ intl-takeitdown. ca-cyberaide?
    night: qc-infoaide+ intl-takeitdown. ca-cyberaide?
CA-QC witness: qc-infoaide+
    night: qc-infoaide+
";

const DARK_THOUGHTS: &str = "
FR adult: fr-3114+ fr-15+
    night: fr-3114+ fr-15+
FR minor: fr-3114+ fr-15+ fr-fsj+
    night: fr-3114+ fr-15+ fr-fsj-
FR parent: fr-3114+ fr-15+
    night: fr-3114+ fr-15+
FR witness: fr-3114+ fr-15+
    night: fr-3114+ fr-15+
BE adult: be-suicide+ be-107+
    night: be-suicide+ be-107+
BE minor: be-suicide+ be-107+ be-103?
    night: be-suicide+ be-107+ be-103?
BE parent: be-suicide+ be-107+
    night: be-suicide+ be-107+
BE witness: be-suicide+ be-107+
    night: be-suicide+ be-107+
CH adult: ch-143+
    night: ch-143+
CH minor: ch-147+ ch-143+
    night: ch-147+ ch-143+
CH parent: ch-143+
    night: ch-143+
CH witness: ch-143+
    night: ch-143+
LU adult: lu-454545?
    night: lu-454545?
LU minor: lu-kjt?
    night: lu-kjt?
LU parent:
    night:
LU witness:
    night:
MC adult:
    night:
MC minor:
    night:
MC parent:
    night:
MC witness:
    night:
CA-QC adult: ca-988+
    night: ca-988+
CA-QC minor: ca-988+ qc-teljeunes+
    night: ca-988+ qc-teljeunes+
CA-QC parent: ca-988+
    night: ca-988+
CA-QC witness: ca-988+
    night: ca-988+
";

/// The table as the directory answers it.
fn table(need: Need) -> String {
    let mut table = String::from("\n");
    for (country, _, _) in COUNTRIES {
        for audience in Audience::ALL {
            let fitting = |at| {
                let cards = help(audience, need, country, at).fitting;
                let marked = cards.iter().map(|card| {
                    let mark = match card.state {
                        State::Open => '+',
                        State::Closed => '-',
                        State::Unknown => '?',
                        State::None => '.',
                    };
                    format!(" {}{mark}", card.id)
                });
                marked.collect::<String>()
            };
            writeln!(table, "{country} {audience}:{}", fitting(DAY)).expect("a string");
            writeln!(table, "    night:{}", fitting(NIGHT)).expect("a string");
        }
    }
    table
}

#[test]
fn blackmail_leads_each_reader_to_who_helps_in_the_country() {
    assert_eq!(table(Need::Blackmail), BLACKMAIL);
}

#[test]
fn dark_thoughts_lead_each_reader_to_who_listens_in_the_country() {
    assert_eq!(table(Need::DarkThoughts), DARK_THOUGHTS);
}

#[test]
fn a_reader_for_whom_a_country_has_no_line_is_told_so_and_finds_an_emergency_number() {
    for (country, emergency, _) in COUNTRIES {
        for audience in Audience::ALL {
            let help = help(audience, Need::DarkThoughts, country, NIGHT);
            let told = help.notices.iter().any(|notice| notice.contains("danger"));
            let lacking = ["LU", "MC"].contains(&country);
            assert_eq!(told, lacking, "{country} {audience}: {:?}", help.notices);
            assert!(!help.fitting.is_empty() || lacking, "{country} {audience}");
            assert!(help.always.iter().any(|card| card.id == emergency));
        }
    }
}

#[test]
fn whoever_cannot_speak_in_danger_is_told_where_no_writing_is_known() {
    for (country, _, _) in COUNTRIES {
        for audience in Audience::ALL {
            let asked = Question {
                silent: true,
                ..question(audience, Some(Need::Danger), country, NIGHT)
            };
            let notices = Directory::embedded().help(&asked).notices;
            let told = notices.iter().any(|notice| notice.contains("par écrit"));
            // 114 in France, an alert by e-mail in Monaco.
            let known = ["FR", "MC"].contains(&country);
            assert_eq!(told, !known, "{country} {audience}: {notices:?}");
        }
    }
}
