/**
 * Parts of the state and of the land: part < whole. A statement about the whole that now speaks of a
 * part reaches less far. From general knowledge of Dutch public bodies (overheid.nl, "Register van
 * Overheidsorganisaties"). One relation a line; bars part names at the same height.
 */
export const PART_OF = `
ministerie | departement | ministeries | departementen | kabinet | regering | rijksdienst | inspectie | inspecties | politie | gemeente | gemeenten | provincie | provincies | waterschap | waterschappen | zbo | toezichthouder | toezichthouders | uitvoeringsorganisatie | uitvoeringsorganisaties | belastingdienst | rijk | rijksoverheid | defensie | krijgsmacht | marechaussee | om < overheid
ministerie | departement | ministeries | departementen | kabinet | rijksdienst | belastingdienst | defensie | krijgsmacht < rijksoverheid
ministerie | departement | ministeries | departementen | kabinet | rijksdienst | belastingdienst | rijkswaterstaat < rijk
minister | staatssecretaris | bewindspersoon | ministerie | ministeries < kabinet
minister | staatssecretaris | kabinet < regering
directie | directoraat | afdeling | directeur | ambtenaar | ambtenaren < ministerie
directie | directoraat | afdeling < departement
afdeling | team | eenheid < directie
eenheid | eenheden | korps | regio-eenheid | basisteam | wijkteam | recherche | agent | agenten | wijkagent | politieorganisatie < politie
landmacht | luchtmacht | marine | marechaussee | mivd < krijgsmacht
landmacht | luchtmacht | marine | marechaussee | krijgsmacht | mivd < defensie
aivd | mivd < inlichtingendiensten
gemeente | gemeenten | stad | dorp | provincie | provincies | regio | regio's | randstad | caribisch | bonaire | grensregio | grensstreek | platteland | amsterdam | rotterdam | utrecht | groningen | limburg | friesland | drenthe | overijssel | gelderland | flevoland | zeeland | brabant | noord-brabant | noord-holland | zuid-holland | eindhoven | zwolle | arnhem | nijmegen | maastricht | tilburg | breda | almere | leiden | haarlem | delft | enschede | apeldoorn | amersfoort | dordrecht | leeuwarden | assen | middelburg | lelystad | schiphol | ter-apel | den-haag | publieke | openbare | grondgebied < nederland
nederland | duitsland | frankrijk | belgië | spanje | italië | polen | lidstaat | lidstaten < europa
nederland | duitsland | frankrijk | belgië | spanje | italië | polen | lidstaat | lidstaten < eu
stad | steden | regio | provincie | gemeente < land
wijk | buurt | centrum < stad
wijk | buurt < gemeente
basisschool | basisscholen | mbo | hbo | universiteit | universiteiten | hogeschool | hogescholen < onderwijsinstellingen
basisschool | basisscholen | middelbare | vmbo | havo | vwo < scholen
ziekenhuis | ziekenhuizen | verpleeghuis | verpleeghuizen | huisarts | huisartsen | ggz-instelling | apotheek | apotheken < zorgaanbieders
ziekenhuis | ziekenhuizen | verpleeghuis | verpleeghuizen | ggz-instelling | ggz-instellingen < zorginstellingen
rechtbank | rechtbanken | gerechtshof | gerechtshoven | hoge-raad < rechtspraak
kind | kinderen | baby | jongere | jongeren | minderjarige | minderjarigen | student | studenten | leerling | leerlingen | oudere | ouderen | gepensioneerden | werknemer | werknemers | ondernemer | ondernemers | huurder | huurders | patiënt | patiënten | gezin | gezinnen | vrouwen | mannen < burgers
kind | kinderen | jongere | jongeren | oudere | ouderen | vrouwen | mannen | huurders < inwoners
vrouwen | mannen | kinderen | jongeren | ouderen | minderjarigen < mensen
huishouden | huishoudens | kleinverbruiker | kleinverbruikers | particulier | particulieren | bedrijf | bedrijven < verbruikers
huishouden | huishoudens < kleinverbruikers
minderjarigen | gezinnen | alleenstaanden < asielzoekers
mkb | winkelier | winkeliers | horeca | zzp | multinationals < bedrijven
boer | boeren | veehouder | veehouders | melkveehouder | melkveehouders | akkerbouwer | akkerbouwers | tuinder | tuinders < agrariërs
veehouder | veehouders | akkerbouwer | akkerbouwers < boeren
melkvee | varkens | pluimvee | runderen | schapen | geiten < vee
huurwoning | huurwoningen | koopwoning | koopwoningen | appartement | appartementen < woningen
personenauto | personenauto's | vrachtwagen | vrachtwagens | bestelauto's | motoren < voertuigen
trein | treinen | bus | bussen | tram | trams | metro < ov
mail | e-mail | e-mails | brief | brieven | telefoon < correspondentie
naam | adres | geboortedatum | bsn | burgerservicenummer < persoonsgegevens
maandag | dinsdag | woensdag | donderdag | vrijdag < week
militair | militairen | soldaat | soldaten | officier < defensiepersoneel
militair | militairen | soldaten < krijgsmacht
bonaire | saba | sint-eustatius | eustatius < caribisch
aruba | curaçao | sint-maarten | bonaire | saba | eustatius | nederland < koninkrijk
militair | militairen | ambtenaar | ambtenaren | agent | agenten | leraar | leraren | verpleegkundige | verpleegkundigen | arts | artsen | docent | docenten < personeel
duitsland | frankrijk | belgië | spanje | italië | polen | griekenland | portugal | zweden | denemarken | finland | oostenrijk | ierland | hongarije | roemenië | bulgarije | tsjechië | kroatië | slovenië | slowakije | estland | letland | litouwen | luxemburg | malta | cyprus | nederland < lidstaten
groningen | friesland | drenthe | overijssel | gelderland | utrecht | flevoland | noord-holland | zuid-holland | zeeland | noord-brabant | limburg < provincies
amsterdam | rotterdam | den-haag | utrecht | eindhoven | groningen | almere | breda | tilburg | nijmegen | arnhem | haarlem | enschede | zwolle | leiden | maastricht < gemeenten
rechtbank | gerechtshof | raadsheer | rechter < rechterlijke
inspectie | ilt | igj | nvwa | arbeidsinspectie < toezichthouders
rijkswaterstaat | belastingdienst | ind | dji | nvwa | rvo | duo | rivm < rijksdiensten
supermarkt | supermarkten | drogist | drogisterijen | slijterij | tankstation | tankstations | kledingzaak < winkels
hbo | universiteit | universiteiten | hogescholen < hogeronderwijsinstellingen
basisschool | basisscholen | middelbare | mbo < onderwijs
kleuters | peuters | baby's | tieners < kinderen
auto | auto's | bus | bussen | vrachtwagens | motorfietsen | bromfietsen < motorvoertuigen
fiets | fietsers | voetganger | voetgangers | automobilisten < verkeersdeelnemers
sms | whatsapp | e-mail | e-mails | app-berichten < berichten
foto | foto's | video | video's < beeldmateriaal
ouderen | kinderen | chronisch < patiënten
koe | koeien | kalf | kalveren | varken | varkens | kip | kippen | schaap | schapen | geit | geiten | paard | paarden | hond | honden < dieren
hond | honden | kat | katten < huisdieren
tarwe | maïs | aardappelen | suikerbieten < gewassen
benzine | diesel | lpg < brandstoffen
aardgas | steenkool | olie | aardolie < brandstoffen
windenergie | zonne-energie < energie
lood | kwik | cadmium < metalen
pfas | pfos < stoffen
voorzitter | penningmeester < bestuursleden
directeur | bestuurder < leiding
verdachte | getuige < betrokkenen
avond | nacht | ochtend | middag < dag
juni | juli | augustus < zomer
weekend < week
`;

