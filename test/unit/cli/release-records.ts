/** The people of the releases that tests of the command line make; the first is who commits there. */
export const people = {
  product: 'Tester <tester@example.org>',
  development: 'Han Mei <hanmei@example.org>',
  test: 'Zhao Lei <zhaolei@example.org>',
} as const;

const roles = [
  ['product-manager', people.product],
  ['development-manager', people.development],
  ['test-manager', people.test],
] as const;

const held = `people:
${roles.map(([role, person]) => `  ${role}: [${person}]`).join('\n')}
  developer: [Wang Fang]
  tester: [Liu Yang]
`;

/** A normal release whose plan is complete and whose defect report is late on 22 March 2026. */
export function runningRecord(version = '1.1.0'): string {
  return `kind: normal
version: ${version}
event: minor
from: 1.0.0
${held}plan:
  start: 2026-03-02
  agreed: [product-manager, development-manager, test-manager]
  work: 10 days
  time: 3 weeks
  nodes:
    iteration: { planned: 2026-03-13, actual: 2026-03-13 }
    defectReport: { planned: 2026-03-19 }
    release: { planned: 2026-03-27 }
builds:
  - { name: 1.1.0-rc.1, by: Wang Fang, at: 2026-03-13 }
defects:
  - { id: BUG-7, build: 1.1.0-rc.1, state: open, title: 端口丢失 }
remaining: [It is slow]
`;
}

/** A release whose content at a commit all three approved, and which entered the repository. */
export function enteredRecord(version: string, commit: string): string {
  const entry = (step: string, [role, person]: readonly [string, string]): string =>
    `  - { step: ${step}, role: ${role}, commit: ${commit}, by: ${person}, at: 2026-03-20 }`;
  return `kind: normal
version: ${version}
${held}approvals:
${entry('request', roles[0])}
${roles.map((role) => entry('approve', role)).join('\n')}
${entry('enter', roles[0])}
`;
}

/** An entered temporary release with leave to use its build within limits, of which 30 were handed out. */
export function authorisedRecord(version: string, commit: string, sha256: string): string {
  const entered = enteredRecord(version, commit).replace('kind: normal', 'kind: temporary');
  return `${entered}builds:
  - { name: ${version}, final: true, package: app.zip, sha256: ${sha256}, by: Wang Fang, at: 2026-03-19 }
authorisations:
  - id: A-1
    build: ${version}
    quantity: 100
    areas: [上海]
    from: 2026-03-20
    to: 2026-04-20
    guidance: 仅供公测
    oa: { id: OA-7, signer: ${people.product}, on: 2026-03-18 }
    artefact: app.zip
    sha256: ${sha256}
    by: ${people.product}
    at: 2026-03-20
handOuts:
  - { to: 华东业务部, build: ${version}, authorisation: A-1, quantity: 30, area: 上海, by: ${people.product}, at: 2026-03-21 }
`;
}
