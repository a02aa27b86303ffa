//! PNG with the key of the drawing that it was made from, in a `tEXt` chunk before the pixels.

use png::{BitDepth, ColorType, Compression, Encoder};

const KEYWORD: &str = "linimasa";
/// The key stands within so many bytes of the start.
const HEAD: usize = 256;

/// `pixels` are red, green and blue, row by row.
pub fn encode(pixels: &[u8], (width, height): (u32, u32), key: &str) -> Vec<u8> {
    let mut out = Vec::with_capacity(64 * 1024);
    let mut encoder = Encoder::new(&mut out, width, height);
    encoder.set_color(ColorType::Rgb);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_compression(Compression::Fast);
    let chunk = encoder.add_text_chunk(KEYWORD.to_owned(), key.to_owned());
    let written = chunk.and_then(|()| encoder.write_header()).and_then(|mut writer| {
        writer.write_image_data(pixels)?;
        writer.finish()
    });
    written.expect("memory takes every byte");
    out
}

/// Whether a file was made from the drawing of that key.
pub fn is_made_from(bytes: &[u8], key: &str) -> bool {
    let head = &bytes[..bytes.len().min(HEAD)];
    let wanted = format!("tEXt{KEYWORD}\0{key}");
    head.windows(wanted.len()).any(|window| window == wanted.as_bytes())
}
