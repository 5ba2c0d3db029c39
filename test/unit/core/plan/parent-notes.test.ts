import assert from 'node:assert/strict';
import { parentNotes } from '../../../../src/core/plan/parent-notes';
import type { EditFileStep } from '../../../../src/core/plan/types';
import { render } from '../../../../src/core/text/message';
import { manifestOfText } from '../../../support/manifests';
import { snapshotOf } from '../rules/support';

const child = (parent: string, version: string, own = ''): string =>
  `<project><parent><artifactId>${parent}</artifactId><version>${version}</version></parent>${own}<artifactId>c</artifactId></project>`;

const texts: Readonly<Record<string, string>> = {
  'pom.xml': '<project><artifactId>all</artifactId><version>1.2.3</version></project>',
  'a/pom.xml': child('all', '1.2.3'),
  'other/pom.xml': child('spring-boot-starter-parent', '1.2.3'),
  'older/pom.xml': child('all', '1.0.0'),
};

function notes(...edited: readonly string[]): readonly string[] {
  const manifests = Object.entries(texts).map(([path, text]) => manifestOfText('pom', text, path));
  const steps = edited.map((path): EditFileStep => ({
    type: 'edit-file',
    path,
    encoding: 'utf-8',
    fingerprint: '',
    edits: [],
  }));
  return parentNotes(snapshotOf({ manifests }), steps, '1.2.3', '1.3.0').map((each) =>
    render(each, 'en'),
  );
}

describe('parentNotes', () => {
  it('name the projects whose parent moves away from them', () => {
    const [note, ...others] = notes('pom.xml');
    assert.match(
      note ?? '',
      /a\/pom\.xml 1\.2\.3\. Maven finds the parent by it, so write 1\.3\.0/,
    );
    assert.doesNotMatch(note ?? '', /other|older/);
    assert.deepEqual(others, []);
  });

  it('say nothing where the parent stays, or where the child is edited too', () => {
    assert.deepEqual(notes('a/pom.xml'), []);
    assert.deepEqual(notes('pom.xml', 'a/pom.xml'), []);
  });
});
