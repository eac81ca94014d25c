//! What a duress code does beside showing the journal below.

use ring::hmac;

use super::kept::MARK;
use super::key::Key;
use super::keys_file::JOURNALS;

/// What happens to a journal when somebody types the duress code that its owner chose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Duress {
    /// Its code opens it no more, only its words do.
    Shut,
    /// Nothing opens it any more, and its files go.
    Destroy,
}

impl Duress {
    pub(super) const ALL: [Duress; 2] = [Duress::Shut, Duress::Destroy];

    /// How it is written; 0 is none.
    pub(super) const fn number(self) -> u8 {
        match self {
            Duress::Shut => 1,
            Duress::Destroy => 2,
        }
    }

    /// The one that is written so.
    pub(super) fn numbered(number: u8) -> Option<Duress> {
        let mut all = Duress::ALL.into_iter();
        all.find(|duress| duress.number() == number)
    }
}

/// An order, and the journal it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Order {
    pub(super) duress: Duress,
    pub(super) number: u8,
}

impl Order {
    /// What tells it to who has typed the code, and to nobody else: the beginning of
    /// HMAC-SHA256(second half of the stretched code, "abri/1/order" ‖ what (1) ‖ journal (1)).
    pub(super) fn mark(self, orders: &Key) -> [u8; MARK] {
        let key = hmac::Key::new(hmac::HMAC_SHA256, orders.bytes());
        let mut context = hmac::Context::with_key(&key);
        context.update(b"abri/1/order");
        context.update(&[self.duress.number(), self.number]);
        let tag = context.sign();
        let (mark, _) = tag.as_ref().split_first_chunk().expect("32 bytes");
        *mark
    }

    /// The order of a code, if it has one; all are tried.
    pub(super) fn find(orders: &Key, mark: &[u8; MARK]) -> Option<Order> {
        let mut found = None;
        for duress in Duress::ALL {
            for number in 0..JOURNALS as u8 {
                let order = Order { duress, number };
                if order.mark(orders) == *mark {
                    found = Some(order);
                }
            }
        }
        found
    }
}
