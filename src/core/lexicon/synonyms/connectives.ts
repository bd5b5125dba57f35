/**
 * Prepositions, conjunctions and connecting phrases with one sense in official prose (ANS 9 and 10;
 * Schrijfwijzer, "voorzetseluitdrukkingen"). One group a line; the notation is that of commitment.ts.
 */
export const CONNECTIVES = `
met betrekking tot | betreffende | over | inzake | aangaande | rond | rondom | ten aanzien van | omtrent | ter zake van | op het punt van | op het gebied van | op het vlak van | op het terrein van | in verband met | wat betreft | voor wat betreft | in relatie tot | waar het gaat om | als het gaat om | als het aankomt op
vanwege | wegens | door | in verband met | om reden van | omwille van | als gevolg van | ten gevolge van | vanuit | op grond van | uit hoofde van | gelet op | gezien
naar aanleiding van | in reactie op | als reactie op | op basis van | op grond van | in antwoord op | in vervolg op | als vervolg op
teneinde | om | opdat | zodat | met als doel | met het doel | ter wille van | met de bedoeling | met het oogmerk | zodoende
ten behoeve van | voor | ten bate van | ten gunste van | ten dienste van | in het belang van | bestemd voor | bedoeld voor
ten koste van | in het nadeel van | ten nadele van
in het voordeel van | ten voordele van | ten gunste van
indien | als | wanneer | ingeval | in het geval dat | in geval dat
omdat | aangezien | daar | want | doordat | vanwege het feit dat | gezien het feit dat | gelet op het feit dat | door het feit dat | immers
hoewel | ofschoon | al | alhoewel | ondanks dat | ondanks het feit dat | niettegenstaande | ook al
ondanks | niettegenstaande | in weerwil van | ten spijt
maar | echter | doch | evenwel | daarentegen | niettemin | nochtans
desondanks | niettemin | toch | desalniettemin | niettegenstaande dat | ondanks dat | evengoed
daarom | derhalve | om die reden | om deze reden | dus | dientengevolge | hierdoor | daardoor | als gevolg daarvan | als gevolg hiervan | bijgevolg | mitsdien | zodoende | op grond daarvan | op die grond | vandaar | reden waarom
bovendien | daarnaast | voorts | verder | tevens | ook | eveneens | daarbij | daarenboven | hiernaast | in aanvulling hierop | in aanvulling daarop | aanvullend | hier komt bij | daar komt bij | daar komt nog bij | op de koop toe
ook | eveneens | tevens | evenzeer | mede | alsook | alsmede
alsmede | evenals | alsook | en | en ook | en tevens | plus
evenals | net als | net zoals | gelijk | zoals | evenzeer als
enerzijds | aan de ene kant | aan de ene zijde
anderzijds | aan de andere kant | aan de andere zijde | daarentegen
oftewel | ofwel | met andere woorden | anders gezegd | dat wil zeggen | in andere woorden | ook wel | dat betekent
namelijk | te weten | en wel | dat wil zeggen | immers
behalve | met uitzondering van | uitgezonderd | behoudens | afgezien van | op .. na
in plaats van | in de plaats van | ter vervanging van
naast | in aanvulling op | aanvullend op | bovenop | als aanvulling op | in aanvulling
in vergelijking met | vergeleken met | ten opzichte van | in verhouding tot | afgezet tegen | tegenover
in tegenstelling tot | anders dan | in afwijking van | in contrast met
in overeenstemming met | overeenkomstig | conform | in lijn met | volgens | naar | in de geest van | ingevolge
op basis van | op grond van | aan de hand van | gebaseerd op | uitgaande van | krachtens | ingevolge | met als grondslag | afgaande op | gelet op
krachtens | op grond van | ingevolge | uit hoofde van | bij of krachtens | op basis van
door middel van | door | met behulp van | via | middels | met | aan de hand van | langs de weg van | met inzet van | met gebruikmaking van | per
via | langs | door tussenkomst van | door middel van
namens | uit naam van | in naam van | mede namens
samen met | tezamen met | in samenwerking met | in samenspraak met | gezamenlijk met | met | in gezamenlijkheid met
in overleg met | in samenspraak met | na overleg met | in afstemming met
onder leiding van | aangevoerd door | geleid door
in opdracht van | op last van
op verzoek van | op aanvraag van
op initiatief van | op instigatie van
voor rekening van | op kosten van | betaald door | bekostigd door | ten laste van
afkomstig van | van | uit
afhankelijk van | al naar gelang | naargelang
al dan niet | wel of niet | of niet
in de richting van | naar | richting
in de nabijheid van | nabij | in de buurt van | dicht bij | vlakbij | in de omgeving van | bij
ter hoogte van | bij | nabij
te midden van | tussen | omringd door
tegenover | jegens | ten opzichte van | ten aanzien van
in aanwezigheid van | in bijzijn van | ten overstaan van
bij afwezigheid van | bij gebrek aan | bij ontstentenis van
tot aan | tot | tot en met
voorafgaand aan | vóór | voor | alvorens | voordat | vooraleer
na afloop van | na | volgend op | aansluitend op | nadat
voordat | alvorens | eer | vooraleer | voorafgaand aan
nadat | na | zodra
zodra | op het moment dat | zo gauw | direct nadat
zolang | gedurende de tijd dat | zo lang als
terwijl | en tegelijkertijd | waarbij
zodat | waardoor | met als gevolg dat | opdat | met als resultaat dat
waardoor | als gevolg waarvan | met als gevolg dat | ten gevolge waarvan | zodat
mits | op voorwaarde dat | onder de voorwaarde dat | vooropgesteld dat | onder voorwaarde dat
tenzij | behalve als | behalve wanneer | behalve indien | behoudens wanneer
voor zover | voorzover | in de mate dat | in zoverre
onder andere | onder meer | onder anderen
waaronder | onder wie | met inbegrip van | inclusief | onder meer | daaronder begrepen
inclusief | met inbegrip van | daaronder begrepen | meegerekend
respectievelijk | dan wel | onderscheidenlijk
dan wel | of | ofwel | hetzij
met andere woorden | dus | oftewel
ten eerste | allereerst | in de eerste plaats | om te beginnen | eerst | primair | op de eerste plaats
ten tweede | in de tweede plaats | vervolgens | op de tweede plaats
ten derde | in de derde plaats | op de derde plaats
ten slotte | tot slot | als laatste | afsluitend | tot besluit | concluderend
kortom | samengevat | samenvattend | alles overziend | resumerend | al met al | concluderend | in het kort
al met al | alles bij elkaar | alles overziend | alles in aanmerking genomen | per saldo
overigens | trouwens | voor de goede orde | terzijde
voor de goede orde | voor de volledigheid | volledigheidshalve
in feite | feitelijk | eigenlijk | de facto
in principe | in beginsel | principieel | als regel
in het algemeen | over het algemeen | doorgaans | in de regel | in algemene zin | gewoonlijk | veelal | meestal
met name | vooral | in het bijzonder | voornamelijk | inzonderheid | speciaal
in geval van | bij | ingeval van | wanneer sprake is van
in het kader van | binnen het kader van | als onderdeel van | in de context van | binnen | ten behoeve van
in de context van | in het kader van | tegen de achtergrond van
in het licht van | gelet op | gezien | tegen de achtergrond van
met inachtneming van | rekening houdend met | onder inachtneming van | met oog voor | met respect voor
rekening houdend met | met inachtneming van | gelet op | met oog voor
onder verwijzing naar | met verwijzing naar | verwijzend naar | refererend aan
in navolging van | naar het voorbeeld van | in het voetspoor van
in aansluiting op | aansluitend op | in vervolg op | volgend op
in antwoord op | als antwoord op | in reactie op
ter uitvoering van | voor de uitvoering van | tot uitvoering van
ter voorbereiding op | ter voorbereiding van | in voorbereiding op | als voorbereiding op
ter bescherming van | om .. te beschermen | voor de bescherming van
ter voorkoming van | om .. te voorkomen | om te voorkomen dat | ter preventie van
ter bestrijding van | om .. te bestrijden | voor de bestrijding van | tegen
ter bevordering van | om .. te bevorderen | voor de bevordering van | ter stimulering van | ter verbetering van
ter verbetering van | om .. te verbeteren | voor de verbetering van
ter ondersteuning van | om .. te ondersteunen | voor de ondersteuning van | als steun voor
ter beoordeling van | om .. te beoordelen | voor de beoordeling van
ter compensatie van | om .. te compenseren | als compensatie voor
ter versterking van | om .. te versterken | voor de versterking van
ter vervanging van | om .. te vervangen | in plaats van | als vervanging van
ter controle van | om .. te controleren | voor de controle van
ter informatie | ter kennisname | ter kennisneming
in strijd met | strijdig met | in weerwil van | tegen
ongeacht | los van | onafhankelijk van | afgezien van
meer dan | boven | hoger dan | groter dan
minder dan | onder | lager dan | kleiner dan
circa | ongeveer | om en nabij | rond | ruwweg | zo'n | bij benadering | omstreeks | grofweg | naar schatting
hiervoor | daarvoor | hiertoe | daartoe | voor dit doel | voor dat doel | met dat doel | te dien einde | ten behoeve hiervan | ten behoeve daarvan
hierover | daarover | over dit onderwerp | hieromtrent | daaromtrent | dienaangaande | over deze kwestie | ter zake | desbetreffend
hierbij | daarbij | hiermee | daarmee
hieruit | daaruit | uit het voorgaande | uit het bovenstaande
hierin | daarin | in dit stuk
hiervan | daarvan | ervan
hiernaar | daarnaar | ernaar
hiertegen | daartegen | ertegen
hierop | daarop | erop
hieraan | daaraan | eraan
hiermee | daarmee | ermee | met dit middel
eronder | hieronder | daaronder
bovenstaande | hierboven | het voorgaande | het vorenstaande | eerder genoemde
onderstaande | hieronder | het navolgende | het volgende
op deze wijze | op deze manier | op die manier | op die wijze | zodoende | zo | aldus | langs deze weg
op dezelfde wijze | op dezelfde manier | op gelijke wijze | op overeenkomstige wijze | evenzo
op een andere wijze | op een andere manier | anders | anderszins
op welke wijze | op welke manier | hoe
in hoeverre | in welke mate | hoever
in die zin | in die betekenis | zodanig
in zekere mate | tot op zekere hoogte | in enige mate
in grote mate | in sterke mate
in mindere mate | minder
in gelijke mate | evenzeer | even sterk
`;
