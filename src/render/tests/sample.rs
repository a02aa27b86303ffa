//! A small site by hand: four actors, six entries, every feature of a record, three languages.

use crate::date::Edtf;
use crate::model::*;
use std::sync::Arc;

const ID: LangIx = LangIx(1);

pub fn site() -> Site {
    Site {
        title: text("Harbour desk").with(ID, "Meja pelabuhan"),
        description: Some(text("Who said what about the harbour.")),
        base_url: None,
        as_of: None,
        languages: ["en", "id", "ar"].map(|tag| Lang(tag.to_owned())).into(),
        raw_html: false,
        excerpt_words: 60,
        theme: Theme { tokens: vec![("wedel".to_owned(), "#123456".to_owned(), "#abcdef".to_owned())] },
        credits: Credits::default(),
        cards: CardOptions::default(),
        labels: vec![OutletLabel {
            id: "state-funded".to_owned(),
            label: text("State-funded").with(ID, "Didanai negara"),
            outlet: "North Wire".to_owned(),
            aliases: vec![],
            reason: text("Its budget comes from the ministry."),
        }],
        timelines: vec![timeline()],
        pages: vec![Page {
            path: "about".to_owned(),
            title: text("About").with(ID, "Tentang"),
            description: None,
            body: text("# How\n\nSee [the harbour](harbour/index.html) and [this](about.md#how)."),
        }],
        insets: vec![],
        assets: vec![],
    }
}

fn timeline() -> Timeline {
    let mut timeline = Timeline {
        path: "harbour".to_owned(),
        title: text("The harbour <dispute>").with(ID, "Sengketa pelabuhan"),
        description: Some(text("Two towns and *one* quay.").with(ID, "Dua kota dan *satu* dermaga.")),
        updated: Some(date("2031-03-09")),
        timezone: None,
        order: Order::Oldest,
        entry_pages: true,
        prose: Some(text(
            "An entry is not a finding.\n\n- See [the first](#north-claims).\n- See [all figures](#figures).",
        )),
        key_facts: vec![KeyFact {
            label: text("In dispute"),
            items: vec![text("How many ships: [five](#north-claims) or [none](#south-denies).")],
        }],
        counts: vec![
            Count { id: "docked".to_owned(), label: text("in the dock"), shape: Shape::Disc },
            Count { id: "expected".to_owned(), label: text("expected"), shape: Shape::Ring },
        ],
        positions: vec![Position { actor: ActorIx(0), text: text("Says five ships are there.") }],
        slices: vec![Slice {
            id: "claims".to_owned(),
            title: text("Claims only"),
            kinds: vec![Kind::Claim],
            ..Slice::default()
        }],
        as_of: vec![],
        tombstones: vec![Tombstone { id: "gone".to_owned(), date: date("2031-03-08"), reason: text("Entered twice.") }],
        actors: vec![
            actor("north", "Northtown", None, None),
            actor("mayor", "Ada Berg", Some("mayor"), Some(0)),
            actor("south", "Southtown", None, None),
            actor("guard", "Coast Guard", Some("harbour watch of Southtown"), Some(2)),
        ],
        sources: Arc::new([
            source("bugle", "Daily Bugle", Some("Five ships at the quay"), "en"),
            source("wire", "North Wire", None, "no"),
            source("post", "بريد الميناء", Some("السفن في الميناء"), "ar"),
            source("bugle-2", "Daily Bugle", Some("<script>alert(1)</script>"), "en"),
        ]),
        events: events().into_iter().map(Arc::new).collect(),
    };
    let sources = Arc::make_mut(&mut timeline.sources);
    sources[1].label = Some(text("State-funded").with(ID, "Didanai negara"));
    sources[0].agency = Some("Reuters".into());
    sources[0].archived_url = Some("https://archive.example/bugle".into());
    sources[3].url = Some("javascript:alert(1)".into());
    link(&mut timeline);
    timeline
}

