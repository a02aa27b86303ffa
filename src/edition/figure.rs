//! Numbers in statements, in words.

use super::Edition;
use crate::locale::Arg;
use crate::model::{Amount, Figure, Hedge, Stance};

impl Edition<'_> {
    /// "up to 12,000 soldiers"
    pub fn figure(&self, figure: &Figure) -> String {
        let locale = self.locale;
        let value = match &figure.amount {
            Amount::Value(value) => locale.number(*value),
            Amount::Range { min, max } => {
                let (min, max) = (locale.number(*min), locale.number(*max));
                let id = if figure.hedge == Some(Hedge::About) { "figure-about-range" } else { "figure-range" };
                locale.format(id, &[("min", Arg::Text(&min)), ("max", Arg::Text(&max))])
            }
            Amount::Words(words) => words.get(self.lang).text.to_owned(),
        };
        let value = match (figure.hedge, &figure.amount) {
            (None, _) | (Some(Hedge::About), Amount::Range { .. }) => value,
            (Some(hedge), _) => locale.format(&format!("figure-{}", hedge.name()), &[("value", Arg::Text(&value))]),
        };
        let unit = figure.unit.as_ref().or(figure.count.map(|count| &self.timeline.counts[count].label));
        let value = match unit {
            Some(unit) => {
                let unit = unit.get(self.lang).text;
                locale.format("figure-unit", &[("value", Arg::Text(&value)), ("unit", Arg::Text(unit))])
            }
            None => value,
        };
        match figure.stance {
            Stance::Asserts => value,
            Stance::Rejects => locale.format("figure-rejected", &[("value", Arg::Text(&value))]),
        }
    }
}
