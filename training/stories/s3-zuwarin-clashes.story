@story zuwarin-clashes
@topic Fighting between two armed groups in a Libyan coastal town: first night to the truce
@subject F = Zuwarin fighting | the clashes | the fighting | battle | Zuwarin
@subject A = 55th Brigade | the brigade | the 55th
@subject B = Coastal Shield | the Shield | Shield
@subject H = Health Ministry | the ministry | Emergency and Ambulance Service | ambulance service
@subject R = Red Crescent | Libyan Red Crescent | volunteers
@subject U = UN mission | United Nations | UNSMIL
@subject P = Zuwarin refinery | refinery
@subject D = Zuwarin detention centre | detention centre | migrants
@subject L = Battle of 2027 | last year's fighting
@fact d1 = 16 | deaths | F | people killed in the fighting | 2028-05-08 | cumulative
@fact i1 = 52 | injuries | F | people wounded in the fighting | 2028-05-08 | cumulative
@fact d2 = 37 | deaths | F | people killed in the fighting | 2028-05-11 | cumulative
@fact i2 = 129 | injuries | F | people wounded in the fighting | 2028-05-11 | cumulative
@fact dc = 14 | deaths | F | civilians killed in the fighting | 2028-05-11 | cumulative
@fact da = 15 | deaths | A | fighters killed | 2028-05-11 | cumulative
@fact db = 8 | deaths | B | fighters killed | 2028-05-11 | cumulative
@fact dch = 5 | deaths | F | children killed in the fighting | 2028-05-11 | cumulative
@fact bc = 40 | deaths | A | enemy fighters claimed killed | 2028-05-10 | cumulative
@fact ly = 22 | deaths | L | people killed in the fighting | 2027 | constant
@fact fam = 730 | evacuated | R | families taken out of the town | 2028-05-11 | cumulative
@fact ppl = 3900 | evacuated | R | people taken out of the town | 2028-05-11 | cumulative
@fact fr = 6 | duration | R | hours of the pause in the fighting | 2028-05-10 | constant
@fact mi = 480 | other | D | people held | 2028-05-08 | snapshot
@fact mx = 61 | other | D | people who escaped | 2028-05-08 | cumulative
@fact md = 4 | deaths | D | detainees killed | 2028-05-11 | cumulative
@fact bp = 120000 | other | P | barrels a day of capacity | - | constant
@fact tk = 3 | other | P | storage tanks hit | 2028-05-09 | cumulative
@fact pr = 68 | arrests | F | prisoners exchanged | 2028-05-11 | plan
@fact pa = 41 | arrests | A | own fighters held by the other side | 2028-05-11 | snapshot
@fact pb = 27 | arrests | B | own fighters held by the other side | 2028-05-11 | snapshot
@fact wd = 48 | duration | F | hours for both sides to leave the centre | 2028-05-11 | plan
@fact aid = 2700000 | budget | U | dollars asked for the displaced | 2028-05-11 | plan
@rel sum d2 = dc + da + db
@rel sum pr = pa + pb
@trap d1 d2 :: the first night and the fourth day
@trap fam ppl :: families and people
@trap da bc :: counted dead and a claim of the enemy
@trap dc dch :: children are among the civilians
@trap mi mx :: held and escaped

@doc a-first-wire | international wire | 2028-05-08
At least {16|>d1} killed as rival forces clash in western Libyan town

TRIPOLI (Orbis) - Heavy fighting between two armed groups shook the Libyan coastal town of Zuwarin overnight, killing {16|d1|t=by Monday morning|by=the Emergency and Ambulance Service} people and wounding {52|i1|^} by Monday morning, the Emergency and Ambulance Service said.

Residents said the 55th Brigade, which is loosely tied to the defence ministry, and the Coastal Shield had been trading fire around the refinery, which can process {120,000|bp} barrels of crude a day.

In the confusion {61|mx} of about {480|~mi} people held at a detention centre for migrants broke out, a guard said.

Last year's fighting between the same two groups left {22|ly|t=Last year's} dead and ended with a handshake.

