//! A bar for builds that take long enough to wonder, on a terminal only.

use crate::build::Step;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::sync::OnceLock;
use std::time::Duration;

/// Fewer pages than this are built before a bar could be read.
const WORTH_A_BAR: usize = 2_000;

pub struct Progress {
    bar: OnceLock<ProgressBar>,
    wanted: bool,
}

impl Progress {
    /// `wanted`: whether somebody watches.
    pub fn new(wanted: bool) -> Self {
        Self { bar: OnceLock::new(), wanted }
    }

    pub fn note(&self, step: Step) {
        match step {
            Step::Rendering { pages } if self.wanted && pages >= WORTH_A_BAR => {
                let bar = ProgressBar::with_draw_target(Some(pages as u64), ProgressDrawTarget::stderr_with_hz(10));
                let style = ProgressStyle::with_template("{bar:30} {human_pos} of {human_len} pages, {eta} left");
                bar.set_style(style.expect("the template is fixed"));
                bar.enable_steady_tick(Duration::from_millis(200));
                let _ = self.bar.set(bar);
            }
            Step::Rendered => {
                if let Some(bar) = self.bar.get() {
                    bar.inc(1);
                }
            }
            Step::Publishing => self.finish(),
            Step::Reading | Step::Rendering { .. } => {}
        }
    }

    pub fn finish(&self) {
        if let Some(bar) = self.bar.get() {
            bar.finish_and_clear();
        }
    }
}
