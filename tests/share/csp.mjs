// The policies of embeds and of the `_headers` file as Google's evaluator sees them: nothing that lets foreign script run.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { CspEvaluator } = require('csp_evaluator');
const { CspParser } = require('csp_evaluator/dist/parser.js');
const { Severity } = require('csp_evaluator/dist/finding.js');

const policies = new Map();
const add = (policy, file) => policies.set(policy.replaceAll('&#x27;', "'").replaceAll('&#39;', "'"), file);
for (const root of process.argv.slice(2)) {
  for (const name of fs.readdirSync(root, { recursive: true })) {
    if (!name.endsWith('.html') && name !== '_headers') continue;
    const text = fs.readFileSync(path.join(root, name), 'utf8');
    const found = name === '_headers'
      ? text.match(/^ *Content-Security-Policy: (.+)$/m)?.[1]
      : text.match(/<meta http-equiv="Content-Security-Policy" content="([^"]+)"/)?.[1];
    if (found) add(found, name);
    else if (name === '_headers') add("script-src 'unsafe-inline'", `${name} names no policy`);
  }
}
let wrong = 0;
for (const [policy, file] of policies) {
  for (const { severity, directive, value, description } of new CspEvaluator(new CspParser(policy).csp).evaluate()) {
    if (severity >= Severity.STRICT_CSP) continue;
    console.log(`  ${file}: ${directive} ${value ?? ''}: ${description}`);
    wrong += 1;
  }
}
console.log(`${policies.size} policies by csp_evaluator: ${wrong || policies.size < 2 ? `${wrong} wrong` : 'fine'}`);
process.exit(wrong || policies.size < 2 ? 1 : 0);
