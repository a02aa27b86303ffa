//! A record as JSON, resolved: texts by language, people and sources spelled out, bounds beside each date.
//!
//! The lines of `events.jsonl`. Names of fields are those of the record format; what a record lacks is left out.

use crate::date::Edtf;
use crate::model::{
    ActorIx, Amount, Citation, Correction, Difference, Event, EventIx, Figure, Media, Observer, Place, Quote, Relation,
    Site, Source, Speaker, Stance, Text, Timeline,
};
use serde_json::{Map, Value, json};

/// One record of a timeline.
pub fn record(site: &Site, timeline: &Timeline, event: &Event) -> Value {
    let view = View { site, timeline };
    let mut out = Object::default();
    out.put("timeline", timeline.path.as_str());
    out.put("id", event.id.as_str());
    out.list("aliases", event.aliases.iter().map(|alias| json!(alias)));
    out.date("date", event.date.as_ref());
    out.maybe("earliest", event.date.as_ref().and_then(|date| date.earliest().moment()));
    out.maybe("latest", event.date.as_ref().and_then(|date| date.latest().moment()));
    out.maybe("date_basis", event.date_basis.as_ref().map(|text| view.text(text)));
    out.date("refers_to", event.refers_to.as_deref());
    out.put("kind", event.kind.name());
    out.list("speaker", event.speakers.iter().map(|speaker| view.speaker(speaker)));
    out.maybe("observer", event.observer.map(|observer| view.observer(observer)));
    out.list("about", event.about.iter().map(|&actor| view.actor(actor)));
    out.put("title", view.text(&event.title));
    if !event.summary.default_text().is_empty() {
        out.put("summary", view.text(&event.summary));
    }
    out.maybe("body", event.body.as_ref().map(|text| view.text(text)));
    out.maybe("place", event.place.as_ref().map(|place| view.place(place)));
    out.maybe("quote", event.quote.as_ref().map(|quote| view.quote(quote)));
    out.list("figures", event.figures.iter().map(|figure| view.figure(figure)));
    out.list("sources", event.citations.iter().map(|citation| view.citation(citation)));
    for relation in Relation::ALL {
        out.list(relation.name(), event.relations.get(relation).iter().map(|&other| view.event(other)));
    }
    out.list("differences", event.differences.iter().map(|difference| view.difference(difference)));
    out.list("corrections", event.corrections.iter().map(|correction| view.correction(correction)));
    out.list("tags", event.tags.iter().map(|tag| json!(**tag)));
    out.maybe("group", event.group.as_deref());
    out.maybe("importance", event.importance);
    out.list("media", event.media.iter().map(|media| view.media(media)));
    Value::Object(out.0)
}

#[derive(Default)]
struct Object(Map<String, Value>);

impl Object {
    fn put(&mut self, name: &str, value: impl Into<Value>) {
        self.0.insert(name.to_owned(), value.into());
    }

    fn maybe(&mut self, name: &str, value: Option<impl Into<Value>>) {
        if let Some(value) = value {
            self.put(name, value);
        }
    }

    fn list(&mut self, name: &str, items: impl Iterator<Item = Value>) {
        let items: Vec<Value> = items.collect();
        if !items.is_empty() {
            self.put(name, items);
        }
    }

    fn date(&mut self, name: &str, date: Option<&Edtf>) {
        self.maybe(name, date.map(ToString::to_string));
    }
}

struct View<'a> {
    site: &'a Site,
    timeline: &'a Timeline,
}

