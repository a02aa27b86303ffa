//! Records that are placed by their neighbours: `after:ID`, `before:ID`, `between:ID1,ID2`.

use crate::support::Site;

fn site(events: &str) -> Site {
    Site::empty()
        .with("content/site.toml", "title = \"Site\"\nlanguages = [\"en\", \"id\"]\n")
        .with("content/tl/timeline.md", "+++\ntitle = \"Harbour\"\n+++\n")
        .with("content/tl/events.jsonl", events)
}

/// The ids of the entries on a page, as they follow each other.
fn entries(page: &str) -> Vec<&str> {
    page.split("<li class=\"ev\" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

/// The text of the first element of that class inside an entry.
fn part<'a>(page: &'a str, id: &str, from: &str, to: &str) -> &'a str {
    let entry = page.split(&format!("id=\"{id}\"")).nth(1).unwrap_or_else(|| panic!("no entry `{id}`"));
    let start = entry.find(from).unwrap_or_else(|| panic!("no `{from}` in `{id}`"));
    &entry[start..start + entry[start..].find(to).expect("it ends")]
}

/// The words of the heading that an entry stands under.
fn heading(page: &str, id: &str) -> String {
    let before = &page[..page.find(&format!("class=\"ev\" id=\"{id}\"")).expect("the entry")];
    let start = before.rfind("<h3 class=\"dh\">").expect("a heading") + "<h3 class=\"dh\">".len();
    let html = &before[start..start + before[start..].find("</h3>").expect("its end")];
    html.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text)).collect()
}

const EVENTS: &str = r#"{"id":"sails","title":"The ferry sails","date":"between:crane,storm"}
{"id":"repaired","title":"The crane is repaired","date":"after:loads"}
{"id":"storm","title":"A storm","date":"2024-10-28"}
{"id":"crane","title":"The crane moves","date":"2024-10-21"}
{"id":"ordered","title":"The crane is ordered","date":"before:crane"}
{"id":"noon","title":"Noon of that day","date":"2024-10-21T12:00"}
{"id":"loads","title":"The crane loads","date":"after:crane"}
{"id":"same","title":"Within that day","date":"between:crane,noon"}
{"id":"planned","title":"The crane is planned","date":"before:ordered"}
"#;

#[test]
fn they_stand_between_their_neighbours_and_say_so() {
    let site = site(EVENTS);
    let run = site.build();
    assert_eq!(run.code(), 0, "{}", run.stderr());
    let page = site.read("public/tl/index.html");
    let expected = ["planned", "ordered", "crane", "same", "noon", "sails", "loads", "repaired", "storm"];
    assert_eq!(entries(&page), expected, "in the order that the records give");

    let heading = |id: &str| heading(&page, id);
    assert_eq!(heading("ordered"), "on or before 21 October 2024");
    assert_eq!(heading("sails"), "21–28 October 2024");
    assert_eq!(heading("loads"), "since 21 October 2024");
    assert_eq!(heading("repaired"), "since 21 October 2024");
    assert!(heading("same").contains("21 October 2024"), "{}", heading("same"));

    let related = part(&page, "sails", "<div class=\"rel\">", "</div>");
    assert!(related.contains("<p class=\"lb\">Comes between</p>"), "{related}");
    assert!(related.contains("href=\"#crane\"") && related.contains("href=\"#storm\""), "{related}");
    assert!(part(&page, "repaired", "<div class=\"rel\">", "</div>").contains("Comes after"));

    let page = site.read("public/id/tl/ordered.html");
    assert!(page.contains("<p class=\"lb\">Sebelum</p>"), "{page}");
    assert!(page.contains("href=\"crane.html\""), "{page}");
}

#[test]
fn every_form_takes_them() {
    let site = Site::empty()
        .with("content/site.toml", "title = \"Site\"\n")
        .with("content/tl/timeline.md", "+++\ntitle = \"Harbour\"\n+++\n")
        .with("content/tl/events/one.md", "+++\ndate = 2024-10-21\ntitle = \"One\"\n+++\n")
        .with("content/tl/events/two.md", "---\ndate: after:one\ntitle: Two\n---\n")
        .with("content/tl/events/three.md", "+++\ndate = \"after:two\"\ntitle = \"Three\"\n+++\n")
        .with("content/tl/events.csv", "id,date,title\nfour,\"between:one,five\",Four\nfive,2024-10-25,Five\n");
    let run = site.build();
    assert_eq!(run.code(), 0, "{}", run.stderr());
    assert_eq!(entries(&site.read("public/tl/index.html")), ["one", "four", "two", "three", "five"]);
}

