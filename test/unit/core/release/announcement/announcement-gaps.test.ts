import assert from 'node:assert/strict';
import { announcementGaps } from '../../../../../src/core/release/announcement/announcement-gaps';
import {
  recipientGroups,
  titleOfGroup,
} from '../../../../../src/core/release/announcement/recipient-groups';
import type { ReleaseRecord } from '../../../../../src/core/release/types';
import { languages } from '../../../../../src/core/text/language';
import { render } from '../../../../../src/core/text/message';
import { aRecord, day } from '../../../../support/release-records';

const everybody = new Map(
  recipientGroups.map((group): readonly [string, readonly string[]] => [
    group,
    [`${group}@example.com`],
  ]),
);
const policy = { recipients: everybody, templates: {} };

/** A record that tells everything that an announcement needs. */
const complete: Partial<ReleaseRecord> = {
  from: '2.0.0',
  plan: { agreed: [], nodes: { release: { planned: day('2026-11-20') } } },
  requirements: [{ id: 'REQ-1', title: 'Export' }],
  defects: [{ id: 'BUG-1', title: 'Login', state: 'closed' }],
  remaining: ['Printing is slow'],
};

function idsOf(
  record: Partial<ReleaseRecord>,
  of: Parameters<typeof announcementGaps>[1] = policy,
  needs: Parameters<typeof announcementGaps>[2] = {},
): readonly string[] {
  return announcementGaps(aRecord(record), of, needs).map(({ id }) => id);
}

/** The record without a part of it. */
function without(key: keyof ReleaseRecord): Partial<ReleaseRecord> {
  return Object.fromEntries(Object.entries(complete).filter(([each]) => each !== key));
}

describe('what an announcement lacks', () => {
  it('is nothing where the five parts, the version compared with and the six groups are there (ANN-1, ANN-2)', () => {
    assert.deepEqual(idsOf(complete), []);
  });

  const parts: readonly (readonly [string, Partial<ReleaseRecord>, string])[] = [
    ['the release time', without('plan'), 'date'],
    ['the version', { ...complete, version: ' ' }, 'version'],
    ['the version that it compares with', without('from'), 'since'],
    ['added requirements', without('requirements'), 'added'],
    ['fixes', without('defects'), 'fixed'],
    [
      'fixes where all defects are open',
      { ...complete, defects: [{ id: 'B', state: 'open' }] },
      'fixed',
    ],
    ['remaining problems (P9)', without('remaining'), 'remaining'],
  ];
  for (const [title, record, id] of parts) {
    it(`is ${title} (ANN-2)`, () => assert.deepEqual(idsOf(record), [id]));
  }

  it('is nothing where the record says with empty lists that there is nothing to tell', () => {
    const said = { changes: { added: [], fixed: [], breaking: [] }, remaining: [] };
    assert.deepEqual(idsOf({ ...complete, requirements: [], defects: [], ...said }), []);
  });

  it('is no version to compare with where the tags know one', () => {
    assert.deepEqual(idsOf(without('from'), policy, { since: '2.0.0' }), []);
  });

  for (const group of recipientGroups) {
    const rest = new Map([...everybody].filter(([id]) => id !== group));
    it(`is the group ${titleOfGroup(group)['zh-cn']} where nobody of it gets the mail (ANN-1)`, () => {
      assert.deepEqual(idsOf(complete, { ...policy, recipients: rest }), [`recipients:${group}`]);
    });
  }

  it('is 运维 among the recipients, told with what to write (P10)', () => {
    const recipients = new Map([...everybody, ['maintenance', []]]);
    const [gap] = announcementGaps(aRecord(complete), { ...policy, recipients });
    assert.ok(gap);
    assert.equal(render(gap.told, 'zh-cn'), '通知的收件人中缺少：运维。');
    assert.match(render(gap.how, 'en'), /"release\.recipients\.maintenance" in stemma\.jsonc/);
  });

  it('is a group whose address no mail can go to', () => {
    const recipients = new Map([...everybody, ['test', ['nobody']]]);
    assert.deepEqual(idsOf(complete, { ...policy, recipients }), ['address:test']);
  });

  it('asks for the groups of the process where a team has others', () => {
    const needs = { groups: ['test', 'partners'] };
    assert.deepEqual(idsOf(complete, { recipients: new Map(), templates: {} }, needs), [
      'recipients:test',
      'recipients:partners',
    ]);
  });

  it('is a part that the template of the team does not tell, in either language', () => {
    const en = '{date} {published} {since} {added} {fixed} {remaining}';
    const announcement = { en, 'zh-cn': '{date} {version} {added} {fixed} {{remaining}}' };
    assert.deepEqual(idsOf(complete, { ...policy, templates: { announcement } }), [
      'template:since',
      'template:remaining',
    ]);
  });

  it('is told in both languages with what to do about it', () => {
    for (const language of languages) {
      for (const { told, how } of announcementGaps(aRecord(), {
        recipients: new Map(),
        templates: {},
      })) {
        for (const text of [render(told, language), render(how, language)])
          assert.match(text, language === 'en' ? /^[ -~]+\.$/ : /\p{sc=Han}.*。$/u);
      }
    }
  });
});
