/**
 * Words of one meaning in descending strength: the one on the left entails or outdoes those on its
 * right, so that putting one for another weakens or strengthens (Horn scales; ANS 8.8.6; dictionary
 * entries "zwakker dan", "eufemisme voor"). One scale a line; ">" parts its steps, a bar words of one
 * step. Verbs as infinitives, nouns in the singular.
 */
export const WORD_SCALES = `
aantonen | bewijzen | vaststellen | bevestigen > concluderen | constateren > suggereren | steun | ondersteunen | aanwijzen | duiden | wijzen > vermoeden | speculeren
bewijs | bevestiging > aanwijzing | indicatie | signaal | steun > vermoeden | gerucht | speculatie
zekerheid | garantie | waarborg > verwachting > hoop | kans > mogelijkheid
garanderen | waarborgen | verzekeren | borgen > bevorderen | stimuleren | faciliteren | nastreven > toestaan
veroorzaken > bijdragen | beïnvloeden | meespelen > samenhangen
oorzaak > factor | medeoorzaak > aanleiding > verband | samenhang
leiden > bijdragen | meewerken
voorkomen | uitsluiten | voorkoming | uitbannen > beperken | verminderen | terugdringen | verkleinen | beheersen > bemoeilijken | ontmoedigen
oplossen | verhelpen | wegnemen > verminderen | verzachten | verlichten > aanpakken | adresseren
oplossing > verbetering | verlichting > stap
verbieden | verbod > ontmoedigen | ontmoediging | beperken | beperking > ontraden | afraden
afschaffen | beëindigen | stopzetten | schrappen | opheffen | afschaffing | beëindiging > afbouwen | inperken | beperken | afbouw | verminderen > hervormen | herzien | aanpassen | wijzigen | heroverwegen | herziening | hervorming | aanpassing
onmisbaar | nodig | noodzakelijk | vereist > nuttig | behulpzaam | dienstig | zinvol
verplichten | verplichting | plicht | verplicht | gebod > verzoeken | aanbevelen | adviseren | aanbeveling | advies | verzoek | aanraden > toestaan | vrijlaten | keuze | mogelijkheid
eisen | gelasten | bevelen | opdragen | sommeren | afdwingen > aandringen | oproepen | manen > verzoeken | vragen > suggereren | wijzen | attenderen
eis | bevel | opdracht > oproep > verzoek | vraag > suggestie | wens
besluiten | beslissen | vaststellen | besluit | beslissing > voornemen | voorstellen | plan | voorstel > overwegen | verkennen | onderzoeken | verkenning | overweging
uitvoeren | realiseren | invoeren | doorvoeren | uitvoering | invoering | realisatie > voorbereiden | uitwerken | ontwikkelen | plannen | voorbereiding | uitwerking > onderzoeken | verkennen | overwegen | bezien | verkenning
afronden | voltooien | opleveren | voltooid | gereed | klaar > vorderen | lopen | bevinden | slotfase | naderen | vergevorderd > beginnen | starten | voorbereiden
overnemen | uitvoeren | opvolgen > meenemen | betrekken | meewegen | bezien > kennisnemen
toezeggen | beloven | toezegging | belofte > voornemen | streven | inspannen > hopen
afspraak | overeenkomst | akkoord | contract > intentieverklaring | intentie | voornemen > gesprek | overleg
afspreken | overeenkomen > bespreken | overleggen
veroordelen | verwerpen | laken | verafschuwen > afkeuren | bekritiseren | hekelen > betreuren > jammer | ongelukkig
steunen | onderschrijven | toejuichen | voorstander | instemmen > begrijpen | waarderen | sympathie | begrip | welwillend > kennisnemen
afwijzen | verwerpen | tegenstander > betwijfelen | bedenking | bezwaar | aarzeling > kanttekening
overtuigd | overtuiging | ervan > mening | oordeel | vinden > indruk | gevoel | idee
weten | wetenschap > verwachten | aannemen | geloven > vermoeden | veronderstellen | denken > hopen
vernietigen | verwoesten | vernieling | verwoesting > beschadigen | aantasten | beschadiging | aantasting > raken
doden | vermoorden | overlijden | dood > verwonden | letsel | gewond
mishandelen | mishandeling | geweld > hardhandig | hardhandigheid > aanraken
misbruik | fraude | oplichting | bedrog | corruptie > onregelmatigheid | misstand > onzorgvuldigheid | slordigheid | onvolkomenheid
liegen | misleiden | bedriegen | leugen | misleiding | bedrog > verzwijgen | achterhouden > onvolledig | onjuist
misdrijf | strafbaar | strafbaarheid | onrechtmatig | onwettig | illegaal | wetsovertreding > laakbaar | verwijtbaar | onzorgvuldig > onwenselijk | ongewenst | onfortuinlijk | ongelukkig | onhandig
overtreding | schending > tekortkoming | gebrek | nalatigheid > onvolkomenheid | aandachtspunt | verbeterpunt | slordigheid
ramp | catastrofe | drama > crisis | noodsituatie > probleem | moeilijkheid > knelpunt | aandachtspunt | uitdaging | ongemak
schandaal | wantoestand > misstand > incident | voorval
explosie | ontploffing > incident
blunder | wanprestatie | wanbeleid > fout | tekortkoming | mankement > vergissing | slordigheid | schoonheidsfout | imperfectie > verbeterpunt | leerpunt
gevaar | bedreiging > risico > zorg | aandachtspunt
gevaarlijk | levensgevaarlijk > riskant | risicovol > onveilig
onmogelijk | uitgesloten | ondoenlijk > moeilijk | lastig | bezwaarlijk > uitdagend
onmisbaar | noodzakelijk | essentieel | cruciaal | onontbeerlijk | vereist > belangrijk | wenselijk > nuttig | waardevol | behulpzaam
onaanvaardbaar | onacceptabel | ontoelaatbaar > onwenselijk | ongewenst | zorgelijk > ongelukkig | jammer | suboptimaal
onjuist | foutief | onwaar | incorrect > onvolledig | onnauwkeurig | onzorgvuldig > ongelukkig | verwarrend
failliet | faillissement | bankroet > noodlijdend | verlieslatend | verliesgevend
volledig | geheel | compleet | totaal > grotendeels | overwegend > gedeeltelijk | deels
definitief | onherroepelijk | bindend > voorlopig | concept | vrijblijvend | indicatief
direct | onmiddellijk | terstond | onverwijld > spoedig | snel | binnenkort > tijdig > later | mettertijd
structureel | systematisch | stelselmatig | permanent > regelmatig | herhaaldelijk > incidenteel | tijdelijk | eenmalig
wekelijks > maandelijks > jaarlijks
dagelijks > wekelijks
uitstekend | voortreffelijk | optimaal > goed > voldoende | redelijk | toereikend > matig
enorm | gigantisch | immens > groot | fors | aanzienlijk > beperkt | bescheiden | gering
heftig | hevig | zwaar | ernstig > licht | gering | beperkt
exploderen | verveelvoudigen > stijgen | toenemen | groeien
kelderen | instorten > dalen | afnemen
massaal > talrijk > enkel
crimineel > verdachte
dader | schuldige > verdachte > betrokkene
slachtoffer > gedupeerde > betrokkene
controleren | toetsen | inspecteren > monitoren | volgen | volgen
ingrijpen | optreden | handhaven | sanctioneren | beboeten > waarschuwen | aanspreken > monitoren | gesprek
boete | straf | sanctie | dwangsom > waarschuwing | berisping > gesprek
ontslaan | ontslag > schorsen | schorsing > waarschuwen | berispen
weigeren > ontmoedigen | uitstellen | aarzelen
vertrouwen > hopen
zorgen | bewerkstelligen > bevorderen | inspannen
adviseren > informeren
`;
