import process from 'node:process';
import { run } from './run.ts';
import { openContext } from './terminal/open-context.ts';

const { context, deferInterruption } = openContext(process);
process.exitCode = await run(process.argv.slice(2), context, deferInterruption);
