use linimasa::{diag::*, load, parse, resolve};
fn main() {
    let dir = std::env::args().nth(1).unwrap();
    let mut d = Diagnostics::default();
    let l = load::load(std::path::Path::new(&dir), &dir, &mut d);
    let w = parse::parse(&l, &mut d);
    let s = resolve::resolve(w, &l.sources, resolve::ResolveOptions { drafts: false }, &mut d);
    d.settle();
    print!("{}", render(&d, &l.sources, Format::Human, false));
    println!(
        "{:?} errors {} warnings {}",
        s.map(|s| s.timelines[0].events.len()),
        d.count(Severity::Error),
        d.count(Severity::Warning)
    );
}
