@story t2-belgium-november
@topic Belgium's national strike of 24 November 2027 against pension and wage index cuts
@subject M = Brussels march | the march | demonstration | marchers | the procession
@subject MF = February march | February
@subject U = common union front | the union front | the unions | unions
@subject G = Belgian government | the government | Joris Vandermaelen | Vandermaelen | the prime minister
@subject E = Forum of Belgian Enterprise | FBE | employers | the employers' federation
@subject ZA = Brussels Airport | Zaventem | the national airport
@subject CH = Charleroi airport | Charleroi
@subject R = NMBS-SNCB | SNCB | NMBS | the railways | trains | rail
@subject A = Port of Antwerp-Bruges | Antwerp | the port
@subject S = French-speaking schools | schools
@subject W = prison warders | prisons | warders | guards
@subject B = Bpost | the post | postal rounds
@subject P = Brussels police | the police | officers
@subject Q = Peilwerk poll | Peilwerk | the poll
@subject C = savings package | the package | austerity plan | cuts | savings plan
@subject D = budget deficit | the deficit
@subject N = December strike | next strike | a second strike
@fact mp = 74000 | crowd | M | marchers, by the police count | 2027-11-24 | snapshot
@fact mo = 130000 | crowd | M | marchers, by the organisers' count | 2027-11-24 | snapshot
@fact fp = 38000 | crowd | MF | marchers, by the police count | 2027-02-18 | snapshot
@fact fo = 60000 | crowd | MF | marchers, by the organisers' count | 2027-02-18 | snapshot
@fact gr = 94.7 | rate | M | rise of the police count in percent | February to November 2027 | snapshot
@fact zs = 592 | other | ZA | flights planned | 2027-11-24 | constant
@fact zc = 474 | other | ZA | flights cancelled | 2027-11-24 | constant
@fact zf = 118 | other | ZA | flights that left | 2027-11-24 | constant
@fact cc = 146 | other | CH | flights cancelled | 2027-11-24 | constant
@fact tc = 620 | other | G | flights cancelled at both airports | 2027-11-24 | constant
@fact rs = 3700 | other | R | trains planned | 2027-11-24 | constant
@fact rr = 1040 | other | R | trains that ran | 2027-11-24 | constant
@fact rp = 28.1 | other | R | percent of trains that ran | 2027-11-24 | constant
@fact a1 = 61 | other | A | ships waiting | 2027-11-24 morning | snapshot
@fact a2 = 84 | other | A | ships waiting | 2027-11-24 evening | snapshot
@fact sc = 1310 | other | S | schools shut | 2027-11-24 | constant
@fact st = 2620 | other | S | schools in all | - | constant
@fact sp = 50 | other | S | percent of schools shut | 2027-11-24 | constant
@fact wa = 640 | other | W | staff on strike | 2027-11-24 | constant
@fact wt = 980 | other | W | staff on the day's roster | 2027-11-24 | constant
@fact wp = 65.3 | other | W | percent of staff on strike | 2027-11-24 | constant
@fact bp = 71 | other | B | percent of rounds not delivered | 2027-11-24 | constant
@fact ar = 43 | arrests | P | people detained | 2027-11-24 | cumulative
@fact ij = 17 | injuries | M | people hurt | 2027-11-24 | cumulative
@fact io = 11 | injuries | P | officers hurt | 2027-11-24 | cumulative
@fact id = 6 | injuries | M | demonstrators hurt | 2027-11-24 | cumulative
@fact of = 1400 | officers | P | officers on duty | 2027-11-24 | snapshot
@fact ct = 9200000000 | budget | C | euros to be saved a year | by 2029 | plan
@fact c1 = 4100000000 | budget | C | euros to be saved a year on pensions | by 2029 | plan
@fact c2 = 2900000000 | budget | C | euros to be saved a year by the index skip | by 2029 | plan
@fact c3 = 2200000000 | budget | C | euros to be saved a year on health | by 2029 | plan
@fact d0 = 5.4 | rate | D | percent of gross domestic product | 2027 | snapshot
@fact d1 = 3.9 | rate | D | percent of gross domestic product | 2029 | plan | projected
@fact ag = 67 | age | C | legal age of retirement | from 2030 | plan
@fact m0 = 2 | rate | C | percent of pension lost a year of early leave | today | constant
@fact m1 = 5 | rate | C | percent of pension lost a year of early leave | from 2028 | plan
@fact lo = 180000000 | damages | E | euros that the day cost | 2027-11-24 | constant | projected
@fact qf = 54 | poll_share | Q | percent who understand the strikers | November 2027 | snapshot
@fact qa = 41 | poll_share | Q | percent who do not understand the strikers | November 2027 | snapshot
@fact qn = 5 | poll_share | Q | percent without opinion | November 2027 | snapshot
@fact qs = 1012 | sample_size | Q | people asked | November 2027 | constant
@fact sy = 40 | price | U | euros of strike pay a day | - | constant
@fact sf = 61000000 | fundraising | U | euros in the strike fund | November 2027 | snapshot
@fact nd = 2027-12-15 | date | N | day on which it begins | - | plan
@fact nh = 48 | duration | N | hours that it is to last | - | plan
@fact dh = 24 | duration | U | hours that the strike lasted | 2027-11-24 | constant
@fact tl = 10:30 | clock | M | hour of departure | 2027-11-24 | constant
@fact tw = 13:15 | clock | P | hour of the water cannon | 2027-11-24 | constant
@rel change gr = fp -> mp
@rel sum zs = zc + zf
@rel sum tc = zc + cc
@rel share rp = rr / rs
@rel share sp = sc / st
@rel share wp = wa / wt
@rel sum ij = io + id
@rel sum ct = c1 + c2 + c3
@race poll = qf qa
@trap a1 sf :: 61 ships, 61 million in the fund
@trap mo fo :: organisers' counts of two marches
@trap mp bp :: 74,000 marchers, 71 percent of rounds
@trap m1 qn :: five percent of pension, five percent without opinion
@trap a1 a2 :: ships in the morning and in the evening
@trap zc tc :: one airport and two
@trap mp mo :: police and organisers
@trap d0 d1 :: deficit of now and of the plan
@trap c1 qa :: 4.1 billion, 41 percent
@trap nh dh :: the next strike and this one
@trap wa tc :: 640 warders, 620 flights

