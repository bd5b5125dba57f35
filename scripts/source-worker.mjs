// Runs a TypeScript module of src in a worker thread: Node 20 cannot, and tsx compiles for its main
// thread only. Only the source tree needs it, in tests and `npm run dev`.
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
await import(workerData);