impl View<'_> {
    /// The languages that have words of their own.
    fn text(&self, text: &Text) -> Value {
        let languages = self.site.lang_indices().filter(|&lang| text.has(lang));
        let words = languages.map(|lang| (self.site.lang(lang).0.clone(), json!(text.get(lang).text)));
        Value::Object(words.collect())
    }

    fn actor(&self, actor: ActorIx) -> Value {
        json!(self.timeline.actor(actor).id)
    }

    fn event(&self, event: EventIx) -> Value {
        json!(self.timeline.event(event).id)
    }

    fn speaker(&self, speaker: &Speaker) -> Value {
        let mut out = Object::default();
        match speaker {
            Speaker::Actor(actor) => {
                let actor = self.timeline.actor(*actor);
                out.put("id", actor.id.as_str());
                out.put("name", self.text(&actor.name));
                out.maybe("role", actor.role.as_ref().map(|role| self.text(role)));
            }
            Speaker::Named(speaker) => {
                out.put("name", speaker.name.as_str());
                out.maybe("role", speaker.role.as_deref());
            }
        }
        out.maybe("side", self.timeline.side_of(speaker).map(|side| self.actor(side)));
        Value::Object(out.0)
    }

    fn observer(&self, observer: Observer) -> Value {
        match observer {
            Observer::Actor(actor) => self.actor(actor),
            Observer::Source(source) => json!(self.timeline.source(source).id),
        }
    }

    fn place(&self, place: &Place) -> Value {
        let mut out = Object::default();
        out.put("name", self.text(&place.name));
        if let Some((lat, lon)) = place.position {
            out.put("lat", lat);
            out.put("lon", lon);
        }
        Value::Object(out.0)
    }

    fn quote(&self, quote: &Quote) -> Value {
        let mut out = Object::default();
        out.put("text", quote.text.as_str());
        out.put("lang", quote.lang.as_str());
        out.maybe("translation", quote.translation.as_ref().map(|text| self.text(text)));
        out.maybe("source", quote.source.map(|source| self.timeline.source(source).id.as_str()));
        Value::Object(out.0)
    }

    fn figure(&self, figure: &Figure) -> Value {
        let mut out = Object::default();
        out.maybe("count", figure.count.map(|count| self.timeline.counts[count].id.as_str()));
        match &figure.amount {
            Amount::Value(value) => out.put("value", *value),
            Amount::Range { min, max } => {
                out.put("min", *min);
                out.put("max", *max);
            }
            Amount::Words(words) => out.put("words", self.text(words)),
        }
        out.maybe("hedge", figure.hedge.map(crate::model::Hedge::name));
        out.maybe("unit", figure.unit.as_ref().map(|unit| self.text(unit)));
        out.date("as_of", figure.as_of.as_ref());
        out.maybe("by", figure.by.map(|actor| self.actor(actor)));
        if figure.stance == Stance::Rejects {
            out.put("stance", "rejects");
        }
        Value::Object(out.0)
    }

    fn citation(&self, citation: &Citation) -> Value {
        let mut out = self.source(self.timeline.source(citation.source));
        out.list("via", citation.via.iter().map(|via| json!(**via)));
        out.maybe("locator", citation.locator.as_deref());
        Value::Object(out.0)
    }

    fn source(&self, source: &Source) -> Object {
        let mut out = Object::default();
        out.put("id", source.id.as_str());
        out.maybe("url", source.url.as_deref());
        out.maybe("title", source.title.as_deref());
        out.put("publisher", &*source.publisher);
        out.maybe("author", source.author.as_deref());
        out.date("published", source.published.as_ref());
        out.maybe("lang", source.lang.as_deref());
        out.maybe("agency", source.agency.as_deref());
        out.maybe("label", source.label.as_ref().map(|label| self.text(label)));
        out.maybe("archived_url", source.archived_url.as_deref());
        out.date("retrieved", source.retrieved.as_deref());
        out.maybe("article", source.article.as_deref());
        out.maybe("sha256", source.sha256.as_deref());
        out
    }

    fn difference(&self, difference: &Difference) -> Value {
        let mut out = Object::default();
        out.put("note", self.text(&difference.note));
        out.list("sources", difference.sources.iter().map(|&source| json!(self.timeline.source(source).id)));
        Value::Object(out.0)
    }

    fn correction(&self, correction: &Correction) -> Value {
        let mut out = Object::default();
        out.put("date", correction.date.to_string());
        out.put("said", self.text(&correction.said));
        out.put("says", self.text(&correction.says));
        out.maybe("why", correction.why.as_ref().map(|why| self.text(why)));
        Value::Object(out.0)
    }

    fn media(&self, media: &Media) -> Value {
        let mut out = Object::default();
        out.put("src", media.src.as_str());
        out.put("alt", self.text(&media.alt));
        out.maybe("caption", media.caption.as_ref().map(|caption| self.text(caption)));
        out.maybe("credit", media.credit.as_ref().map(|credit| self.text(credit)));
        out.maybe("link", media.link.as_deref());
        Value::Object(out.0)
    }
}
