//! Every text keeps the limits of its reader, and the ruler itself is proven.

use std::collections::BTreeMap;
use std::sync::{Mutex, OnceLock};

use abri_core::Audience;
use abri_core::guidance::{Block, Library};
use abri_tests::orientation::{every_question, every_set};
use abri_tests::readability::{
    Passage, Role, findings, findings_alone, initials, misspellings, passages, passages_of_file,
    passages_of_plan, passages_of_question, score, sentences, syllables,
};

/// Words counted by hand, by their number of syllables.
const COUNTED: [(usize, &str); 5] = [
    (
        1,
        "plainte honte aide nuage août paon joie vue rue oui nuit lui pied rien bien lien feuille \
         œil cœur sœur quand quelque guerre guide langue jouer tuer bruit fruit compte comptes \
         preuve preuves seul seule hui parce yeux nue nues louer fouet puis ville fille science \
         viol groupe croire trois froid pluie plaie truie mot passe nom",
    ),
    (
        2,
        "été maison victime victimes image images police chantage réseau réseaux client payer \
         voyage famille parent violence violences sexuelle gratuit aider action question chaos \
         poète naïf maïs créer idée idées amie ancien juillet suicide situer prière crier mineur \
         mineure majeur adulte enfant auteur intime menace argent capture écran bloquer juriste \
         urgence danger aujourd après avant gérer moyen pays radio audio béat cruel actuel mutuelle \
         manuel trouer prouesse depuis essuie plier tranquille million billet enquête patient \
         conscience audience violer violent poème théâtre géant réel réelle publient trier \
         instruire détruire détruit construit autrui appui haïr laïque noël cloué troué prions \
         photo photos pseudo profil",
    ),
    (
        3,
        "téléphone oublier travailler surveillance numérique anonyme écouter situation relation \
         suicidaire étudiant responsable agresseur diffusion menacer capturer supprimer \
         spécialiste psychologue avocat maintenant nécessaire essayer envoyer vidéo stéréo réagir \
         écriture nudité souhaiter éblouir continuer constituer ouvrier février conséquence \
         expérience peuplier bouclier publier égoïste héroïne canoë quotidien quotidienne \
         Instagram internet",
    ),
    (
        4,
        "harcèlement signalement gendarmerie confidentiel publication association spécialisé \
         obligatoire européen réaliser individuel commissariat coïncidence",
    ),
    (6, "cyberharcèlement"),
];
/// The two that the rule of thumb misses: a verb without its subject, and *bl* + *ou* + *i*.
const KNOWN_ERRORS: [&str; 2] = ["publient", "éblouir"];

/// Thoughts of suicide are spoken of as plainly as danger.
fn crisis(block: &Block) -> bool {
    block.id.starts_with("dark-")
}

fn all_passages() -> Vec<Vec<Passage>> {
    let library = Library::embedded();
    let sheets = Audience::ALL.into_iter().flat_map(|audience| {
        let ids = library.sheets(audience).into_iter().map(|sheet| sheet.id);
        ids.map(move |id| (id, audience)).collect::<Vec<_>>()
    });
    let sheets = sheets.map(|(id, audience)| {
        let sheet = library.sheet(&id, audience).expect("a listed sheet");
        passages(&sheet, audience, crisis)
    });
    sheets.chain(orientation().iter().cloned()).collect()
}

/// What screens say besides: titles, buttons, answers to a mistake. Services have rules of their own, letters are
/// exempt, and texts with values are measured where these are.
fn screens() -> Vec<Vec<Passage>> {
    let files = ["app", "ios", "search", "errors"].into_iter();
    let each = files.flat_map(|file| Audience::ALL.map(|audience| (file, audience)));
    each.map(|(file, audience)| passages_of_file(file, audience))
        .collect()
}

/// Every question as it is asked, and every plan with other steps.
fn orientation() -> &'static [Vec<Passage>] {
    static ALL: OnceLock<Vec<Vec<Passage>>> = OnceLock::new();
    ALL.get_or_init(|| {
        let seen = Mutex::new(BTreeMap::new());
        let count = every_set(|walked| {
            let audience = walked.audience;
            let steps: Vec<_> = walked.steps.iter().map(|step| step.id.clone()).collect();
            let mut seen = seen.lock().expect("what was seen");
            let plan = || passages_of_plan(&walked.steps, audience);
            seen.entry((audience, steps)).or_insert_with(plan);
        });
        let mut seen = seen.into_inner().expect("what was seen");
        assert!(seen.len() > 100, "{count} sets, {} plans", seen.len());
        for (audience, question) in every_question() {
            let place = vec![question.id.clone(), format!("{:?}", question.choices.len())];
            seen.insert((audience, place), passages_of_question(&question, audience));
        }
        seen.into_values().collect()
    })
}

/// Many plans share a step: what is wrong with it is said once.
fn assert_none(mut findings: Vec<String>) {
    findings.sort();
    findings.dedup();
    assert!(
        findings.is_empty(),
        "{} findings\n{}",
        findings.len(),
        findings.join("\n")
    );
}

