import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { spliceText } from '../../../../src/core/plan/splice-text';
import { textEditStep } from '../../../../src/core/plan/text-edit-step';
import type { PlanStep } from '../../../../src/core/plan/types';
import { unifiedDiff } from '../../../../src/core/plan/unified-diff';
import type { DecodedText } from '../../../../src/core/text/decode';
import { message } from '../../../../src/core/text/message';

/** A text in lines, and places in it that change. */
const changes = fc
  .array(fc.constantFrom('a', 'b', '中', '\n', '\n', '\r\n', ''), { maxLength: 60 })
  .chain((parts) => {
    const text = parts.join('');
    return fc.record({
      text: fc.constant(text),
      ends: fc.uniqueArray(fc.nat(text.length), { maxLength: 8 }),
      after: fc.array(fc.constantFrom('', 'x', 'x\ny', '\n', 'x\n'), {
        minLength: 4,
        maxLength: 4,
      }),
    });
  })
  .map(({ text, ends, after }) => {
    const sorted = ends.sort((left, right) => left - right);
    const edits = after.flatMap((written, index) => {
      const [from, to] = sorted.slice(index * 2, index * 2 + 2);
      return from === undefined || to === undefined
        ? []
        : [{ offset: from, length: to - from, text: written }];
    });
    return { text, edits };
  });

describe('unifiedDiff', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'stemma-diff-'));
    execFileSync('git', ['init', '--quiet'], { cwd: root });
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const apply = (steps: readonly PlanStep[], files: ReadonlyMap<string, DecodedText>): void => {
    const diff = unifiedDiff(
      { title: message({ en: 'Test', 'zh-cn': '测试' }), steps, notes: [] },
      files,
    );
    if (diff.length === 0) return;
    execFileSync('git', ['apply', '--whitespace=nowarn', '-'], {
      cwd: root,
      input: diff,
      stdio: 'pipe',
    });
  };
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };

  it('is taken by git apply, whatever changes where', () => {
    const all = fc.sample(changes, { numRuns: 400, seed: 7 });
    const steps: PlanStep[] = [];
    const files = new Map<string, DecodedText>();
    all.forEach(({ text, edits }, index) => {
      const path = `f${index}`;
      write(path, text);
      const content = { text, encoding: 'utf-8', bomLength: 0 } as const;
      files.set(path, content);
      steps.push(textEditStep({ path, content, fingerprint: '' }, 'x', edits));
    });
    // An empty file has no line to hold on to, and Git takes a patch that makes one for a new file.
    const wanted = steps.filter((_, index) => all[index]?.text !== '');
    apply(wanted, files);
    for (const step of wanted) {
      assert.ok(step.type === 'edit-file');
      const before = files.get(step.path)?.text ?? '';
      const now = readFileSync(join(root, step.path), 'utf8');
      assert.equal(now, spliceText(before, step.edits), JSON.stringify([before, step.edits]));
    }
  });

  it('names files as Git does, with spaces, quotes and Chinese', () => {
    const paths = ['a b/c d', '文件/甲', 'say "x"', 'back\\slash', 'tab\there'];
    const files = new Map<string, DecodedText>();
    const steps = paths.map((path): PlanStep => {
      write(path, '1\n');
      const content = { text: '1\n', encoding: 'utf-8', bomLength: 0 } as const;
      files.set(path, content);
      return textEditStep({ path, content, fingerprint: '' }, 'x', [
        { offset: 0, length: 1, text: '2' },
      ]);
    });
    apply(steps, files);
    for (const path of paths) assert.equal(readFileSync(join(root, path), 'utf8'), '2\n', path);
  });

  it('makes, removes and moves files', () => {
    write('old name', 'x');
    write('gone', 'a\nb');
    apply(
      [
        { type: 'create-file', path: 'new/甲', text: 'a\nb' },
        { type: 'remove-file', path: 'gone', text: 'a\nb' },
        { type: 'move-path', from: 'old name', to: 'new "name"' },
      ],
      new Map(),
    );
    assert.equal(readFileSync(join(root, 'new/甲'), 'utf8'), 'a\nb');
    assert.equal(readFileSync(join(root, 'new "name"'), 'utf8'), 'x');
    assert.throws(() => readFileSync(join(root, 'gone')));
  });
});
