//! A language of a site, ready to word dates and names in.

use crate::date::TimeZone;
use crate::locale::{Locale, ZoneNames};
use crate::model::{LangIx, Site};

/// A locale with the names of the zones that the site's timelines are in.
pub struct Voice {
    pub locale: Locale,
    zones: Vec<ZoneNames>,
}

impl Voice {
    pub fn new(site: &Site, lang: LangIx) -> Self {
        let locale = Locale::new(&site.lang(lang).0);
        let mut zones: Vec<ZoneNames> = Vec::new();
        for zone in site.timelines.iter().filter_map(|timeline| timeline.timezone.as_ref()) {
            if !zones.iter().any(|known| known.zone() == zone) {
                zones.push(locale.zone_names(zone));
            }
        }
        Self { locale, zones }
    }

    /// The names of a zone that a timeline of the site is in.
    pub fn zone(&self, zone: &TimeZone) -> Option<&ZoneNames> {
        self.zones.iter().find(|names| names.zone() == zone)
    }
}
