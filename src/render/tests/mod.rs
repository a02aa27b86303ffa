mod sample;

use super::*;
use crate::plan::{PlanOptions, plan};

/// Every page of the sample, by path.
fn pages(site: &Site) -> Vec<(String, String)> {
    let plan = plan(site, &PlanOptions::default());
    assert_eq!(plan.collisions, []);
    let renderer = Renderer::new(site, &plan, &[]).unwrap_or_else(|error| panic!("{error} at {:?}", error.line));
    plan.pages
        .iter()
        .map(|page| {
            let bytes =
                renderer.render(page).unwrap_or_else(|error| panic!("{}: {error} at {:?}", page.path, error.line));
            (page.path.clone(), String::from_utf8(bytes).expect("pages are UTF-8"))
        })
        .collect()
}

#[test]
fn every_page_of_the_sample_renders() {
    let pages = pages(&sample::site());
    if let Ok(folder) = option_env!("LINIMASA_TEST_OUT").ok_or(()) {
        for (path, text) in &pages {
            let path = std::path::Path::new(folder).join(path);
            std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            std::fs::write(path, text).expect("a file");
        }
    }
    assert!(pages.len() > 30, "{}", pages.len());
}
