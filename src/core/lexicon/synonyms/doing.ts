/**
 * Doing, changing, causing, having and being: verbs of no field in particular with their nouns. One
 * group a line, exact equivalents only; the notation is that of commitment.ts, and `gevolg~en` stands for
 * "gevolg | gevolgen". From general knowledge of Dutch.
 */
export const DOING = `
{uitvoeren} | uitvoering | ten uitvoer {brengen} | ten uitvoer {leggen} | {volbrengen} | tot uitvoering {brengen} | uitvoering {geven} aan | {implementeren} | implementatie | handen en voeten {geven} aan | {effectueren} | effectuering
{verrichten} | {uitvoeren} | {doen} | {plegen}
{realiseren} | realisatie | {verwezenlijken} | verwezenlijking | {bewerkstelligen} | tot stand {brengen} | totstandbrenging | voor elkaar {krijgen} | {klaarspelen}
{bereiken} | {behalen} | {halen} | {realiseren}
{slagen} | {lukken} | succes {hebben} | succesvol {zijn} | {gelukken}
{mislukken} | {falen} | {stranden} | schipbreuk {lijden}
{beginnen} | begin | {starten} | start | {aanvangen} | aanvang | van start {gaan} | een begin {maken} met | een aanvang {nemen} | van de grond {komen} | aftrap
{opstarten} | {starten} | in gang {zetten} | op gang {brengen} | {initiëren} | in het leven {roepen} | een aanzet {geven} tot
{oprichten} | oprichting~en | {stichten} | stichting | in het leven {roepen} | {instellen}
{instellen} | instelling | {invoeren} | {introduceren}
{invoeren} | invoering | {introduceren} | introductie~s | in werking {stellen} | van kracht {laten} worden
inwerkingtreding | in werking {treden} | van kracht {worden} | {ingaan} | ingangsdatum
{eindigen} | einde | {aflopen} | afloop | ten einde {komen} | ten einde {lopen} | tot een einde {komen} | {verstrijken}
{beëindigen} | beëindiging | een einde {maken} aan | {stopzetten} | stopzetting | {staken} | staking | een punt {zetten} achter | {ophouden} met | {stoppen} met | een halt {toeroepen}
{stilleggen} | stillegging | {stilzetten} | {platleggen} | tot stilstand {brengen}
{afronden} | afronding | {voltooien} | voltooiing | {afmaken} | {completeren} | de laatste hand {leggen} aan | tot een goed einde {brengen}
{voortzetten} | voortzetting | {continueren} | continuering | {vervolgen} | vervolg | {doorzetten} | {doorgaan} met | {prolongeren}
{hervatten} | hervatting | {heropstarten} | weer {oppakken} | weer {opstarten} | weer {beginnen} met
{herhalen} | herhaling~en | nogmaals {doen} | opnieuw {doen}
{duren} | {aanhouden} | {voortduren} | tijd {kosten}
{blijven} {bestaan} | {voortbestaan} | voortbestaan | in stand {blijven} | {voortduren} | {standhouden}
{behouden} | behoud | in stand {houden} | instandhouding | {handhaven} | {bewaren}
{verdwijnen} | verdwijning | {wegvallen} | {vervallen} | verloren {gaan} | teloor {gaan} | teloorgang
{verschijnen} | {uitkomen} | het licht {zien}
{gebeuren} | {plaatsvinden} | {plaatshebben} | {geschieden} | zich {voordoen} | {voorvallen} | zich {afspelen} | zich {voltrekken} | {optreden}
{voorkomen} | {vermijden} | vermijding | {verhinderen} | {beletten} | {verhoeden} | voorkoming | preventie
{veroorzaken} | veroorzaking | {teweegbrengen} | {leiden} tot | {resulteren} in | tot gevolg {hebben} | als gevolg {hebben} | {aanrichten} | {uitmonden} in | de oorzaak {zijn} van | {ontketenen}
{voortvloeien} uit | {voortkomen} uit | het gevolg {zijn} van | {resulteren} uit | zijn oorsprong {vinden} in | {ontspruiten} aan | {herleiden} tot
{bijdragen} aan | bijdrage~n | een bijdrage {leveren} aan | bijdragen {leveren} aan | {meewerken} aan | zijn steentje {bijdragen} aan | {helpen} bij
{beïnvloeden} | beïnvloeding | invloed {hebben} op | van invloed {zijn} op | invloed {uitoefenen} op | zijn weerslag {hebben} op | weerslag | {doorwerken} in | doorwerking
{bepalen} | bepalend {zijn} voor | doorslaggevend {zijn} voor
{samenhangen} met | samenhang | verband {houden} met | in verband {staan} met | {relateren} aan | te maken {hebben} met
{stijgen} | stijging~en | {toenemen} | toename~n | {groeien} | groei | {oplopen} | oploop | {aangroeien} | aangroei | hoger {worden} | meer {worden} | omhoog {gaan} | in omvang {toenemen} | {vermeerderen} | vermeerdering | een stijging {vertonen} | een toename {laten} zien | een stijging {laten} zien | in de lift {zitten}
{dalen} | daling~en | {afnemen} | afname~n | {teruglopen} | terugloop | {verminderen} | vermindering | {krimpen} | krimp | {slinken} | minder {worden} | lager {worden} | omlaag {gaan} | naar beneden {gaan} | een daling {vertonen} | een afname {laten} zien | een daling {laten} zien
{verhogen} | verhoging~en | {ophogen} | omhoog {brengen} | hoger {maken} | {optrekken} | {opschroeven} | {opkrikken}
{verlagen} | verlaging~en | omlaag {brengen} | naar beneden {brengen} | lager {maken} | naar beneden {bijstellen} | {terugschroeven}
{verminderen} | vermindering~en | {reduceren} | reductie~s | {terugbrengen} | {terugdringen} | terugdringing | minder {maken} | {inperken}
{halveren} | halvering | tot de helft {terugbrengen} | met de helft {verminderen} | met de helft {verlagen} | met de helft {afnemen}
{verdubbelen} | verdubbeling | twee keer zo groot {worden} | met een factor twee {toenemen} | twee keer zo hoog {worden}
{vergroten} | vergroting | groter {maken} | {uitbreiden} | uitbreiding~en | {verruimen} | verruiming
{verkleinen} | verkleining | kleiner {maken} | {inkrimpen} | inkrimping
{uitbreiden} | uitbreiding~en | {uitbouwen} | {opschalen} | opschaling
{beperken} | beperking~en | {inperken} | inperking~en | {limiteren} | {begrenzen} | begrenzing | paal en perk {stellen} aan | aan banden {leggen} | {inkaderen} | {indammen}
{versnellen} | versnelling | {bespoedigen} | bespoediging | sneller {maken} | vaart {zetten} achter
{vertragen} | vertraging~en | vertraging {oplopen} | vertraging {ondervinden} | langzamer {gaan}
{uitstellen} | uitstel | {opschuiven} | {doorschuiven} | {verschuiven} naar | op de lange baan {schuiven} | {vooruitschuiven}
{vervroegen} | vervroeging | naar voren {halen} | naar voren {schuiven}
{verbeteren} | verbetering~en | beter {maken} | beter {worden} | een verbetering {betekenen} | {optimaliseren} | optimalisatie
{verslechteren} | verslechtering~en | slechter {worden} | {achteruitgaan} | achteruitgang
{verergeren} | verergering | erger {maken} | erger {worden}
{versterken} | versterking~en | {verstevigen} | versteviging | {intensiveren} | intensivering | kracht {bijzetten} aan | sterker {maken} | een impuls {geven} aan
{verzwakken} | verzwakking | zwakker {maken} | zwakker {worden} | {ondermijnen} | ondermijning
{ondermijnen} | ondermijning | {ondergraven} | afbreuk {doen} aan | {aantasten} | aantasting | {uithollen} | uitholling
{aantasten} | aantasting~en | schade {toebrengen} aan | {schaden} | afbreuk {doen} aan
{beschadigen} | beschadiging~en | schade {toebrengen} aan | {toetakelen}
{herstellen} | herstel | {repareren} | reparatie~s | weer in orde {maken}
{vernieuwen} | vernieuwing~en | {moderniseren} | modernisering | {innoveren} | innovatie~s
{vervangen} | vervanging~en | in de plaats {komen} van | in de plaats {treden} van | {aflossen} | {opvolgen}
{verplaatsen} | verplaatsing~en | {verhuizen} | verhuizing~en | {overplaatsen} | overplaatsing~en | {verleggen} | {overbrengen}
{weghalen} | {verwijderen} | verwijdering | {wegnemen} | {opruimen}
{wegnemen} | {wegwerken} | {elimineren} | uit de weg {ruimen} | {verhelpen} | {oplossen}
{oplossen} | oplossing~en | {verhelpen} | {wegnemen} | een oplossing {bieden} voor | een oplossing {vinden} voor
{aanpakken} | aanpak | {bestrijden} | bestrijding | {tegengaan} | te lijf {gaan} | de strijd {aanbinden} met
{bestrijden} | bestrijding | strijd {voeren} tegen | {optreden} tegen
{beschermen} | bescherming | {behoeden} voor | {vrijwaren} van | bescherming {bieden} | {beveiligen} | beveiliging | {afschermen}
{waarborgen} | waarborg~en | {borgen} | borging | {garanderen} | garantie~s | {veiligstellen} | veiligstelling | {verzekeren} | {instaan} voor
{zorgen} voor | zorg {dragen} voor | {zorgdragen} voor | {voorzien} in | voor .. {zorgen}
{regelen} | {organiseren} | {verzorgen} | in orde {maken} | {arrangeren}
{organiseren} | organisatie | {beleggen} | {houden} | op touw {zetten} | op poten {zetten}
{inrichten} | inrichting | {vormgeven} | vormgeving | vorm {geven} aan | gestalte {geven} aan | {optuigen} | {invullen} | invulling {geven} aan | invulling
{ontwerpen} | ontwerp~en | {vormgeven}
{ontwikkelen} | ontwikkeling~en | {uitwerken} | uitwerking~en
{uitwerken} | uitwerking~en | {concretiseren} | concretisering | nader {invullen} | nadere invulling {geven} aan | handen en voeten {geven} aan
{bouwen} | bouw | {oprichten} | {neerzetten} | {optrekken}
{aanleggen} | aanleg | {bouwen} | {aanbrengen}
{afbreken} | afbraak | {slopen} | sloop | tegen de vlakte {gaan}
{plaatsen} | plaatsing | {neerzetten} | {zetten} | {installeren} | {aanbrengen}
{openen} | opening~en | {openstellen} | openstelling
{sluiten} | sluiting~en | de deuren {sluiten} | {dichtgaan} | {opheffen}
{afsluiten} | afsluiting~en | {dichtmaken} | {versperren} | {blokkeren}
{blokkeren} | blokkade~s | {versperren} | {afzetten} | {tegenhouden}
{tegenhouden} | {stuiten} | {stoppen} | een halt {toeroepen} | {blokkeren}
{toelaten} | toelating | toegang {verlenen} | toegang {geven} | {binnenlaten}
{weren} | wering | {buitensluiten} | de toegang {ontzeggen} | {uitsluiten}
{koppelen} | koppeling~en | {verbinden} | verbinding~en | {aansluiten} | in verband {brengen}
{loskoppelen} | loskoppeling | {ontkoppelen} | ontkoppeling | {scheiden}
{deelnemen} | deelname | deelneming | {meedoen} | {participeren} | participatie | deel {hebben} aan | betrokken {zijn} bij | {meewerken} aan
{aansluiten} bij | zich {aansluiten} bij | {toetreden} tot | toetreding | lid {worden} van
{verlaten} | {weggaan} uit | {vertrekken} uit | {uitstappen} | {uittreden} uit | uittreding
{vertrekken} | vertrek | {weggaan} | {heengaan}
{terugkeren} | terugkeer | {terugkomen} | {teruggaan} | {retourneren}
{aankomen} | aankomst | {arriveren}
{komen} uit | afkomstig {zijn} uit | {afstammen} van | van .. afkomst {zijn}
{afleggen} | {overbruggen} | {doorlopen}
{samenwerken} | samenwerking~en | gezamenlijk {optrekken} | de handen {ineenslaan} | een samenwerking {aangaan} | samen {optrekken} | gezamenlijk {werken}
{helpen} | hulp | {ondersteunen} | ondersteuning | {bijstaan} | bijstand | {assisteren} | assistentie | hulp {bieden} | hulp {verlenen} | hulpverlening | steun {geven} | steun {verlenen} | ondersteuning {bieden} | ondersteuning {geven} | ondersteuning {verlenen} | een helpende hand {bieden} | behulpzaam {zijn} | de helpende hand {toesteken} | {faciliteren}
{steunen} | steun | {ondersteunen} | steun {geven} aan | achter .. {staan} | zich {scharen} achter | steun {betuigen} aan
{stimuleren} | stimulering | {bevorderen} | bevordering | {aanmoedigen} | aanmoediging | {aanjagen} | {aanzetten} tot | een impuls {geven} aan | {aanwakkeren} | een stimulans {geven} aan | {aansporen} tot
{ontmoedigen} | ontmoediging | {afremmen} | minder aantrekkelijk {maken}
{belemmeren} | belemmering~en | {hinderen} | hinder | in de weg {staan} | {bemoeilijken} | een belemmering {vormen} | een obstakel {zijn} | obstakel~s | {dwarsbomen} | een hindernis {vormen} | hindernis~sen
{bemoeilijken} | moeilijker {maken} | {compliceren} | lastiger {maken}
{vergemakkelijken} | makkelijker {maken} | eenvoudiger {maken} | gemakkelijker {maken} | {vereenvoudigen} | {faciliteren}
{vereenvoudigen} | vereenvoudiging~en | simpeler {maken} | eenvoudiger {maken} | {versimpelen} | versimpeling | {stroomlijnen}
mogelijk {maken} | in staat {stellen} | de mogelijkheid {bieden} | {faciliteren} | in de gelegenheid {stellen}
{gebruiken} | gebruik | gebruik {maken} van | {benutten} | benutting | {aanwenden} | aanwending | {inzetten} | inzet | {toepassen} | toepassing~en | {hanteren} | hantering | {bezigen}
{toepassen} | toepassing | toepassing {geven} aan | in praktijk {brengen} | {hanteren}
{besteden} aan | {gebruiken} voor | {aanwenden} voor
{besteden} | besteding~en | {uitgeven} | uitgave~n | {aanwenden} | {spenderen}
{verbruiken} | verbruik | {consumeren} | consumptie | {gebruiken}
{verspillen} | verspilling | {verkwisten} | verkwisting
{kopen} | koop | {aankopen} | aankoop | aankopen | {aanschaffen} | aanschaf | {verwerven} | verwerving~en | {verkrijgen} | verkrijging | {inkopen} | inkoop
{verkopen} | verkoop | van de hand {doen} | {afstoten} | afstoting | {vervreemden} | vervreemding
{verhuren} | verhuur | in huur {geven} | te huur {aanbieden}
{leveren} | levering~en | {bezorgen} | bezorging | {afleveren} | aflevering
{verstrekken} | verstrekking~en | {verschaffen} | verschaffing | {geven} | {aanreiken} | ter beschikking {stellen} | beschikbaar {stellen} | beschikbaarstelling | terbeschikkingstelling | {leveren}
{krijgen} | {ontvangen} | ontvangst | {verkrijgen} | {verwerven} | in het bezit {komen} van
{bezitten} | bezit | {hebben} | in het bezit {zijn} van | {beschikken} over | eigenaar {zijn} van | in eigendom {hebben}
{beschikken} over | {hebben} | de beschikking {hebben} over | tot zijn beschikking {hebben} | voorzien {zijn} van | ter beschikking {hebben}
{ontbreken} | {missen} | afwezig {zijn}
{verliezen} | verlies | {kwijtraken} | kwijt {zijn}
{vinden} | {aantreffen} | {terugvinden} | {opsporen}
{aantreffen} | {vinden} | {ontdekken} | {tegenkomen} | {stuiten} op
{ontdekken} | ontdekking~en | aan het licht {komen} | aan het licht {brengen} | boven water {komen} | aan de oppervlakte {komen} | {blootleggen}
{zoeken} | zoektocht~en | op zoek {zijn} naar | op zoek {gaan} naar | {speuren} naar
{verzamelen} | verzameling~en | {vergaren} | vergaring | {inzamelen} | inzameling | {bijeenbrengen} | {inwinnen}
{opslaan} | opslag | {bewaren} | bewaring
{bewaren} | bewaring | {opslaan} | {behouden}
{delen} | {uitwisselen} | uitwisseling~en
{verspreiden} | verspreiding | {distribueren} | distributie | {rondsturen} | {uitdelen}
{zenden} | {sturen} | {verzenden} | verzending | {toesturen} | {toezenden} | toezending | {versturen} | {opsturen} | {doen} toekomen
{vervoeren} | vervoer | {transporteren} | transport~en | {overbrengen}
{tonen} | {laten} zien | {laten} blijken | blijk {geven} van | {vertonen} | {weergeven}
{blijken} uit | {volgen} uit | naar voren {komen} uit | {wijzen} uit | {aantonen} | te zien {zijn} in | {uitwijzen}
{aantonen} | {bewijzen} | het bewijs {leveren} | {laten} zien | {uitwijzen}
{wijzen} op | {attenderen} op | de aandacht {vestigen} op | opmerkzaam {maken} op | onder de aandacht {brengen} | {signaleren}
{benadrukken} | {onderstrepen} | de nadruk {leggen} op | nadruk {leggen} op | {beklemtonen} | het belang {benadrukken} van | {accentueren}
{opmerken} | opmerking~en | een opmerking {maken} | {aantekenen} | aantekening~en
{signaleren} | signalering~en | {opmerken} | {waarnemen} | {onderkennen}
{waarnemen} | waarneming~en | {observeren} | observatie~s | {zien}
{horen} | {vernemen} | te horen {krijgen}
{zien} | {waarnemen} | {bemerken}
{merken} | {bemerken} | {bespeuren} | {ondervinden}
{ervaren} | ervaring~en | {ondervinden} | {meemaken} | {ondergaan} | {beleven} | beleving
{weten} | kennis {hebben} van | op de hoogte {zijn} van | bekend {zijn} met | weet {hebben} van
{menen} | van mening {zijn} | van oordeel {zijn} | {vinden} | {achten} | de mening toegedaan {zijn} | van opvatting {zijn} | de opvatting {hebben} | op het standpunt {staan}
{vinden} | {achten} | {beschouwen} als | {oordelen}
{vergelijken} | vergelijking~en | een vergelijking {maken} | naast elkaar {leggen} | {afzetten} tegen
{onderscheiden} | onderscheid {maken} | onderscheid | een onderscheid {maken} | {differentiëren}
{verschillen} | verschil~len | {uiteenlopen} | {afwijken} | {variëren} | van elkaar {verschillen}
{overeenstemmen} | {overeenkomen} | overeenstemming | {corresponderen} met | in lijn {zijn} met | {aansluiten} bij | in overeenstemming {zijn} met | {sporen} met | {rijmen} met
{botsen} met | in strijd {zijn} met | strijdig {zijn} met | {indruisen} tegen | haaks {staan} op | onverenigbaar {zijn} met
{passen} bij | {aansluiten} bij | {aansluiten} op | in overeenstemming {zijn} met | {sporen} met
{voldoen} aan | {tegemoetkomen} aan | {beantwoorden} aan | {volstaan}
{bestaan} uit | {bevatten} | {omvatten} | {behelzen} | {inhouden} | samengesteld {zijn} uit | opgebouwd {zijn} uit
{inhouden} | {betekenen} | {behelzen} | {neerkomen} op | {impliceren} | met zich {meebrengen} | {meebrengen}
{meebrengen} | met zich {brengen} | met zich {meebrengen} | tot gevolg {hebben} | {impliceren} | gepaard {gaan} met
gepaard {gaan} met | {vergezellen} van | samen {gaan} met
{behoren} tot | {vallen} onder | deel {uitmaken} van | onderdeel {zijn} van | onderdeel {uitmaken} van | {ressorteren} onder | {thuishoren} bij
{betreffen} | {gaan} over | {gaan} om | betrekking {hebben} op | {zien} op | {slaan} op | {raken}
{gelden} voor | van toepassing {zijn} op | {opgaan} voor | betrekking {hebben} op
{tellen} | telling~en | {kennen} | {hebben}
{meten} | meting~en | {bepalen} | een meting {doen} | metingen {verrichten} | metingen {uitvoeren}
{berekenen} | berekening~en | {uitrekenen} | {doorrekenen} | doorrekening~en | {becijferen} | {calculeren}
{schatten} | schatting~en | {ramen} | raming~en | {begroten} | {inschatten} | inschatting~en | {taxeren}
{plannen} | planning | {inplannen} | {programmeren} | programmering
{voorbereiden} | voorbereiding~en | voorbereidingen {treffen} | in gereedheid {brengen} | {klaarmaken}
{bedoelen} | de bedoeling {hebben}
{kiezen} | keuze~s | een keuze {maken} | {verkiezen} | {uitkiezen} | {opteren} voor
{selecteren} | selectie~s | {uitkiezen} | {uitzoeken} | een selectie {maken}
{prioriteren} | prioritering | prioriteiten {stellen} | voorrang {geven} aan | prioriteit {geven} aan | {vooropstellen}
{focussen} op | zich {richten} op | zich {concentreren} op | de aandacht {richten} op | focus {leggen} op
{richten} op | gericht {zijn} op | {toespitsen} op | {mikken} op | {afstemmen} op
{wachten} | {afwachten} | in afwachting {zijn} van | wachten op
{verwachten} | verwachting~en | {voorzien} | {rekenen} op | {tegemoetzien} | tegemoet {zien}
{vrezen} | vrees | bang {zijn} voor | beducht {zijn} voor | angst {hebben} voor | {duchten}
{verbazen} | verbazing | {verwonderen} | verwondering | {verrassen} | verrassing
{herinneren} aan | in herinnering {brengen} | {memoreren} | {refereren} aan
{bedanken} | dank {zeggen} | dank {uitspreken} | {danken} | erkentelijk {zijn}
{beloven} | belofte~n | {toezeggen} | toezegging~en | een toezegging {doen} | een belofte {doen} | zijn woord {geven}
{waarschuwen} | waarschuwing~en | {alarmeren} | de alarmbel {luiden} | aan de bel {trekken} | de noodklok {luiden}
{dreigen} | dreiging~en | {bedreigen} | bedreiging~en
{lijden} onder | hinder {ondervinden} van | last {hebben} van | nadeel {ondervinden} van | te lijden {hebben} van
{profiteren} van | baat {hebben} bij | voordeel {hebben} van | voordeel {ondervinden} van | de vruchten {plukken} van
{leren} van | lering {trekken} uit | lessen {trekken} uit | geleerde lessen | leerpunt~en
{wennen} aan | vertrouwd {raken} met
{trainen} | training~en | {oefenen} | oefening~en | scholing
{opleiden} | opleiding~en | scholing | {bijscholen} | {onderrichten}
{inzetten} | inzet | {inschakelen} | inschakeling | {ontplooien} | {mobiliseren}
{inhuren} | inhuur | {aantrekken} | {contracteren}
{aantrekken} | {werven} | werving | {aannemen} | in dienst {nemen} | {aanstellen} | {rekruteren} | rekrutering
beschikbaar {komen} | {vrijkomen} | beschikbaar {worden}
{overschrijden} | overschrijding~en | te boven {gaan} | hoger {zijn} dan | {uitstijgen} boven | {uitkomen} boven
{overtreffen} | te boven {gaan} | {uitstijgen} boven
{achterblijven} bij | lager {zijn} dan | {achterlopen} op
{dekken} | dekking | {bestrijken} | {afdekken}
{compenseren} | compensatie~s | {goedmaken} | {vergoeden} | {tegemoetkomen} | tegemoetkoming~en | schadeloos {stellen} | schadeloosstelling~en
verloren {gaan} | {teloorgaan} | {verdwijnen}
zich {bevinden} | {liggen} | {staan} | gelegen {zijn} | gesitueerd {zijn}
{wonen} | woonachtig {zijn} | {verblijven} | woonplaats {hebben} | gevestigd {zijn} | {huizen} | domicilie {hebben}
{verblijven} | verblijf | {vertoeven} | zich {ophouden}
{vestigen} | vestiging~en | zich {vestigen} | {neerstrijken}
{overlijden} | {sterven} | {omkomen} | om het leven {komen} | het leven {verliezen} | het leven {laten} | te overlijden {komen} | dodelijk {verongelukken}
{doden} | om het leven {brengen} | {ombrengen} | van het leven {beroven}
{verwonden} | verwonding~en | letsel {toebrengen} | gewond {raken} | letsel~s
{genezen} | genezing | {herstellen} | herstel | beter {worden}
{nastreven} | {streven} naar
`;
