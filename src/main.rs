//! The command line: arguments in, a report out, an exit code.

/// Pages are made of many small pieces, and the systems' own allocators take a quarter of a build for them.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    linimasa::cli::main()
}
