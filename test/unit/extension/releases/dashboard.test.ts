import assert from 'node:assert/strict';
import { mainlandChina } from '../../../../src/core/release/calendar/mainland-china';
import {
  isWorkingDay,
  workingDaysBetween,
} from '../../../../src/core/release/calendar/working-days';
import type { ReleaseState } from '../../../../src/core/release/evaluate/types';
import { languages, type Language } from '../../../../src/core/text/language';
import { message, render } from '../../../../src/core/text/message';
import {
  dashboardOf,
  statusLine,
  type Dashboard,
} from '../../../../src/extension/webview/release/dashboard';
import type { Markup } from '../../../../src/extension/webview/release/markup';
import { toHtml } from '../../../../src/extension/webview/release/markup-html';
import { printHtml } from '../../../../src/extension/webview/release/print-html';
import { isMarkup } from '../../../../src/extension/webview/release/read-markup';
import { commitId, day } from '../../../support/release-records';
import { aGate, aLacking, aNode, aStage, aState, same } from '../../../support/release-states';

const entry = { by: 'Li Wei <liwei@example.com>', at: '2026-11-05T10:00:00+08:00' };
const earlier = { by: 'Han Mei <hanmei@example.com>', at: '2026-11-01T09:00:00+08:00' };
const hostile = '<script>alert(1)</script> "x" &amp; [a](command:b)';

function dashboard(state: ReleaseState, language: Language = 'en'): Dashboard {
  return dashboardOf({
    state,
    today: day('2026-11-10'),
    say: (text, parameters) => render('text' in text ? text : message(text, parameters), language),
    calendar: {
      workingDays: (start, end) => workingDaysBetween(mainlandChina, start, end),
      isWorkingDay: (each) => isWorkingDay(mainlandChina, each),
    },
    titleOfItem: (item) => same(`Item ${item}`),
    titleOfGroup: (group) => same(`Group ${group}`),
    titleOfRole: (role) => same(`Role ${role}`),
    tags: new Set(['refs/tags/v1']),
  });
}

/** The text of a part of the page; undefined where it is not there. */
function textOf({ sections }: Dashboard, id: string): string | undefined {
  const section = sections.find((each) => each.id === id);
  return section && plain(section.markup).replace(/\s+/g, ' ');
}

function plain(markup: Markup): string {
  return typeof markup === 'string' ? markup : ` ${markup.children.map(plain).join('')}`;
}

/** What a page with everything on it would hold. */
function full(): ReleaseState {
  const lacking = aLacking();
  return aState({
    record: {
      title: hostile,
      external: '2024',
      abbreviation: 'ET24',
      builds: [
        {
          name: 'b1',
          tag: 'v1',
          final: true,
          package: 'p.zip',
          sha256: 'f'.repeat(64),
          ...earlier,
        },
      ],
      defects: [{ id: 'BUG-1', title: hostile, build: 'b1', state: 'open', urgent: true }],
      reports: [{ kind: 'test', build: 'b1', result: 'failed', coverage: ['complete'], ...entry }],
      approvals: [
        { step: 'reject', role: 'tester', commit: commitId('b'), reason: hostile, ...entry },
      ],
      checklist: { flags: { done: true, note: hostile, ...entry }, scope: { done: false } },
      authorisations: [
        {
          id: 'A-1',
          build: 'b1',
          quantity: 10,
          areas: ['north'],
          from: day('2026-11-01'),
          to: day('2026-11-09'),
          oa: { id: 'OA-7', signer: 'Zhao', on: day('2026-11-01') },
          ...entry,
        },
        { id: 'A-2', build: 'b1', quantity: 5, areas: [], ...entry },
      ],
      handOuts: [{ to: hostile, build: 'b1', authorisation: 'A-1', quantity: 4, ...entry }],
      publications: [{ to: 'website', build: 'b1', ...entry }],
      publicTest: [
        { sites: 300, ...entry },
        { sites: 201, ...entry },
      ],
      rollout: [{ step: '10 %', verified: true, ...entry }],
      announcements: [{ to: ['test'], since: '1.0', ...entry }],
      incidents: [{ id: 'I-1', title: hostile, ...entry }],
      feedback: [{ area: 'north', text: hostile, ...entry }],
      retro: { good: ['fast'], improve: [], ...entry },
      overrides: [{ gate: 'tag', reason: hostile, missing: ['plan/release'], for: 'b1', ...entry }],
      rollback: { trigger: 'errors' },
      remaining: [],
      requirements: [{ id: 'R-1', special: true, control: 'user' }],
      decisions: [{ to: '2', role: 'tester', decidedBy: 'Li Wei', ...entry }],
      documents: [{ path: 'a.md', draft: { by: 'Li Wei', on: day('2026-11-01') } }],
    },
    stages: [
      aStage('plan', 'done'),
      aStage('test', 'current', [lacking]),
      aStage('close', 'ahead'),
    ],
    current: aStage('test', 'current', [lacking]),
    gates: [aGate('submit-build', true), aGate('tag', false, { lacking: [lacking] })],
    nodes: [
      aNode('report', 'overdue', { planned: '2026-11-06' }),
      aNode('release', 'open', { planned: '2026-11-20' }),
    ],
    approval: {
      state: 'in-review',
      candidate: commitId('a'),
      roles: [
        {
          holder: { role: 'tester', title: same('Tester'), people: ['Liu Yang'] },
          state: 'lapsed',
          entry: { step: 'approve', commit: commitId('c'), ...entry },
        },
      ],
    },
    faults: [
      {
        rule: 'release/gate',
        severity: 'error',
        message: message(same(hostile)),
        path: ['builds', 0],
        basis: [],
      },
    ],
    isOverdue: true,
  });
}

