@story fr24-chile-helicopters
@topic Chile's three-season contract for firefighting helicopters, the late deliveries and the Los Guindos fire
@subject N = Conaf | the forest service | the service | the agency
@subject K = the helicopter contract | the contract | the deal | the award
@subject A = Andesur Rotor | Andesur | the contractor | the supplier | the company | the winner
@subject Q = Heliservicios Quilaco | Quilaco | the loser | the rival bidder
@subject L = Chile | the country | nationwide
@subject G = Los Guindos fire | Los Guindos | the blaze
@subject X = the motion to set up an inquiry | the motion | the inquiry
@subject C = the Contraloría | the comptroller | the auditors
@fact fl = 14 | other | K | helicopters hired | 2035-38 seasons | constant
@fact flh = 5 | other | K | heavy helicopters hired | 2035-38 seasons | constant
@fact flm = 9 | other | K | medium helicopters hired | 2035-38 seasons | constant
@fact fl0 = 10 | other | N | helicopters hired | 2032-35 seasons | constant
@fact dl1 = 8 | other | A | helicopters delivered | 2035-12-01 | cumulative
@fact dl1h = 2 | other | A | heavy helicopters delivered | 2035-12-01 | cumulative
@fact dl1m = 6 | other | A | medium helicopters delivered | 2035-12-01 | cumulative
@fact ms1 = 6 | other | A | helicopters not yet delivered | 2035-12-01 | snapshot
@fact dl2 = 11 | other | A | helicopters delivered | 2035-12-20 | cumulative
@fact dl2h = 3 | other | A | heavy helicopters delivered | 2035-12-20 | cumulative
@fact dl2m = 8 | other | A | medium helicopters delivered | 2035-12-20 | cumulative
@fact ms2 = 3 | other | A | helicopters not yet delivered | 2035-12-20 | snapshot
@fact dlp = 14 | other | A | helicopters delivered | 2036-01-05 | plan | pledged
@fact cv = 68400000000 | price | K | price of three seasons | 2035-38 seasons | constant
@fact cvu = 72000000 | price | K | price of three seasons, in dollars | 2035-38 seasons | constant
@fact cvs = 22800000000 | price | K | price of one season | 2035-38 seasons | constant
@fact cv0 = 41700000000 | price | N | price of three seasons | 2032-35 seasons | constant
@fact bid0 = 71900000000 | price | A | first bid for three seasons | August 2035 | snapshot
@fact cut = 3500000000 | price | A | cut in the bid for three seasons | September 2035 | constant
@fact qb = 61200000000 | price | Q | first bid for three seasons | August 2035 | snapshot
@fact gap = 7200000000 | margin | K | difference between the price and the rival's bid | 2035-38 seasons | constant
@fact gapp = 11.8 | other | K | percentage by which the price exceeds the rival's bid | 2035-38 seasons | constant
@fact ref = 64000000000 | budget | N | estimate of the cost before the tender | June 2035 | plan | projected
@fact refp = 6.9 | other | K | percentage by which the price exceeds the estimate | 2035-38 seasons | constant
@fact hr = 4000 | other | K | guaranteed flying hours a season | 2035-38 seasons | constant
@fact ph = 5700000 | price | K | price of a flying hour | 2035-38 seasons | constant
@fact qph = 5100000 | price | Q | price of a flying hour | August 2035 | snapshot
@fact sc = 91.3 | score | A | points in the tender | September 2035 | constant
@fact scq = 87.6 | score | Q | points in the tender | September 2035 | constant
@fact scm = 3.7 | margin | A | lead in points in the tender | September 2035 | constant
@fact fd = 18000000 | other | K | fine for a helicopter and day of delay | 2035-38 seasons | constant
@fact ad = 180 | other | A | helicopter-days of delay | 2035-12-20 | cumulative
@fact ft1 = 1728000000 | other | A | fines for delay | 2035-12-01 | cumulative
@fact ft = 3240000000 | other | A | fines for delay | 2035-12-20 | cumulative
@fact fth = 15 | other | K | share of a season's price in fines that lets the state cancel | 2035-38 seasons | constant | threshold
@fact fsh = 14.2 | other | A | share of a season's price in fines | 2035-12-20 | cumulative
@fact pil = 31 | other | A | accredited pilots | 2035-12-01 | snapshot
@fact pilr = 42 | other | K | pilots required | 2035-38 seasons | constant | threshold
@fact aud = 2 | other | C | delivered helicopters without a certified bucket | 2035-12-01 | snapshot
@fact ag = 41 | age | A | age of the oldest helicopter | 2035 | snapshot
@fact lt = 9800 | other | K | litres that a heavy helicopter carries | - | constant
@fact ltm = 2600 | other | K | litres that a medium helicopter carries | - | constant
@fact ha = 18640 | area | L | hectares burned since the season began | 2035-12-20 | cumulative
@fact ha0 = 11650 | area | L | hectares burned since the season began | 2034-12-20 | cumulative
@fact hap = 60 | rate | L | rise in hectares burned from a year before | 2035-12-20 | snapshot
@fact has = 142000 | area | L | hectares burned in the whole season | 2034-35 season | constant
@fact fi = 1284 | other | L | fires since the season began | 2035-12-20 | cumulative
@fact fi0 = 1190 | other | L | fires since the season began | 2034-12-20 | cumulative
@fact d1 = 3 | deaths | G | people killed by the fire | 2035-12-18 | cumulative
@fact d2 = 4 | deaths | G | people killed by the fire | 2035-12-20 | cumulative
@fact hm = 212 | homes | G | homes destroyed | 2035-12-20 | cumulative
@fact ev = 2600 | evacuated | G | people told to leave their homes | 2035-12-20 | cumulative
@fact vy = 82 | votes_cast | X | votes for an inquiry | 2035-12-20 | snapshot
@fact vn = 47 | votes_cast | X | votes against an inquiry | 2035-12-20 | snapshot
@fact va = 9 | votes_cast | X | abstentions on an inquiry | 2035-12-20 | snapshot
@fact vt = 138 | votes_cast | X | deputies who took part in the vote | 2035-12-20 | snapshot
@fact rum = 100000000000 | price | K | price of three seasons with extras, as alleged | 2035-12 | snapshot | denied
@rel sum fl = flh + flm
@rel sum dl1 = dl1h + dl1m
@rel sum dl2 = dl2h + dl2m
@rel diff ms1 = fl - dl1
@rel diff ms2 = fl - dl2
@rel convert cvu = cv
@rel diff cut = bid0 - cv
@rel diff gap = cv - qb
@rel change gapp = qb -> cv
@rel change refp = ref -> cv
@rel product cvs = hr * ph
@rel product ft = fd * ad
@rel share fsh = ft / cvs
@rel diff scm = sc - scq
@rel change hap = ha0 -> ha
@rel sum vt = vy + vn + va
@trap dl1 dl2 :: helicopters delivered on two days
@trap dl1 dl2m :: all delivered at first and the medium ones delivered later
@trap fl dlp :: hired under the contract and promised by a day
@trap bid0 cv :: the first bid and the price after talks
@trap qb ref :: the rival's bid and the estimate of the agency
@trap cv cvs :: three seasons and one
@trap ft1 ft :: fines on two days
@trap fth fsh :: a threshold and what has been reached
@trap fl fsh :: fourteen helicopters and fourteen per cent
@trap gapp refp :: dearer than the rival and dearer than the estimate
@trap ha has :: the season so far and the whole of the last one
@trap pil pilr :: pilots accredited and pilots required
@trap d1 d2 :: the toll rose
@trap ms2 dl2h :: three missing helicopters and three heavy ones
@trap cv rum :: the price and an alleged one

