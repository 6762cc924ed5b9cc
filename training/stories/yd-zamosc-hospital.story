@story yd-zamosc-hospital
@topic Night fire at the Sanctuary Hospital in Zamość: ward count, cause, consequences
@subject F = Zamość hospital fire | the fire | the blaze
@subject S = St Roch Hospital | St Roch | the hospital | szpital
@subject P = Lublin regional prosecutor | the prosecutor | Katarzyna Wielgosz | Wielgosz
@subject B = State Fire Service | fire brigade | firefighters | the fire service
@subject V = Voivode Bogdan Straszak | Straszak | the voivode
@subject M = Ministry of Health | the health ministry
@subject N = Nurses' union | the union | OZPP
@subject O = other hospitals | Lublin, Chełm and Tomaszów
@subject A = Aermed Polska | Aermed | the oxygen supplier
@fact d1 = 9 | deaths | F | people killed in the fire | 2031-02-17 05:00 | cumulative
@fact d2 = 13 | deaths | F | people killed in the fire | 2031-02-17 18:00 | cumulative
@fact d3 = 17 | deaths | F | people killed in the fire | 2031-02-20 | cumulative
@fact dp = 15 | deaths | F | patients killed in the fire | 2031-02-20 | cumulative
@fact ds = 2 | deaths | F | staff killed in the fire | 2031-02-20 | cumulative
@fact dco = 11 | deaths | F | people who died of carbon monoxide | 2031-02-20 | constant
@fact db = 6 | deaths | F | people who died of burns | 2031-02-20 | constant
@fact i1 = 38 | injuries | F | people injured in the fire | 2031-02-17 18:00 | cumulative
@fact i2 = 41 | injuries | F | people injured in the fire | 2031-02-20 | cumulative
@fact if = 5 | injuries | B | firefighters injured | 2031-02-20 | cumulative
@fact ic = 8 | injuries | F | injured people in critical condition | 2031-02-17 18:00 | snapshot
@fact ic2 = 4 | injuries | F | injured people in critical condition | 2031-02-20 | snapshot
@fact ev = 164 | evacuated | S | patients moved out in the night | 2031-02-17 | constant
@fact evl = 71 | evacuated | O | patients taken to Lublin | 2031-02-17 | constant
@fact evc = 52 | evacuated | O | patients taken to Chełm | 2031-02-17 | constant
@fact evt = 41 | evacuated | O | patients taken to Tomaszów | 2031-02-17 | constant
@fact pw = 29 | other | S | patients in the pulmonary ward at the outbreak | 2031-02-17 | constant
@fact beds = 312 | other | S | beds in the hospital | - | constant
@fact bedw = 32 | other | S | beds in the pulmonary ward | - | constant
@fact pt = 188 | other | S | patients in the hospital at the outbreak | 2031-02-17 | constant
@fact stay = 24 | other | S | patients who stayed in the untouched wing | 2031-02-17 | constant
@fact nn = 2 | officers | S | nurses on duty in the pulmonary ward | 2031-02-17 | constant
@fact nr = 4 | officers | S | nurses that the rules require in the ward at night | - | constant | threshold
@fact al = 02:47 | clock | F | time of the alarm | 2031-02-17 | constant
@fact ar = 02:56 | clock | B | time when the first engine arrived | 2031-02-17 | constant
@fact oc = 04:40 | clock | B | time when the fire was under control | 2031-02-17 | constant
@fact rt = 9 | duration | B | minutes from the alarm to the first engine | 2031-02-17 | constant
@fact eng = 34 | other | B | fire engines at the scene | 2031-02-17 | constant
@fact ff = 126 | officers | B | firefighters at the scene | 2031-02-17 | constant
@fact ar2 = 740 | area | F | square metres burnt | 2031-02-17 | constant
@fact fl = 3 | other | F | floor on which the fire broke out | - | constant
@fact yr = 1974 | date | S | year in which the building was opened | - | constant
@fact insp = 2028 | date | S | year of the last full fire inspection | - | constant
@fact def = 14 | other | B | defects found in the last inspection | 2028 | constant
@fact fix = 8 | other | S | defects that were mended | 2031 | cumulative
@fact opn = 6 | other | S | defects still open | 2031 | snapshot
@fact spr = 0 | other | S | sprinklers in the ward | - | constant
@fact cost = 6200000 | budget | S | zlotys that sprinklers would have cost | 2029 | plan
@fact bud = 148000000 | budget | S | zlotys of annual budget | 2030 | constant
@fact sh = 4.2 | other | S | share of the budget that the sprinklers would have cost | - | constant
@fact aid = 12000000 | budget | M | zlotys promised for repairs | 2031-02-18 | plan | pledged
@fact dam = 19000000 | damages | S | zlotys of damage | 2031-02-20 | snapshot | projected
@fact rel = 50000 | damages | V | zlotys for each bereaved family | 2031-02-18 | plan | pledged
@fact wit = 57 | other | P | witnesses heard | 2031-02-20 | cumulative
@fact ox = 21 | other | A | oxygen concentrators in the ward | 2031-02-17 | constant
@fact oxr = 7 | other | A | oxygen concentrators under recall | 2031-02-17 | constant
@fact rec = 2600 | other | A | oxygen concentrators recalled in Poland | 2030-11 | constant
@fact mth = 3 | duration | S | months until the wing reopens | 2031-02-20 | plan | projected
@fact vac = 61 | jobs | S | vacant nursing posts | 2031-02 | snapshot
@fact mrc = 3000 | crowd | N | people in the silent march | 2031-02-19 | constant
@fact mrp = 1800 | crowd | N | people in the silent march by the police count | 2031-02-19 | constant
@fact old = 6 | deaths | - | people killed in the 2024 clinic fire at Biała | 2024 | constant
@rel sum d3 = dp + ds
@rel sum d3 = dco + db
@rel sum ev = evl + evc + evt
@rel sum pt = ev + stay
@rel sum def = fix + opn
@rel diff opn = def - fix
@rel share sh = cost / bud
@rel sum pt = evl + evc + evt + stay
@trap d1 d2 :: the toll before dawn and by evening
@trap d3 dp :: all killed, and patients only
@trap pt beds :: patients that night and beds
@trap bedw pw :: beds of the ward and people in it
@trap ox oxr :: all machines, and the recalled
@trap i2 ic2 :: injured and critical
@trap mrc mrp :: organisers and police
@trap aid dam :: promised money and damage
@trap nn nr :: on duty and required