describe('the dashboard of a release', () => {
  it('is markup that its page draws, in both languages', () => {
    for (const language of languages) {
      const { sections } = dashboard(full(), language);
      for (const { id, markup } of sections) assert.ok(isMarkup(markup), id);
    }
  });

  it('leaves no parameter of a text open', () => {
    for (const language of languages) {
      for (const { id, markup } of dashboard(full(), language).sections)
        assert.doesNotMatch(plain(markup), /\{\w+\}/, id);
    }
  });

  it('takes nothing of a record for markup, on the page and on paper', () => {
    const { sections } = dashboard(full());
    const page = sections.map(({ markup }) => toHtml(markup)).join('');
    const paper = printHtml({ title: hostile, language: 'en', styles: [], sections, footer: '' });
    for (const text of [page, paper]) assert.ok(!text.includes('<script'), 'script');
  });

  it('has the action of every button, and only commands among them', () => {
    const { sections, actions } = dashboard(full());
    const keys = sections.flatMap(({ markup }) => keysIn(markup));
    assert.ok(keys.length > 10);
    for (const key of keys) assert.ok(actions.has(key), key);
    for (const { command } of actions.values()) assert.match(command, /^(stemma\.\w+|print)$/);
  });

  it('names the same actions by the same keys each time, so that the focus finds them again', () => {
    const keys = (): readonly string[] => [...dashboard(full()).actions.keys()];
    assert.deepEqual(keys(), keys());
  });

  it('has each id once', () => {
    const ids = dashboard(full()).sections.flatMap(({ id, markup }) => [id, ...idsIn(markup)]);
    assert.deepEqual(ids, [...new Set(ids)]);
  });

  it('tells how many working days a node is overdue, or has left', () => {
    const text = textOf(dashboard(full()), 'timeline');
    assert.match(text ?? '', /overdue.*working days overdue: 2/);
    assert.match(text ?? '', /2026-11-20.*working days left: 8/);
  });

  it('tells what is left of an authorisation, and when it may not be used', () => {
    const text = textOf(dashboard(full()), 'authorisations') ?? '';
    assert.match(text, /A-1.*expired.*6 of 10/);
    assert.match(text, /A-2.*not usable: no OA confirmation/);
  });

  it('binds approvals to commits and says that one lapsed', () => {
    assert.match(textOf(dashboard(full()), 'approvals') ?? '', /lapsed.*cccccccccc/);
  });

  it('adds up the sites of the public test', () => {
    assert.match(textOf(dashboard(full()), 'outside') ?? '', /sites: 501/);
  });

  it('shows overrides before everything that they let pass', () => {
    const ids = dashboard(full()).sections.map(({ id }) => id);
    assert.ok(ids.indexOf('overrides') > 0 && ids.indexOf('overrides') < ids.indexOf('stages'));
    assert.match(textOf(dashboard(full()), 'overrides') ?? '', /Gate tag.*plan\/release/);
  });

  it('tells what happened in the order of time', () => {
    const text = textOf(dashboard(full()), 'history') ?? '';
    assert.ok(text.indexOf('handed final build b1') < text.indexOf('test report on b1: failed'));
    assert.match(text, /ticked “Item flags”/);
  });

  it('calls recipients, roles and lists as the language does', () => {
    const page = dashboard(full(), 'zh-cn');
    assert.match(textOf(page, 'outside') ?? '', /Group test/);
    assert.match(textOf(page, 'history') ?? '', /已通知 Group test/);
    assert.match(textOf(page, 'contents') ?? '', /回滚触发条件：/);
  });

  it('leaves out what a new release has none of', () => {
    const ids = dashboard(aState()).sections.map(({ id }) => id);
    assert.deepEqual(ids, [
      'head',
      'stages',
      'timeline',
      'gates',
      'approvals',
      'builds',
      'history',
      'links',
    ]);
  });

  it('leads to a tag only where it is there', () => {
    const state = aState({
      record: {
        builds: [
          { name: 'b1', tag: 'v1', ...entry },
          { name: 'b2', tag: 'v2', ...entry },
        ],
      },
    });
    const refs = [...dashboard(state).actions.values()].flatMap(
      ({ argument }) => argument?.['ref'] ?? [],
    );
    assert.deepEqual(refs, ['refs/tags/v1']);
  });

  it('ticks an item by the need that misses it', () => {
    const lacking = aLacking({
      id: 'checklist:scope',
      need: 'checklist',
      path: ['checklist', 'scope'],
    });
    const state = aState({
      record: { checklist: { scope: { done: false } } },
      stages: [aStage('test', 'current', [lacking])],
    });
    const ticks = [...dashboard(state).actions.values()].filter(
      ({ command }) => command === 'stemma.supplyMissing',
    );
    assert.deepEqual(
      ticks.map(({ argument }) => argument),
      [{ lacking: 'checklist:scope', path: ['checklist', 'scope'] }],
    );
  });

  it('is told in one sentence', () => {
    const say = (
      text: Parameters<typeof render>[0] | { en: string; 'zh-cn': string },
      given = {},
    ) => render('text' in text ? text : message(text, given), 'en');
    assert.equal(statusLine(full(), say), 'Overdue, stage “Stage test”, 1 missing');
    assert.equal(statusLine(aState({ status: 'closed' }), say), 'Closed, all stages are done');
  });
});

describe('a dashboard on paper', () => {
  const { sections } = dashboard(full());
  const html = printHtml({ title: 'T', language: 'zh-cn', styles: ['b{}'], sections, footer: 'F' });

  it('has nothing that can be pressed or would be loaded', () => {
    assert.doesNotMatch(html, /<button|<script|href=|src=|data-act/);
    assert.match(html, /default-src 'none'/);
  });

  it('unfolds what the page folds', () => {
    const folded = html.match(/<details(?![^>]* open)/g);
    assert.equal(folded, null);
    assert.match(html, /<details/);
  });

  it('keeps the texts of what was a link, and its language', () => {
    assert.match(html, /<html lang="zh-CN">/);
    assert.match(html, /cccccccccc/);
  });
});

function keysIn(markup: Markup): readonly string[] {
  if (typeof markup === 'string') return [];
  const key = markup.attributes['data-act'];
  return [...(key === undefined ? [] : [key]), ...markup.children.flatMap(keysIn)];
}

function idsIn(markup: Markup): readonly string[] {
  if (typeof markup === 'string') return [];
  const { id } = markup.attributes;
  return [...(id === undefined ? [] : [id]), ...markup.children.flatMap(idsIn)];
}
