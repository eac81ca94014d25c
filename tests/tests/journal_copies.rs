//! Copies with less in them, and what a file carries.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod journal_phone;

use std::io::Cursor;

use abri_core::journal::{
    Area, Attachment, Carries, Change, ImageAnswer, Journal, JournalError, Less, Pixels, Source,
};
use image::{DynamicImage, ImageEncoder, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};
use journal_phone::{Phone, entries, note, read_back, verify};
use proptest::prelude::*;

/// A picture whose left half is red and whose right half is blue, with a yellow point at the top left.
fn picture(width: u32, height: u32) -> RgbImage {
    let mut picture = RgbImage::from_fn(width, height, |x, _| {
        Rgb(if x < width / 2 {
            [255, 0, 0]
        } else {
            [0, 0, 255]
        })
    });
    for (x, y) in [(0, 0), (1, 0), (0, 1), (1, 1)] {
        picture.put_pixel(x, y, Rgb([255, 255, 0]));
    }
    picture
}

fn png(picture: &RgbImage) -> Vec<u8> {
    let mut file = Cursor::new(Vec::new());
    picture.write_to(&mut file, ImageFormat::Png).unwrap();
    file.into_inner()
}

/// A JPEG whose EXIF has a place, a maker and the orientation `turned` (6: a quarter to the right).
fn jpeg_with_exif(picture: &RgbImage, turned: u16) -> Vec<u8> {
    use exif::experimental::Writer;
    use exif::{Field, In, Rational, Tag, Value};
    let degrees = |number| Rational {
        num: number,
        denom: 1,
    };
    let field = |tag, value| Field {
        tag,
        ifd_num: In::PRIMARY,
        value,
    };
    let fields = [
        field(Tag::Make, Value::Ascii(vec![b"Fabrique".to_vec()])),
        field(Tag::Orientation, Value::Short(vec![turned])),
        field(Tag::GPSLatitudeRef, Value::Ascii(vec![b"N".to_vec()])),
        field(
            Tag::GPSLatitude,
            Value::Rational(vec![degrees(48), degrees(51), degrees(24)]),
        ),
    ];
    let mut writer = Writer::new();
    fields.iter().for_each(|field| writer.push_field(field));
    let mut exif = Cursor::new(Vec::new());
    writer.write(&mut exif, false).unwrap();
    let mut file = Vec::new();
    let mut encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut file, 100);
    encoder.set_exif_metadata(exif.into_inner()).unwrap();
    encoder.encode_image(picture).unwrap();
    file
}

fn with_file(bytes: &[u8]) -> (Phone, Journal, Attachment) {
    let phone = Phone::new();
    let journal = phone.create();
    let seq = journal.add(&note("la capture"), phone.now()).unwrap();
    let attachment = phone.import(&journal, seq, bytes);
    (phone, journal, attachment)
}

fn copy(
    phone: &Phone,
    journal: &Journal,
    original: &Attachment,
    change: &Change,
) -> Result<Attachment, JournalError> {
    journal.make_copy(
        original.id,
        Source::File,
        change,
        ImageAnswer::No,
        phone.now(),
    )
}

fn decoded(journal: &Journal, copy: &Attachment) -> DynamicImage {
    image::load_from_memory(&read_back(journal, copy.id).unwrap()).unwrap()
}

const RIGHT_HALF: Area = Area {
    left: 5_000,
    top: 0,
    right: 10_000,
    bottom: 10_000,
};

#[test]
fn a_copy_names_its_original_which_stays_as_it_came() {
    let file = png(&picture(40, 30));
    let (phone, journal, original) = with_file(&file);
    let copy = copy(&phone, &journal, &original, &Change::default()).unwrap();
    let derived = copy.derived.unwrap();
    assert_eq!(
        (derived.from, derived.less),
        (original.sha256, Less::WithoutPlace)
    );
    assert_eq!(original.derived, None);
    assert_eq!(copy.media_type, "image/png");
    assert_eq!(decoded(&journal, &copy).to_rgb8(), picture(40, 30));
    let journal = phone.reopen(&journal);
    let entry = entries(&journal)[0].seq;
    assert!(journal.read(entry).unwrap().attachments == [original.clone(), copy]);
    assert!(read_back(&journal, original.id).unwrap() == file);
    assert!(verify(&journal).intact());
}

#[test]
fn what_is_covered_is_gone_whatever_the_kind() {
    for file in [png(&picture(101, 67)), jpeg_with_exif(&picture(101, 67), 1)] {
        let (phone, journal, original) = with_file(&file);
        let change = Change {
            covered: vec![RIGHT_HALF],
            cropped: None,
        };
        let copy = copy(&phone, &journal, &original, &change).unwrap();
        assert_eq!(copy.derived.unwrap().less, Less::Covered);
        let pixels = decoded(&journal, &copy).to_rgb8();
        assert_eq!(pixels.dimensions(), (101, 67));
        // From 50 on, rounded outwards; a JPEG smears by its blocks of at most 16.
        let blue = pixels
            .enumerate_pixels()
            .filter(|(x, _, pixel)| *x > 50 && pixel.0[2] > 60);
        assert_eq!(blue.count(), 0);
        assert!(pixels.get_pixel(20, 40).0[0] > 200, "the rest is there");
    }
}

