import { stat } from 'node:fs/promises';
import { posix, resolve, sep } from 'node:path';
import type { ManifestFile, RepositorySnapshot, Slot } from '../../core/snapshot/types';
import type { Text } from '../../core/text/language';
import { message, type Message } from '../../core/text/message';
import { isAtOrBelow } from '../../core/text/path-below';
import { positionsOf } from '../../core/text/position';
import { failure, success, type Result } from '../../core/text/result';
import { findRepository } from '../../host/find-repository';
import { readRepository } from '../../host/read-repository';
import { readRepositoryAt } from '../../host/read-revision';
import type { Command } from '../command';
import { at, json } from '../common-options';
import { reasonOfFileError } from '../file-error';
import type { ExitCode } from '../io';
import { neitherFileNorFolder, readNamedFile } from '../named-file';
import { pathBelow } from '../repository-paths';
import { pathsInRevision } from '../revision-paths';
import type { Session } from '../session';
import { texts as common } from '../text';

const texts = {
  slot: { en: '{place}: {slot} {value}', 'zh-cn': '{place}：{slot} {value}' },
  problem: { en: '{place}: {message}', 'zh-cn': '{place}：{message}' },
  none: {
    en: 'No versions found. Name a manifest such as package.json or pom.xml, or a folder that holds one.',
    'zh-cn': '没有找到版本号。请指定清单文件（如 package.json 或 pom.xml）或含有清单文件的文件夹。',
  },
} as const satisfies Record<string, Text>;

/** `stemma slots`: where versions stand in files. */
export const slots: Command = {
  name: 'slots',
  usage: '[PATH…] [--at REVISION] [--json]',
  description: {
    en: "Shows where versions stand in manifests: the project's own version, never one of a\ndependency. A PATH is a file or a folder; without one it looks through the current folder.",
    'zh-cn':
      '显示清单文件中版本号的位置：只看项目自身的版本，不看依赖的版本。\nPATH 是文件或文件夹；不写则查找当前文件夹。',
  },
  options: [at, json],
  examples: [
    {
      line: 'stemma slots package.json pom.xml',
      explains: { en: 'two files, in a repository or not', 'zh-cn': '两个文件，不必在仓库中' },
    },
    {
      line: 'stemma slots --json server',
      explains: {
        en: 'all manifests in a folder, one JSON line a slot',
        'zh-cn': '文件夹中的全部清单文件，每个位置一行 JSON',
      },
    },
    {
      line: 'stemma slots --at v1.4.0',
      explains: { en: 'as they were in a tag', 'zh-cn': '某个标签当时的内容' },
    },
  ],
  failsWhen: {
    en: 'a manifest is broken where its version stands',
    'zh-cn': '清单文件在版本号处有错误',
  },
  run: async (given, session) => {
    const named = given.positionals.length > 0 ? given.positionals : ['.'];
    let code: ExitCode = 0;
    let count = 0;
    for (const path of named) {
      const read = await readPath(path, given.value('at'), session);
      if (!read.ok) {
        code = session.reject(read.reason);
        continue;
      }
      for (const file of read.value) {
        count += file.slots.length;
        for (const slot of file.slots) print(slot, file, given.flag('json'), session);
        if (noteProblems(file, session) && code === 0) code = 1;
      }
    }
    if (count === 0 && code === 0 && !given.flag('json')) session.note(message(texts.none));
    return code;
  },
};

/** The manifests at a path, each with its path as a person would name it from here. */
async function readPath(
  path: string,
  revision: string | undefined,
  session: Session,
): Promise<Result<readonly ManifestFile[]>> {
  const { cwd } = session.io;
  if (revision !== undefined) return readPathAt(path, revision, session);
  const place = resolve(cwd, path);
  try {
    const found = await stat(place);
    if (found.isDirectory()) return success(await readFolder(place, path, session));
    if (!found.isFile()) return failure(neitherFileNorFolder(path));
  } catch (error) {
    const reason = reasonOfFileError(error);
    return failure(message(common.unreadableFile, { value: path, reason }));
  }
  const file = await readNamedFile(cwd, path);
  return file.ok ? success([file.value]) : file;
}

/** The same in a revision, where the path may be gone from the disk. */
async function readPathAt(
  path: string,
  revision: string,
  session: Session,
): Promise<Result<readonly ManifestFile[]>> {
  const { cwd } = session.io;
  const { root } = (await findRepository(cwd)) ?? { root: cwd };
  const read = await readRepositoryAt(root, revision);
  if (!read.ok) return read;
  const paths = await pathsInRevision(root, cwd, [path], { revision, snapshot: read.value });
  return paths.ok ? success(manifestsAt(read.value, paths.value[0] ?? '', path, session)) : paths;
}

/** The manifests in a folder, found as the editor finds those of its repository. */
async function readFolder(
  folder: string,
  named: string,
  session: Session,
): Promise<readonly ManifestFile[]> {
  const { root } = (await findRepository(folder)) ?? { root: folder };
  const snapshot = await readRepository(root, { git: true });
  return manifestsAt(snapshot, (await pathBelow(root, folder)) ?? '', named, session);
}

/** The manifests at or below a path from the root, each with its path as a person would name it from here. */
function manifestsAt(
  { manifests, unreadable }: RepositorySnapshot,
  below: string,
  named: string,
  session: Session,
): readonly ManifestFile[] {
  const prefix = posix.normalize(named.replaceAll(sep, '/')).replace(/\/+$/, '');
  const fromHere = (path: string): string => {
    if (path === below) return prefix;
    const rest = below === '' ? path : path.slice(below.length + 1);
    return prefix === '.' ? rest : `${prefix}/${rest}`;
  };
  for (const { path, reason } of unreadable) if (isAtOrBelow(path, below)) session.note(reason);
  return manifests
    .filter(({ path }) => isAtOrBelow(path, below))
    .map((file) => ({ ...file, path: fromHere(file.path) }));
}

function print(slot: Slot, file: ManifestFile, asJson: boolean, session: Session): void {
  const { line, column, byteOffset, byteLength, value, kind } = slot;
  const { offset, length } = slot.range;
  if (asJson) {
    session.data({
      file: file.path,
      kind,
      slot: slot.slot,
      value,
      line,
      column,
      offset,
      length,
      byteOffset,
      byteLength,
      encoding: file.content.encoding,
    });
  } else {
    const place = `${file.path}:${line}:${column}`;
    session.say(message(texts.slot, { place, slot: slot.slot, value }));
  }
}

/** Tells what is wrong with a manifest; whether any of it is an error. */
function noteProblems({ path, content, problems }: ManifestFile, session: Session): boolean {
  const offsets = problems.map(({ range }) => range.offset);
  const places = positionsOf(content.text, offsets);
  problems.forEach((problem, index) => {
    const { line = 1, column = 1 } = places[index] ?? {};
    session.note(problemAt(`${path}:${line}:${column}`, problem.message));
  });
  return problems.some(({ severity }) => severity === 'error');
}

function problemAt(place: string, reason: Message): Message {
  return message(texts.problem, { place, message: reason });
}