/** Words that name a body or a person who can act, beside capitalised names. */
export const ACTORS = `
minister staatssecretaris kabinet regering ministerie ministeries departement overheid rijksoverheid rijk politie politieorganisatie korps agent agenten recherche om marechaussee
gemeente gemeenten burgemeester burgemeesters college wethouder provincie provincies waterschap waterschappen inspectie inspecties toezichthouder toezichthouders belastingdienst uwv ind coa dji
defensie krijgsmacht landmacht luchtmacht marine aivd mivd nctv rvo rivm nvwa igj autoriteit rechter rechtbank officier bestuur schoolbestuur directie directeur raad bedrijf bedrijven onderneming
instelling instellingen organisatie organisaties stichting vereniging universiteit universiteiten school scholen ziekenhuis ziekenhuizen zorgaanbieder zorgverzekeraar zorgverzekeraars werkgever werkgevers
werknemer werknemers leverancier fabrikant exploitant vervoerder prorail ns bank banken verzekeraar ambtenaar ambtenaren medewerker medewerkers dienst diensten bewindspersoon commissie partij partijen onderzoeker onderzoekers
ouders leraar leraren arts artsen burger burgers inwoners omwonenden ketenpartners sector brancheorganisatie vakbond vakbonden lidstaat lidstaten
`;