@doc a-surpress | wire agency | 2035-12-02
Chile starts fire season short of helicopters

SANTIAGO, Dec 2 (Surpress) - Just {eight|dl1|t=by Saturday|by=the forest service Conaf} of the {14|fl} firefighting helicopters that Chile has hired for the summer had reached their bases by Saturday, more than two weeks after all were due, the forest service Conaf said.

{Two|dl1h|^} of those in place are heavy aircraft able to drop {9,800 litres|lt} at a time. The contract, signed in October with Andesur Rotor, calls for {five|flh} such machines in addition to {nine|flm} medium ones.

The award is worth {68.4 billion pesos|cv} ({$72 million|cvu}) over three seasons. For each aircraft that is late the contractor owes {18 million pesos|fd} a day, and it has already run up penalties of about {1.7 billion|~ft1|t=already}, a Conaf official told Surpress.

Andesur blamed a customs strike in Callao and said the {six|ms1|by=Andesur} outstanding would be flying "well before Christmas."

Chile lost {142,000|has|t=last season} hectares to wildfire last season. Conaf then had {10|fl0|t=then} helicopters under contract.

Forecasters expect a third straight dry summer between Valparaíso and La Araucanía. The highest alert has been declared in {nine|-} communes.

(Reporting by Ignatius Vukasović; editing by P. Lemoine. +56 2 555 0147)

@doc b-correo | national broadsheet, English edition, long report | 2035-12-04
The cheap bid that lost
How a fleet that is not here beat a fleet that was

By Amparo Zelaya Trewhela and Tomás Iturrizaga

On the apron at Quilaco, forty minutes up the river from Los Ángeles, there are helicopters parked in a row with their blades tied down. They have been there since April. Mirta Llancapán walks past them each morning with a thermos and, she says, a feeling.

