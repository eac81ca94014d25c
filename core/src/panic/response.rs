//! The table of alarms.

use super::{Situation, Trigger};
use crate::journal::Duress;

/// What happens at once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Response {
    /// Cover every private word in one frame.
    pub hide: bool,
    /// Wipe the keys.
    pub lock: bool,
    /// Take the app out of the recent ones and end it.
    pub leave: bool,
    /// Destroy the journal, as its owner chose beforehand. Only the journal does this, and only for
    /// a code: no alarm of the app leads here.
    pub wipe: bool,
}

impl Response {
    /// Nothing.
    pub const NOTHING: Response = Response {
        hide: false,
        lock: false,
        leave: false,
        wipe: false,
    };
    /// Covered and locked; the app stays where it was.
    pub const SHUT: Response = Response {
        hide: true,
        lock: true,
        ..Response::NOTHING
    };
    /// Covered, locked and gone.
    pub const PANIC: Response = Response {
        leave: true,
        ..Response::SHUT
    };
    /// Covered, locked and destroyed.
    pub const WIPE: Response = Response {
        wipe: true,
        ..Response::SHUT
    };

    /// What `trigger` does in `situation`: the first row of the table that fits, else nothing.
    pub fn to(trigger: Trigger, situation: Situation) -> Response {
        let fits = |row: &&Row| row.0 == trigger && row.1.holds(situation);
        TABLE
            .iter()
            .find(fits)
            .map_or(Response::NOTHING, |row| row.2)
    }
}

/// When a row holds.
#[derive(Clone, Copy)]
enum When {
    Always,
    VolumeKeyChosen,
    NoJobRunning,
    NoOwnDoorOpen,
    Chosen(Duress),
}

impl When {
    fn holds(self, situation: Situation) -> bool {
        match self {
            When::Always => true,
            When::VolumeKeyChosen => situation.volume_key_chosen,
            When::NoJobRunning => !situation.job_running,
            When::NoOwnDoorOpen => !situation.own_door_open,
            When::Chosen(duress) => situation.duress == Some(duress),
        }
    }
}

type Row = (Trigger, When, Response);

/// The power key always locks; a job the person started suspends only the idle clock; a door that we
/// opened is the only way to leave the app without locking it; another app can shut us and no more,
/// whoever it is, since a connected one may be an impostor's next version.
const TABLE: [Row; 9] = [
    (Trigger::Button, When::Always, Response::PANIC),
    (Trigger::VolumeKey, When::VolumeKeyChosen, Response::PANIC),
    (Trigger::ScreenOff, When::Always, Response::SHUT),
    (Trigger::Idle, When::NoJobRunning, Response::SHUT),
    (Trigger::AppLeft, When::NoOwnDoorOpen, Response::SHUT),
    (Trigger::PanicKit, When::Always, Response::SHUT),
    (Trigger::PanicKitUnknown, When::Always, Response::SHUT),
    (
        Trigger::DuressCode,
        When::Chosen(Duress::Shut),
        Response::SHUT,
    ),
    (
        Trigger::DuressCode,
        When::Chosen(Duress::Destroy),
        Response::WIPE,
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    const CHOICES: [Option<Duress>; 3] = [None, Some(Duress::Shut), Some(Duress::Destroy)];

    fn every_situation() -> impl Iterator<Item = Situation> {
        (0..8u8).flat_map(|bits| {
            CHOICES.into_iter().map(move |duress| Situation {
                volume_key_chosen: bits & 1 != 0,
                job_running: bits & 2 != 0,
                own_door_open: bits & 4 != 0,
                duress,
            })
        })
    }

    /// Every alarm in every situation.
    fn walk() -> impl Iterator<Item = (Trigger, Situation, Response)> {
        every_situation().flat_map(|situation| {
            Trigger::ALL
                .into_iter()
                .map(move |trigger| (trigger, situation, Response::to(trigger, situation)))
        })
    }

    #[test]
    fn every_alarm_does_what_is_written_in_each_situation() {
        for (trigger, situation, response) in walk() {
            let expected = match trigger {
                Trigger::Button => Response::PANIC,
                Trigger::VolumeKey if situation.volume_key_chosen => Response::PANIC,
                Trigger::VolumeKey => Response::NOTHING,
                Trigger::ScreenOff | Trigger::PanicKit | Trigger::PanicKitUnknown => Response::SHUT,
                Trigger::Idle if situation.job_running => Response::NOTHING,
                Trigger::AppLeft if situation.own_door_open => Response::NOTHING,
                Trigger::Idle | Trigger::AppLeft => Response::SHUT,
                Trigger::DuressCode => match situation.duress {
                    None => Response::NOTHING,
                    Some(Duress::Shut) => Response::SHUT,
                    Some(Duress::Destroy) => Response::WIPE,
                },
            };
            assert_eq!(response, expected, "{trigger:?} {situation:?}");
        }
    }

    #[test]
    fn nothing_but_a_code_chosen_to_destroy_ever_wipes() {
        let wiping: Vec<_> = walk().filter(|(_, _, response)| response.wipe).collect();
        assert_eq!(wiping.len(), 8, "one for each other setting");
        for (trigger, situation, _) in wiping {
            assert_eq!(trigger, Trigger::DuressCode);
            assert_eq!(situation.duress, Some(Duress::Destroy));
        }
    }

    #[test]
    fn another_app_shuts_and_no_more_whoever_it_is() {
        for situation in every_situation() {
            let known = Response::to(Trigger::PanicKit, situation);
            assert_eq!(known, Response::SHUT);
            assert_eq!(known, Response::to(Trigger::PanicKitUnknown, situation));
        }
    }

    #[test]
    fn whatever_locks_also_hides() {
        for (trigger, situation, response) in walk() {
            assert_eq!(response.hide, response.lock, "{trigger:?} {situation:?}");
            let more = response.leave || response.wipe;
            assert!(response.lock || !more, "{trigger:?} {situation:?}");
        }
    }

    #[test]
    fn no_row_stands_behind_one_that_takes_its_place() {
        for (index, row) in TABLE.iter().enumerate() {
            let reached = every_situation().any(|situation| {
                let fits = |row: &Row, of: Trigger| row.0 == of && row.1.holds(situation);
                fits(row, row.0) && !TABLE[..index].iter().any(|before| fits(before, row.0))
            });
            assert!(reached, "{:?}", row.0);
        }
    }
}
