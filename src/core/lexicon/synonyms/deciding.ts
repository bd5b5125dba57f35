/**
 * Deciding, judging, ruling, writing down and making known: verbs of administration and law with their
 * nouns. One group a line, exact equivalents only; the notation is that of commitment.ts, and `regel~s`
 * stands for "regel | regels". From general knowledge of Dutch official style.
 */
export const DECIDING = `
{beoordelen} | beoordeling~en | een oordeel {vormen} over | een oordeel {vellen} over | oordeel {geven} over | een oordeel {uitspreken} over | {oordelen} over
{afwegen} | {wegen} | afweging~en | weging | een afweging {maken} | tegen elkaar {afzetten}
{beslissen} | {besluiten} | beslissing~en | besluit~en | de knoop {doorhakken} | een knoop {doorhakken} | een besluit {nemen} | een beslissing {nemen} | tot een besluit {komen} | besluitvorming
{vaststellen} | vaststelling | {bepalen} | bepaling
{constateren} | constatering~en | {vaststellen} | vaststelling~en | tot de constatering {komen} | tot de vaststelling {komen}
{concluderen} | conclusie~s | tot de conclusie {komen} | tot de slotsom {komen} | slotsom | de conclusie {trekken} | gevolgtrekking~en
{afleiden} uit | {opmaken} uit | {concluderen} uit | {destilleren} uit
{bekrachtigen} | {ratificeren} | bekrachtiging | ratificatie
{ondertekenen} | {tekenen} | ondertekening | een handtekening {zetten} onder | handtekening~en {plaatsen} | {signeren}
{goedkeuren} | goedkeuring | goedkeuring {verlenen} | goedkeuring {geven} | goedkeuring {hechten} aan | {fiatteren} | fiat {geven} | {accorderen} | akkoord {bevinden} | akkoord {geven}
{instemmen} met | instemming {verlenen} | akkoord {gaan} met | zich {verenigen} met | zijn instemming {betuigen}
{toekennen} | toekenning~en | {toewijzen} | toewijzing~en
{toekennen} | toekenning | {inwilligen} | inwilliging | {honoreren} | honorering | positief {beslissen} op | positief {beschikken} op
{afwijzen} | afwijzing~en | {verwerpen} | verwerping | van de hand {wijzen} | negatief {beschikken} op
{verwerpen} | {wegstemmen}
{aannemen} | aanneming | {aanvaarden} | aanvaarding
{verlenen} | verlening | {afgeven} | afgifte | {verstrekken} | verstrekking | {uitreiken} | uitreiking
{intrekken} | intrekking | {herroepen} | herroeping | ongedaan {maken} | {terugdraaien}
{opheffen} | opheffing | {beëindigen} | beëindiging | een einde {maken} aan
{vernietigen} | nietig {verklaren} | vernietiging | nietigverklaring
{schorsen} | schorsing~en | {opschorten} | opschorting
{opschorten} | opschorting | {uitstellen} | uitstel
{verdagen} | verdaging | {uitstellen} | uitstel
{heroverwegen} | heroverweging~en | opnieuw {bezien} | opnieuw {overwegen} | opnieuw tegen het licht {houden}
{herbeoordelen} | herbeoordeling~en | opnieuw {beoordelen} | een nieuwe beoordeling {uitvoeren}
{toetsen} | toetsing~en | toets~en | tegen het licht {houden}
{controleren} | controle~s | {nagaan} | {checken} | {nakijken} | een controle {uitvoeren} | controle {uitoefenen} | {verifiëren} | verificatie~s
{onderzoeken} | onderzoek~en | onderzoek {doen} naar | onderzoek {verrichten} naar | onderzoek {instellen} naar | een onderzoek {uitvoeren} | een onderzoek {houden} | {uitzoeken} | {navorsen}
{nagaan} | {uitzoeken} | {natrekken} | {onderzoeken}
{evalueren} | evaluatie~s | een evaluatie {uitvoeren} | een evaluatie {houden} | {doorlichten} | doorlichting~en
{monitoren} | monitoring | {volgen} | in de gaten {houden} | de vinger aan de pols {houden} | in het oog {houden}
{toezien} op | toezicht {houden} op | toezicht {uitoefenen} op | toezicht | {surveilleren} | surveillance
{handhaven} | handhaving | handhavend {optreden} | handhavend {ingrijpen} | handhavingsmaatregel~en {treffen}
{ingrijpen} | ingreep | {interveniëren} | interventie~s | tussenbeide {komen}
{optreden} tegen | {aanpakken} | actie {ondernemen} tegen | maatregelen {nemen} tegen
{bestraffen} | bestraffing | {straffen} | straf~fen | een straf {opleggen} | {sanctioneren} | een sanctie {opleggen}
{beboeten} | een boete {opleggen} | boete~s | boeteoplegging | een geldboete {opleggen} | geldboete~s
{opleggen} | oplegging | {voorschrijven}
{gelasten} | {bevelen} | bevel {geven} tot | een bevel {uitvaardigen} | {verordonneren} | last {geven} tot
{opdragen} | opdracht {geven} | opdracht {verstrekken} | opdracht {verlenen} | de opdracht {geven} | met een opdracht {belasten}
{verplichten} | verplichting~en | verplicht {stellen} | een verplichting {opleggen} | plicht~en
{verbieden} | verbod~en | een verbod {opleggen} | een verbod {instellen} | een verbod {uitvaardigen}
{vrijstellen} | vrijstelling~en | {ontheffen} | ontheffing~en | vrijstelling {verlenen} | ontheffing {verlenen} | dispensatie {verlenen} | dispensatie
{toestaan} | {toelaten} | toelating | toestemming {geven} | toestemming {verlenen} | {veroorloven} | {permitteren}
{machtigen} | machtiging~en | machtiging {verlenen} | {autoriseren} | autorisatie~s | volmacht {geven}
{mandateren} | mandaat {verlenen} | mandaat {geven}
{delegeren} | delegatie | {overdragen} | overdracht
{aanwijzen} | aanwijzing~en | {benoemen} tot
{benoemen} | benoeming~en | {aanstellen} | aanstelling~en | in functie {benoemen} | {installeren} als
{voordragen} | voordracht~en | {nomineren} | nominatie~s
{ontslaan} | ontslag~en | ontslag {verlenen} | ontslag {geven} | uit zijn functie {ontheffen}
{aftreden} | {opstappen} | ontslag {nemen} | zijn functie {neerleggen} | haar functie {neerleggen} | hun functie {neerleggen} | {terugtreden}
{uitvaardigen} | uitvaardiging | {afkondigen} | afkondiging~en
{bekendmaken} | bekendmaking~en | bekend {maken} | {publiceren} | publicatie~s | openbaar {maken} | openbaarmaking~en | {openbaren} | in de openbaarheid {brengen} | wereldkundig {maken}
{aankondigen} | aankondiging~en | een aankondiging {doen}
{meedelen} | {mededelen} | mededeling~en | {berichten} | {melden} | {laten} weten | kenbaar {maken} | te kennen {geven} | bericht {geven} | mededeling {doen} van
{informeren} | {inlichten} | informatie {verschaffen} | informatie {geven} | informatie {verstrekken} | op de hoogte {brengen} | op de hoogte {stellen} | in kennis {stellen} | {voorlichten} | van informatie {voorzien} | {bijpraten}
{voorlichten} | voorlichting | voorlichting {geven}
{melden} | melding~en | melding {maken} van | melding {doen} van | een melding {doen} | {rapporteren} | {doorgeven}
aangifte {doen} | aangifte~s | {aangeven} bij de politie
{rapporteren} | rapportage~s | verslag {uitbrengen} | verslag {doen} | rapport {uitbrengen}
{verantwoorden} | verantwoording~en | verantwoording {afleggen} | rekenschap {afleggen} | rekenschap {geven}
{toelichten} | toelichting~en | een toelichting {geven} | {verduidelijken} | verduidelijking~en | {uitleggen} | uitleg | uitleg {geven} | nader {verklaren} | {uiteenzetten} | uiteenzetting~en
{onderbouwen} | onderbouwing~en | {staven} | {funderen} | {schragen} | {beargumenteren} | met argumenten {omkleden} | {motiveren} | motivering~en
{rechtvaardigen} | rechtvaardiging~en | {billijken} | {legitimeren} | legitimering
{betwisten} | betwisting | {aanvechten}
{aanvechten} | bezwaar {maken} tegen | in beroep {gaan} tegen | {opkomen} tegen
{weerleggen} | weerlegging~en | {ontkrachten} | {ontzenuwen} | {logenstraffen}
{ontkennen} | ontkenning~en | {loochenen} | {tegenspreken} | {weerspreken}
{erkennen} | erkenning~en | {toegeven} | {bekennen} | {onderkennen}
{bevestigen} | bevestiging~en | {beamen}
{verwijzen} naar | verwijzing~en | {refereren} aan | referentie~s | {doorverwijzen} naar
{verwijzen} | {doorverwijzen} | doorverwijzing~en | verwijzing~en
{vermelden} | vermelding~en | {noemen} | melding {maken} van | {benoemen} | {aanstippen}
{citeren} | citaat | citaten | {aanhalen} | aanhaling~en
{beschrijven} | beschrijving~en | {omschrijven} | omschrijving~en | {schetsen} | schets~en | {weergeven} | een beschrijving {geven} | een beeld {schetsen} van
{definiëren} | definitie~s | {omschrijven} | omschrijving~en
{formuleren} | formulering~en | {verwoorden} | bewoording~en | onder woorden {brengen}
{opstellen} | opstelling | {opmaken} | {schrijven} | {vervaardigen} | {redigeren}
{opschrijven} | {noteren} | {optekenen} | op papier {zetten} | op schrift {stellen}
{vastleggen} | vastlegging~en | {neerleggen} in | {verankeren} | verankering | {opnemen} in
{codificeren} | codificatie | wettelijk {vastleggen} | in de wet {opnemen} | in de wet {vastleggen} | wettelijk {verankeren} | in de wet {verankeren} | wettelijk {regelen} | bij wet {regelen} | in wetgeving {vastleggen}
{registreren} | registratie~s | {inschrijven} | inschrijving~en | {boekstaven} | {optekenen} | {bijhouden} | {vastleggen}
{archiveren} | archivering | in een archief {opnemen} | in het archief {opnemen}
{inventariseren} | inventarisatie~s | in kaart {brengen} | een inventarisatie {uitvoeren} | een overzicht {maken} van | {opsommen} | in beeld {brengen}
{opsommen} | opsomming~en | {oplijsten} | op een rij {zetten}
{samenvatten} | samenvatting~en | {resumeren} | in het kort {weergeven}
{bundelen} | bundeling | {samenbrengen} | {samenvoegen} | samenvoeging~en | {combineren} | combinatie~s | {bijeenbrengen} | {verenigen}
{fuseren} | fusie~s | {samengaan} | {opgaan} in
{splitsen} | splitsing~en | {opsplitsen} | opsplitsing~en | {opdelen} | {scheiden} | {opknippen}
{ordenen} | ordening | {rangschikken} | rangschikking~en | {sorteren}
{indelen} | indeling~en | {classificeren} | classificatie~s | {categoriseren} | categorisering | {onderverdelen} | onderverdeling~en | {rubriceren} | rubricering
{toedelen} | toedeling~en | {verdelen} over | verdeling~en | {toewijzen} aan | {toebedelen}
{verdelen} | verdeling~en | {distribueren} | distributie
{toerekenen} | toerekening | {toeschrijven} aan
{aanpassen} | aanpassing~en | {wijzigen} | wijziging~en | {bijstellen} | bijstelling~en | {herzien} | herziening~en | een aanpassing {doen} | een wijziging {aanbrengen} | een wijziging {doorvoeren} | {amenderen} | {bijwerken}
{actualiseren} | actualisatie~s | actualisering | {updaten} | up-to-date {brengen} | {bijwerken} | bij de tijd {brengen}
{hervormen} | hervorming~en | {herstructureren} | herstructurering~en
{omvormen} | omvorming | {omzetten} in | {transformeren} | transformatie
{omzetten} | omzetting | {implementeren} | implementatie | {transponeren} | transpositie
{corrigeren} | correctie~s | {rechtzetten} | rechtzetting | {rectificeren} | rectificatie~s
{aanvullen} | aanvulling~en | {completeren} | aanvullende informatie | {complementeren}
{toevoegen} | toevoeging~en | {bijvoegen} | {opnemen} | {invoegen}
{verwijderen} | verwijdering | {schrappen} | schrapping | {weghalen} | {weglaten}
{weglaten} | weglating~en | achterwege {laten}
{aanleveren} | aanlevering~en | {leveren} | levering~en | {aandragen} | {inleveren} | {indienen}
{indienen} | indiening | {inleveren} | {inzenden} | {insturen}
{aanbieden} | aanbieding | {voorleggen} | {doen} toekomen | ter hand {stellen} | {overhandigen} | overhandiging
{overdragen} | overdracht~en | {overhevelen} | overheveling~en | {overbrengen}
{doorsturen} | {doorzenden} | doorzending | {doorgeleiden} | doorgeleiding | {doorzetten} naar
{terugsturen} | {terugzenden} | {retourneren} | retour {zenden}
{teruggeven} | teruggave~n | {retourneren} | {restitueren} | restitutie~s
{ontvangen} | ontvangst | {krijgen} | in ontvangst {nemen} | {binnenkrijgen} | in het bezit {komen} van
{verzoeken} | verzoek~en | {vragen} | het verzoek {doen} | een verzoek {indienen} | een verzoek {doen} | een verzoek {richten} aan
{aanvragen} | aanvraag | aanvragen | een aanvraag {doen} | een aanvraag {indienen} | {verzoeken} om | verzoek om
{raadplegen} | raadpleging~en | {consulteren} | consultatie~s | advies {inwinnen} | te rade {gaan} bij | ruggespraak {houden} met
{adviseren} | advies | adviezen | advisering | een advies {geven} | een advies {uitbrengen} | van advies {dienen} | raad {geven}
{aanbevelen} | aanbeveling~en | een aanbeveling {doen} | {aanraden}
{voorstellen} | voorstel~len | een voorstel {doen} | een voorstel {indienen} | {opperen} | in overweging {geven}
{onderhandelen} | onderhandeling~en | onderhandelingen {voeren} | in onderhandeling {zijn}
{overleggen} | overleg~gen | overleg {voeren} | overleg {plegen} | {beraadslagen} | beraadslaging~en | {confereren} | van gedachten {wisselen} | gedachtewisseling~en
{bespreken} | bespreking~en | {behandelen} | {doorspreken} | {doornemen} | van gedachten {wisselen} over | het gesprek {aangaan} over | in gesprek {gaan} over
{agenderen} | op de agenda {zetten} | op de agenda {plaatsen} | agendering
{afstemmen} | afstemming | {coördineren} | coördinatie | op één lijn {brengen} | {harmoniseren} | harmonisatie
{harmoniseren} | harmonisatie | {gelijktrekken} | gelijktrekking | {uniformeren} | uniformering
{overeenkomen} | overeenkomst~en | {afspreken} | afspraak | afspraken | afspraken {maken} | overeenstemming {bereiken} | een akkoord {sluiten} | een akkoord {bereiken} | tot overeenstemming {komen} | het eens {worden}
{sluiten} | {aangaan} | {afsluiten}
{opzeggen} | opzegging~en | {beëindigen} | beëindiging~en | {verbreken}
{verlengen} | verlenging~en | {prolongeren} | prolongatie
{naleven} | naleving | {nakomen} | nakoming | zich {houden} aan | in acht {nemen} | {opvolgen} | gevolg {geven} aan | {eerbiedigen} | {respecteren}
{opvolgen} | opvolging | gevolg {geven} aan | gehoor {geven} aan | opvolging {geven} aan
{overtreden} | overtreding~en | {schenden} | schending~en | inbreuk {maken} op | inbreuk~en | in strijd {handelen} met
{misbruiken} | misbruik | misbruik {maken} van | oneigenlijk {gebruiken} | oneigenlijk gebruik
{frauderen} | fraude | fraude {plegen}
{aanspreken} op | {wijzen} op zijn verantwoordelijkheid
{verwijten} | verwijt~en | een verwijt {maken} | {aanrekenen} | kwalijk {nemen} | voor de voeten {werpen}
{beschuldigen} | beschuldiging~en | {betichten} | aantijging~en | beschuldigingen {uiten}
{bekritiseren} | kritiek | kritiek {uiten} op | kritiek {leveren} op | {hekelen} | kritiek {hebben} op | {kritiseren}
{prijzen} | {loven} | {complimenteren} | complimenten {maken} | lof {uiten} | zijn waardering {uitspreken} | waardering {uitspreken}
{waarderen} | waardering | op prijs {stellen} | waardering {hebben} voor
{betreuren} | betreurenswaardig | spijtig {vinden} | jammer {vinden}
{verwelkomen} | {toejuichen} | met instemming {begroeten} | verheugd {zijn} over | ingenomen {zijn} met | blij {zijn} met
{onderschrijven} | {delen} | het eens {zijn} met | {beamen} | zich {aansluiten} bij | zich {scharen} achter
{herkennen} | herkenning | zich {herkennen} in
{begrijpen} | {snappen} | {bevatten} | zich {kunnen} voorstellen
begrip {hebben} voor | begrip {opbrengen} voor | begrip {hebben} | {begrijpen}
{misverstaan} | verkeerd {begrijpen} | misverstand~en
{opvatten} als | {zien} als | {beschouwen} als | {aanmerken} als | {kwalificeren} als | {bestempelen} als | {typeren} als | {betitelen} als | {karakteriseren} als
{kwalificeren} | kwalificatie~s | {aanmerken} | {betitelen} | {bestempelen}
{karakteriseren} | karakterisering~en | {kenmerken} | {typeren} | typering~en
{interpreteren} | interpretatie~s | {uitleggen} | uitleg | {duiden} | duiding | {verstaan}
{voorlezen} | {oplezen}
{vertalen} | vertaling~en | {overzetten} | {omzetten}
{stemmen} | zijn stem {uitbrengen} | stemming~en | stemmen {uitbrengen} | een stem {uitbrengen} | naar de stembus {gaan}
{verkiezen} | {kiezen} | verkiezing~en
{vergaderen} | vergadering~en | {bijeenkomen} | bijeenkomst~en | {samenkomen} | samenkomst~en | een vergadering {houden}
{voorzitten} | het voorzitterschap {bekleden} | voorzitter {zijn} van
{vertegenwoordigen} | vertegenwoordiging~en | {representeren} | representatie | namens .. {spreken}
{leiden} | leiding {geven} aan | {aansturen} | aansturing | de leiding {hebben} over | {managen}
{sturen} op | {aansturen} op | sturing {geven} aan
{beheren} | beheer | het beheer {voeren} over | {managen}
{begeleiden} | begeleiding | {bijstaan} | begeleiding {bieden} | begeleiding {geven}
{bemiddelen} | bemiddeling | als bemiddelaar {optreden} | {interveniëren}
{procederen} | een procedure {voeren} | een proces {voeren} | naar de rechter {stappen} | naar de rechter {gaan} | een rechtszaak {aanspannen} | een procedure {aanspannen} | een procedure {starten}
{afdoen} | afdoening~en | {afhandelen} | afhandeling~en | {behandelen} | {afwikkelen} | afwikkeling~en
`;