"They are washed. They are insured. They have water in the bucket, if you like," says Llancapán, who runs Heliservicios Quilaco, the family firm that lost this year's tender to supply the state with aircraft against forest fires. "And the ones that won are in a crate."

The files of the tender, {3,100|-} pages obtained under the transparency law (Ley 20.285), show how near she came. When envelopes were opened in August her offer was the lowest of {four|-}, at {61.2 billion pesos|qb|t=in August} for three summers. That of Andesur Rotor was {71.9 billion|bid0|^}. Conaf's own economists had estimated in June that the job should take {64 billion|ref|t=in June|by=Conaf's own economists}.

But price counts for only part of the mark. On "availability of fleet" Andesur was given full points. It ended with {91.3|sc} out of a possible hundred, Quilaco with {87.6|scq}. A committee of {five|-} officials then sat down with the winner, who came down to {68.4 billion|cv}, and signed.

So the country is paying {7.2 billion pesos|gap}, or {11.8 per cent|gapp}, more than it might have. Set against the internal estimate the excess is {6.9 per cent|refp}. Put differently: with {4,000|hr} hours guaranteed every season, the state has agreed to {5.7 million pesos|ph} for an hour in the air. Quilaco would have flown it for {5.1 million|qph}.

And what of the fleet whose availability was so admired? By the first of December, {six|dl1m|t=By the first of December} of the smaller craft had turned up, and of the giants {a pair|dl1h|v=2|t=By the first of December}. The remaining {six|ms1|t=By the first of December} exist, the supplier insists. One was traced by this newspaper, through its registration, to a hangar near Iquitos, where it was having a gearbox changed.

Nor is iron the only thing missing. The terms demand three crew commanders for every aircraft, {42|pilr} in all. According to the civil aviation directorate, {31|pil|t=on Saturday|by=the civil aviation directorate} held the accreditation on Saturday.

A preliminary memo by the Contraloría, dated the same day, goes further. It notes that {two|aud|by=the Contraloría} of the machines that did arrive had no certified bucket, "which reduces their function to that of observation". It also records the birth year of the eldest of them: 1994. That makes it {41|ag}. "Older than its pilot," someone has written in the margin, in pencil.

Gonzalo Arriarán, who directs Conaf, received us between two meetings and did not sit. "I have a contract, I apply the contract," he said. Penalties, which he put at {1,728 million pesos|ft1|t=at the weekend|by=he} at the weekend, are being deducted from the first invoice. If they ever pass {15 per cent|>fth|m=threshold} of the {22.8 billion|cvs} due for a summer, he may cancel. Would he? "Ask me when it burns."

He rejects the claim, made by the opposition deputy Eluney Caripán, that stand-by fees and fuel will push the bill past {100 billion|>rum|by=the opposition deputy Eluney Caripán|m=denied}. "She has added the fuel twice."

A comparison is instructive. For the three summers that ended in March, the service rented {ten|fl0|t=For the three summers that ended in March} aircraft and paid {41.7 billion|cv0|t=For the three summers that ended in March}. Nobody thought it enough. After a season that consumed {142,000|has} hectares, more was promised, and more, on paper, was bought.

Andesur's chief executive, Klaus Etcheberry Mohr, did not answer {eleven|-} questions sent by e-mail. His office replied with a photograph of a helicopter.

Llancapán has a buyer for hers. A Greek company came in October and liked what it saw. She has asked it to wait until January.

MOST READ: 1. Pension cheque rises 4.2% in March. 2. Twelve lakes you can reach by bus.

@doc c-andesur | press release | 2035-12-05
ANDESUR ROTOR S.A.
Statement on the 2035-2036 campaign

In view of inaccurate publications, Andesur Rotor informs the public as follows:

1. The Company was awarded the tender transparently, with a score of {91.3|sc} and a lead of {3.7|scm} over the next competitor. It lowered its offer by {3.5 billion pesos|cut} in favour of the Treasury.

2. Contrary to what has been claimed, {nine|?dl1|t=this week} units are on station this week, ready for dispatch. The full complement of {14|dlp|t=by 5 January|m=pledged} will be operational by 5 January at the latest.

3. Our human team is complete in all that matters. On 1 December the Company had {38|!pil|t=On 1 December} aviators cleared to fly by the competent authority, and the rest are in their check rides.

4. Each of our {five|flh} heavy-lift units places {9,800|lt} litres on target; the {nine|flm} medium units, {2,600|ltm}. No fleet of this power has ever been offered in Chile.

5. The value of the agreement, {CLP 22.8 billion|cvs} per season, includes crews, mechanics and insurance. The daily penalty of {CLP 18 million|fd} is being contested, since the strike at Callao was an act of force majeure.

Andesur has served the region since 2009, with {zero|-} fatal accidents.

Press contact: Bernardita Quezada-Olsson, prensa@andesur.example, extension 604

