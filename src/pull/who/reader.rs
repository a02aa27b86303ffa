//! Reads a text sentence by sentence and carries speakers from one to the next.

use std::ops::Range;

use super::attribution::{attributions, carries, carry};
use super::clause::Found;
use super::data::{Class, Kind, SpeakerPlace, Takes, VerbPlace};
use super::fold::fold;
use super::item::{Form, Item, Marks, fold_quotes, items};
use super::last;
use super::lexicon::Language;
use super::names::{Manner, mention};
use super::people::{Known, People};
use super::phrase::Sentence;
use super::quotes::{Quote, quotes};
use super::sentence::sentences;
use super::signed::signed;
use super::speech::{Reading, Source, Speech};

/// Reads a text; `None` for a language without a `who.toml`.
pub fn read(text: &str, lang: &str, marks: Marks) -> Option<Reading> {
    let language = super::languages::language(lang)?;
    let folded = fold(text);
    let quotes = quotes(text);
    let all = items(text, &folded, language, marks);
    let all = fold_quotes(text, all, &quotes);
    let people = People::new(text, &folded, &all, language);
    let spans = sentences(text, &all, &quotes, language);
    let mut reader = Reader {
        text,
        folded: &folded,
        language,
        quotes: &quotes,
        people,
        speeches: Vec::new(),
        sentences: Vec::new(),
        doers: Vec::new(),
        said: Vec::new(),
        open: false,
    };
    let mut before = 0;
    for span in spans {
        let fresh = all[before..span.start].iter().any(|item| item.form == Form::Break);
        before = span.end;
        let items = &all[span];
        reader.sentence(items, fresh);
    }
    let Reader { speeches, sentences, doers, said, .. } = reader;
    Some(Reading { speeches, sentences, doers, folded, language, said })
}

struct Reader<'a> {
    text: &'a str,
    folded: &'a str,
    language: &'static Language,
    quotes: &'a [Quote],
    people: People<'a>,
    speeches: Vec<Speech>,
    sentences: Vec<Range<usize>>,
    doers: Vec<Option<Source>>,
    said: Vec<bool>,
    /// The quotation before has no closing mark: it goes on in the next paragraph.
    open: bool,
}