@doc a-wire | wire agency | 2031-02-17
At least {nine|d1} die in Polish hospital fire

ZAMOSC, Poland, Feb 17 (CEP) - {Nine|>d1|t=before dawn|by=the State Fire Service} people or more died before dawn on Monday when fire broke out in the pulmonary ward of a hospital in the eastern Polish city of Zamosc, the State Fire Service said.

The alarm came at {2:47 a.m.|al}; the first engine was there at {2:56|ar}. Firefighters had the blaze under control at {4:40|oc}. {Thirty-four|eng} engines were sent, with {126|ff} crew.

"We found the ward full of black smoke and {29|pw|by=brigade spokesman Marek Dubiel} beds with people in them," said brigade spokesman Marek Dubiel. He had been told of {188|pt|by=He} patients in the building altogether. St Roch has {312|beds} beds.

The fire started on the {third|fl|v=3} floor. Its cause was not known. Prosecutors opened an inquiry.

A fire at a clinic in Biala killed {six|old|t=in 2024} people in 2024.

(Reporting by Ola Kern; Newsroom +48 22 555 01 01)

@doc b-tv | broadcast script, regional television | 2031-02-17
PANORAMA WIECZORNA / TOP STORY / 18:30 / READ: MAJA

[IN VISION]
{Thirteen|d2|t=at six o'clock|by=hospital director} people. That is the number which the hospital director, Doctor Hubert Pałka, gave us at six o'clock. {Thirty-eight|i1|^} are hurt, and for {eight|ic|^} of them it is touch and go.

[VO — PICTURES OF AMBULANCES]
The night was minus {eleven|-}. Patients lay on mattresses in the car park until buses came. {One hundred sixty-four|ev} had to go: {seventy-one|evl} to Lublin, {fifty-two|evc} to Chełm, {forty-one|evt} to Tomaszów. {Twenty-four|stay}, in the wing which did not burn, kept their beds.

[SOT — FIREFIGHTER, 0:14]
"It took us {twelve|!rt|by=FIREFIGHTER} minutes from the bell to the gate. With that ice I call it quick."

[IN VISION]
On the ward {two|nn} nurses had the shift. We asked how many there should be. The director did not want to say. The union did: {four|nr|by=The union}.

[VO]
The smell was in Old Town by three. {Seven hundred forty|ar2} square metres are gone.

[TAG]
A number for relatives is on your screen: 84 555 20 {31|-}. Weather after the break.

@doc c-daily | national broadsheet | 2031-02-19
{Fourteen|def} defects, one ward

By Irena Sobczak in Zamość

The last time anyone from the fire service walked through all of St Roch with a clipboard was in {2028|insp}. The report, {41|-} pages, counts {14|def|by=The report} defects. The hospital says that it has since mended {eight|fix|by=The hospital}. That leaves {five|!opn}, and one of them is the smoke door on the third floor.

There is {not one|spr|v=0} sprinkler in the ward. An estimate from 2029 put the price at {6.2 million|cost|by=An estimate from 2029} zlotys, about {4 percent|sh|round} of what the hospital spends in a year, {148 million|bud}. The board voted for a new CT scanner instead.

The building is of {1974|yr}, with polystyrene under the cladding.

{Twenty-one|ox} oxygen concentrators stood by the beds. {Seven|oxr|by=a person familiar with the inquiry} of them, according to a person familiar with the inquiry, belonged to a series which Aermed Polska had called back in November, along with {2,600|rec} others across the country. Aermed says that its letter was "received and stamped".

Voivode Bogdan Straszak announced {50,000|rel|by=Voivode Bogdan Straszak} zlotys for the family of every victim. The health ministry wants to add {12 million|aid|by=The health ministry} for the building, though damage will, by the insurers' first guess, be near {19 million|~dam|by=the insurers' first guess}.