#[test]
fn what_is_cut_out_is_all_that_is_left() {
    let (phone, journal, original) = with_file(&png(&picture(40, 30)));
    let change = Change {
        covered: Vec::new(),
        cropped: Some(RIGHT_HALF),
    };
    let copy = copy(&phone, &journal, &original, &change).unwrap();
    assert_eq!(copy.derived.unwrap().less, Less::Cropped);
    let pixels = decoded(&journal, &copy).to_rgb8();
    assert_eq!(pixels.dimensions(), (20, 30));
    assert!(pixels.pixels().all(|pixel| pixel.0 == [0, 0, 255]));
}

#[test]
fn a_turned_photograph_is_upright_and_says_nothing_of_the_place_any_more() {
    // Turned a quarter to the right, its yellow point is shown at the top right.
    let (phone, journal, original) = with_file(&jpeg_with_exif(&picture(64, 32), 6));
    let before = journal.carried(original.id).unwrap();
    assert_eq!((before.place, before.device), (Carries::Yes, Carries::Yes));
    let copy = copy(&phone, &journal, &original, &Change::default()).unwrap();
    let after = journal.carried(copy.id).unwrap();
    assert_eq!((after.place, after.device), (Carries::No, Carries::No));
    let pixels = decoded(&journal, &copy).to_rgb8();
    assert_eq!(pixels.dimensions(), (32, 64));
    let [red, green, blue] = pixels.get_pixel(31, 0).0;
    assert!(
        red > 150 && green > 150 && blue < 120,
        "{red} {green} {blue}"
    );
    assert!(
        pixels.get_pixel(16, 60).0[2] > 200,
        "what was right is below"
    );
}

#[test]
fn pixels_that_the_phone_decoded_make_a_photograph() {
    let (phone, journal, original) = with_file(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic");
    let shown = RgbaImage::from_pixel(9, 5, Rgba([0, 128, 0, 255]));
    let make = |rgba: Vec<u8>| {
        let pixels = Pixels {
            width: 9,
            height: 5,
            rgba: rgba.into(),
        };
        let (change, answer) = (Change::default(), ImageAnswer::No);
        journal.make_copy(
            original.id,
            Source::Phone(pixels),
            &change,
            answer,
            phone.now(),
        )
    };
    let copy = make(shown.clone().into_raw()).unwrap();
    assert_eq!(copy.media_type, "image/jpeg");
    assert!(
        copy.name.ends_with(".jpg"),
        "its ending is that of what it is"
    );
    assert_eq!(decoded(&journal, &copy).to_rgb8().dimensions(), (9, 5));
    assert_eq!(make(vec![0; 7]).unwrap_err(), JournalError::NoCopy);
    // The file itself is of a kind that only the phone reads.
    let change = Change::default();
    let of_file = journal.make_copy(
        original.id,
        Source::File,
        &change,
        ImageAnswer::No,
        phone.now(),
    );
    assert_eq!(of_file.unwrap_err(), JournalError::NoCopy);
}

#[test]
fn what_is_pointed_at_is_what_is_covered_however_a_photograph_was_turned() {
    for turned in 1..=8 {
        let (phone, journal, original) = with_file(&jpeg_with_exif(&picture(64, 32), turned));
        let shown = journal.upright(original.id, 4096).unwrap();
        let shown = RgbaImage::from_raw(shown.width, shown.height, shown.rgba.to_vec()).unwrap();
        let change = Change {
            covered: vec![RIGHT_HALF],
            cropped: None,
        };
        let copy = copy(&phone, &journal, &original, &change).unwrap();
        let copy = decoded(&journal, &copy).to_rgb8();
        assert_eq!(copy.dimensions(), shown.dimensions(), "{turned}");
        // The yellow point is in a corner: covered if it is shown on the right, else still there.
        let yellow = |pixel: &[u8]| pixel[0] > 150 && pixel[1] > 150;
        let right = shown.width() / 2;
        let at_right = shown
            .enumerate_pixels()
            .any(|(x, _, pixel)| x >= right && yellow(&pixel.0));
        let left = copy.pixels().any(|pixel| yellow(&pixel.0));
        assert_eq!(left, !at_right, "{turned}");
    }
}

#[test]
fn what_is_shown_is_no_larger_than_asked_for() {
    let (_phone, journal, original) = with_file(&png(&picture(400, 300)));
    let shown = journal.upright(original.id, 100).unwrap();
    assert_eq!((shown.width, shown.height), (100, 75));
    assert_eq!(shown.rgba.len(), 100 * 75 * 4);
    let (_phone, journal, original) = with_file(b"no picture");
    let shown = journal.upright(original.id, 100);
    assert_eq!(shown.map(|_| ()).unwrap_err(), JournalError::NoCopy);
}

#[test]
fn any_answer_but_no_makes_no_copy() {
    let (phone, journal, original) = with_file(&png(&picture(40, 30)));
    for answer in [ImageAnswer::Yes, ImageAnswer::Unknown, ImageAnswer::Skipped] {
        let change = Change::default();
        let made = journal.make_copy(original.id, Source::File, &change, answer, phone.now());
        assert_eq!(made.unwrap_err(), JournalError::Refused);
    }
    assert_eq!(
        journal_phone::files(&phone.used_folder().join("a")).len(),
        1
    );
}

#[test]
fn an_area_out_of_the_picture_is_refused_and_leaves_nothing() {
    let (phone, journal, original) = with_file(&png(&picture(40, 30)));
    for (left, right) in [(0, 0), (9, 3), (0, 10_001)] {
        let area = Area {
            left,
            top: 0,
            right,
            bottom: 10,
        };
        for change in [
            Change {
                covered: vec![area],
                cropped: None,
            },
            Change {
                covered: Vec::new(),
                cropped: Some(area),
            },
        ] {
            let made = copy(&phone, &journal, &original, &change);
            assert_eq!(made.unwrap_err(), JournalError::Refused);
        }
    }
    assert_eq!(
        journal_phone::files(&phone.used_folder().join("a")).len(),
        1
    );
}

/// A PNG that says it is enormous.
#[test]
fn a_picture_too_large_to_hold_is_not_decoded() {
    let mut file = png(&picture(2, 2));
    file[16..20].copy_from_slice(&60_000_u32.to_be_bytes());
    file[20..24].copy_from_slice(&60_000_u32.to_be_bytes());
    let crc = crc_of(&file[12..29]);
    file[29..33].copy_from_slice(&crc.to_be_bytes());
    let (phone, journal, original) = with_file(&file);
    let made = copy(&phone, &journal, &original, &Change::default());
    assert_eq!(made.unwrap_err(), JournalError::NoCopy);
}

fn crc_of(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0_u32, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            (crc >> 1) ^ (0xEDB8_8320 & (crc & 1).wrapping_neg())
        })
    })
}

