@story w-legionella-trenava
@topic Legionnaires' disease in the Slovak spa town of Trenava, October 2029
@subject V = Trenava outbreak | outbreak | Legionnaires' disease | the illness | the spa infection
@subject H = Hotel Smaragd | Smaragd | the hotel | the spa hotel
@subject S = Kupele Trenava | the spa company | the spa | operator
@subject N = St Luke's Hospital | the hospital | hospital
@subject A = regional public health authority | health authority | the hygienists | RUVZ | the authority
@subject L = Zuzana Hlavacova | Hlavacova | the chief hygienist
@fact c1 = 14 | cases | V | people confirmed with the disease | 2029-10-04 | cumulative
@fact c2 = 37 | cases | V | people confirmed with the disease | 2029-10-09 | cumulative
@fact c3 = 52 | cases | V | people confirmed with the disease | 2029-10-16 | cumulative
@fact cg = 31 | cases | V | hotel guests confirmed with the disease | 2029-10-16 | cumulative
@fact ct = 21 | cases | V | townspeople confirmed with the disease | 2029-10-16 | cumulative
@fact su = 19 | cases | V | people suspected of the disease | 2029-10-09 | snapshot
@fact cz = 8 | cases | V | Czech visitors confirmed with the disease | 2029-10-09 | cumulative
@fact d1 = 1 | deaths | V | people who died of the disease | 2029-10-04 | cumulative
@fact d2 = 3 | deaths | V | people who died of the disease | 2029-10-09 | cumulative
@fact d3 = 4 | deaths | V | people who died of the disease | 2029-10-16 | cumulative
@fact h2 = 22 | other | N | patients lying in hospital with the disease | 2029-10-09 | snapshot
@fact i2 = 6 | other | N | patients in intensive care | 2029-10-09 | snapshot
@fact h3 = 9 | other | N | patients lying in hospital with the disease | 2029-10-16 | snapshot
@fact i3 = 1 | other | N | patients in intensive care | 2029-10-16 | snapshot
@fact ev = 286 | evacuated | H | guests moved out | 2029-10-05 | cumulative
@fact rm = 140 | other | H | rooms | - | constant
@fact sa = 64 | other | A | water samples taken | 2029-10-09 | cumulative
@fact sp = 9 | other | A | water samples that held the bacterium | 2029-10-09 | cumulative
@fact ku = 48000 | other | H | colonies in a litre of cooling-tower water | 2029-10-05 | snapshot
@fact kt = 1000 | other | A | colonies in a litre allowed | - | constant | threshold
@fact ls = 35000 | other | S | euros lost each day | 2029-10-16 | snapshot
@fact fi = 20000 | damages | S | euros of the highest fine possible | - | constant | threshold
@fact cl = 60000 | budget | S | euros for a new cooling system | 2029-10-16 | plan | pledged
@fact o19 = 12 | cases | V | people ill in the earlier outbreak | 2019 | cumulative
@fact fr = 14 | duration | H | days that the hotel must be shut at the least | 2029-10-05 | plan
@fact em = 95 | jobs | H | employees | - | constant
@rel sum c3 = cg + ct
@trap c1 c2 :: the count grew
@trap c2 c3 :: the count grew
@trap c2 su :: confirmed and suspected
@trap h2 c2 :: in hospital now and ill so far
@trap h2 h3 :: a week apart
@trap sa sp :: samples and positive samples
@trap ku kt :: what was found and what is allowed
@trap c1 fr :: people and days

@doc a-wire | wire agency | 2029-10-04
One dead, {14|c1} ill with Legionnaires' disease in Slovak spa town

BRATISLAVA, October 4 (Karpat News Service) – An elderly woman has died and {14|c1|t=as of Thursday noon|by=the regional public health authority} cases of Legionnaires' disease have been confirmed in Trenava, western Slovakia, as of Thursday noon, the regional public health authority has told Karpat News.

All but {two|-} of the infected had stayed at the {140|rm}-room Hotel Smaragd in the past three weeks. The authority's inspectors are testing its whirlpools, showers and the cooling tower on the roof. "We are treating the tower as the likeliest culprit, nothing more than that for now," said chief hygienist Zuzana Hlavacova.

The {single|d1|v=1|t=as of Thursday noon} fatality was an 88-year-old with lung disease.

Mayor Oldrich Bencat said the hotel would be closed from Friday for at least {14|>fr|by=Mayor Oldrich Bencat} days and its occupants housed in the gymnasium and {three|-} guest houses. The disease does not pass from one person to another. Trenava last had it in 2019, when {a dozen|o19|t=in 2019} people fell ill.

(Editor: J. Pavlik; 14:32 CET)

@doc b-tabloid | tabloid | 2029-10-09
KILLER IN THE SHOWER! Third spa guest is dead

▪ {286|ev} thrown out of the hotel with wet hair ▪ Grandad Milan, 79: 'I came for my knee'