impl Reader<'_> {
    fn sentence(&mut self, items: &[Item], fresh: bool) {
        let (Some(first), Some(last)) = (items.first(), items.last()) else { return };
        let index = self.sentences.len();
        self.sentences.push(first.span.start..last.span.end);
        let sentence = Sentence { text: self.text, folded: self.folded, items, language: self.language };
        if self.goes_on(items, fresh) {
            self.doers.push(None);
            self.said.push(true);
            return;
        }
        let mut found = match self.language.verb {
            VerbPlace::Middle => attributions(&sentence),
            VerbPlace::Last => last::attributions(&sentence),
        };
        carry(&sentence, &mut found);
        // `Reed: Council Denied It`: the verbs are in her words.
        let signed = signed(&sentence, index == 0);
        if let Some(signed) = signed.filter(|signed| found.iter().all(|one| signed.holds(one.cue))) {
            found = vec![signed];
        }
        let count = self.speeches.len();
        for one in &found {
            let Some(speech) = self.speech(&sentence, one, index) else { continue };
            self.speeches.push(speech);
        }
        let said = self.speeches.len() > count || items.iter().any(Item::is_quote);
        let doer = if said { None } else { self.doer(&sentence, 0..items.len()) };
        self.doers.push(doer);
        self.said.push(said);
        self.open = items
            .iter()
            .rev()
            .find_map(|item| match item.form {
                Form::Quote(quote) => Some(!self.quotes[quote as usize].closed),
                _ => None,
            })
            .unwrap_or(false);
    }

    /// A sentence that is only a quotation belongs to the words before it.
    fn goes_on(&mut self, items: &[Item], fresh: bool) -> bool {
        let only = items.iter().all(|item| item.is_quote() || item.form == Form::Stop);
        let leads = items.first().is_some_and(Item::is_quote);
        let Some(last) = self.speeches.last_mut() else { return false };
        let near = last.sentence + 2 == self.sentences.len() || self.open;
        if !near || !(only || leads && self.open) || fresh && !last.direct && !self.open {
            return false;
        }
        for item in items.iter().filter(|item| item.is_quote()) {
            last.content.push(item.span.clone());
        }
        last.sentence = self.sentences.len() - 1;
        self.open = items
            .iter()
            .rev()
            .any(|item| matches!(item.form, Form::Quote(quote) if !self.quotes[quote as usize].closed));
        only
    }

    fn speech(&mut self, sentence: &Sentence, found: &Found, index: usize) -> Option<Speech> {
        let bytes = |range: &Range<usize>| {
            let items = sentence.items.get(range.clone()).filter(|items| !items.is_empty())?;
            Some(items[0].span.start..items[items.len() - 1].span.end)
        };
        let cue_item = &sentence.items[found.cue];
        let cue = cue_item.cue.map(|cue| &self.language.cues[usize::from(cue)]);
        let person = cue.is_some_and(|cue| cue.speaker == SpeakerPlace::InsidePerson);
        let mut content: Vec<Range<usize>> = found.content.iter().filter_map(bytes).collect();
        content.retain(|range| !range.is_empty());
        let carried = carries(sentence, found);
        let outlet = if carried { found.speaker.clone() } else { found.carrier.clone() };
        let outlet = outlet.and_then(|phrase| self.source(sentence, phrase));
        let speaker = if found.inside {
            self.inside(cue_item, person)
        } else if carried {
            None
        } else {
            found.speaker.clone().and_then(|phrase| self.source(sentence, phrase))
        };
        let extent = bytes(&found.extent())?;
        if content.is_empty() && cue.is_some_and(|cue| cue.takes != Takes::Object) {
            return None;
        }
        let doer = (carried && speaker.is_none()).then(|| found.content.first().cloned()).flatten();
        let doer = doer.and_then(|content| self.doer(sentence, content));
        let direct = found.content.first().is_some_and(|range| {
            sentence.items.get(range.start).is_some_and(|item| item.is_quote() || item.form == Form::Mark)
        });
        Some(Speech {
            speaker,
            outlet,
            cue: bytes(&found.cue_items)?,
            content,
            direct,
            evidence: extent,
            kind: cue.map_or(Kind::Statement, |cue| cue.kind),
            attitude: cue.is_some_and(|cue| cue.attitude),
            negated: found.negated,
            standing: cue.is_some_and(|cue| cue.standing),
            doer,
            aside: aside(sentence, found),
            said_in: index,
            sentence: index,
        })
    }

    /// Who is meant by `-nya`.
    fn inside(&mut self, cue: &Item, person: bool) -> Option<Source> {
        let known = if person { self.people.last_person() } else { self.people.last_speaker() }?;
        let word = &self.folded[cue.span.clone()];
        let suffix = self.language.affixes.pronoun.iter().find(|suffix| word.ends_with(suffix.as_str()));
        let length = suffix.map_or(word.len(), String::len);
        Some(self.named(&known, cue.span.end - length..cue.span.end, true))
    }

    fn source(&mut self, sentence: &Sentence, phrase: Range<usize>) -> Option<Source> {
        let mention = {
            let people = &self.people;
            mention(sentence, phrase, &|word, next| people.is_loose(word, next))?
        };
        if mention.manner == Manner::Outlet {
            let mention = self.people.outlet(mention);
            return Some(Source {
                name: self.text[mention.name.clone()].to_owned(),
                named_at: mention.name,
                mention: mention.span,
                anonymous: false,
                organisation: true,
                carried: false,
                unresolved: false,
            });
        }
        let known = self.people.resolve(&mention);
        let carried = known.as_ref().is_some_and(|known| known.name.start != mention.name.start);
        match known {
            Some(known) => Some(self.named(&known, mention.span, carried)),
            None => Some(Source {
                name: self.text[mention.name.clone()].to_owned(),
                named_at: mention.name,
                mention: mention.span,
                anonymous: false,
                organisation: false,
                carried: false,
                unresolved: true,
            }),
        }
    }

    fn named(&self, known: &Known, mention: Range<usize>, carried: bool) -> Source {
        Source {
            name: self.text[known.name.clone()].to_owned(),
            named_at: known.name.clone(),
            mention,
            anonymous: known.manner == Manner::Anonymous,
            organisation: matches!(known.manner, Manner::Organisation | Manner::Outlet | Manner::Body),
            carried,
            unresolved: false,
        }
    }

    /// Who does something in the narrator's words: a person, a body, or somebody spoken of before, with an active verb.
    fn doer(&mut self, sentence: &Sentence, clause: Range<usize>) -> Option<Source> {
        let end = clause.end.min(sentence.items.len());
        let part = Sentence { items: &sentence.items[clause.start..end], ..*sentence };
        let phrase = match self.language.verb {
            VerbPlace::Middle => part.first_phrase(part.items.len())?,
            VerbPlace::Last => last::subject(&part, 0..part.items.len())?,
        };
        let agent = part.items[phrase.clone()].iter().any(|item| {
            item.any(&[Class::Organisation, Class::Title, Class::People, Class::PronounPerson, Class::PronounGroup])
        });
        let active = part.is_active(phrase.end);
        if !active || !agent && !self.is_known(&part, phrase.clone()) {
            return None;
        }
        self.source(&part, phrase).filter(|doer| !doer.unresolved)
    }

    fn is_known(&self, sentence: &Sentence, phrase: Range<usize>) -> bool {
        let people = &self.people;
        mention(sentence, phrase, &|word, next| people.is_loose(word, next))
            .is_some_and(|mention| people.knows(&mention))
    }
}

/// The clause between a speaker and the cue.
fn aside(sentence: &Sentence, found: &Found) -> Option<Range<usize>> {
    let speaker = found.speaker.as_ref()?;
    let between = sentence.items.get(speaker.start..found.cue)?;
    let relative = between.iter().find(|item| item.is(Class::Relative))?;
    Some(relative.span.start..sentence.items[found.cue].span.start)
}