{Sixty-one|vac} nursing posts are vacant at St Roch. That the night shift was {two|nn} has, therefore, surprised no one there.

READ MORE: Ten hospitals, 10 reports: what the inspectors wrote | Opinion, p. 14

@doc d-local | local news site | 2031-02-19
Silent march fills Grodzka Street; we counted candles

ZAMOŚĆ | They walked from the hospital gate to the market square without a word. The nurses' union, which had called the march, speaks of {3,000|mrc|by=The nurses' union} people. The police saw {1,800|mrp|by=The police}. We gave up at {900|-} candles.

At the head went the families. By Wednesday {16|?d3|t=By Wednesday} names had been read out, the last that of {34|-}-year-old nurse Dorota Hałas, who went back in {three|-} times. A second member of staff, an orderly, died with her.

On Monday night there were {thirteen|d2|t=On Monday night}, and everyone hoped it would stay so.

What people asked each other: Why did the alarm take so long? The brigade's log has it at {2:57|!al|by=The brigade's log}, almost ten minutes after a patient rang her daughter. And why so few hands? The ward has {32|bedw} beds and had {29|pw|t=that night} people in them that night.

Photo gallery ({22|-} pictures). Comments (418). Text: red., tel. 84 555 11 09

@doc e-prosecutor | press release, prosecutor's office | 2031-02-20
Statement on the proceedings in case PO II Ds. 9.2031

1. As at 20 February, {17|d3|t=20 February} persons have died: {15|dp|^} patients and {two|ds|^} employees.

2. Post-mortems show carbon monoxide as the cause of death in {11|dco} cases and burns in {six|db}.

3. {41|i2|t=As at 20 February} persons suffered injuries, among them {five|if} officers of the fire service. {Four|ic2|t=As at 20 February} are in critical condition, half as many as on the first day.

4. {57|wit} witnesses have been heard. The alarm was registered at {02:47|al}, the arrival of the first unit at {02:56|ar}, that is {nine|rt} minutes later.

5. {Twenty-one|ox} concentrators have been secured, of which {seven|oxr} are subject to a manufacturer's recall. Whether one of these caused the fire is for the experts, whose opinion is expected within {90|-} days.

6. No person has been charged.

Katarzyna Wielgosz, spokeswoman. Tel. 81 555 46 {00|-}

@doc f-trade | trade newsletter, hospital management | 2031-02-24
After Zamość: what it costs not to spend

Readers know the numbers: {17|d3} dead, {41|i2} injured, {164|ev} patients driven through the frost to three other towns, where they filled corridors. Of {188|pt} people who went to sleep at St Roch that Sunday, only {two dozen|stay} woke up in the same bed on Monday.

Now the ledger. Sprinklers for the tower, offered in 2029: {PLN 6.2m|cost|v=6200000}. Annual budget: {PLN 184m|!bud|v=184000000}. Damage so far: {PLN 19m|dam|v=19000000}, of which the ministry carries {12|aid|x=1000000} if it keeps its word. The wing will be shut for {three|mth|by=the director} months, the director reckons; we would say {six|-}.

Recalls are the cheaper lesson. A letter concerning {2,600|rec} devices reached {212|-} hospitals. We rang {30|-} of them; {nine|-} could not find it.

Of the {fourteen|def} shortcomings noted by the brigade, {six|opn} remain. Ask your technical manager for yours.

Subscribe: PLN {49|-} a month, first {2|-} issues free.
