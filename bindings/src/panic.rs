//! What each alarm does.

use abri_core::journal::Duress;
pub use abri_core::panic::{Response, Situation, Trigger};

/// What may have to hide the app.
#[uniffi::remote(Enum)]
pub enum Trigger {
    Button,
    VolumeKey,
    ScreenOff,
    Idle,
    AppLeft,
    PanicKit,
    PanicKitUnknown,
    DuressCode,
}

/// What was chosen, and what is going on.
#[uniffi::remote(Record)]
pub struct Situation {
    pub volume_key_chosen: bool,
    pub job_running: bool,
    pub own_door_open: bool,
    pub duress: Option<Duress>,
}

/// What the app does at once.
#[uniffi::remote(Record)]
pub struct Response {
    pub hide: bool,
    pub lock: bool,
    pub leave: bool,
    pub wipe: bool,
}

/// What `trigger` does in `situation`.
#[uniffi::export]
pub fn response_to(trigger: Trigger, situation: Situation) -> Response {
    Response::to(trigger, situation)
}
