import process from 'node:process';

/** Whether test/long runs in full; false in the short run that the build does. */
const isFull: boolean = process.env['KVQ_LONG'] === 'full';

/** The one seed from which everything random in test/long grows. */
export const seed: number = Number(process.env['KVQ_SEED'] ?? 20_210_928);

/** How often to try something, in the short run and in the full one. */
export function runs(short: number, full: number): number {
  return isFull ? full : short;
}
