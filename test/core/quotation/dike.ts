/** An invented answer about a dike, for the tests of quotations; the first passage. */
export const ANSWER = `Ja.

De waterkering bij Oosterhoven voldoet volgens het waterschap aan de landelijke veiligheidsnorm voor overstromingen. In het najaar worden drie gemalen vervangen door zuinigere pompen van Nederlands fabricaat. Bij de uitvraag is niet gebleken van «scheuren in de kleilaag», zoals de krant Het Peil schreef. De kosten van 14.500 euro per strekkende meter komen ten laste van het deltafonds.`;

/** The question that it answers; the second passage. */
export const QUESTION =
  'Klopt het dat bewoners van Oosterhoven sinds de zomer vergeefs om inzage in de inspectierapporten vragen?';

/** A sentence of the answer. */
export const NORM =
  'De waterkering bij Oosterhoven voldoet volgens het waterschap aan de landelijke veiligheidsnorm voor overstromingen';

export const PASSAGES: readonly string[] = [ANSWER, QUESTION];

/** An article around some words. */
export function article(words: string): string {
  return `In de polder zijn de meningen verdeeld. Boer Van Dam kijkt uit over het land van zijn vader.\n\n${words}\n\nDe gemeenteraad vergadert er donderdag over, in het dorpshuis.`;
}
