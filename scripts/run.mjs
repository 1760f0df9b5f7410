import { spawn } from 'node:child_process';

/**
 * Runs a program to its end. `show` sends its output to our stderr; otherwise it is kept,
 * so that a caller can stay silent on success and print everything on failure.
 */
export function run(program, args, { show = false, ...options } = {}) {
  return new Promise((resolve) => {
    const stdio = show ? ['ignore', 2, 2] : ['ignore', 'pipe', 'pipe'];
    const child = spawn(program, args, { stdio, ...options });
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => resolve({ status: 127, output: String(error) }));
    child.on('close', (code, signal) =>
      resolve({
        status: code ?? 1,
        output: Buffer.concat(chunks).toString('utf8') + (signal ? `\n${signal}` : ''),
      }),
    );
  });
}
