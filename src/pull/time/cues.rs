//! Which way the clause of an expression looks, and where its sentence begins.

use super::scan::Surroundings;

/// Walks the cues and sentence ends of a text alongside its expressions.
pub struct Cues<'a> {
    text: &'a str,
    around: &'a Surroundings,
    end: usize,
    cue: usize,
}

/// How far after an expression that opens a sentence a cue still speaks for it, in bytes.
const REACH: usize = 90;

impl<'a> Cues<'a> {
    pub fn new(text: &'a str, around: &'a Surroundings) -> Cues<'a> {
        Cues { text, around, end: 0, cue: 0 }
    }

    /// Where the sentence of the last expression begins.
    pub fn sentence(&self) -> usize {
        if self.end == 0 { 0 } else { self.around.ends[self.end - 1] }
    }

    /// Whether the clause of an expression looks forward or back; expressions come in the order of the text.
    pub fn at(&mut self, start: usize) -> Option<bool> {
        while self.around.ends.get(self.end).is_some_and(|end| *end <= start) {
            self.end += 1;
        }
        while self.around.cues.get(self.cue).is_some_and(|cue| cue.at < start) {
            self.cue += 1;
        }
        let begin = self.sentence();
        let close = self.around.ends.get(self.end).copied().unwrap_or(self.text.len());
        let before = self.around.cues[..self.cue].last().filter(|cue| cue.at >= begin);
        let after = self.around.cues.get(self.cue).filter(|cue| cue.at < close && cue.at - start < REACH);
        let opens = start - begin < 24;
        before.or(after.filter(|_| opens)).map(|cue| cue.future)
    }
}