#[test]
fn syllables_are_counted_as_by_hand() {
    let (mut words, mut by_hand, mut by_rule, mut wrong) = (0, 0, 0, Vec::new());
    for (syllables_by_hand, list) in COUNTED {
        for word in list.split_whitespace() {
            words += 1;
            by_hand += syllables_by_hand;
            by_rule += syllables(word, None);
            if syllables(word, None) != syllables_by_hand {
                wrong.push(word);
            }
        }
    }
    assert_eq!(wrong, KNOWN_ERRORS);
    assert_eq!(
        (by_hand, by_rule),
        (words_total(), by_hand),
        "of {words} words"
    );
}

fn words_total() -> usize {
    COUNTED
        .iter()
        .map(|(syllables, list)| syllables * list.split_whitespace().count())
        .sum()
}

#[test]
fn a_verb_in_the_plural_ends_silently() {
    assert_eq!(syllables("menacent", Some("ils")), 2);
    assert_eq!(syllables("argent", Some("un")), 2);
}

#[test]
fn sentences_end_where_a_reader_stops() {
    let text = "Attends… Le 3018 répond. C’est gratuit, de 9 h à 23 h. « Merci. » Qui ? Toi.";
    assert_eq!(sentences(text).len(), 6);
}

#[test]
fn an_easy_text_scores_higher_than_a_hard_one() {
    let easy = score(&["Tu n’as rien fait de mal. La personne qui te menace a tort."]);
    let hard = score(&[
        "L’infraction susmentionnée constitue une atteinte particulièrement grave à la considération.",
    ]);
    assert!(easy > 95.0 && hard < 40.0, "{easy} {hard}");
}

#[test]
fn every_text_keeps_the_limits_of_its_reader() {
    assert_none(
        all_passages()
            .iter()
            .flat_map(|sheet| findings(sheet))
            .collect(),
    );
}

/// The one honest sentence about the seal, the same everywhere, word by word.
const VERBATIM: &str = "app-seal-honest";

#[test]
fn every_text_of_a_screen_keeps_the_limits_of_its_reader() {
    let mut screens = screens();
    screens
        .iter_mut()
        .for_each(|file| file.retain(|passage| passage.page != VERBATIM));
    assert_none(
        screens
            .iter()
            .flat_map(|file| findings_alone(file))
            .collect(),
    );
}

#[test]
fn marks_spaces_and_words_have_one_form() {
    let all = [all_passages(), screens()].concat();
    let texts = all.iter().flatten();
    let found = texts.flat_map(|passage| {
        let found = misspellings(&passage.text).into_iter();
        found.map(|what| format!("{}: {what}", passage.place))
    });
    assert_none(found.collect());
}

/// Initials, and the words beside which they may stand on the same page.
const EXPLAINED: [(&str, &str); 6] = [
    ("PHAROS", "site de la police"),
    ("THESEE", "chantage en ligne"),
    ("CNIL", "données personnelles"),
    ("IBAN", "numéro de compte"),
    ("URL", "adresse"),
    ("CV", "parcours"),
];

#[test]
fn initials_are_explained_on_their_page() {
    let mut found = Vec::new();
    for sheet in [all_passages(), screens()].concat() {
        for passage in sheet.iter().filter(|passage| passage.role != Role::Law) {
            for initials in initials(&passage.text) {
                let page = sheet.iter().filter(|other| other.page == passage.page);
                let page: Vec<&str> = page.map(|other| other.text.as_str()).collect();
                let words = EXPLAINED.iter().find(|(known, _)| *known == initials);
                if !words.is_some_and(|(_, words)| page.join(" ").contains(words)) {
                    found.push(format!("{}: {initials}", passage.place));
                }
            }
        }
    }
    assert_none(found);
}

/// What stands inside « » is what somebody says to somebody else.
fn outside_quotes(text: &str) -> String {
    let mut depth = 0;
    let keep = |mark: char| {
        depth += i32::from(mark == '«' || mark == '“') - i32::from(mark == '»' || mark == '”');
        (depth == 0).then_some(mark)
    };
    text.chars().filter_map(keep).collect()
}

fn says(text: &str, pronouns: &[&str]) -> bool {
    let text = outside_quotes(text).to_lowercase();
    text.split(|c: char| !c.is_alphabetic())
        .any(|word| pronouns.contains(&word))
}

#[test]
fn a_minor_is_never_spoken_to_as_an_adult_nor_an_adult_as_a_minor() {
    // The first question comes before anybody has said who they are.
    let first = |passage: &&Passage| !passage.page.starts_with("app-welcome-");
    let all = [all_passages(), screens()].concat();
    let wrong = all
        .iter()
        .flatten()
        .filter(first)
        .filter(|passage| match passage.audience {
            Audience::Minor => says(&passage.text, &["vous", "votre", "vos"]),
            _ => says(&passage.text, &["tu", "te", "toi", "ton", "ta", "tes"]),
        });
    assert_none(
        wrong
            .map(|passage| format!("{}: {}", passage.place, passage.text))
            .collect(),
    );
}