fn events() -> Vec<Event> {
    let mut north = event("north-claims", "2031-03-01", Kind::Claim, "Northtown says five ships are docked");
    north.aliases = vec!["old-claim".to_owned()].into();
    north.title = north.title.with(ID, "Northtown menyebut lima kapal sudah sandar");
    north.speakers = vec![Speaker::Actor(ActorIx(1))].into();
    north.summary = text("The mayor gives the number; [later](#south-denies) denied. <b>Raw</b>");
    north.citations = vec![cited(0, &["Reuters"]), cited(1, &["Reuters"]), cited(2, &[])].into();
    north.quote = Some(Box::new(Quote {
        text: "خمس سفن".to_owned(),
        lang: "ar".to_owned(),
        translation: Some(text("five ships")),
        source: Some(SourceIx(2)),
        passage: None,
    }));
    north.figures = vec![figure(Some(0), Amount::Value(5.0), None)].into();
    north.corrections = vec![Correction {
        date: date("2031-03-05"),
        said: text("four"),
        says: text("five"),
        why: Some(text("Misread.")),
    }]
    .into();

    let mut week = event("south-expects", "2031-03-03/2031-03-09", Kind::Estimate, "Southtown expects up to 12 ships");
    week.date_basis = Some(text("this week").with(ID, "minggu ini"));
    week.speakers = vec![
        Speaker::Actor(ActorIx(3)),
        Speaker::Named(Box::new(NamedSpeaker {
            name: "Bo Lind".to_owned(),
            role: Some("fisherman".to_owned()),
            side: None,
        })),
    ]
    .into();
    week.citations = vec![Citation { locator: Some("p. 3".into()), ..cited(0, &[]) }].into();
    week.figures = vec![
        figure(Some(1), Amount::Range { min: 10.0, max: 12.0 }, Some(Hedge::UpTo)),
        figure(Some(1), Amount::Words(text("several")), None),
    ]
    .into();
    week.body = Some(text("More.[^1]\n\n## Detail\n\n|a|b|\n|-|-|\n|1|2|\n\n[^1]: A note."));
    week.refers_to = Some(Box::new(date("2031-02")));
    week.place = Some(Box::new(Place { name: text("the quay"), position: None }));

    let mut denial = event("south-denies", "../2031-03-04", Kind::Denial, "Southtown denies it");
    denial.speakers = vec![Speaker::Actor(ActorIx(2))].into();
    denial.relations.set(Relation::Contradicts, vec![EventIx(0)]);
    denial.relations.set(Relation::RespondsTo, vec![EventIx(0)]);
    denial.citations = vec![cited(3, &[])].into();
    denial.differences = vec![Difference { note: text("North Wire gives 3 March"), sources: vec![SourceIx(1)] }].into();
    denial.figures = vec![Figure { stance: Stance::Rejects, ..figure(Some(0), Amount::Value(5.0), None) }].into();
    denial.media = vec![Media {
        src: "media/quay.jpg".to_owned(),
        alt: text("The empty \"quay\""),
        caption: Some(text("The quay.")),
        credit: Some(text("A. Photographer")),
        link: Some("https://example.org/photo".to_owned()),
    }]
    .into();

    let mut silent = event("north-silent", "2031-03-04", Kind::NoComment, "Northtown has not answered");
    silent.speakers = vec![Speaker::Actor(ActorIx(0))].into();
    silent.observer = Some(Observer::Source(SourceIx(1)));
    silent.citations = vec![cited(1, &[])].into();

    let mut timed = event("storm", "2031-03-04T14:30Z", Kind::Event, "A storm closes the harbour");
    timed.citations = vec![cited(2, &[])].into();
    timed.about = vec![ActorIx(0), ActorIx(2)].into();

    let mut draft = event("draft", "2031-03-04", Kind::Demand, "Southtown asks for an inspection");
    draft.speakers = vec![Speaker::Actor(ActorIx(2))].into();
    draft.draft = Some(Box::default());
    draft.citations = vec![cited(0, &["Reuters"])].into();
    vec![north, week, denial, silent, draft, timed]
}

/// The reverse of what entries say of each other, as `resolve` derives it.
fn link(timeline: &mut Timeline) {
    for at in 0..timeline.events.len() {
        for relation in Relation::ALL {
            for other in timeline.events[at].relations.get(relation).to_vec() {
                timeline.event_mut(other.ix()).reverse.push(relation, crate::plan::event_ix(at));
            }
        }
    }
}

pub fn text(words: &str) -> Text {
    Text::new(words)
}

pub fn date(edtf: &str) -> Edtf {
    Edtf::parse(edtf).expect("a valid date")
}

pub fn event(id: &str, when: &str, kind: Kind, title: &str) -> Event {
    Event {
        id: id.to_owned(),
        aliases: Rare::new(),
        date: Some(date(when)),
        sequence: None,
        date_basis: None,
        refers_to: None,
        kind,
        speakers: [].into(),
        observer: None,
        about: [].into(),
        title: text(title),
        summary: text("In a few words."),
        body: None,
        place: None,
        quote: None,
        figures: Rare::new(),
        citations: [].into(),
        relations: Relations::default(),
        reverse: Relations::default(),
        differences: Rare::new(),
        corrections: Rare::new(),
        tags: [].into(),
        group: None,
        importance: None,
        media: Rare::new(),
        draft: None,
    }
}

fn actor(id: &str, name: &str, role: Option<&str>, side: Option<u32>) -> Actor {
    Actor {
        id: id.to_owned(),
        name: text(name).with(ID, name).with(LangIx(2), name),
        role: role.map(text),
        side: side.map(ActorIx),
        aliases: vec![],
        url: None,
    }
}

fn source(id: &str, publisher: &str, title: Option<&str>, lang: &str) -> Source {
    Source {
        id: id.to_owned(),
        url: Some(format!("https://www.{id}.example/a?b=1&c=2").into()),
        title: title.map(Into::into),
        publisher: publisher.into(),
        author: None,
        published: Some(date("2031-03-02")),
        lang: Some(lang.into()),
        agency: None,
        label: None,
        archived_url: None,
        retrieved: None,
        article: None,
        sha256: None,
        shared_text: None,
    }
}

fn cited(source: u32, via: &[&str]) -> Citation {
    Citation { source: SourceIx(source), via: via.iter().map(|step| (*step).into()).collect(), locator: None }
}

fn figure(count: Option<usize>, amount: Amount, hedge: Option<Hedge>) -> Figure {
    Figure { count, amount, hedge, unit: None, as_of: None, by: None, stance: Stance::Asserts }
}
