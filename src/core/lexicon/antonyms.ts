import { COMMON_ANTONYMS } from './antonyms/common-antonyms.ts';
import { MORE_ANTONYMS } from './antonyms/more-antonyms.ts';

/** All opposites, one pair a line, in the notation that common-antonyms.ts explains. */
export const ANTONYMS: string = COMMON_ANTONYMS + MORE_ANTONYMS.trimStart();

/** What stands for a refusal of the willing: read as the opposite of "bereid", "zal", "wil". */
export const UNWILLING = `
1 | geen aanleiding | geen reden | geen noodzaak | niet bereid | niet voornemens | niet van plan | geen behoefte | niet nodig | niet opportuun | niet wenselijk | geen meerwaarde | niets voor | geen plannen | geen plan | geen intentie | geen voornemen | geen voornemens | niet in de rede | niet aan de orde | geen heil in | weinig in | geen toegevoegde waarde | overbodig | onnodig
1 | {afwijzen} ik/wij | ik/wij {afwijzen} | wijs ik .. af | ik wijs .. af | voel ik niets voor | ik voel niets voor | tegenstander van | ik/wij {weigeren} | {weigeren} ik/wij
`;