#[test]
fn a_draft_that_is_left_out_dates_but_is_not_linked() {
    let site = site(
        "{\"id\":\"hidden\",\"title\":\"Hidden\",\"date\":\"2024-10-21\",\"draft\":true}\n\
         {\"id\":\"shown\",\"title\":\"Shown\",\"date\":\"after:hidden\"}\n",
    );
    let run = site.build();
    assert_eq!(run.code(), 0, "{}", run.stderr());
    let page = site.read("public/tl/index.html");
    assert_eq!(entries(&page), ["shown"]);
    assert!(page.contains("since"), "{page}");
    assert!(!page.contains("hidden.html") && !page.contains("#hidden") && !page.contains("Comes after"), "{page}");
}

/// A chain of every length, written in the worst order: no recursion, each behind the one before.
#[test]
fn long_chains_are_followed() {
    let mut events = String::new();
    for at in (1..1_000).rev() {
        events += &format!("{{\"id\":\"e{at}\",\"title\":\"T\",\"date\":\"after:e{}\"}}\n", at - 1);
    }
    events += "{\"id\":\"e0\",\"title\":\"T\",\"date\":\"2024-10-21\"}\n";
    let site = site(&events);
    let run = site.build();
    assert_eq!(run.code(), 0, "{}", run.stderr());
    for at in 1..1_000 {
        let page = site.read(&format!("public/tl/e{at}.html"));
        assert!(page.contains(&format!("<a rel=\"prev\" href=\"e{}.html\"", at - 1)), "before e{at}: {page}");
    }
}

fn order_of(events: &[(&str, &str)]) -> Vec<String> {
    let line = |(id, date): &(&str, &str)| format!("{{\"id\":\"{id}\",\"title\":\"T\",\"date\":\"{date}\"}}\n");
    let site = site(&events.iter().map(line).collect::<String>());
    let run = site.build();
    assert_eq!(run.code(), 0, "{}", run.stderr());
    entries(&site.read("public/tl/index.html")).into_iter().map(str::to_owned).collect()
}

/// Neighbours on one day leave no room between their dates: their places decide.
#[test]
fn one_day_has_room_for_any_number() {
    let events = [("m", "between:a,s"), ("a", "2024-10-21"), ("n", "2024-10-21T12:00"), ("s", "between:a,n")];
    assert_eq!(order_of(&events), ["a", "m", "s", "n"]);
    assert_eq!(order_of(&[("a", "2024-10-21"), ("b", "2024-10-21"), ("x", "between:a,b")]), ["a", "x", "b"]);
    assert_eq!(order_of(&[("x", "after:b"), ("a", "2024-10-21"), ("b", "2024-10-21")]), ["a", "b", "x"]);
    assert_eq!(order_of(&[("a", "2024-10-21"), ("b", "2024-10-21"), ("x", "before:a")]), ["x", "a", "b"]);
}

/// A day without a time comes before its times, whatever is placed between them.
#[test]
fn dated_records_keep_their_order() {
    let events = [("x", "between:evening,day"), ("evening", "2024-10-21T18:00"), ("day", "2024-10-21")];
    assert_eq!(order_of(&events), ["day", "evening", "x"]);
}

#[test]
fn between_takes_a_neighbour_that_is_open_on_its_far_side() {
    let site = site(
        "{\"id\":\"war\",\"title\":\"T\",\"date\":\"2022-02-24/..\"}\n\
         {\"id\":\"early\",\"title\":\"T\",\"date\":\"../2021-12-01\"}\n\
         {\"id\":\"plan\",\"title\":\"T\",\"date\":\"2022-02-01\"}\n\
         {\"id\":\"move\",\"title\":\"T\",\"date\":\"between:plan,war\"}\n\
         {\"id\":\"first\",\"title\":\"T\",\"date\":\"between:early,plan\"}\n",
    );
    let run = site.build();
    assert_eq!(run.code(), 0, "{}", run.stderr());
    let page = site.read("public/tl/index.html");
    assert_eq!(entries(&page), ["early", "first", "plan", "move", "war"]);
    assert_eq!(heading(&page, "move"), "since 1 February 2022");
    assert_eq!(heading(&page, "first"), "on or before 1 February 2022");
}
