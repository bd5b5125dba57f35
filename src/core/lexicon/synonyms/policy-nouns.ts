/**
 * Nouns of policy, law and administration. One group a line, exact equivalents only; the notation is that
 * of commitment.ts, and `maatregel~en` stands for "maatregel | maatregelen". From general knowledge of
 * Dutch official style.
 */
export const POLICY_NOUNS = `
maatregel~en | ingreep | ingrepen | actie~s | stap~pen
regeling~en | regels
regel~s | voorschrift~en | bepaling~en | norm~en
wet- en regelgeving | wetten en regels | wettelijke regels | regelgeving | wetgeving
wet~ten | wettelijke regeling~en
wetsvoorstel~len | voorstel van wet | voorstellen van wet | wetsontwerp~en | ontwerp van wet
algemene maatregel van bestuur | amvb | algemene maatregelen van bestuur
ministeriële regeling | regeling van de minister
lagere regelgeving | gedelegeerde regelgeving | uitvoeringsregelgeving
grondslag~en | basis | rechtsgrond~en | rechtsbasis
bevoegdheid | bevoegdheden | bevoegd
voorwaarde~n | vereiste~n | eis~en | conditie~s
randvoorwaarde~n | randvoorwaardelijk | kader~s
criterium | criteria | maatstaf | maatstaven
uitgangspunt~en | vertrekpunt~en | beginsel~en | principe~s
beleid | beleidslijn~en | beleidskader~s | beleidsvoering
beleidsvoornemen~s | beleidsplan~nen
voornemen~s | plan~nen | intentie~s
plan~nen | voornemen~s | planvorming
plan van aanpak | actieplan~nen | actieprogramma~'s | plannen van aanpak
strategie | strategieën | aanpak | strategisch plan
werkwijze~n | handelwijze~n | manier van werken | methode~n | methodiek | procedure~s
manier | wijze | manieren | wijzen
instrument~en | middel~en | instrumentarium | hulpmiddel~en
doel~en | doelstelling~en | oogmerk~en | beoogd resultaat
ambitie~s | streven
taak | taken | opdracht~en | takenpakket~ten
opdracht~en | opdrachtverlening
functie~s | ambt~en | positie~s
rol~len | functie~s
verplichting~en | plicht~en | gehoudenheid
aanspraak | aanspraken | recht {hebben} op | rechthebbend | aanspraak {maken} op
toestemming~en | permissie | instemming
vergunning~en | vergunningverlening
advies | adviezen | raadgeving~en | advisering
aanbeveling~en | advies | adviezen
aanwijzing~en | instructie~s | richtlijn~en
richtlijn~en | leidraad | leidraden | handreiking~en | richtsnoer~en | handleiding~en
standpunt~en | stellingname | positie | opvatting~en
visie~s | toekomstbeeld | kijk op
argument~en | reden~en | beweegreden~en | motief | motieven | overweging~en
reden~en | aanleiding~en | oorzaak | oorzaken | grond~en
aanleiding | beweegreden~en | reden
oorzaak | oorzaken | verklaring~en
achtergrond~en | context
gevolg~en | effect~en | consequentie~s | uitwerking~en | impact | repercussie~s | weerslag
impact | effect~en | gevolg~en | invloed | uitwerking
neveneffect~en | bijwerking~en | bijeffect~en
resultaat | resultaten | uitkomst~en | opbrengst~en | bevinding~en
bevinding~en | conclusie~s | uitkomst~en
probleem | problemen | knelpunt~en | problematiek | vraagstuk~ken | pijnpunt~en
vraagstuk~ken | kwestie~s | problematiek | thema~'s
kwestie~s | zaak | zaken | aangelegenheid | aangelegenheden | vraagstuk~ken
onderwerp~en | thema~'s | materie | aangelegenheid
uitdaging~en | opgave~n
opgave~n | taakstelling
moeilijkheid | moeilijkheden | probleem | problemen
belemmering~en | obstakel~s | drempel~s | hindernis~sen | barrière~s | hobbel~s
gebrek~en | tekortkoming~en | manco~'s | mankement~en
tekort~en | schaarste | gebrek aan | krapte
overschot~ten | surplus
fout~en | vergissing~en | misser~s | onjuistheid | onjuistheden | abuis
misstand~en | onregelmatigheid | onregelmatigheden | wantoestand~en
incident~en | voorval~len | gebeurtenis~sen
ongeval~len | ongeluk~ken
ramp~en | calamiteit~en | catastrofe~s
noodsituatie~s | calamiteit~en | crisissituatie~s
crisis | crises | crisissituatie~s
risico~'s | gevaar | gevaren
bedreiging~en | dreiging~en | dreigementen
kans~en | waarschijnlijkheid
mogelijkheid | mogelijkheden | optie~s
alternatief | alternatieven | andere mogelijkheid | andere optie | andere opties
gelegenheid | gelegenheden | kans
voordeel | voordelen | pluspunt~en | profijt
nadeel | nadelen | minpunt~en
meerwaarde | toegevoegde waarde | extra waarde
belang~en | gewicht
noodzaak | nut en noodzaak | behoefte
behoefte~n | vraag naar | nood
wens~en | verlangen~s
verwachting~en | prognose~s | vooruitzicht~en
prognose~s | voorspelling~en | verwachting~en | raming~en
ontwikkeling~en | trend~s | tendens~en | verloop
voortgang | vorderingen | stand van zaken | progressie | vooruitgang
stand van zaken | huidige situatie | status
situatie~s | toestand~en | omstandigheid | omstandigheden | stand van zaken
omstandigheid | omstandigheden | situatie~s | conditie~s
geval~len | casus | zaak | situatie
aspect~en | facet~ten | element~en | kant~en
onderdeel | onderdelen | element~en | deel | delen | bestanddeel | bestanddelen | component~en
kenmerk~en | eigenschap~pen | karakteristiek~en
aard | karakter
omvang | grootte | schaal | reikwijdte
reikwijdte | bereik | strekking
strekking | portee | bedoeling
inhoud | strekking
kern | hoofdzaak | essentie
verschil~len | onderscheid | afwijking~en | discrepantie~s
overeenkomst~en | gelijkenis~sen
overeenkomst~en | contract~en | akkoord~en | afspraak | afspraken
afspraak | afspraken | overeenkomst~en | akkoord~en | arrangement~en
verdrag~en | internationale overeenkomst~en | tractaat
overeenstemming | consensus | akkoord | eensgezindheid
meningsverschil~len | verschil van mening | verschil van inzicht | verschillen van inzicht
geschil~len | conflict~en | dispuut | twist~en
klacht~en | grief | grieven
bezwaar | bezwaren | bedenking~en | tegenwerping~en
beroep~en | beroepschrift~en
verzoek~en | aanvraag | aanvragen | rekest~en
aanvrager~s | indiener~s | verzoeker~s | degene die de aanvraag {doen}
overzicht~en | lijst~en | opsomming~en | opgave~n | inventarisatie~s | staatje
tabel~len | overzicht
verslag~en | weergave~n | relaas
notulen | verslag~en
document~en | stuk~ken | bescheiden | papier~en
bericht~en | mededeling~en | boodschap~pen
artikel~en | nieuwsbericht~en | bericht~en | krantenartikel~en | stuk in de krant
berichtgeving | nieuwsberichten | mediaberichten | berichten in de media | media-aandacht | persberichten
gegevens | data | informatie | cijfers | cijfermateriaal
cijfers | getallen | cijfermateriaal | statistieken | statistische gegevens
aantal~len | hoeveelheid | hoeveelheden | getal
percentage~s | aandeel | aandelen | procentuele aandeel
totaal | totale aantal | geheel | somtotaal
kennis | inzicht~en | weten
kennis en ervaring | expertise | deskundigheid | knowhow
deskundigheid | expertise | vakkennis | vakbekwaamheid
vaardigheid | vaardigheden | competentie~s | bekwaamheid | bekwaamheden
inzicht~en | zicht | beeld | overzicht
aandacht | oog
aandachtspunt~en | punt van aandacht | punten van aandacht
onrust | beroering | commotie | ophef
onvrede | ontevredenheid | ongenoegen
vertrouwen | fiducie
wantrouwen | argwaan | gebrek aan vertrouwen
draagvlak | steun | bijval
bereidheid | bereidwilligheid | welwillendheid
inspanning~en | inzet | moeite
initiatief | initiatieven | voorstel~len
project~en | traject~en
programma~'s | project~en
proef | proeven | pilot~s | experiment~en | proefproject~en | proefneming~en
proefperiode~s | pilotperiode | pilotfase | proeffase | testfase | testperiode
fase~s | stadium | stadia | etappe~s
procedure~s | proces | processen | traject~en
proces | processen | verloop
planning | tijdpad | tijdschema | tijdsplanning | tijdlijn
termijn~en | tijdsbestek | periode~s | tijdvak~ken | looptijd
periode~s | tijdvak~ken | tijdsbestek | tijd
deadline~s | uiterste datum | einddatum | uiterlijke datum | fatale termijn
looptijd~en | duur | termijn
duur | tijdsduur | lengte
budget~ten | begroting~en | geld | middelen | financiële middelen | gelden | financiën | financiële ruimte
kosten | uitgaven | lasten
bedrag~en | som~men | geldbedrag~en
subsidie~s | subsidiëring | financiële bijdrage~n | financiële steun | bijdrage~n
financiering | bekostiging | geldelijke steun
investering~en | investeringsuitgaven
bezuiniging~en | besparing~en | ombuiging~en
besparing~en | kostenbesparing~en
vergoeding~en | compensatie~s | tegemoetkoming~en | schadeloosstelling~en | onkostenvergoeding~en
schadevergoeding~en | schadeloosstelling~en | schadecompensatie
boete~s | geldboete~s | bestuurlijke boete~s
sanctie~s | straf~fen | strafmaatregel~en
organisatie~s | instelling~en | instantie~s | instituut | instituten
samenwerkingsverband~en | samenwerking~en | alliantie~s
netwerk~en | samenwerkingsverband~en
branche~s | sector | sectoren | bedrijfstak~ken
branchevereniging~en | brancheorganisatie~s | koepelorganisatie~s | branche-organisatie~s
koepel~s | koepelorganisatie~s
vakbond~en | vakvereniging~en | werknemersorganisatie~s | vakorganisatie~s
sociale partners | werkgevers en werknemers | vakbonden en werkgevers
toezichthouder~s | toezichthoudende instantie~s | toezichthoudende autoriteit~en
uitvoeringsorganisatie~s | uitvoeringsinstantie~s | uitvoerende organisatie~s | uitvoerder~s | uitvoeringsinstelling~en
betrokkene~n | betrokken persoon | betrokken personen | belanghebbende~n
betrokken partijen | partijen
belanghebbende~n | stakeholder~s | belanghebbende partijen | betrokkenen
partner~s | samenwerkingspartner~s
ketenpartner~s | partners in de keten | ketenpartijen
afnemer~s | klant~en | cliënt~en
leverancier~s | toeleverancier~s | aanbieder~s
opdrachtnemer~s | uitvoerende partij | uitvoerende partijen
onderzoeksbureau~s | onderzoeksinstituut | onderzoeksinstelling~en
deskundige~n | expert~s | specialist~en | kenner~s
adviseur~s | raadgever~s | consultant~s
leidinggevende~n | manager~s | chef~s
bestuurder~s | bestuurslid | bestuursleden
directie~s | bestuur | leiding
medewerker~s | werknemer~s | personeel | personeelslid | personeelsleden | personeelsbestand | arbeidskracht~en | werkzame personen
collega~'s | ambtgenoot | ambtgenoten | ambtsgenoot | ambtsgenoten
voorganger~s | ambtsvoorganger~s | mijn voorganger
opvolger~s | ambtsopvolger~s
inwoner~s | bewoner~s | ingezetene~n | bevolking
burger~s | onderdaan | onderdanen | staatsburger~s
omwonende~n | buurtbewoner~s | bewoners in de omgeving | mensen in de buurt | buren
mensen | personen | individuen | lieden
ouder | ouders | vader of moeder | vader en moeder
ouderen | senioren | bejaarden | mensen op leeftijd
vrouw~en | dames
man~nen | heren
gedupeerde~n | benadeelde~n | getroffene~n | slachtoffer~s
dader~s | pleger~s
verdachte~n | beklaagde~n
vrijwilliger~s | vrijwillige medewerkers
samenleving | maatschappij
bedrijfsleven | ondernemingen | bedrijven
bedrijf | bedrijven | onderneming~en | firma~'s | zaak
ondernemer~s | bedrijfseigenaar | bedrijfseigenaren
mkb | midden- en kleinbedrijf | kleine en middelgrote bedrijven | kleine en middelgrote ondernemingen
zzp'er | zzp'ers | zelfstandigen | zelfstandig ondernemer~s
locatie~s | plaats~en | plek~ken | lokatie
gebied~en | regio~'s | streek | streken
omgeving | omtrek | nabijheid | buurt
voorziening~en | faciliteit~en
apparatuur | apparaten | toestellen
stelsel~s | systeem | bestel
kwaliteit~en | gehalte | hoedanigheid
evenwicht | balans
verhouding~en | relatie~s | ratio
relatie~s | verband~en | verhouding~en | betrekking~en
verband~en | samenhang | relatie~s | connectie~s
rekening en verantwoording | verantwoording
openbaarheid | transparantie | openheid
nauwkeurigheid | precisie
zorgvuldigheid | nauwgezetheid
urgentie | spoed | haast
snelheid | tempo | vaart
einde | slot | afloop | eind
pauze~s | onderbreking~en
toename | stijging | groei | verhoging | vermeerdering | aanwas | aangroei
afname | daling | vermindering | terugloop | teruggang
wijziging~en | verandering~en | aanpassing~en | mutatie~s
overgang~en | transitie~s | omschakeling~en | omslag
verschuiving~en | verplaatsing~en
schade | averij
verlies | verliezen | derving
hinder | overlast | last
onzekerheid | onzekerheden | gebrek aan zekerheid
nieuws | berichten
website~s | site~s | internetsite~s | webpagina~'s | internetpagina~'s | webstek
bron~nen | herkomst
bewijs | bewijzen | bewijsmateriaal | bewijsstuk~ken
uitlating~en | uitspraak | uitspraken | bewering~en | woorden
verklaring~en | statement~s
discussie~s | debat~ten | gedachtewisseling~en
gesprek~ken | overleg~gen | onderhoud | bespreking~en | dialoog
bijeenkomst~en | vergadering~en | samenkomst~en | sessie~s
bezoek~en | visite
opening | inwijding
uitnodiging~en | invitatie~s
reactie~s | antwoord~en | respons
terugkoppeling~en | feedback
samenvatting~en | resumé | synopsis
bijlage~n | aanhangsel~s | annex
toelichting~en | uitleg | verduidelijking~en | verklaring
voorbeeld~en | illustratie~s
definitie~s | omschrijving~en | begripsbepaling~en
begrip~pen | term~en
naam | namen | benaming~en
titel~s | opschrift~en
reden van bestaan | bestaansrecht
rechtszekerheid | zekerheid over de rechtspositie
rechtsbescherming | bescherming door de rechter
gelijke behandeling | gelijkheid
maatwerk | oplossing op maat | toegesneden op
aanspreekpunt~en | contactpersoon | contactpersonen
bereikbaarheid | toegankelijkheid
uitvoerbaarheid | haalbaarheid | realiseerbaarheid
administratieve lasten | regeldruk | administratieve lastendruk | papierwerk
werkdruk | werklast | werkbelasting
personeelstekort~en | tekort aan personeel | krapte op de arbeidsmarkt | gebrek aan personeel | arbeidsmarktkrapte
capaciteitstekort~en | gebrek aan capaciteit | tekort aan capaciteit | onvoldoende capaciteit
wachttijd~en | wachtduur | tijd dat men moet wachten
wachtlijst~en | rij wachtenden
doorlooptijd~en | behandelduur | behandeltijd~en | behandelingsduur
achterstand~en | achterstallig
bandbreedte~s | marge~s | spreiding
ondergrens | minimum | minimale waarde
bovengrens | maximum | plafond | maximale waarde
peildatum | meetmoment
nulmeting~en | uitgangsmeting
steekproef | steekproeven | steekproefsgewijze controle
enquête~s | vragenlijst~en | rondvraag
vertraging~en | oponthoud | uitloop
`;
