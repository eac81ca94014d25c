//! Everything Abri knows and keeps, without a phone: no clock of its own, no network, no `unsafe`.
//!
//! Rooms whose arrows point one way only: [`guidance`], [`hotlines`] and [`journal`] know nothing of
//! each other, [`plan`] and [`search`] read the first two, [`drafting`] fills letters from the journal, [`dossier`]
//! hands the journal over, and [`panic`] decides what an alarm does without
//! doing it. They stand on a common floor: who is reading ([`audience`]), the words people see ([`wording`]) and how
//! French writes its numbers and dates ([`typography`]), and how texts are compared. [`review`] is for those who edit the content.

pub mod audience;
pub mod content;
pub mod dossier;
pub mod drafting;
mod folding;
pub mod guidance;
pub mod hotlines;
pub mod journal;
pub mod panic;
pub mod plan;
pub mod remark;
pub mod review;
pub mod search;
pub mod source;
pub mod typography;
pub mod wording;

pub use audience::Audience;
pub use source::Source;
