//! One thing that a record says, committed to under a salt of its own.

use ring::digest::{Context, SHA256};
use zeroize::Zeroizing;

use super::bytes::Reader;
use super::chain::Hash;
use super::{JournalError, key};

/// Random bytes that keep a value from being guessed from its hash.
const SALT: usize = 16;

/// A name and its value. Opened to a reader one by one, each with its salt.
pub(super) struct Field {
    salt: [u8; SALT],
    name: String,
    value: Zeroizing<String>,
}

impl Field {
    /// A field with a new salt. Names are ours: lower-case letters and hyphens.
    pub(super) fn new(name: &str, value: &str) -> Result<Field, JournalError> {
        Ok(Field {
            salt: key::random()?,
            name: name.to_owned(),
            value: Zeroizing::new(value.to_owned()),
        })
    }

    pub(super) fn salt(&self) -> &[u8; SALT] {
        &self.salt
    }

    pub(super) fn name(&self) -> &str {
        &self.name
    }

    pub(super) fn value(&self) -> &str {
        &self.value
    }

    /// As [`FieldRef::hash`].
    pub(super) fn hash(&self) -> Hash {
        let (salt, name, value) = (&self.salt, self.name(), self.value());
        FieldRef { salt, name, value }.hash()
    }

    /// What [`Field::encode`] appends, in bytes.
    fn encoded_length(&self) -> usize {
        SALT + 1 + self.name.len() + 4 + self.value.len()
    }

    /// salt (16) ‖ length of the name (1) ‖ name ‖ length of the value (4) ‖ value.
    fn encode(&self, bytes: &mut Vec<u8>) {
        bytes.extend_from_slice(&self.salt);
        bytes.push(self.name.len() as u8);
        bytes.extend_from_slice(self.name.as_bytes());
        bytes.extend_from_slice(&(self.value.len() as u32).to_be_bytes());
        bytes.extend_from_slice(self.value.as_bytes());
    }
}

/// A field as it lies among opened bytes.
#[derive(Clone, Copy)]
pub(super) struct FieldRef<'a> {
    salt: &'a [u8; SALT],
    pub(super) name: &'a str,
    pub(super) value: &'a str,
}

impl<'a> FieldRef<'a> {
    fn read(reader: &mut Reader<'a>) -> Option<FieldRef<'a>> {
        let salt = reader.take(SALT)?.try_into().ok()?;
        let name_length = reader.u8()?;
        let name = str::from_utf8(reader.take(name_length.into())?).ok()?;
        // A zero would let name and value trade bytes under one hash.
        if name.is_empty() || name.contains('\0') {
            return None;
        }
        let value_length = reader.u32()? as usize;
        let value = str::from_utf8(reader.take(value_length)?).ok()?;
        Some(FieldRef { salt, name, value })
    }

    /// SHA-256("abri/1/field" ‖ salt ‖ name ‖ 0 ‖ value).
    pub(super) fn hash(&self) -> Hash {
        let mut context = Context::new(&SHA256);
        context.update(b"abri/1/field");
        context.update(self.salt);
        context.update(self.name.as_bytes());
        context.update(&[0]);
        context.update(self.value.as_bytes());
        let mut hash = [0; 32];
        hash.copy_from_slice(context.finish().as_ref());
        hash
    }

    fn to_owned(self) -> Field {
        Field {
            salt: *self.salt,
            name: self.name.to_owned(),
            value: Zeroizing::new(self.value.to_owned()),
        }
    }
}

/// SHA-256("abri/1/commit" ‖ the hashes in order).
pub(super) fn commit(hashes: &[Hash]) -> Hash {
    let mut context = Context::new(&SHA256);
    context.update(b"abri/1/commit");
    for hash in hashes {
        context.update(hash);
    }
    let mut commit = [0; 32];
    commit.copy_from_slice(context.finish().as_ref());
    commit
}

/// What [`encode_list`] appends, in bytes.
pub(super) fn list_length(fields: &[Field]) -> usize {
    1 + fields.iter().map(Field::encoded_length).sum::<usize>()
}

/// How many (1) ‖ each of them.
pub(super) fn encode_list(fields: &[Field], bytes: &mut Vec<u8>) {
    bytes.push(fields.len() as u8);
    for field in fields {
        field.encode(bytes);
    }
}

/// `None` if bytes are missing, or a name comes twice.
pub(super) fn read_list<'a>(reader: &mut Reader<'a>) -> Option<Vec<FieldRef<'a>>> {
    let count = reader.u8()?;
    let mut fields: Vec<FieldRef<'_>> = Vec::with_capacity(count.into());
    for _ in 0..count {
        let field = FieldRef::read(reader)?;
        if fields.iter().any(|earlier| earlier.name == field.name) {
            return None;
        }
        fields.push(field);
    }
    Some(fields)
}

/// Fields to be kept, of what [`read_list`] gave.
pub(super) fn to_owned(fields: Vec<FieldRef<'_>>) -> Vec<Field> {
    fields.into_iter().map(FieldRef::to_owned).collect()
}

/// The value of the field `name`.
pub(super) fn find<'a>(fields: &'a [Field], name: &str) -> Option<&'a str> {
    let found = fields.iter().find(|field| field.name() == name);
    found.map(Field::value)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_list_comes_back_as_it_went(values in prop::collection::vec(".*", 0..20)) {
            let fields: Vec<Field> = values
                .iter()
                .enumerate()
                .map(|(number, value)| Field::new(&format!("name-{number}"), value).unwrap())
                .collect();
            let mut bytes = Vec::new();
            encode_list(&fields, &mut bytes);
            prop_assert_eq!(bytes.len(), list_length(&fields));
            let back = to_owned(read_list(&mut Reader::new(&bytes)).unwrap());
            prop_assert_eq!(back.len(), fields.len());
            for (field, back) in fields.iter().zip(&back) {
                prop_assert_eq!(field.value(), back.value());
                prop_assert_eq!(field.name(), back.name());
                prop_assert_eq!(field.hash(), back.hash());
            }
        }

        #[test]
        fn hostile_bytes_are_no_list_and_no_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
            if let Some(fields) = read_list(&mut Reader::new(&bytes)) {
                let mut again = Vec::new();
                encode_list(&to_owned(fields), &mut again);
                prop_assert!(bytes.starts_with(&again));
            }
        }
    }

    #[test]
    fn equal_values_have_different_hashes() {
        let first = Field::new("text", "oui").unwrap();
        let second = Field::new("text", "oui").unwrap();
        assert_ne!(first.hash(), second.hash());
    }

    #[test]
    fn a_hash_is_the_one_written_down() {
        // printf 'abri/1/field0123456789abcdeftext\0oui' | sha256sum
        let field = Field {
            salt: *b"0123456789abcdef",
            name: "text".into(),
            value: Zeroizing::new("oui".into()),
        };
        assert_eq!(
            crate::journal::hex::encode(&field.hash()),
            "a55f6df7404ed321f9924ec0d05f4e30a33ec0d13246e7491c497c17a347a74d"
        );
        assert_eq!(
            crate::journal::hex::encode(&commit(&[field.hash()])),
            "6893bce985277483aa3538c8f0514b92c3068147c1ada6c21e60f457883ff06a"
        );
    }
}
