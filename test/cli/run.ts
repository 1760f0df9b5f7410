import { spawn } from 'node:child_process';

/** What the command printed, what it said beside, and its exit status. */
export interface Ran {
  readonly status: number | null;
  readonly lines: readonly string[];
  readonly errors: string;
}

/** The command as it is run. */
export function check(args: readonly string[], input: string | Uint8Array = ''): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['scripts/check.mjs', ...args]);
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('close', (status) => {
      const lines = Buffer.concat(out).toString('utf8').split('\n').slice(0, -1);
      resolve({ status, lines, errors: Buffer.concat(err).toString('utf8') });
    });
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

/** A shell line, as researchers write it; `check` in it stands for the command. */
export function shell(line: string, folder: string): Promise<Ran> {
  return new Promise((resolve) => {
    const command = `${process.execPath} ${process.cwd()}/scripts/check.mjs`;
    const child = spawn('bash', ['-c', line], { cwd: folder, env: { ...process.env, check: command } });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('close', (status) => {
      const lines = Buffer.concat(out).toString('utf8').split('\n').slice(0, -1);
      resolve({ status, lines, errors: Buffer.concat(err).toString('utf8') });
    });
  });
}

/** An answer, as far as these tests look at it. */
export interface Printed {
  readonly kind: string;
  readonly page: { readonly url: string };
  readonly reason: string;
  readonly line?: number;
  readonly summary?: { readonly verdict: string; readonly warnings: number };
  readonly findings?: readonly { readonly rule: string; readonly message: string }[];
  readonly data?: unknown;
}

export const parsed = (lines: readonly string[]): readonly Printed[] =>
  lines.map((line): Printed => JSON.parse(line));
