//! What kind of statement an entry records. A kind is never a verdict.

/// The ten kinds of the record format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    Claim,
    Estimate,
    Denial,
    Confirmation,
    Unconfirmed,
    NoComment,
    Statement,
    Demand,
    Action,
    Event,
}

impl Kind {
    /// In the order in which keys and filters show them.
    pub const ALL: [Self; 10] = [
        Self::Claim,
        Self::Estimate,
        Self::Denial,
        Self::Confirmation,
        Self::Unconfirmed,
        Self::NoComment,
        Self::Statement,
        Self::Demand,
        Self::Action,
        Self::Event,
    ];

    /// The name in the record format, such as `no-comment`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Claim => "claim",
            Self::Estimate => "estimate",
            Self::Denial => "denial",
            Self::Confirmation => "confirmation",
            Self::Unconfirmed => "unconfirmed",
            Self::NoComment => "no-comment",
            Self::Statement => "statement",
            Self::Demand => "demand",
            Self::Action => "action",
            Self::Event => "event",
        }
    }

    /// The kind of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// Whether somebody has to be named as the speaker.
    pub const fn needs_speaker(self) -> bool {
        !matches!(self, Self::Action | Self::Event)
    }
}
