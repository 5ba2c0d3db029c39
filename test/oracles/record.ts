import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ecosystemOf } from '../../src/core/ecosystem/ecosystems';
import { recordedFile, writeRecorded } from './recorded';
import { orderTools, type OrderTool } from './tools';
import { versionPairs } from './version-texts';

const seed = 20261122;
const asked = 4000;
const orders = 400;
const texts = 100;

/** Asks every tool that is on this machine and writes down what it answers. */
function record(tool: OrderTool): void {
  const id = tool.ecosystem;
  const name = tool.found();
  if (name === undefined) {
    console.log(`${id}: its tool is not here; what is recorded stays`);
    return;
  }
  const pairs = versionPairs(id, asked, seed).filter(([left, right]) => left !== right);
  const known = [...new Set(pairs.flat())].slice(0, orders * 6);
  const accepts = tool.accepts?.(known);
  const isTaken = new Map(known.map((text, index) => [text, accepts?.[index]]));
  const { check } = ecosystemOf(id);
  const isVersion = (text: string): boolean =>
    accepts ? isTaken.get(text) === true : check(text) === undefined;
  const versions = pairs.filter((pair) => pair.every(isVersion)).slice(0, orders);
  const signs = tool.compare(versions);
  const file = recordedFile(id);
  mkdirSync(dirname(file), { recursive: true });
  const answers = {
    tool: name,
    orders: versions.map(([left, right], index) => [left, right, signs[index] ?? '='] as const),
    taken: accepts
      ? [true, false].flatMap((verdict) =>
          known
            .filter((text) => isTaken.get(text) === verdict)
            .slice(0, texts)
            .map((text) => [text, verdict] as const),
        )
      : [],
  };
  writeFileSync(file, writeRecorded(answers));
  console.log(`${id}: ${versions.length} pairs, ${answers.taken.length} texts by ${name}`);
}

for (const tool of orderTools) record(tool);
