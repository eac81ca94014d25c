//! What happened, and in which situation.

use crate::journal::Duress;

/// What may have to hide the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Trigger {
    /// *Masquer* was touched.
    Button,
    /// A volume key was pressed.
    VolumeKey,
    /// The screen went off.
    ScreenOff,
    /// Nobody touched the screen for as long as was chosen.
    Idle,
    /// Another app came to the front.
    AppLeft,
    /// The PanicKit app that the person connected asked for it.
    PanicKit,
    /// Another app asked for it by PanicKit.
    PanicKitUnknown,
    /// The code under duress was typed. The journal itself follows the table here: the app must not
    /// learn that it was this code.
    DuressCode,
}

impl Trigger {
    /// All of them.
    pub const ALL: [Trigger; 8] = [
        Trigger::Button,
        Trigger::VolumeKey,
        Trigger::ScreenOff,
        Trigger::Idle,
        Trigger::AppLeft,
        Trigger::PanicKit,
        Trigger::PanicKitUnknown,
        Trigger::DuressCode,
    ];
}

/// What was chosen, and what is going on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Situation {
    /// The volume keys were chosen as an alarm.
    pub volume_key_chosen: bool,
    /// An import, an export or a verification that the person started is running.
    pub job_running: bool,
    /// The app in front is a picker, a share sheet or a dialler that we opened, for two minutes at
    /// most.
    pub own_door_open: bool,
    /// What the code under duress was chosen to do; `None` where none was chosen.
    pub duress: Option<Duress>,
}
