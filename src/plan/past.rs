//! The pages of earlier days: a timeline as it could have stood then, beside the one of today.
//!
//! They work without a script, and lead to today's pages of their entries. Lists, feeds and data exist once, of today.

use super::{PageKind, Plan, PlannedPage, TimelinePlan, part_suffix, prefix};
use crate::date::{Day, Edtf};
use crate::known::{days, known_on};
use crate::model::{LangIx, Site};

/// What was known on a day, and the pages that show it.
#[derive(Clone, Debug)]
pub struct Past {
    pub site: Site,
    pub plan: Plan,
}

/// Every day that a timeline asks for.
pub(super) fn find(site: &Site) -> Vec<Past> {
    days(site).into_iter().map(|day| past(site, day)).collect()
}

fn past(today: &Site, day: Day) -> Past {
    let site = known_on(today, day);
    let timelines = site.timelines.iter().map(|timeline| {
        // A list by actor, kind or outlet would lead to what was not known.
        TimelinePlan { facets: Vec::new(), facet_of: Default::default(), ..TimelinePlan::new(timeline) }
    });
    let mut plan = Plan { folder: Some(folder(day)), ..Plan::of(&site, timelines.collect()) };
    for lang in site.lang_indices() {
        let asks = today.timelines.iter().enumerate().filter(|(_, timeline)| timeline.as_of.contains(&day));
        for (timeline, _) in asks {
            plan.pages.extend(pages(&site, &plan, timeline, lang));
        }
    }
    Past { site, plan }
}

/// Where the pages of a day are, below `TIMELINE/_/` and without a suffix.
pub fn folder(day: Day) -> String {
    format!("as-of/{}", Edtf::from(day).to_string().to_lowercase())
}

fn pages(site: &Site, plan: &Plan, timeline: usize, lang: LangIx) -> Vec<PlannedPage> {
    let folder = plan.folder.as_deref().unwrap_or_default();
    let folder = format!("{}{}/_/{folder}", prefix(site, lang), site.timelines[timeline].path);
    let mut pages = vec![PlannedPage { path: format!("{folder}.html"), lang, kind: PageKind::Timeline { timeline } }];
    for (period, of) in plan.timelines[timeline].periods.iter().flat_map(|periods| &periods.periods).enumerate() {
        let address = of.of.address();
        pages.extend((0..of.parts.len()).map(|part| PlannedPage {
            path: format!("{folder}/{address}{}.html", part_suffix(part)),
            lang,
            kind: PageKind::Period { timeline, period, part },
        }));
    }
    pages
}

/// The same pages as the whole plan lists them.
pub(super) fn listed(plan: &Plan) -> impl Iterator<Item = PlannedPage> + '_ {
    plan.past.iter().enumerate().flat_map(|(day, past)| {
        let pages = past.plan.pages.iter().enumerate();
        pages.map(move |(page, of)| PlannedPage { kind: PageKind::Past { day, page }, ..of.clone() })
    })
}
