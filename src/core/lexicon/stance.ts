/**
 * How far the speaker goes along with what another thinks: sharing it, understanding it, taking note of it
 * (speech acts of agreement; the notation of cues is that of commitment.ts). One in the place of another
 * is firmer or weaker; alone on one side it says nothing.
 */
export const STANCE = `
1 | {delen} (ik/wij) (uw/de/deze/die/hun/dit/dat/haar/zijn/mijn) .. zorg/zorgen/mening/opvatting/analyse/kritiek/visie/standpunt/oordeel/conclusie/constatering/verontwaardiging/bezwaren/wens/ambitie/teleurstelling | {onderschrijven} | {steunen} | {toejuichen} | {instemmen} | ben/is/zijn (ik/wij/het) .. eens met | eens ben/is/zijn met | {omarmen}
.7 | {begrijpen} .. zorg/zorgen/kritiek/wens/bezwaren/teleurstelling/verontwaardiging/standpunt/mening/oproep | begrip (hebben/heb/heeft) voor | heb/hebben/heeft (ik/wij) .. begrip | {snappen} | {voorstellen} mij/me/zich | {waarderen} | {respecteren}
.5 | {kennisnemen} van | kennisgenomen van | kennis genomen van | neem/nemen (ik/wij) (ook) kennis van | nota genomen van | {horen} (ik/wij) (uw/de/deze/die/hun) .. zorg/zorgen/kritiek/wens | {zien} (ik/wij) (uw/de/deze/die/hun) .. zorg/zorgen | mij/me bekend | bekend met | {noteren}
`;

/** Times that name no day (ANS 8.6.2): what was due on a date is due some time. */
export const VAGUE_TIME = `
1 | spoedig | binnenkort | zo spoedig/snel (als) mogelijk | zo spoedig/snel als dat kan | te zijner tijd | op (korte/afzienbare/de korte/langere/middellange/lange) termijn | op een later moment/tijdstip | op een nader te bepalen moment/tijdstip/datum | later (dit jaar) | binnen afzienbare tijd | in de komende tijd/periode/maanden/jaren | de komende tijd/periode/maanden/jaren | op enig moment | mettertijd | weldra | eerdaags | in een later stadium | na verloop van tijd | in de loop van de tijd | als dat mogelijk is | zodra (dat/dit) mogelijk (is) | ooit | eens | in de nabije/naaste toekomst | in de toekomst | met spoed | snel
`;
