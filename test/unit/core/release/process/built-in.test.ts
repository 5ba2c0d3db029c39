import assert from 'node:assert/strict';
import { builtInProcesses } from '../../../../../src/core/release/process/built-in';
import { releaseRoles } from '../../../../../src/core/release/process/roles';
import { actionIds, lifecycles } from '../../../../../src/core/release/process/types';

for (const { id, title, stages, gates } of builtInProcesses) {
  describe(`the process ${id}`, () => {
    const parts = [...stages, ...gates.values()];
    const needs = parts.flatMap((part) => part.needs);

    it('is called by texts in both languages, and so is each of its parts', () => {
      for (const { title: text } of [{ title }, ...parts]) assert.ok(text.en && text['zh-cn']);
    });

    it('goes through the lifecycle in its order (LC-1, LC-2, LC-3, LC-4, LC-5, LC-6)', () => {
      const ranks = stages.map(({ lifecycle }) => lifecycles.indexOf(lifecycle));
      assert.deepEqual(
        ranks,
        ranks.toSorted((left, right) => left - right),
      );
      if (id !== 'six-stages') assert.deepEqual([...new Set(ranks)], [0, 1, 2, 3, 4, 5]);
    });

    it('has a gate for each action, which waits for stages that there are', () => {
      assert.deepEqual([...gates.keys()].toSorted(), [...actionIds].toSorted());
      const ids = stages.map((stage) => stage.id);
      for (const gate of gates.values())
        for (const stage of gate.after) assert.ok(ids.includes(stage), stage);
    });

    it('says where each need comes from and who can supply it', () => {
      for (const { id: need, basis, who } of needs) {
        assert.ok(basis.length > 0 && who.length > 0, need);
        for (const role of who) assert.ok(Object.hasOwn(releaseRoles, role), role);
      }
    });

    it('lets nothing out before it is in the repository (APP-4)', () => {
      for (const action of ['tag', 'hand-out', 'publish', 'website', 'announce'] as const)
        assert.ok(
          gates
            .get(action)
            ?.needs.some((need) => need.need === 'approval' && need.state === 'in-repository'),
          action,
        );
    });
  });
}
