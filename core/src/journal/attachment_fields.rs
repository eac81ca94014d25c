//! What a record says about an attached file.

use super::attachment::{Attachment, AttachmentId, ImageAnswer};
use super::body::Body;
use super::chain::Hash;
use super::derived::{Derived, Less};
use super::field::Field;
use super::{JournalError, hex};

/// The content of an `attached` record. The key of the file stands beside it in the body.
pub(super) struct AttachmentFields {
    pub(super) name: String,
    pub(super) media_type: String,
    /// In bytes, without what fills up the last piece.
    pub(super) size: u64,
    /// Of what came in.
    pub(super) sha256: Hash,
    /// Only of a copy.
    pub(super) derived: Option<Derived>,
}

impl AttachmentFields {
    /// The person's answer is written down too: only one is ever stored.
    pub(super) fn encode(&self) -> Result<Body, JournalError> {
        let mut fields = vec![
            Field::new("name", &self.name)?,
            Field::new("media-type", &self.media_type)?,
            Field::new("size", &self.size.to_string())?,
            Field::new("sha256", &hex::encode(&self.sha256))?,
            Field::new("image-of-a-minor", ImageAnswer::No.name())?,
        ];
        if let Some(Derived { from, less }) = &self.derived {
            fields.push(Field::new("derived-from", &hex::encode(from))?);
            fields.push(Field::new("derived-less", less.name())?);
        }
        Ok(Body::of(fields))
    }

    /// `None` if a field is missing or says what none can.
    pub(super) fn decode(body: &Body) -> Option<AttachmentFields> {
        Some(AttachmentFields {
            name: body.value("name")?.to_owned(),
            media_type: body.value("media-type")?.to_owned(),
            size: body.value("size")?.parse().ok()?,
            sha256: hex::decode(body.value("sha256")?)?,
            derived: match (body.value("derived-from"), body.value("derived-less")) {
                (None, None) => None,
                (from, less) => Some(Derived {
                    from: hex::decode(from?)?,
                    less: Less::named(less?)?,
                }),
            },
        })
    }

    pub(super) fn into_attachment(self, id: AttachmentId, seq: u64) -> Attachment {
        Attachment {
            id,
            seq,
            name: self.name,
            media_type: self.media_type,
            size: self.size,
            sha256: self.sha256,
            derived: self.derived,
        }
    }
}