@doc b-wire | wire agency | 2027-11-24
Strike brings Belgium to near standstill, {tens of thousands|mp} march

BRUSSELS, Nov 24 (Lage Landen Press) - Belgian unions shut ports, prisons and most of the railways on Wednesday in a {24|dh}-hour national strike against cuts to pensions and wage indexation.

Police said {74,000|mp|t=on Wednesday|by=Police} people marched through Brussels. Unions claimed {130,000|mo|^|by=Unions}. A similar march in February drew {38,000|fp|t=in February|by=police} by the police count.

Brussels Airport cancelled {474|zc|t=on Wednesday} of {592|zs|^} departures. The smaller hub at Charleroi dropped all of its own, {146|cc|^}. SNCB ran {1,040|rr|^} trains out of a planned {3,700|rs|^}.

At {1:15 p.m.|tw} police turned water cannon on a group near the Gare du Midi. {Forty-three|ar|by=a spokeswoman} people were detained, and {17|ij|^} hurt, a spokeswoman said.

Prime Minister Joris Vandermaelen's five-party government aims to save {9.2 billion|ct} euros a year and to bring the deficit from {5.4%|d0|t=this year} of GDP this year to {3.9%|d1|t=in 2029} in 2029.

The unions have called a second strike, of {48|nh} hours, from {Dec 15|nd}.

@doc b-live | regional broadcaster, live page | 2027-11-24
LIVE | Nationale staking 24 november — English updates

19:40 | Port update. {84|a2|t=Port update|by=the harbour master} vessels at anchor or waiting upriver in the roads, says the harbour master.

18:05 | Final word from the prisons: {640|wa|t=Final word} of the {980|wt|^} warders due to work today stayed out, that's {65.3%|wp|^}. Red Cross volunteers ladled out the soup in Haren.

16:20 | Police wrap up. {11|io} officers with injuries, none serious, and {six|id} protesters. {1,400|of|t=today} officers were on the street today.

14:50 | The tail of the march reaches Midi. It left Gare du Nord at {10:30|tl}, so that's four hours and twenty minutes of walking, drumming and frites.

13:20 | Water cannon out near Midi five minutes ago ({13:15|tw}), fireworks thrown.

11:10 | Count from above. Police now say {74,000|mp|t=now|by=Police}. The union front is shouting {130,000|mo|^|by=The union front}.

08:30 | Trains: about {28%|~rp|t=08:30} of service. Schools: in the French-speaking network {1,310|sc} of {2,620|st} are shut, exactly {half|sp}.

07:00 | Good morning! Already {61|a1|t=07:00|by=the port} ships waiting off Antwerp and Zeebrugge, says the port.

Traffic now: 42 km of jams · Weather: 6°, drizzle · Follow us on channel 3

@doc b-tabloid | popular daily | 2027-11-25
{592|!zc} FLIGHTS SCRAPPED: 'I just wanted to see my mum'

It was the quietest Wednesday Zaventem has had since the pandemic. Of the {592|zs} planes on the board {474|zc} never went anywhere. The lucky {118|zf} that did were mostly freighters and one full of football fans.

Charleroi was locked. {146|cc} flights, {146|cc} cancellations. Both airports together: {620|tc}. Nurse Ilham Stroobants, 29, slept on her suitcase.