A refinery engineer said {two|?tk|by=A refinery engineer} storage tanks were alight. (Reporting by staff in Zuwarin; the agency does not name them for their safety)

@doc b-pan-arab | pan-Arab news site, English edition | 2028-05-10
Six-hour pause lets families leave Zuwarin

Buses marked with the Red Crescent rolled out of Zuwarin on Wednesday during a lull of {six|fr} hours that the elders of two tribes had bargained from the gunmen.

The Coastal Shield boasted that it had "eliminated" {40|bc|m=asserted|by=The Coastal Shield} men of the brigade. The 55th laughed at that number, without offering one of its own.

{Three|tk|t=since Tuesday|s=tank farm} tanks have burned at the tank farm since Tuesday. The national oil firm declared that the plant's {12,000|!bp|by=The national oil firm}-barrel-a-day output would not return before June.

Abdulmonem Shlibek, a pharmacist, drove out with his mother and a cage of canaries. "The dead of Sunday night, those {16|d1|t=Sunday night}, they were on my street," he said. "I sold them their pills."

Follow us: {2.1m|-} on Telegram. Related: Derna's bridge, {5|-} years on | Dinar at {7.02|-}

@doc c-wire-truce | international wire | 2028-05-11
Libyan factions agree truce after {37|d2} deaths in Zuwarin

TRIPOLI, May {11|-} (Orbis) - The 55th Brigade and the Coastal Shield agreed on Thursday to stop fighting, withdraw from the centre of Zuwarin within {48|wd} hours and exchange {68|pr} prisoners, mediators said.

Four days of battle have cost {37|d2|by=the Health Ministry} lives, the Health Ministry said. It listed {14|dc|^} civilians, {five|dch|^} of whom were children, {15|da|^} members of the brigade and {eight|db|^} of the Shield. The number of wounded has climbed to {129|i2|^} from {52|i1|t=on Monday} on Monday.

Of the captives to be freed, {27|!pa|s=brigade men} are brigade men and {41|!pb|s=of the Shield} of the Shield.

The Libyan Red Crescent said it had brought {730|fam|by=The Libyan Red Crescent} families to Sabratha and Surman. The United Nations asked for {$2.7 million|aid|by=The United Nations} to feed and house them.

@doc d-un-brief | UN briefing note | 2028-05-11
FLASH UPDATE #{3|-} - ZUWARIN

Highlights
- {37|d2|by=the Ministry of Health} deaths reported by the Ministry of Health, incl. {14|dc|^} civilians
- {192|!i2|by=the Ministry of Health} wounded reported by the Ministry of Health; two of three hospitals functional
- {3,900|ppl|by=RC} people ({730|fam|by=RC} families) evacuated by RC volunteers on {10|-}-{11|-} May
- Requirement: USD {2.7 million|aid}, of which nil funded

Protection
Of the {480|~mi} persons in the detention centre before the fighting, {four|md} were killed by a shell. {Sixty-one|mx} left on the first night; the mission calls for the release of the rest.

Context
Parties were identified as armed in a comparable incident in 2027 ({22|ly|t=in 2027} fatalities). The agreement provides for handing over {68|pr} captives: {41|pa|s=55th} belonging to the 55th and {27|pb|s=CS} to the CS.

@doc e-analysis | weekly magazine, analysis | 2028-05-14
The town that pays for everybody's peace

Nobody in Zuwarin believes in the truce of Thursday, and nobody dares to say it. Its text has eleven lines. The gunmen were to be out of the centre in {two|-} days; on Saturday I counted four pick-ups outside the bakery.

What was it for? Petrol. Whoever guards a plant of {120,000|bp} barrels a day also guards the lorries that leave it at night. Last year {37|!ly|t=Last year} people perished over the same gate.

This May the cemetery received {37|d2}. The smaller group gave up {eight|db} of its men, the bigger one {15|da}: far from the {40|bc|s=it|by=the Shield} that the Shield says it buried. The {14|dc} others had nothing to do with petrol, unless one counts {four|md} Eritreans and Gambians who were locked up beside it.

For {six|fr} hours on Wednesday both sides proved that they can hold fire when they wish. In that time {3,900|ppl} people were gone.