By Simona Rybar, exclusive · Foto: 22/31

The roof of the Smaragd was a bacterial bomb! We can reveal that tests found {84,000|!ku|by=tests} colonies of the bug in every litre of water up there. What may there be at most? {One thousand|kt}!

{Three|d2|t=by last night} people had lost their lives to it by last night, our sources in the hospital say. {Six|i2|t=on Tuesday morning} were fighting for theirs on Tuesday morning on ventilators at St Luke's, out of {22|h2|^} who lay there. The number of infected has shot up to {37|c2|t=on Tuesday}, the hygienists confirmed on Tuesday, and another {19|su|^} wait for a result.

"They gave us a sandwich and a voucher worth {€15|-}," fumes Milan B. from Zilina, who was bussed out on Friday with {285|-} others. His wife Anna, 76, has been coughing since Sunday.

The spa's bosses? Silent. Yet they could be fined at most {€20,000|<fi} – about what they take in a single good afternoon.

DON'T MISS: 5 mushrooms that look like parasol · TV star sells villa for 1.3 million

@doc c-radio | radio script | 2029-10-10
RADIO HRANICE – MORNING NEWS 07:00 – ITEM 3 – SLOVAK SPA (SOPHIE)

Good morning. The number of people with Legionnaires' disease in the Slovak town of Trenava is {twenty-seven|!c2|t=last night}, the authorities there said last night, and {eight|cz} of these are Czechs. {Three|d2|^} people have died.

Our reporter Ondrej Vala has been on the square:

(VALA) "They're scrubbing the fountain as I speak. The hygienists have taken {sixty-four|sa} samples of water in the town and {nine|sp} came back positive. Most of the {nine|sp} are from a single roof, that of the Hotel Smaragd. I'm told that St Luke's has {twenty-two|h2|by=I'm told} people on its wards, {half a dozen|i2} of those in intensive care."

(SOPHIE) And is it safe to travel?

(VALA) "The Health Ministry in Prague says yes, but don't take a hot tub, and if you stayed at the Smaragd since the middle of September and feel feverish, ring one-five-five."

The hotel has {ninety-five|em} employees and they have been sent home on full pay.

Coming up: why a goalkeeper in Zlin was sent off after {eleven|-} seconds.

@doc d-release | press release | 2029-10-16
TLACOVA SPRAVA / PRESS STATEMENT No. 61/2029
Regional Public Health Authority, Kollarova 8, Trenava

Situation in the outbreak of legionellosis on 16 October, 10.00

1. To date {52|c3|t=To date} persons have had the illness confirmed by laboratory. {31|cg|^} were accommodated in Hotel Smaragd; {21|ct|^} are inhabitants of the town, chiefly from Lipova and Mlynska streets.
2. {Four|d3|^} persons aged 71 to 88 have died, each with another chronic illness.
3. {Nine|h3|t=at present} persons remain in hospital at present, {one|i3|^} of these in intensive care.
4. The tower at the hotel contained {48,000|ku} colony-forming units per litre. A limit of {1,000|kt} is laid down by decree 99/2012.
5. The hotel shall stay closed for no fewer than {14|>fr} days counted from 5 October and until two series of samples are negative.
6. The number of new cases has fallen since 11 October. We estimate that there will be fewer than {ten|-} more.

The authority has opened proceedings against the operator. A fine of up to {EUR 20,000|<fi} may be imposed.

Contact: PhDr. Iveta Drozd, 0903 555 118, media@ruvz-tn.example

@doc e-weekly | English-language weekly | 2029-10-18
Trenava counts the cost of its warm water

THE DANUBE SPECTATOR · Long read · 6 min

In the Hotel Smaragd the piano is covered with a sheet and a bucket stands beneath the dripping palm. Nobody has slept in any of its {140|rm} rooms for a fortnight. The spa company, which owns it, reckons it is losing {€35,000|ls|by=The spa company} a day and talks of a bill that will run into the {millions|-}.

Others have lost more. By the health authority's latest count, {five|!d3|t=latest count|by=the health authority} people have died and {52|c3|^} have been ill, of whom {33|!cg|^} had been guests of the house and {21|ct|^} had merely the bad luck to live downwind.

It was the wind, the hygienists think. A tower meant to be cleaned twice a year had been cleaned once in three, and by 5 October it held {48 times|-} the bacteria the law permits. In 2019 the same town saw {12|o19|t=In 2019} people taken ill; a report urged a register of all cooling towers. There is still none.

Miroslav Gajdos, who runs the spa, has promised {€60,000|cl|by=Miroslav Gajdos} for a new system without open water. Lawyers for {seven|-} families want more. At St Luke's the ward is nearly empty: from {22|h2|t=in the worst week} patients in the worst week to {nine|h3|t=this Tuesday} this Tuesday.

"They will come back," says Gajdos of the guests. In a bakery on the square they aren't sure. "I throw away {two|-} trays of wafers a night," the baker says.
