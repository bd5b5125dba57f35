import { spawn } from 'node:child_process';

/** What a pager inherits, and where the text goes without one. */
export interface PagerOutside {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: { write(text: string): unknown };
}

const PLAIN_NAME = /^[\w./-]+$/;
/** What a shell answers when it does not find the command. */
const NOT_FOUND = 127;

/**
 * Shows text through a pager, as git does: `LESS=FRX` where LESS is unset, so that less keeps
 * colours and leaves at once when all fits on the screen. Without that pager the text is just
 * written; leaving it early is no error.
 */
export async function page(outside: PagerOutside, text: string, command: string): Promise<void> {
  const shown = await new Promise<boolean>((resolve) => {
    const pager = spawn(command, {
      shell: !PLAIN_NAME.test(command),
      stdio: ['pipe', 'inherit', 'inherit'],
      env: { LESS: 'FRX', LESSCHARSET: 'utf-8', ...outside.env },
    });
    pager.on('error', () => resolve(false));
    pager.on('close', (code) => resolve(code !== NOT_FOUND));
    pager.stdin?.on('error', () => undefined);
    pager.stdin?.end(text);
  });
  if (!shown) outside.stdout.write(text);
}
