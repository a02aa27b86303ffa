use super::*;
use crate::date::Edtf;
use crate::model::{ActorIx, Asset, Kind, Slice};

fn date(text: &str) -> Edtf {
    Edtf::parse(text).expect("a valid date")
}

#[test]
fn ids_of_dates_are_safe_in_html_and_addresses() {
    for (edtf, id) in [
        ("2024-10-21", "_d-2024-10-21"),
        ("2024-10-21T14:30Z", "_d-2024-10-21"),
        ("2024-10-14/2024-10-20", "_d-2024-10-14_2024-10-20"),
        ("../2024-10-21", "_d-oo_2024-10-21"),
        ("2024-10~", "_d-2024-10a"),
        ("-0043-03-15", "_d--0043-03-15"),
    ] {
        assert_eq!(date_id(Some(&date(edtf))), id);
    }
    assert_eq!(date_id(None), "_d-none");
}

#[test]
fn two_things_at_one_address_are_found_whatever_their_case() {
    let mut site = crate::render::sample_site();
    site.timelines[0].event_mut(1).aliases = vec!["storm".to_owned()].into();
    site.assets = vec![Asset { path: "About.html".to_owned(), from: "x".into(), hash: blake3::hash(b""), size: None }];
    let collisions = plan(&site).collisions;
    let of_path = |path: &str| collisions.iter().find(|collision| collision.path == path).expect("a collision");
    let about = of_path("about.html");
    assert_eq!((about.first.as_str(), about.second.as_str()), ("page `about.md`", "copied file `About.html`"));
    let storm = of_path("harbour/storm.html");
    assert_eq!(storm.first, "alias of entry `south-expects` of `harbour`");
    assert_eq!(storm.second, "entry `storm` of `harbour`");
    assert!(collisions.iter().any(|collision| collision.first.ends_with("in `id`")), "{collisions:?}");
}

#[test]
fn entries_with_one_date_stand_together_even_if_a_doubtful_twin_comes_between() {
    let mut site = crate::render::sample_site();
    let timeline = &mut site.timelines[0];
    for (event, day) in timeline.events.iter_mut().zip(["2031-03-04", "2031-03-04?", "2031-03-04T10:00", "2031-03-04?"])
    {
        std::sync::Arc::make_mut(event).date = Some(date(day));
    }
    let all: Vec<EventIx> = (0..4).map(event_ix).collect();
    let groups = groups(timeline, &all);
    let shown: Vec<(&str, Vec<u32>)> =
        groups.iter().map(|group| (group.id.as_str(), group.events.iter().map(|ix| ix.0).collect())).collect();
    assert_eq!(shown, [("_d-2031-03-04", vec![0, 2]), ("_d-2031-03-04q", vec![1, 3])]);
}

#[test]
fn slices_select_by_every_condition_they_name() {
    let site = crate::render::sample_site();
    let timeline = &site.timelines[0];
    let slice = |slice: Slice| {
        let mut timeline = timeline.clone();
        timeline.slices = vec![Slice { id: "x".to_owned(), ..slice }];
        let planned = TimelinePlan::new(&timeline);
        let facet = &planned.facets[planned.facet_of[&FacetOf::Slice(0)]];
        facet.events.iter().map(|ix| timeline.event(*ix).id.clone()).collect::<Vec<_>>()
    };
    assert_eq!(slice(Slice { kinds: vec![Kind::Denial], ..Slice::default() }), ["south-denies"]);
    assert_eq!(slice(Slice { to: Some(date("2031-03-01")), ..Slice::default() }), ["north-claims"]);
    assert_eq!(
        slice(Slice { actors: vec![ActorIx(0)], limit: Some(2), order: Order::Newest, ..Slice::default() }),
        ["north-silent", "north-claims"],
        "those who speak, not those spoken of"
    );
    assert_eq!(slice(Slice { importance: Some(3), ..Slice::default() }), Vec::<String>::new());
}
