// Invented sentences between the quotations of scripts/bench-cite.mjs: what a newspaper, a letter or a
// speech says around them.

/** Said before a quotation; ends in a colon. */
export const LEADS = [
  'De minister schreef daarover:',
  'In antwoord op Kamervragen liet de staatssecretaris weten:',
  'Volgens het kabinet ligt het anders:',
  'Op papier klinkt het zo:',
  'Het ministerie antwoordde vorige maand:',
];

/** Sentences of their own. */
export const PROSE = [
  'De wethouder van een middelgrote gemeente herkent zich niet in dat beeld en belde dezelfde avond nog.',
  'Wie de stukken naast elkaar legt, ziet dat er in twee jaar tijd weinig is veranderd aan het beleid.',
  'Bij de vakbond reageren ze met gemengde gevoelens op de brief die dinsdag naar de Kamer ging.',
  'Oppositiepartijen vroegen donderdag een debat aan, maar kregen daarvoor geen meerderheid.',
  'De onderzoekers spraken met zestig betrokkenen, onder wie artsen, leraren en medewerkers van het Rijk.',
  'Het gaat om een bedrag van 14,5 miljoen euro, blijkt uit de begroting voor het komende jaar.',
  'In Groningen wachten bewoners al sinds de zomer op duidelijkheid over de versterking van hun huis.',
  'Een woordvoerder zegt dat de organisatie niet op individuele gevallen kan ingaan.',
  'De inspectie begon in maart met een eigen onderzoek en verwacht na de zomer met een rapport te komen.',
  'Dat leverde boze reacties op van ouders, die zich door de school niet gehoord voelen.',
  'Hoogleraar bestuursrecht Jansen noemt de gang van zaken opmerkelijk, maar niet uniek.',
  'Voor de Tweede Kamer is de kous daarmee niet af: er liggen nog drie moties over hetzelfde onderwerp.',
  'De rechter bepaalde vorig jaar dat de vergunning opnieuw moest worden beoordeeld.',
  'Boeren in de omgeving van het natuurgebied zeggen dat zij al jaren om overleg vragen.',
  'Het kabinet wil de regels voor het einde van het jaar aanpassen, als de Raad van State snel adviseert.',
  'Niet iedereen is daarvan overtuigd, zo bleek tijdens een hoorzitting in het provinciehuis.',
];

/** Written alone, these must never be tied to anything. */
export const FORMULAS = [
  'Ja.',
  'Nee.',
  'Zie het antwoord op vraag 1.',
  'Ik verwijs u naar het antwoord op vraag 2.',
  'Ik heb kennisgenomen van het bericht.',
  'Ja, daar ben ik mee bekend.',
  'Ik deel deze mening niet.',
  'Kunt u deze vragen afzonderlijk beantwoorden?',
  'Bent u bekend met het bericht?',
  'Zie mijn antwoord op de vragen 3 en 4.',
  'Ik zie geen aanleiding om nadere maatregelen te nemen.',
  'Daar heb ik geen informatie over.',
];