#[test]
fn a_locked_journal_makes_no_copy_and_reads_nothing() {
    let (phone, journal, original) = with_file(&png(&picture(40, 30)));
    journal.lock();
    let made = copy(&phone, &journal, &original, &Change::default());
    assert_eq!(made.unwrap_err(), JournalError::Locked);
    assert_eq!(
        journal.carried(original.id).unwrap_err(),
        JournalError::Locked
    );
}

#[test]
fn what_other_files_carry_is_said_as_far_as_it_is_known() {
    let text = "il dit qu’il enverra tout\n".repeat(20_000);
    let video = |mark: &[u8]| {
        let mut file = b"\0\0\0\x18ftypmp42".to_vec();
        // The mark lies across the end of the first piece.
        file.resize(64 * 1024 - 2, 0);
        file.extend_from_slice(mark);
        file
    };
    let xmp = {
        let mut file = png(&picture(4, 4));
        file.extend_from_slice(b"<rdf exif:GPSLatitude=\"48,51.4N\"/>");
        file
    };
    for (file, place) in [
        (Vec::new(), Carries::No),
        (text.into_bytes(), Carries::No),
        (png(&picture(4, 4)), Carries::No),
        (xmp, Carries::Yes),
        (video(b"\xA9xyz+48.85+002.35/"), Carries::Yes),
        (video(b"rien"), Carries::Unknown),
        (b"%PDF-1.7 rien".to_vec(), Carries::Unknown),
        (b"\xFF\xD8\xFF\xE1broken".to_vec(), Carries::Unknown),
    ] {
        let (_phone, journal, attachment) = with_file(&file);
        let carried = journal.carried(attachment.id).unwrap();
        assert_eq!(carried.place, place, "{:?}", &file[..file.len().min(12)]);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    /// Whatever a file holds after its first bytes, it is copied, or it is said that it cannot be.
    #[test]
    fn hostile_pictures_break_nothing(kind in 0..2_usize, flips in prop::collection::vec((8..2_000_usize, any::<u8>()), 1..20)) {
        let mut file = [png(&picture(40, 30)), jpeg_with_exif(&picture(40, 30), 6)][kind].clone();
        for (at, bits) in flips {
            let at = at % file.len();
            file[at] ^= bits;
        }
        let (phone, journal, original) = with_file(&file);
        let made = copy(&phone, &journal, &original, &Change { covered: vec![RIGHT_HALF], cropped: None });
        prop_assert!(matches!(made, Ok(_) | Err(JournalError::NoCopy)), "{made:?}");
        prop_assert!(journal.carried(original.id).is_ok());
        prop_assert!(verify(&journal).intact());
    }
}
