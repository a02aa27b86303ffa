// Prints what tests measured (sizes, counts) before the runner's own closing lines.
const KINDS = ['size', 'measured'];

export default class Notes {
  lines = [];

  onTestEnd(test, result) {
    for (const note of result.annotations ?? test.annotations) {
      if (KINDS.includes(note.type)) this.lines.push(note.description);
    }
  }

  onEnd() {
    if (this.lines.length) console.log(`\nMeasured\n${[...new Set(this.lines)].sort().map((line) => `  ${line}`).join('\n')}`);
  }

  printsToStdio() {
    return false;
  }
}
