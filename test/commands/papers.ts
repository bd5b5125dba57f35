/** What differs between the invented papers of these tests. */
export interface Paper {
  readonly kind: 'Antwoord' | 'Nader antwoord';
  readonly number: number;
  readonly received: string;
  readonly minister?: string;
  readonly seeAlso?: readonly number[];
  readonly answers?: Readonly<Record<number, string>>;
  readonly letter?: string;
}

const QUESTIONS = [
  'Kent u het bericht over de verzonnen veerpont?',
  'Hoeveel reizigers vervoert de pont per jaar?',
  'Vaart de pont ook in de winter?',
];

/** A paper in the shape of a published Aanhangsel, about an invented ferry. */
export function paper({ minister = 'Bedenksel (Verzonnen Zaken)', ...it }: Paper): string {
  const seeAlso = (it.seeAlso ?? []).map(
    (number) => ` Zie ook Aanhangsel Handelingen, vergaderjaar 2098–2099, nr. ${number}.`,
  );
  const pairs = QUESTIONS.flatMap((question, index) => {
    const answer = it.answers?.[index + 1];
    const asked = `Vraag ${index + 1}\n\n${question}`;
    return answer === undefined ? [asked] : [asked, `Antwoord ${index + 1}\n\n${answer}`];
  });
  return [
    'Tweede Kamer der Staten-Generaal',
    'Vergaderjaar 2098–2099 Aanhangsel van de Handelingen',
    'Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden',
    String(it.number),
    'Vragen van het lid Proefstra (Voorbeeldpartij) aan de Minister van Verzonnen Zaken over de verzonnen veerpont (ingezonden 12 januari 2099).',
    `${it.kind} van Minister ${minister} (ontvangen ${it.received}).${seeAlso.join('')}`,
    ...pairs,
    ...(it.letter === undefined ? [] : ['Nader antwoord', it.letter]),
  ].join('\n\n');
}

/** Three answers of an invented minister. */
export const FIRST_ANSWERS: Readonly<Record<number, string>> = {
  1: 'Ja.',
  2: 'De pont vervoert 40.000 reizigers per jaar. De helft van hen neemt een fiets mee.',
  3: 'De pont vaart het hele jaar. In de winter wordt nooit een afvaart geschrapt.',
};
