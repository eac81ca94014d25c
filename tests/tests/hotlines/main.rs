//! The hotlines from outside: who can help, who is open now, which trace it leaves.

mod asking;
mod every_country;
mod every_question;
mod open_now;
mod places;
mod ranking;
mod readability;
mod traces;
mod words;