/** Words that name a place or a room. */
export const PLACES = `
nederland land europa eu buitenland grondgebied regio regio's gebied gebieden gemeente gemeenten stad steden wijk wijken buurt provincie ruimte straat plein weg snelweg terrein
locatie locaties gebouw gebouwen kazerne gevangenis inrichting school luchthaven haven schiphol station stations ziekenhuis woning woningen cel cellen zee noordzee waddenzee natuurgebied natuurgebieden
randstad platteland grens grensstreek grensgebied caribisch bonaire wereldwijd landelijk regionaal lokaal plaatselijk noorden zuiden oosten westen hier elders online internet sociale-media
`;

/** Words that name a time, a period, a season. */
export const TIMES = `
dag dagen week weken maand maanden jaar jaren uur uren minuut minuten kwartaal halfjaar eeuw decennium decennia periode periodes seizoen zomer winter lente voorjaar najaar herfst weekend nacht ochtend avond
januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag schooljaar kalenderjaar kabinetsperiode zomerreces reces kerstreces
verkiezingen spits vakantie vakantieperiode coronapandemie pandemie coronacrisis coronaperiode overgangsperiode
gisteren vandaag morgen eergisteren
prinsjesdag koningsdag bevrijdingsdag kerst kerstmis pasen pinksteren hemelvaart oudjaar nieuwjaar jaarwisseling sinterklaas ramadan carnaval zomervakantie herfstvakantie kerstvakantie meivakantie
voorjaarsvakantie zomerperiode winterperiode begrotingsjaar collegejaar studiejaar broedseizoen stookseizoen kantooruren openingstijden
`;

/** Titles before a name. */
export const PERSON_TITLES = `
minister staatssecretaris heer mevrouw lid leden burgemeester wethouder premier president minister-president commissaris directeur voorzitter kamerlid gedeputeerde
`;

/** Deeds for which someone answers: when the doer goes, blame goes (Schrijfwijzer, "de lijdende vorm"). */
export const BLAMEWORTHY = `
vernietigen wissen verwijderen lekken schenden overtreden verzuimen nalaten verliezen kwijtraken mishandelen discrimineren misleiden weigeren negeren beschadigen
doden schieten slaan vervalsen frauderen stelen verduisteren verzwijgen achterhouden misbruiken afluisteren bespioneren uitzetten ontslaan afwijzen doorgeven
veroorzaken bedreigen intimideren hinderen belemmeren stopzetten intrekken weghalen opsluiten lozen storten dumpen verbranden slopen kappen weggooien vervuilen
doorverkopen verkopen vergeten verwaarlozen onthouden verspreiden lekken hacken aftappen tappen fouilleren gelasten bevelen
`;

/** Endings of nouns that name who does something (ANS 12.3.1.3, nouns of persons); a few things end so too. */
export const PERSON_ENDINGS = `
er aar ier ist ant ent eur or aris ling genoot man vrouw loog graaf coot iër bank staat
`;

/** Nouns for groups of people that no ending tells. */
export const PERSONS = `
man mannen vrouw vrouwen kind kinderen jongere jongeren oudere ouderen mens mensen jongen jongens meisje meisjes boer boeren gezin gezinnen arts artsen rechter gast gasten klant klanten
getuige getuigen familie wees wezen collega college kamer raad partij partijen slachtoffer slachtoffers ouder ouders
`;
