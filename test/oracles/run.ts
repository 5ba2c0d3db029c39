import { spawnSync } from 'node:child_process';

/** The words of one question. */
export type Row = readonly string[];

/** Asks a command that reads lines: one line of words in for each row, one answer out. */
export function lines(command: string, args: string[], rows: readonly Row[]): string[] {
  const input = rows.map((row) => `${row.join(' ')}\n`).join('');
  return answersFor(rows, run(command, args, input).stdout.trimEnd().split('\n'));
}

/** As many answers as questions: a tool that answers less has agreed to nothing. */
export function answersFor<Answer>(asked: readonly unknown[], answers: Answer[]): Answer[] {
  if (answers.length !== asked.length) {
    throw new Error(`${asked.length} questions, ${answers.length} answers`);
  }
  return answers;
}

/** The first line that a command prints, behind `prefix`; undefined where it fails or is not there. */
export function firstLine(command: string, args: string[], prefix = ''): string | undefined {
  const { status, stdout } = run(command, args, '');
  return status === 0 ? prefix + (stdout.split('\n')[0] ?? '').trim() : undefined;
}

/** How a command ended; without a status where it could not start. */
export interface Output {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a command does with an input, in the C locale. */
export function run(command: string, args: string[], input: string): Output {
  const options = { input, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } } as const;
  // A command that is not there has no output at all.
  const { status, stdout, stderr } = spawnSync(command, args, {
    ...options,
    maxBuffer: 2 ** 26,
  }) as Partial<Output>;
  return { status: status ?? null, stdout: stdout ?? '', stderr: stderr ?? '' };
}
