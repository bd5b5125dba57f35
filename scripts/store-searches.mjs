import { cpuUsage } from 'node:process';
import { searchStore } from '../src/commands/search.ts';
import { inventQueries } from '../test/support/invented-store/queries.ts';

const OF_EACH_KIND = 25;
const NO_FILTER = {
  place: null,
  asker: null,
  fractie: null,
  minister: null,
  department: null,
  since: null,
  until: null,
  kind: null,
  label: null,
};

/** Prints how long a first page of twenty takes in this process, snippets and all, by kind of query. */
export function timeSearches(store, vocabulary) {
  const texts = store.db
    .prepare('select text from answer_version where id % 97 = 3 limit 400')
    .pluck()
    .all();
  const queries = inventQueries(vocabulary, texts, OF_EACH_KIND);
  // What is measured is searching, not compiling.
  for (const query of queries.slice(0, OF_EACH_KIND)) time(store, query);
  const times = queries.map((query) => ({ ...query, ...time(store, query) }));
  console.log(`searches: ${times.length}, in milliseconds of wall and of processor time`);
  for (const kind of new Set(times.map((it) => it.kind))) {
    line(
      kind,
      times.filter((it) => it.kind === kind),
    );
  }
  line('all (p95 at most 20)', times);
}

function time(store, { written, options }) {
  const begun = { at: performance.now(), cpu: cpuUsage() };
  searchStore(store, { written, filters: { ...NO_FILTER, ...options }, limit: 20, page: 1 });
  const wall = performance.now() - begun.at;
  const { user, system } = cpuUsage(begun.cpu);
  return { wall, cpu: (user + system) / 1000 };
}

function line(name, times) {
  const at = (of, part) => {
    const sorted = times.map((it) => it[of]).sort((one, other) => one - other);
    return (sorted[Math.floor((sorted.length - 1) * part)] ?? 0).toFixed(1).padStart(6);
  };
  console.log(
    `  ${name.padEnd(22)} p50 ${at('wall', 0.5)} ${at('cpu', 0.5)}   p95 ${at('wall', 0.95)} ${at('cpu', 0.95)}   most ${at('wall', 1)} ${at('cpu', 1)}`,
  );
}
