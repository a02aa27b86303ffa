//! Which part of a page is the article, and which blocks of that part are its text.

use super::blocks::{Block, blocks, ends_sentence};
use super::marks::Marks;
use super::tree::{Tag, Tree};

/// A mark that this share of all prose lies under says nothing.
const TOO_MUCH: f64 = 0.4;
/// The share of the heaviest element's weight that an element named as the body needs.
const NAMED_SHARE: f64 = 0.5;
/// The share of its weight that an element leaves to a child which holds the article as well.
const INNER_SHARE: f64 = 0.85;
/// Characters beside the headline of a teaser.
const CARD_LENGTH: usize = 500;
/// Characters of a line that tells a name or a day, and how many lines before an article may.
const MAX_STAMP: usize = 80;
const LINES_BEFORE: usize = 12;
/// Fewer characters than this are no article.
const MIN_LENGTH: usize = 140;

/// The part of a page that is its article.
#[derive(Default)]
pub struct Body {
    /// Paragraphs, headings, items: in order. None when the page holds no article.
    pub blocks: Vec<Block>,
    /// What was dropped between them because it is nothing but links.
    pub links: Vec<String>,
    /// Short texts before the article, the nearest last: names and stamps are among them.
    pub before: Vec<String>,
}

impl Body {
    /// Whether the blocks hold enough for an article.
    pub fn is_enough(&self) -> bool {
        self.blocks.iter().map(|block| block.length).sum::<usize>() >= MIN_LENGTH
    }
}

/// Finds the article of a page.
pub fn body(tree: &Tree, title: Option<&str>) -> Body {
    let marks = believable_marks(tree);
    let blocks = blocks(tree, &marks);
    let blocks = without_cards(tree, blocks);
    let Some(roots) = roots(tree, &marks, &blocks) else { return Body::default() };
    // Apart from each other, in order.
    let is_inside = |node: u32| {
        let before = roots.partition_point(|&root| root <= node);
        before > 0 && node < tree.nodes[roots[before - 1] as usize].end
    };
    let all = blocks;
    let inside = all.iter().filter(|block| is_inside(block.node) && block.place.is_article()).cloned();
    let (links, inside): (Vec<Block>, Vec<Block>) = inside.partition(is_links);
    let kept = cleaned(inside, title);
    let first = kept.first().map_or(0, |block| block.node);
    let nearest = |block: &&Block| {
        block.node < first && !block.place.hidden && !block.place.comments && block.length <= MAX_STAMP
    };
    let mut before: Vec<String> =
        all.iter().filter(nearest).rev().take(LINES_BEFORE).map(|block| block.text.clone()).collect();
    before.reverse();
    Body { blocks: kept, links: links.into_iter().map(|block| block.text).collect(), before }
}

/// The marks of the nodes without those that would drop most of the page.
fn believable_marks(tree: &Tree) -> Vec<Marks> {
    let mut marks: Vec<Marks> = tree.nodes.iter().map(|node| node.marks).collect();
    let bare: Vec<Marks> = marks.iter().map(|mark| mark.only(Marks::HIDDEN)).collect();
    let mut prose = vec![0.0; tree.nodes.len()];
    for block in blocks(tree, &bare) {
        if !block.place.hidden && block.is_prose() {
            prose[block.node as usize] += block.length as f64;
        }
    }
    sum_up(tree, &mut prose);
    let total = prose[0];
    for (at, mark) in marks.iter_mut().enumerate() {
        let share = prose[at] / f64::max(total, 1.0);
        if share > TOO_MUCH {
            mark.remove(Marks::BESIDE);
            mark.remove(Marks::ASIDE);
        }
        if share > 2.0 * TOO_MUCH {
            mark.remove(Marks::COMMENTS);
        }
    }
    marks
}

/// Adds the value of each node to those above it.
fn sum_up(tree: &Tree, values: &mut [f64]) {
    for at in (1..values.len()).rev() {
        values[tree.nodes[at].parent as usize] += values[at];
    }
}

/// Drops the teasers of other articles: a linked headline in an element with little else in it.
fn without_cards(tree: &Tree, blocks: Vec<Block>) -> Vec<Block> {
    let mut lengths = vec![0; tree.nodes.len()];
    for block in &blocks {
        lengths[block.node as usize] += block.length;
    }
    for at in (1..lengths.len()).rev() {
        lengths[tree.nodes[at].parent as usize] += lengths[at];
    }
    let mut cards: Vec<u32> = Vec::new();
    for block in &blocks {
        if !matches!(block.tag, Tag::Heading(2..)) || block.link_density() < 0.9 || block.length < 15 {
            continue;
        }
        let small = |at: &u32| lengths[*at as usize] <= block.length + CARD_LENGTH;
        cards.extend(tree.ancestors(block.node).take_while(small).last());
    }
    cards.sort_unstable();
    let mut others = blocks;
    others.retain(|block| {
        let known = cards.partition_point(|&card| card <= block.node);
        known == 0 || tree.nodes[cards[known - 1] as usize].end <= block.node
    });
    others
}

