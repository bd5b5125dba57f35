import { KvqError } from '../errors.ts';

/** Gives an error that concerns one file only; one of the store, or Ctrl-C, goes on upwards. */
export async function attempt<T>(work: () => Promise<T>): Promise<T | KvqError> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof KvqError && !isOfAll(error)) return error;
    throw error;
  }
}

function isOfAll({ trouble: { code } }: KvqError): boolean {
  return code === 'interrupted' || code.startsWith('store-');
}
