//! The bytes around the files of a zip.

/// What a 32-bit field holds when the number stands in the zip64 field.
const ELSEWHERE_32: u32 = u32::MAX;
const ELSEWHERE_16: u16 = u16::MAX;
const VERSION: u16 = 20;
const VERSION_ZIP64: u16 = 45;
/// Bit 11: the name is UTF-8.
const FLAGS: u16 = 1 << 11;
const UNIX: u16 = 3 << 8;
/// A regular file that everyone may read.
const MODE: u32 = 0o100_644 << 16;
/// Where the checksum stands in a local header.
pub const CRC_AT: u64 = 14;

/// A day as zip files keep it: 1980 to 2107, local time, here midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp(u16);

impl Stamp {
    /// The nearest day that the format can hold.
    pub fn of(year: i64, month: u8, day: u8) -> Self {
        match year {
            ..1980 => Self(1 << 5 | 1),
            2108.. => Self(127 << 9 | 12 << 5 | 31),
            _ => {
                let years = u16::try_from(year - 1980).expect("within 0 and 127");
                Self(years << 9 | u16::from(month) << 5 | u16::from(day))
            }
        }
    }
}

/// What the headers of a file say.
#[derive(Clone, Copy, Debug)]
pub struct Header<'a> {
    pub name: &'a str,
    /// In bytes.
    pub size: u64,
    pub crc: u32,
    pub stamp: Stamp,
}

impl Header<'_> {
    /// What stands before the file.
    pub fn local(&self) -> Vec<u8> {
        let is_long = self.size >= u64::from(ELSEWHERE_32);
        let extra = if is_long { zip64_field(&[self.size, self.size]) } else { Vec::new() };
        let mut out = Vec::with_capacity(30 + self.name.len() + extra.len());
        out.extend(0x0403_4b50_u32.to_le_bytes());
        out.extend(version(is_long).to_le_bytes());
        self.shared(&mut out, is_long, extra.len());
        out.extend(self.name.as_bytes());
        out.extend(extra);
        out
    }

    /// What stands in the directory; `offset` is where the local header starts.
    pub fn central(&self, offset: u64) -> Vec<u8> {
        let is_long = self.size >= u64::from(ELSEWHERE_32);
        let is_far = offset >= u64::from(ELSEWHERE_32);
        let mut numbers = Vec::new();
        if is_long {
            numbers.extend([self.size, self.size]);
        }
        if is_far {
            numbers.push(offset);
        }
        let extra = if numbers.is_empty() { Vec::new() } else { zip64_field(&numbers) };
        let needed = version(is_long || is_far);
        let mut out = Vec::with_capacity(46 + self.name.len() + extra.len());
        out.extend(0x0201_4b50_u32.to_le_bytes());
        out.extend((UNIX | needed).to_le_bytes());
        out.extend(needed.to_le_bytes());
        self.shared(&mut out, is_long, extra.len());
        // Length of the comment, number of the disk, internal attributes.
        out.extend([0; 6]);
        out.extend(MODE.to_le_bytes());
        out.extend(narrow(offset).to_le_bytes());
        out.extend(self.name.as_bytes());
        out.extend(extra);
        out
    }

    /// The fields that both headers have: flags to lengths.
    fn shared(&self, out: &mut Vec<u8>, is_long: bool, extra: usize) {
        let size = if is_long { ELSEWHERE_32 } else { narrow(self.size) };
        out.extend(FLAGS.to_le_bytes());
        // Method 0, stored; time 0, midnight.
        out.extend([0; 4]);
        out.extend(self.stamp.0.to_le_bytes());
        out.extend(self.crc.to_le_bytes());
        out.extend(size.to_le_bytes());
        out.extend(size.to_le_bytes());
        out.extend(length(self.name.len()).to_le_bytes());
        out.extend(length(extra).to_le_bytes());
    }
}

/// What ends a zip of `count` files whose directory of `size` bytes starts at `start`.
pub fn end_of(count: u64, start: u64, size: u64) -> Vec<u8> {
    let mut out = Vec::new();
    let few = u16::try_from(count).unwrap_or(ELSEWHERE_16);
    if few == ELSEWHERE_16 || narrow(size) == ELSEWHERE_32 || narrow(start) == ELSEWHERE_32 {
        out.extend(0x0606_4b50_u32.to_le_bytes());
        out.extend(44_u64.to_le_bytes());
        out.extend((UNIX | VERSION_ZIP64).to_le_bytes());
        out.extend(VERSION_ZIP64.to_le_bytes());
        // Numbers of the disks.
        out.extend([0; 8]);
        for number in [count, count, size, start] {
            out.extend(number.to_le_bytes());
        }
        out.extend(0x0706_4b50_u32.to_le_bytes());
        out.extend(0_u32.to_le_bytes());
        out.extend((start + size).to_le_bytes());
        out.extend(1_u32.to_le_bytes());
    }
    out.extend(0x0605_4b50_u32.to_le_bytes());
    out.extend([0; 4]);
    out.extend(few.to_le_bytes());
    out.extend(few.to_le_bytes());
    out.extend(narrow(size).to_le_bytes());
    out.extend(narrow(start).to_le_bytes());
    out.extend([0; 2]);
    out
}

const fn version(is_zip64: bool) -> u16 {
    if is_zip64 { VERSION_ZIP64 } else { VERSION }
}

fn narrow(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(ELSEWHERE_32)
}

fn length(length: usize) -> u16 {
    u16::try_from(length).expect("names are checked to be shorter than 64 KiB")
}

fn zip64_field(numbers: &[u64]) -> Vec<u8> {
    let mut out = Vec::with_capacity(4 + numbers.len() * 8);
    out.extend(1_u16.to_le_bytes());
    out.extend(length(numbers.len() * 8).to_le_bytes());
    for number in numbers {
        out.extend(number.to_le_bytes());
    }
    out
}