/// The elements that hold the article and as little else as can be.
fn roots(tree: &Tree, marks: &[Marks], blocks: &[Block]) -> Option<Vec<u32>> {
    let mut weight = vec![0.0; tree.nodes.len()];
    for block in blocks {
        weight[block.node as usize] += weigh(block);
    }
    sum_up(tree, &mut weight);
    // Of equals the inner one.
    let heaviest = |at: &usize, other: &usize| weight[*at].total_cmp(&weight[*other]).then(at.cmp(other));
    let elements = || (0..weight.len()).filter(|&at| tree.nodes[at].tag.is_block());
    let top = elements().max_by(heaviest).filter(|&at| weight[at] > 0.0)?;
    let least = NAMED_SHARE * weight[top];
    let parts = named_parts(tree, marks, &weight);
    if parts.iter().map(|&at| weight[at as usize]).sum::<f64>() >= least {
        return Some(parts);
    }
    let (mut best, least) = (top, INNER_SHARE * weight[top]);
    while let Some(inner) = children(tree, best).find(|&at| weight[at] >= least && tree.nodes[at].tag.is_block()) {
        best = inner;
    }
    Some(vec![u32::try_from(best).expect("checked when it was parsed")])
}

/// The elements named as the body of one article: the heaviest, and those beside it that are parts of the same.
fn named_parts(tree: &Tree, marks: &[Marks], weight: &[f64]) -> Vec<u32> {
    let mut outermost: Vec<u32> = Vec::new();
    for at in (0..tree.nodes.len())
        .filter(|&at| marks[at].has(Marks::BODY) && tree.nodes[at].tag.is_block() && weight[at] > 0.0)
    {
        let is_inside = outermost.last().is_some_and(|&outer| tree.nodes[outer as usize].end as usize > at);
        if !is_inside {
            outermost.push(at as u32);
        }
    }
    let Some(&heaviest) =
        outermost.iter().max_by(|a, b| weight[**a as usize].total_cmp(&weight[**b as usize]).then(b.cmp(a)))
    else {
        return Vec::new();
    };
    let article = |at: u32| tree.ancestors(at).find(|&at| tree.nodes[at as usize].tag == Tag::Article);
    let depth = |at: u32| tree.ancestors(at).count();
    let (its_article, its_depth) = (article(heaviest), depth(heaviest));
    outermost.retain(|&at| article(at) == its_article && depth(at) == its_depth);
    outermost
}

fn children(tree: &Tree, at: usize) -> impl Iterator<Item = usize> {
    let end = tree.nodes[at].end as usize;
    let mut next = at + 1;
    std::iter::from_fn(move || {
        let at = next;
        next = tree.nodes.get(at).filter(|_| at < end)?.end as usize;
        Some(at)
    })
}

/// How much a block speaks for the elements around it being the article.
fn weigh(block: &Block) -> f64 {
    let length = block.length as f64;
    let place = block.place;
    if place.hidden {
        return 0.0;
    }
    if place.comments {
        return -0.5 * length;
    }
    if place.aside || place.beside {
        return -0.1 * length.min(200.0);
    }
    if block.link_density() > 0.5 {
        return -0.5 * length - 5.0;
    }
    if block.is_prose() {
        return length;
    }
    match block.tag {
        Tag::Heading(_) => 0.0,
        _ if block.length < 25 => -4.0,
        Tag::Paragraph => 0.5 * length,
        _ => 0.0,
    }
}

/// Drops what stands between, before and after the paragraphs of an article.
fn cleaned(blocks: Vec<Block>, title: Option<&str>) -> Vec<Block> {
    let mut kept: Vec<Block> = blocks.into_iter().filter(|block| !is_title(block, title)).collect();
    let first = kept.iter().position(Block::is_prose).unwrap_or(0);
    let opening = kept[..first.min(kept.len())].iter().rposition(|block| !can_open(block)).map_or(0, |at| at + 1);
    kept.drain(..opening);
    while kept.last().is_some_and(|block| !can_close(block)) {
        kept.pop();
    }
    kept
}

fn is_title(block: &Block, title: Option<&str>) -> bool {
    block.tag == Tag::Heading(1) || title.is_some_and(|title| block.text.eq_ignore_ascii_case(title))
}

fn is_links(block: &Block) -> bool {
    let density = block.link_density();
    match block.tag {
        Tag::Heading(_) => density > 0.9 && block.length > 60,
        _ => density > 0.8 || density > 0.5 && !ends_sentence(&block.text) && block.length < 200,
    }
}

/// Whether a block that is no prose may stand before the first paragraph.
fn can_open(block: &Block) -> bool {
    matches!(block.tag, Tag::Heading(_)) || block.tag == Tag::Paragraph && block.length >= 25
}

fn can_close(block: &Block) -> bool {
    match block.tag {
        Tag::Heading(_) => false,
        Tag::Item | Tag::Quote | Tag::Cell => true,
        _ => block.length >= 25 || ends_sentence(&block.text),
    }
}
