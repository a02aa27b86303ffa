//! Numbers to heights: from zero, with round ticks, and a place apart for numbers far above all others.

use super::Figure;

/// Height of the part that is to scale.
const PLOT: f64 = 300.0;
/// From one number off the scale to the next.
const ROW: f64 = 34.0;
/// A number is off the scale when it is more than so many times the highest of the rest.
const FAR: f64 = 2.5;

/// The vertical axis.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Height {
    /// Round numbers to draw lines for, from the lowest.
    pub ticks: Vec<f64>,
    /// Numbers that have a line of their own above the break, from the highest.
    pub above: Vec<f64>,
    low: f64,
    high: f64,
    /// Where `high` is, in pixels from the top.
    top: f64,
    plot: f64,
}

impl Height {
    pub(super) fn new(figures: &[&Figure<'_>]) -> Self {
        let mut values: Vec<f64> =
            figures.iter().flat_map(|figure| [figure.amount.low(), figure.amount.high()]).collect();
        values.sort_by(f64::total_cmp);
        values.dedup();
        let above = off_scale(&values);
        let rest = &values[..values.len() - above.len()];
        let low = rest.first().copied().unwrap_or(0.0).min(0.0);
        let high = rest.last().copied().unwrap_or(0.0).max(0.0);
        let ticks = round_ticks(low, high);
        let plot = PLOT + 8.0 * figures.len().saturating_sub(12).min(20) as f64;
        let top = 30.0 + if above.is_empty() { 0.0 } else { ROW * above.len() as f64 + 26.0 };
        // A little air above the highest tick or number.
        let high = high.max(ticks.last().copied().unwrap_or(0.0)).max(f64::MIN_POSITIVE);
        let low = low.min(ticks.first().copied().unwrap_or(0.0));
        Self { ticks, above, low, high, top, plot }
    }

    /// The height of a number, in pixels from the top.
    pub(super) fn y(&self, value: f64) -> f64 {
        if value > self.high {
            let row = self.above.iter().position(|&number| value >= number);
            return 26.0 + ROW * row.unwrap_or(self.above.len().saturating_sub(1)) as f64;
        }
        self.top + (self.high - value) / (self.high - self.low) * self.plot
    }

    /// Where the axis is broken.
    pub(super) fn break_y(&self) -> Option<f64> {
        (!self.above.is_empty()).then_some(self.top - 44.0)
    }

    /// The lower edge of the plot.
    pub(super) fn bottom(&self) -> f64 {
        self.top + self.plot
    }
}

/// The few numbers that would squash all others, from the highest.
fn off_scale(values: &[f64]) -> Vec<f64> {
    let most = (values.len() / 4).min(3);
    let count = (1..=most).rev().find(|&count| {
        let split = values.len() - count;
        values[split - 1] > 0.0 && values[split] > FAR * values[split - 1]
    });
    count.map_or(Vec::new(), |count| values[values.len() - count..].iter().rev().copied().collect())
}

/// Multiples of 1, 2, 2.5 or 5 times a power of ten that cover a range in at most six steps.
fn round_ticks(low: f64, high: f64) -> Vec<f64> {
    let range = high - low;
    if range <= 0.0 || !range.is_finite() {
        return vec![0.0];
    }
    let power = 10_f64.powf((range / 6.0).log10().floor());
    let steps = [1.0, 2.0, 2.5, 5.0, 10.0].map(|digit| digit * power);
    // A quarter of ten is no whole number: people are not counted in halves.
    let step =
        steps.into_iter().find(|&step| range / step <= 6.0 && (step >= 10.0 || step.fract() == 0.0 || range < 4.0));
    let step = step.unwrap_or(10.0 * power);
    let (from, to) = ((low / step).floor() as i64, (high / step - 0.3).ceil() as i64);
    (from..=to).map(|count| count as f64 * step).collect()
}
