import type { ZaakHistory } from '../core/history/history.ts';
import type { ZaakHead } from './diff-view.ts';
import type { DoctorView } from './doctor.ts';
import type { Ingested } from './ingest.ts';
import { messagesJson } from './json-comparison.ts';
import { lineJson, quotedJson } from './json-line.ts';
import { daysTaken, type LogView } from './log.ts';
import { quotedOf } from './quoted-marks.ts';
import type { ReassignView } from './reassign.ts';
import type { ReparseView } from './reparse.ts';
import type { ShowView } from './show.ts';
import { standingView } from './standing-view.ts';
import type { View } from './view.ts';

function headJson({ zaak, subject, askers, addressedTo, submitted }: ZaakHistory): ZaakHead {
  return { zaak, subject, askers, addressedTo, submitted };
}

/** `kvq.zaak/1`: the questions, and the answers as they stand now. */
export function zaakJson(
  view: View,
  { history, question, quoted, unapplied }: Omit<ShowView, 'beside'>,
): object {
  const { questions, answers } = standingView(history, question);
  return {
    schema: 'kvq.zaak/1',
    zaak: headJson(history),
    questions,
    unapplied,
    answers: answers.map((answer) => ({
      numbers: answer.numbers,
      part: answer.part,
      text: answer.text,
      manner: answer.manner,
      version: answer.version.id,
      date: answer.version.date,
      document: answer.version.document,
      answeredBy: answer.version.answeredBy,
      differsFrom: answer.differsFrom,
      corrections: answer.corrections,
      quotedIn: quotedOf(quoted, answer).map((one) => quotedJson(view, one)),
    })),
  };
}

/** `kvq.log/1`: every document of a zaak with its renditions, in order of date, and its line. */
export function logJson(view: View, life: LogView): object {
  const { history, followUps, evidence, withdrawn, line, references } = life;
  return {
    schema: 'kvq.log/1',
    zaak: headJson(history),
    events: history.events.map((event) => ({
      date: event.date,
      kind: event.kind,
      document: event.document,
      aanhangsel: event.aanhangsel,
      answeredBy: event.answeredBy,
      version: event.version,
      replacedInPlace: event.replacedInPlace,
      days: daysTaken(history.submitted, event),
      renditions: event.renditions,
    })),
    followUps,
    evidence,
    withdrawn,
    references,
    line: lineJson(view, line),
  };
}

/** `kvq.ingest/1`: what became of each file. */
export function ingestJson({ catalogue }: View, documents: readonly Ingested[]): object {
  return {
    schema: 'kvq.ingest/1',
    documents: documents.map((one) => ({
      ...one,
      messages: messagesJson(catalogue, one.messages),
    })),
  };
}

/** `kvq.reparse/1`: how many renditions were read again, and which came out differently. */
export function reparseJson({ read, differing }: ReparseView): object {
  return { schema: 'kvq.reparse/1', read, differing };
}

/** `kvq.reassign/1`: which document went from which zaak to which. */
export function reassignJson({ document, from, to }: ReassignView): object {
  return { schema: 'kvq.reassign/1', document, from, to };
}

/** `kvq.doctor/1`: where everything is, and in which state; with `--online` what each source gives. */
export function doctorJson({ catalogue }: View, found: DoctorView): object {
  const { version, configuration, store, watch, sources } = found;
  return {
    schema: 'kvq.doctor/1',
    version,
    configuration,
    store,
    watch,
    sources:
      sources?.map(({ source, ...check }) => ({
        source,
        state: check.state,
        absent: check.state === 'sound' ? check.absent : [],
        sentence: check.state === 'broken' ? catalogue.trouble(check.trouble) : null,
      })) ?? null,
  };
}