Who's to blame? Depends who you ask. "The government," said {54|qf|by=the Peilwerk poll} percent in the Peilwerk poll for this paper, who understand the strikers. "The strikers," said {41|qa|^}. {Five|qn|^} percent said pass.

Police had their hands full: {34|!ar|by=Police} arrests, {17|ij|^} injured, one horse off sick.

And who's paying? Strikers get {€40|sy} a day from a union fund that has {€61 million|sf|t=left} left in it. Their bosses say the day cost the country {€180 million|lo|by=Their bosses}.

Brace yourself, folks. They'll be back on {15 December|nd} for {two days|nh|v=48}.

PLUS: Win 1 of 20 air fryers · Genk 3-0 Mechelen · 5 ways to beat the jams

@doc b-quality | Flemish daily, analysis | 2027-11-26
Why they marched, and why he cannot blink
by Liesbeth Nzuzi

The prime minister was asked yesterday whether the sight of so many people had moved him. "I have seen the procession," Joris Vandermaelen said. "I have also seen the bond market, and it is longer."

His sums are known. The package must bring in {9.2 billion|ct|t=by 2029} euros a year by 2029, and is meant to pull the deficit under {four|-} percent of GDP, to {3.9|d1|^}, from {5.4|d0|t=today} today. The largest part, {4.1 billion|c1}, comes out of pensions. Skipping one round of the automatic wage index yields {2.9 billion|c2}. Health contributes {2.2 billion|c3}.

It is the first of these that filled the boulevards. Anyone who leaves before {67|ag} now loses {2|m0|t=now} percent of the pension for each year; from January it will be {5|m1|t=from January}. For a bricklayer who stops at 63 that is the difference between a pinch and an amputation.

Did the strike succeed? By the only measure on which both camps half agree, police counts, it was almost twice the march of February: {74,000|mp} against {38,000|fp|t=February}, up {94.7 percent|gr}. (The unions' own tallies for the two days are {130,000|mo|by=The unions' own tallies} and {60,000|fo|t=February|^}.) In the prisons about {two in three|~wp|v=66.7} of the guards stayed at home. On the railways {1,400|!rr|by=the NMBS} of {3,700|rs|^} trains ran according to the NMBS, {28.1 percent|rp|^}. About {seven in ten|~bp|v=70} postmen never left the depot; or, as the company prefers, {71 percent|bp|by=the company} of rounds were "deferred".

Yet the fund that pays them, {61 million|sf|t=now}, is not bottomless, and {40|sy} euros a day buys less than it did. The next test is on {15 December|nd}.

Liesbeth Nzuzi follows social policy. Her newsletter (14,200 readers) appears on Fridays.

@doc b-employers | employers' press note | 2027-11-25
FBE: "ONE DAY, ONE BILL"

Brussels, 25 November 2027 – The Forum of Belgian Enterprise regrets yesterday's national strike, which by its own calculation cost member firms {€180 million|lo|t=yesterday|by=by its own calculation} in lost output.

At the port alone the number of waiting vessels rose from {61|a1|t=at dawn} at dawn to {84|a2|t=nightfall} at nightfall. Two airports lost {620|tc|t=yesterday} movements, of which Zaventem accounts for {474|zc|^} and Charleroi for the other.

Philippa De Grootte, managing director: "Turnout at the demonstration was put at {130,000|!mp|t=yesterday|by=the police} by the police. That leaves more than four million employees who went to work, or tried to."

The FBE backs the savings plan, which it recalls consists of {€4.1 billion|c1} in pensions, {€2.9 billion|c2} in indexation and {€2.2 billion|c3} in health care, {€9.8 billion|!ct} altogether. It calls on the unions to withdraw their notice for {15 December|nd} and the {48|nh} hours announced.

Press contact: +32 2 555 01 77. FBE represents 51,000 firms in 33 sectors.

@doc b-uk | foreign newspaper, brief | 2027-11-25
Belgians down tools

A one-day general strike stopped most of Belgium yesterday. Train operators managed {28.1 per cent|rp|t=yesterday} of a normal timetable, {half|sp|^} of all francophone schools sent pupils home and almost {two-thirds|~wp|^} of prison staff refused to go in. {Seventy-one per cent|bp|^} of letters went nowhere.

The march in Brussels was the biggest since 1997. {74,000|mp|by=police}, police said. {130,000|mo|by=the unions}, said the unions; they agreed on the weather.

A survey of {1,012|qs} Belgians has the public leaning to the strikers, by {54|qf} to {41|qa}. Joris Vandermaelen, who wants people to work to {67|ag}, said he would not be moved by drums.

Correction: In our 19 November edition we gave the population of Liège as 1.9 million. It is a tenth of that.
