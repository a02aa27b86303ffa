//! The command line: arguments in, a report out, an exit code.

fn main() -> std::process::ExitCode {
    linimasa::cli::main()
}
