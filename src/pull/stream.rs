//! Many articles at once, in order, in bounded memory: one thread reads, all cores work, the results come as they were read.

use std::collections::BTreeMap;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError, mpsc};
use std::thread;

/// Tasks that may be under way, for each worker.
const TASKS_EACH: usize = 16;
/// Bytes that may be under way; one task may be larger when it is alone.
const BYTES: usize = 64 << 20;

/// Runs `work` on every task that `read` hands over, and gives the results to `write` in the order of the tasks.
///
/// `read` gets a function that takes a task and its size in bytes; it waits while too much is under way, and says `false` once
/// nothing more is wanted. `write` says whether to go on.
pub fn in_order<T: Send, R: Send>(
    read: impl FnOnce(&mut dyn FnMut(T, usize) -> bool) + Send,
    work: impl Fn(T) -> R + Sync,
    mut write: impl FnMut(R) -> bool,
) {
    let workers = thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let gate = Gate { state: Mutex::default(), changed: Condvar::new(), tasks: workers * TASKS_EACH };
    let (task_in, task_out) = mpsc::channel::<(u64, usize, T)>();
    let task_out = Mutex::new(task_out);
    let (result_in, result_out) = mpsc::channel::<(u64, usize, R)>();
    thread::scope(|scope| {
        let (gate, task_out, work) = (&gate, &task_out, &work);
        scope.spawn(move || {
            let mut number = 0;
            read(&mut |task, size| {
                let is_open = gate.enter(size) && task_in.send((number, size, task)).is_ok();
                number += 1;
                is_open
            });
        });
        for _ in 0..workers {
            let result_in = result_in.clone();
            scope.spawn(move || {
                loop {
                    let next = task_out.lock().unwrap_or_else(PoisonError::into_inner).recv();
                    let Ok((number, size, task)) = next else { return };
                    if result_in.send((number, size, work(task))).is_err() {
                        return;
                    }
                }
            });
        }
        drop(result_in);
        let mut early = BTreeMap::new();
        let mut next = 0;
        for (number, size, result) in result_out {
            early.insert(number, (size, result));
            while let Some((size, result)) = early.remove(&next) {
                next += 1;
                gate.leave(size);
                if !gate.is_closed() && !write(result) {
                    gate.close();
                }
            }
        }
    });
}

/// Lets tasks in while there is room.
struct Gate {
    state: Mutex<Under>,
    changed: Condvar,
    tasks: usize,
}

/// What is under way.
#[derive(Default)]
struct Under {
    tasks: usize,
    bytes: usize,
    closed: bool,
}

impl Gate {
    fn state(&self) -> MutexGuard<'_, Under> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn enter(&self, size: usize) -> bool {
        let is_full = |under: &mut Under| {
            !under.closed && under.tasks > 0 && (under.tasks >= self.tasks || under.bytes + size > BYTES)
        };
        let mut under = self.changed.wait_while(self.state(), is_full).unwrap_or_else(PoisonError::into_inner);
        under.tasks += 1;
        under.bytes += size;
        !under.closed
    }

    fn leave(&self, size: usize) {
        let mut under = self.state();
        under.tasks -= 1;
        under.bytes -= size;
        self.changed.notify_all();
    }

    fn close(&self) {
        self.state().closed = true;
        self.changed.notify_all();
    }

    fn is_closed(&self) -> bool {
        self.state().closed
    }
}

#[cfg(test)]
mod tests {
    use super::in_order;
    use std::sync::atomic::{AtomicUsize, Ordering};

    #[test]
    fn results_come_in_the_order_of_the_tasks() {
        let mut found = Vec::new();
        in_order(
            |sink| {
                for number in 0..1_000_u64 {
                    assert!(sink(number, 1 << 22));
                }
            },
            |number| {
                if number % 7 == 0 {
                    std::thread::yield_now();
                }
                number * 2
            },
            |doubled| {
                found.push(doubled);
                true
            },
        );
        assert_eq!(found, (0..1_000).map(|number| number * 2).collect::<Vec<_>>());
    }

    #[test]
    fn a_reader_without_end_is_stopped_and_never_far_ahead() {
        let read = AtomicUsize::new(0);
        let mut written = 0;
        let mut furthest = 0;
        in_order(
            |sink| {
                while sink((), 1) {
                    read.fetch_add(1, Ordering::Relaxed);
                }
            },
            |()| (),
            |()| {
                written += 1;
                furthest = furthest.max(read.load(Ordering::Relaxed) - (written - 1).min(read.load(Ordering::Relaxed)));
                written < 5_000
            },
        );
        assert_eq!(written, 5_000);
        let workers = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        assert!(furthest <= workers * super::TASKS_EACH + workers + 1, "{furthest}");
    }
}
