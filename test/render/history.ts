import type { AnswerVersion, Rendition, ZaakHistory } from '../../src/core/history/history.ts';
import { flagship } from './flagship.ts';

function rendition(digit: string, source: string): Rendition {
  return {
    sha256: digit.repeat(64),
    mediaType: 'application/xml',
    size: 2048,
    source,
    seenAt: '2021-10-14T08:00:00Z',
  };
}

function answer(numbers: readonly number[], text: string): AnswerVersion {
  return { numbers, part: null, question: '', text, manner: 'stated', corrections: [] };
}

/** An invented record: a grouped answer, one that was changed, one withdrawn, one that is not there. */
export const history: ZaakHistory = {
  ...flagship.zaak,
  questions: [
    { numbers: [1], part: null, text: 'Kent u het bericht?', footnotes: [] },
    { numbers: [2], part: null, text: 'Klopt het?\n\nZo nee, waarom niet?', footnotes: ['1'] },
    { numbers: [3], part: null, text: 'Wat gaat u doen?', footnotes: [] },
    { numbers: [4], part: null, text: 'Wanneer?', footnotes: [] },
  ],
  events: [
    {
      date: '2021-08-27',
      kind: 'questions',
      document: '2021D30001',
      aanhangsel: null,
      answeredBy: [],
      renditions: [rendition('a', 'vragen.xml')],
      version: null,
      replacedInPlace: false,
    },
    ...flagship.versions.map((version, at) => ({
      date: version.date,
      kind: version.kind,
      document: version.document,
      aanhangsel: version.aanhangsel,
      answeredBy: version.answeredBy,
      renditions: [rendition(String(at), `antwoord-${at}.xml`)],
      version: version.id,
      replacedInPlace: version.replacedInPlace,
    })),
  ],
  versions: flagship.versions.map((version, at) => ({
    ...version,
    letter: null,
    answers:
      at === 0
        ? [
            answer([1, 2], 'Ja. Dat klopt.'),
            { ...answer([3], 'Dat onderzoek ik.\n\nU hoort van mij.'), part: null },
          ]
        : [
            answer([1, 2], 'Ja. Dat klopt, voor zover bekend.'),
            { ...answer([3], ''), manner: 'withdrawn' },
          ],
  })),
};
