import { recipientGroups } from '../announcement/recipient-groups';
import type { Gate, Need } from './types';
import { need } from './make';

/** The three who agree on a plan and approve the entry into the repository (PLAN-1, APP-4). */
export const managers = ['product-manager', 'development-manager', 'test-manager'] as const;

const product = ['product-manager'];
const development = ['developer', 'development-manager'];
const testing = ['tester', 'test-manager'];

/** What every plan must say (REL-5, PLAN-1, PLAN-2). */
export const planNeeds: readonly Need[] = [
  need(
    { id: 'plan/people', basis: ['REL-5', 'ROLE-1', 'ROLE-2', 'ROLE-3'], who: product },
    {
      need: 'filled',
      fields: ['people.product-manager', 'people.developer', 'people.tester'],
    },
  ),
  need(
    { id: 'plan/managers', basis: ['PLAN-1', 'APP-4'], who: product },
    { need: 'filled', fields: ['people.development-manager', 'people.test-manager'] },
  ),
  need(
    { id: 'plan/agreed', basis: ['PLAN-1'], who: product },
    { need: 'contains', list: 'plan.agreed', items: managers },
  ),
  need(
    { id: 'plan/estimate', basis: ['PLAN-1'], who: ['development-manager', ...product] },
    { need: 'filled', fields: ['plan.work', 'plan.time'] },
  ),
  need(
    { id: 'plan/nodes', basis: ['PLAN-2', 'LC-1'], who: product },
    {
      need: 'filled',
      fields: [
        'plan.start',
        'plan.nodes.iteration.planned',
        'plan.nodes.defectReport.planned',
        'plan.nodes.release.planned',
      ],
    },
  ),
  need(
    { id: 'plan/order', basis: ['PLAN-2'], who: product },
    { need: 'plan-order', nodes: ['iteration', 'defectReport', 'release'] },
  ),
  need({ id: 'plan/version', basis: ['REL-1', 'LC-1'], who: product }, { need: 'version' }),
];

/** A build was handed to test, and what was found in the last one is mended (DEV-1 to DEV-3). */
export function buildNeeds(basis: string, mended: string): readonly Need[] {
  return [
    need(
      { id: 'develop/build', basis: [basis, 'PKG-3', 'LC-2'], who: development },
      { need: 'build', final: false },
    ),
    need(
      { id: 'develop/defects', basis: [mended], who: development },
      { need: 'defects', state: 'fixed', of: 'all' },
    ),
  ];
}

/** The tests of normal and temporary releases (TEST-1 to TEST-3). */
export const testNeeds: readonly Need[] = [
  need(
    { id: 'test/defect-report', basis: ['TEST-2'], who: testing },
    { need: 'report', kind: 'defect', of: 'last' },
  ),
  need(
    { id: 'test/final', basis: ['TEST-3', 'DEV-1'], who: [...development, ...testing] },
    { need: 'build', final: true },
  ),
  need(
    { id: 'test/report', basis: ['TEST-1', 'TEST-2', 'LC-3'], who: testing },
    {
      need: 'report',
      kind: 'test',
      result: 'passed',
      of: 'final',
      coverage: ['traversal', 'complete'],
    },
  ),
  need(
    { id: 'test/defects', basis: ['ROLE-3', 'TEST-2'], who: testing },
    { need: 'defects', state: 'closed', of: 'all' },
  ),
];

/** The last builds before these were mended (DEV-2, DEV-3), and the plan is there. */
export function submitGate(basis: string): Omit<Gate, 'id' | 'title'> {
  return {
    after: ['plan'],
    needs: [
      need(
        { id: 'submit-build/defects', basis: [basis], who: development },
        { need: 'defects', state: 'fixed', of: 'earlier' },
      ),
    ],
    pass: [...development, ...testing],
  };
}

/** The content that the action is about is in the repository (APP-4). */
export function entered(action: string): Need {
  return need(
    { id: `${action}/approval`, basis: ['APP-4'], who: [...managers] },
    { need: 'approval', state: 'in-repository', by: managers },
  );
}

/** The same of a process's approval by all three (APP-1, APP-2, APP-3). */
export function approved(basis: string): Need {
  return need(
    { id: 'enter-repository/approval', basis: [basis, 'APP-4'], who: [...managers] },
    { need: 'approval', state: 'approved', by: managers },
  );
}

/** Rollback is agreed on before a deploy starts (stage 5 of 002, P14). */
export const rollbackTrigger: Need = need(
  { id: 'deploy/rollback', basis: ['S6', 'LC-4'], who: [...development, ...product] },
  { need: 'filled', fields: ['rollback.trigger'] },
);

/** What a mail must say, and to whom (ANN-1, ANN-2). */
export const announceable: Need = need(
  { id: 'announce/parts', basis: ['ANN-1', 'ANN-2'], who: product },
  { need: 'announceable', groups: recipientGroups },
);

/** Leave to use a build that is given away (AUTH-1 to AUTH-3). */
export function authorised(action: string): Need {
  return need(
    {
      id: `${action}/authorised`,
      basis: ['AUTH-1', 'AUTH-2', 'AUTH-3'],
      who: [...product, 'business'],
    },
    { need: 'authorised' },
  );
}

/** Days one, two and three of the cycle (CYC-1, CYC-2). */
export const cycle: Need = need(
  { id: 'publish-stage/cycle', basis: ['CYC-1', 'CYC-2', 'CYC-3', 'CYC-4'], who: testing },
  { need: 'cycle' },
);

/** What is known to go wrong with it out there is mended (LC-5). */
export const incidentsResolved: Need = need(
  { id: 'follow-up/incidents', basis: ['LC-5', 'S6-5'], who: development, severity: 'warning' },
  { need: 'each', list: 'incidents', fields: ['resolved'] },
);

/** What is learnt from it, and its end (LC-6). */
export const closeNeeds: readonly Need[] = [
  need(
    { id: 'close/retro', basis: ['LC-6', 'S6'], who: product, severity: 'warning' },
    { need: 'filled', fields: ['retro'] },
  ),
  need(
    { id: 'close/closed', basis: ['LC-6'], who: product },
    { need: 'filled', fields: ['closed'] },
  ),
];
