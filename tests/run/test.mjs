/** `npm test`: everything. `npm test -- unit e2e`: these stages and what sets them up. */
import { stages } from './stages.mjs';

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !stages.some((stage) => stage.name === name));
if (unknown.length > 0) {
  console.error(`No stage ${unknown.join(', ')}. There are: ${stages.map(({ name }) => name).join(' ')}`);
  process.exit(1);
}

const done = new Map();
for (const stage of stages.filter(isWanted)) done.set(stage.name, await runStage(stage));

const total = { passed: 0, failed: 0 };
console.log('\nStage         passed  failed  skipped   seconds');
for (const [name, { passed, failed, skipped, seconds }] of done) {
  const columns = [passed, failed, skipped].map((count) => String(count).padStart(8)).join('');
  console.log(`${name.padEnd(12)}${columns}${seconds.toFixed(1).padStart(12)}`);
  total.passed += passed;
  total.failed += failed;
}
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed`);

function isWanted(stage) {
  return asked.length === 0 || asked.some((name) => name === stage.name || isNeededBy(name, stage.name));
}

function isNeededBy(name, needed) {
  const { needs = [] } = stages.find((stage) => stage.name === name);
  return needs.some((each) => each === needed || isNeededBy(each, needed));
}

async function runStage(stage) {
  console.log(`\n── ${stage.name} ${'─'.repeat(60 - stage.name.length)}`);
  const missing = (stage.needs ?? []).filter((name) => done.get(name)?.failed > 0);
  if (missing.length > 0) {
    console.error(`Not run, because this failed: ${missing.join(', ')}.`);
    return { passed: 0, failed: 1, skipped: 0, seconds: 0 };
  }
  const start = performance.now();
  const counts = await stage.run().catch((error) => {
    console.error(error);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  if (stage.setsUp) counts.passed = 0;
  return { ...counts, seconds: (performance.now() - start) / 1000 };
}
