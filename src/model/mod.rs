//! What a site means once every reference is resolved: plain data, no IO, no serialisation, nothing "empty until later".
//!
//! Made by `resolve`, read by `plan` and `render`. Indices point into the vectors of the same [`Timeline`].

mod actor;
mod event;
mod figure;
mod kind;
mod rare;
mod site;
mod source;
mod text;
mod timeline;

pub use actor::Actor;
pub use event::{
    Citation, Correction, Difference, Draft, Event, Excerpt, Media, NamedSpeaker, Observer, Passage, Place, Quote,
    Relation, Relations, Sequence, Speaker,
};
pub use figure::{Amount, Count, Figure, Hedge, Shape, Stance};
pub use kind::Kind;
pub use rare::Rare;
pub use site::{AsOf, Asset, CardOptions, Credits, DrawCards, Inset, OutletLabel, Page, Selection, Site, Theme};
pub use source::{SharedText, Source};
pub use text::{Lang, LangIx, Text, Worded};
pub use timeline::{KeyFact, Order, Position, Slice, Timeline, Tombstone};

macro_rules! index {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u32);

        impl $name {
            pub const fn ix(self) -> usize {
                self.0 as usize
            }
        }
    };
}

index! {
    /// Position in [`Timeline::events`], which is in the timeline's order.
    EventIx
}
index! {
    /// Position in [`Timeline::actors`].
    ActorIx
}
index! {
    /// Position in [`Timeline::sources`].
    SourceIx
}
