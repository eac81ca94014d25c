//! The content of a record, apart from its line: what destroying it deletes.

use zeroize::Zeroizing;

use super::bytes::{Reader, padded_to_power};
use super::field::{self, Field, FieldRef};
use super::key::Key;

/// The least size that is seen from outside; larger ones are powers of two.
const LEAST: usize = 1024;

/// The key of an attachment's file.
pub(super) struct FileKey {
    pub(super) file: u64,
    pub(super) key: Key,
}

/// Content fields with their salts, and keys of attachments.
pub(super) struct Body {
    pub(super) fields: Vec<Field>,
    pub(super) file_keys: Vec<FileKey>,
}

impl Body {
    /// Fields alone.
    pub(super) fn of(fields: Vec<Field>) -> Body {
        Body {
            fields,
            file_keys: Vec::new(),
        }
    }

    /// fields ‖ how many keys (1) ‖ for each: file (8) ‖ key (32) ‖ zeros.
    pub(super) fn encode(&self) -> Zeroizing<Vec<u8>> {
        let length = field::list_length(&self.fields) + 1 + self.file_keys.len() * (8 + 32);
        let padded = padded_to_power(length, LEAST);
        let mut bytes = Zeroizing::new(Vec::with_capacity(padded));
        field::encode_list(&self.fields, &mut bytes);
        bytes.push(self.file_keys.len() as u8);
        for file_key in &self.file_keys {
            bytes.extend_from_slice(&file_key.file.to_be_bytes());
            bytes.extend_from_slice(file_key.key.bytes());
        }
        bytes.resize(padded, 0);
        bytes
    }

    /// `None` for bytes that no body has.
    pub(super) fn decode(bytes: &[u8]) -> Option<Body> {
        let (fields, file_keys) = read(bytes)?;
        let file_keys = file_keys.iter().map(|bytes| {
            let mut reader = Reader::new(bytes);
            Some(FileKey {
                file: reader.u64()?,
                key: Key::read(&mut reader)?,
            })
        });
        Some(Body {
            fields: field::to_owned(fields),
            file_keys: file_keys.collect::<Option<_>>()?,
        })
    }

    /// The fields where they lie among opened bytes; `None` for bytes that no body has.
    pub(super) fn fields(bytes: &[u8]) -> Option<Vec<FieldRef<'_>>> {
        read(bytes).map(|(fields, _)| fields)
    }

    /// The value of the field `name`.
    pub(super) fn value(&self, name: &str) -> Option<&str> {
        field::find(&self.fields, name)
    }

    /// The key of a file.
    pub(super) fn key_of(&self, file: u64) -> Option<&Key> {
        self.file_keys
            .iter()
            .find(|file_key| file_key.file == file)
            .map(|file_key| &file_key.key)
    }
}

/// Fields, and for each key of a file: file (8) ‖ key (32).
fn read(bytes: &[u8]) -> Option<(Vec<FieldRef<'_>>, &[[u8; 8 + 32]])> {
    let mut reader = Reader::new(bytes);
    let fields = field::read_list(&mut reader)?;
    let count = reader.u8()?;
    let (file_keys, _) = reader.take(usize::from(count) * (8 + 32))?.as_chunks();
    reader.only_zeros().then_some((fields, file_keys))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_body_comes_back_as_it_went(values in prop::collection::vec(".*", 0..20), file: u64) {
            let fields = values
                .iter()
                .enumerate()
                .map(|(number, value)| Field::new(&number.to_string(), value).unwrap())
                .collect();
            let body = Body { fields, file_keys: vec![FileKey { file, key: Key::random().unwrap() }] };
            let bytes = body.encode();
            prop_assert!(bytes.len() >= LEAST && bytes.len().is_power_of_two());
            let back = Body::decode(&bytes).unwrap();
            for (number, value) in values.iter().enumerate() {
                prop_assert_eq!(back.value(&number.to_string()), Some(value.as_str()));
            }
            prop_assert_eq!(back.key_of(file).unwrap().bytes(), body.file_keys[0].key.bytes());
        }

        #[test]
        fn hostile_bytes_are_no_panic(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
            let _ = Body::decode(&bytes);
        }
    }
}