@doc d-radio-laja | regional radio, bulletin script | 2035-12-21
Seven o'clock in Biobío, good morning. This is Radio Laja, 98.7.

The fire at Los Guindos has taken a fourth life. A man of seventy who went back for his horses was found last night, which brings the dead to {four|d2|t=last night}. Until Tuesday we had been speaking of {three|d1|t=Until Tuesday}.

The mayor's office counts {two hundred and twelve|hm|by=The mayor's office} houses lost. Some {twenty-six hundred|~ev} neighbours have been told to leave, and the shelter at Liceo Seven is full. If you have mattresses, bring mattresses.

And the helicopters. Where are the helicopters? People ask us that all day. Conaf says that as of yesterday {eleven|dl2|t=as of yesterday|by=Conaf} are in the country and that {three|ms2|^} are still on their way. On Sunday, when it started here, the nearest heavy one was in Rancagua.

For those delays the company has been charged, up to now, {three hundred and twenty-four million|!ft|t=up to now} pesos. It works out at {eighteen million|fd} per machine per day.

In Valparaíso last night the deputies approved an investigation, {eighty-two|vy|t=last night} in favour, {forty-seven|vn|^} against, with {nine|va|^} abstaining.

The contract, let us remember, is for {fourteen|fl} aircraft and costs {sixty-eight thousand four hundred million|cv|v=68400000000} pesos until 2038.

Thirty-four degrees today. Wind from the south, gusting to {fifty|-}. Please, nobody light anything.

@doc e-rotor-tanker | trade paper | 2035-12-22
Andesur edges towards cancellation line

Andesur Rotor is within a whisker of the point at which the Chilean state could walk away from the biggest aerial firefighting deal in South America.

Under the {US$72m|cvu}, three-season contract the customer may terminate once liquidated damages top {15%|>fth|m=threshold} of the annual fee. As of 20 December they stood at {CLP3.24bn|ft|t=As of 20 December}, or {14.2%|fsh|^}, on the strength of {180|ad|^} accumulated aircraft-days. One more week with nothing new on the ramp would do it.

Fleet status, 20 December (delivered/contracted):

Heavy: {3|dl2h|t=20 December}/{5|flh}
Medium: {8|dl2m|t=20 December}/{9|flm}
Total: {11|dl2|t=20 December}/{14|fl}

The heavies are two K-Lift 64s and a leased Boreal 214 built, according to the Contraloría, in 1994. Losing bidder Heliservicios Quilaco had pitched seven-year-old Boreals at an hourly CLP{5.1m|qph}; the winner charges {5.7m|ph}. It was marked ahead on availability, by {3.7|scm} points overall.

Demand is not in doubt. Nationally {16,840|!ha|t=to 20 December} ha had been lost to 20 December, in {1,284|fi|^} fires, against {1,190|fi0|t=by the same date last year} fires by the same date last year. Last season finished at {142,000|has|t=Last season} ha.

Andesur says its last airframes will clear customs in time for a 5 January start. Quilaco has meanwhile sold {two|-} of its idle ships to Greece.

See also: Night-vision tankers, p. 22. Airshow calendar, p. 40.

@doc f-el-hemiciclo | political news site, live blog | 2035-12-20
LIVE: Deputies vote on helicopter inquiry

21:52 It passes. {82|vy|t=21:52} to {47|vn|^}. {138|vt|^} members voted or abstained. Applause from the public gallery, a whistle from somewhere, and we're done. The commission has 90 days.

21:31 Agriculture minister Ximena Painevilú-Roth closes for the government. She says a burnt hectare has no party. The numbers she reads: {18,640|ha|t=so far this season|by=Agriculture minister Ximena Painevilú-Roth} hectares so far this season, {60%|hap|^} up on the {11,650|ha0|t=of a year ago|by=Agriculture minister Ximena Painevilú-Roth} of a year ago. "But with {eleven|dl2|t=today|by=She} helicopters today, when the previous government flew {ten|fl0|s=the previous government}."

21:14 Shouting. Deputy Caripán repeats that the true cost is {100 billion|rum|by=Deputy Caripán}. "False," says the minister, without the microphone. We've asked for a document. Nobody has one.

20:58 Deputy Baltasar Oyarce, whose district includes Los Guindos, reads {four|d2} names aloud. Silence. Then: "{Two hundred and twelve|hm} roofs. And a contract for {68.4 billion|cv} that arrives in instalments."

20:40 What the fight's about, if you've just joined us. Andesur asked for {71.9 billion|bid0|t=in August} in August and got its signature after a discount. A family company, Quilaco, had been willing to do it for {64 billion|!qb} and came second. Fines so far come to {3.24 billion|ft|t=so far}.

20:22 Quorum. The session opens. Coffee machine on the third floor is broken, in case you're wondering about the mood.

FOLLOW US · 412k followers · Share (1,206)
