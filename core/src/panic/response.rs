//! The table of alarms.

use super::{Situation, Trigger};

/// What the app does at once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Response {
    /// Cover every private word in one frame.
    pub hide: bool,
    /// Wipe the keys.
    pub lock: bool,
    /// Take the app out of the recent ones and end it.
    pub leave: bool,
}

impl Response {
    /// Nothing.
    pub const NOTHING: Response = Response {
        hide: false,
        lock: false,
        leave: false,
    };
    /// Covered and locked; the app stays where it was.
    pub const SHUT: Response = Response {
        hide: true,
        lock: true,
        leave: false,
    };
    /// Covered, locked and gone.
    pub const PANIC: Response = Response {
        hide: true,
        lock: true,
        leave: true,
    };

    /// What `trigger` does in `situation`.
    ///
    /// The power key always locks; a job the person started suspends only the idle clock; a door
    /// that we opened is the only way to leave the app without locking it.
    pub const fn to(trigger: Trigger, situation: Situation) -> Response {
        match trigger {
            Trigger::Button => Response::PANIC,
            Trigger::VolumeKey if situation.volume_key_chosen => Response::PANIC,
            Trigger::VolumeKey => Response::NOTHING,
            Trigger::ScreenOff => Response::SHUT,
            Trigger::Idle if situation.job_running => Response::NOTHING,
            Trigger::Idle => Response::SHUT,
            Trigger::AppLeft if situation.own_door_open => Response::NOTHING,
            Trigger::AppLeft => Response::SHUT,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn every_situation() -> impl Iterator<Item = Situation> {
        (0..8u8).map(|bits| Situation {
            volume_key_chosen: bits & 1 != 0,
            job_running: bits & 2 != 0,
            own_door_open: bits & 4 != 0,
        })
    }

    #[test]
    fn the_button_always_hides_locks_and_leaves() {
        for situation in every_situation() {
            assert_eq!(Response::to(Trigger::Button, situation), Response::PANIC);
        }
    }

    #[test]
    fn the_power_key_always_locks() {
        for situation in every_situation() {
            assert!(Response::to(Trigger::ScreenOff, situation).lock);
        }
    }

    #[test]
    fn whatever_locks_also_hides() {
        for situation in every_situation() {
            for trigger in Trigger::ALL {
                let response = Response::to(trigger, situation);
                assert_eq!(response.hide, response.lock, "{trigger:?} {situation:?}");
                assert!(
                    response.lock || !response.leave,
                    "{trigger:?} {situation:?}"
                );
            }
        }
    }

    #[test]
    fn only_a_job_suspends_idling_and_only_our_own_door_lets_out() {
        for situation in every_situation() {
            let idle = Response::to(Trigger::Idle, situation);
            assert_eq!(idle == Response::NOTHING, situation.job_running);
            let left = Response::to(Trigger::AppLeft, situation);
            assert_eq!(left == Response::NOTHING, situation.own_door_open);
            let volume = Response::to(Trigger::VolumeKey, situation);
            assert_eq!(volume == Response::NOTHING, !situation.volume_key_chosen);
        }
    }
}
