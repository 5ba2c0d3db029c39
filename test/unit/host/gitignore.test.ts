import assert from 'node:assert/strict';
import { walk } from '../../../src/host/read/walk';
import { temporaryRepository } from './temporary-repository';

// Git itself says what is right.
describe('walk', () => {
  const names = [
    'a.txt',
    'b.log',
    'keep.log',
    'dir/a.txt',
    'dir/b.log',
    'dir/sub/a.txt',
    'dir/sub/deep/x.tmp',
    'build/out.txt',
    'src/build/out.txt',
    'src/build',
    '名称/说明.txt',
    'with space.txt',
    'trailing ',
    '#hash',
    '!bang',
    'a[b].txt',
    'doc/a/b/c.txt',
    'doc/frotz/x',
    'frotz/x',
  ];
  const cases: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['extensions and exceptions', { '.gitignore': '*.log\n!keep.log\n' }],
    ['folders only', { '.gitignore': 'build/\n' }],
    ['anchored names', { '.gitignore': '/a.txt\n/dir/sub\n' }],
    ['a slash inside', { '.gitignore': 'doc/frotz\n' }],
    ['two stars', { '.gitignore': '**/sub\ndoc/**/c.txt\n' }],
    ['two stars at the end', { '.gitignore': 'dir/**\n!dir/a.txt\n' }],
    ['a folder whose content is taken back', { '.gitignore': 'dir/*\n!dir/sub/\n' }],
    ['no way back out of an ignored folder', { '.gitignore': 'dir\n!dir/a.txt\n' }],
    ['comments and escapes', { '.gitignore': '# no\n\\#hash\n\\!bang\n' }],
    ['spaces at the end', { '.gitignore': 'with space.txt  \ntrailing\\ \n' }],
    ['classes', { '.gitignore': '[ab].*\na\\[b\\].txt\n' }],
    ['negated classes and one character', { '.gitignore': '[!a].log\n?.txt\n' }],
    ['Windows line ends', { '.gitignore': '*.log\r\nbuild/\r\n' }],
    ['Chinese names', { '.gitignore': '说明.*\n' }],
    ['files of deeper folders', { '.gitignore': '*.txt\n', 'dir/.gitignore': '!a.txt\n/b.log\n' }],
    ['braces that are none', { '.gitignore': '{a,b}.txt\n' }],
    ['the repository’s own exclude file', { '.git/info/exclude': '*.log\n' }],
    ['node_modules', { 'node_modules/x/package.json': '', 'dir/node_modules/y.txt': '' }],
    ['empty patterns', { '.gitignore': '\n/\n!\n   \n' }],
  ];
  for (const [title, files] of cases) {
    it(`lists what Git lists: ${title}`, async () => {
      const repository = temporaryRepository();
      try {
        for (const name of names) if (name !== 'src/build') repository.write(name, '');
        for (const [path, text] of Object.entries(files)) repository.write(path, text);
        const listed = repository
          .git('ls-files', '--others', '--exclude-standard', '-z')
          .split('\0')
          .filter((path) => path !== '' && !`/${path}`.includes('/node_modules/'));
        const commonDir = `${repository.root}/.git`;
        const walked = await walk(repository.root, { excludes: () => false, commonDir });
        assert.deepEqual(walked.files, listed.sort());
      } finally {
        repository.remove();
      }
    });
  }

  it('comes to an end with a pattern that backtracks', async () => {
    const repository = temporaryRepository({ git: false });
    try {
      repository.write('.gitignore', `${'*a'.repeat(200)}*b\n${'**/'.repeat(200)}*b\n`);
      repository.write('a'.repeat(250), '');
      const { files } = await walk(repository.root, { excludes: () => false });
      assert.deepEqual(files, ['.gitignore', 'a'.repeat(250)]);
    } finally {
      repository.remove();
    }
  });
});
