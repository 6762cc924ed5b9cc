@story fr7-lapnitan-dam
@topic Mine dam bursts above a village in the southern Philippines: first noon to the sixth day
@subject D = Lapnitan dam collapse | the disaster | the collapse | the breach | the mudflow | the tragedy
@subject Y = Hinulugan Nickel Corp. | Hinulugan Nickel | HNC | the company | the miner | the firm
@subject W = Siltation Dam No. 2 | the dam | the embankment | the wall
@subject P = Lapnitan | Barangay Lapnitan | the village
@subject G = Mines and Geosciences Bureau | MGB | the bureau | the mines bureau | the regulator
@subject S = Department of Social Welfare and Development | DSWD | the welfare department | the government
@subject R = Malabugon weather station | PAGASA | rain gauge
@fact clk = 02:40 | clock | D | time when the wall gave way | 2034-10-05 | constant
@fact d0 = 7 | deaths | D | people killed | 2034-10-05 noon | cumulative
@fact d1 = 19 | deaths | D | people killed | 2034-10-05 evening | cumulative
@fact d2 = 34 | deaths | D | people killed | 2034-10-07 18:00 | cumulative
@fact d3 = 41 | deaths | D | people killed | 2034-10-10 | cumulative
@fact dc = 12 | deaths | D | children killed | 2034-10-07 18:00 | cumulative
@fact dw = 6 | deaths | Y | workers killed | 2034-10-07 18:00 | cumulative
@fact m1 = 57 | missing | D | people missing | 2034-10-05 evening | snapshot
@fact m2 = 41 | missing | D | people missing | 2034-10-07 18:00 | snapshot
@fact m3 = 34 | missing | D | people missing | 2034-10-10 | snapshot
@fact r0 = 50 | rescued | D | people pulled out alive | 2034-10-05 noon | cumulative
@fact r1 = 83 | rescued | D | people pulled out alive | 2034-10-05 evening | cumulative
@fact r2 = 84 | rescued | D | people pulled out alive | 2034-10-07 18:00 | cumulative
@fact rh = 31 | duration | D | hours until the last survivor was found | 2034-10-06 | constant
@fact i1 = 62 | injuries | D | people hurt | 2034-10-05 evening | cumulative
@fact ic = 9 | injuries | D | people in a critical state | 2034-10-05 evening | snapshot
@fact i2 = 71 | injuries | D | people hurt | 2034-10-07 18:00 | cumulative
@fact e1 = 3100 | evacuated | D | people moved to shelters | 2034-10-05 evening | snapshot
@fact e2 = 5320 | evacuated | D | people moved to shelters | 2034-10-07 18:00 | snapshot
@fact ef = 1140 | evacuated | D | families moved to shelters | 2034-10-07 18:00 | snapshot
@fact ec = 7 | other | D | shelters open | 2034-10-07 18:00 | snapshot
@fact hd = 268 | homes | D | houses destroyed | 2034-10-07 18:00 | cumulative
@fact hp = 415 | homes | D | houses damaged but standing | 2034-10-07 18:00 | cumulative
@fact ht = 683 | homes | D | houses hit | 2034-10-07 18:00 | cumulative
@fact ha = 210 | area | D | hectares of rice land buried | 2034-10-07 18:00 | snapshot
@fact v1 = 1200000 | other | Y | cubic metres of mud that escaped | 2034-10-06 | snapshot
@fact v2 = 1900000 | other | G | cubic metres of mud that escaped | 2034-10-07 | snapshot
@fact vs = 26.1 | other | Y | share of the reservoir that escaped | 2034-10-06 | snapshot
@fact dr = 200 | duration | Y | days that passed without repairs | 2034-10 | snapshot
@fact cap = 4600000 | other | W | cubic metres that could be held | - | constant
@fact hgt = 28 | other | W | metres of height | - | constant
@fact rain = 187 | other | R | millimetres of rain in a day | 2034-10-05 02:00 | snapshot
@fact run = 7.5 | distance | D | kilometres that the mud ran | - | constant
@fact pop = 2870 | other | P | people living there | - | constant
@fact emp = 1460 | jobs | Y | people employed | - | constant
@fact sh = 14 | jobs | Y | workers on duty at the wall | 2034-10-05 02:40 | snapshot
@fact aid = 120000000 | budget | Y | pesos promised for victims | - | plan | pledged
@fact aidU = 2100000 | budget | Y | dollars promised for victims | - | plan | pledged
@fact gov = 85000000 | budget | S | pesos promised for victims | - | plan | pledged
@fact perC = 100000 | damages | Y | pesos for each bereaved family | - | plan | pledged
@fact perG = 10000 | damages | S | pesos for each bereaved family | - | plan | pledged
@fact fine = 200000000 | damages | Y | pesos of fine that may be imposed | - | constant | hypothetical
@fact px0 = 3.75 | price | Y | pesos a share | 2034-10-04 close | snapshot
@fact px1 = 2.85 | price | Y | pesos a share | 2034-10-06 close | snapshot
@fact chg = 24 | rate | Y | percent change of the share price | 2034-10-06 close | snapshot
@fact rev = 6800000000 | revenue | Y | pesos of yearly sales | 2033 | constant
@fact prod = 3100000 | other | Y | tonnes of ore shipped in a year | 2033 | constant
@fact pz = 3 | other | W | pressure gauges out of order | 2034-03 | snapshot
@fact pzt = 5 | other | W | pressure gauges installed | 2034-03 | constant
@fact dl = 60 | duration | Y | days allowed for repairs | 2034-03 | plan
@fact arr = 2 | arrests | Y | managers detained | 2034-10-07 | cumulative
@fact e29 = 40 | evacuated | W | families moved to shelters | 2029 | cumulative
@rel sum ht = hd + hp
@rel diff r2s = r2 - r1
@fact r2s = 1 | rescued | D | people pulled out alive since the first day | 2034-10-07 18:00 | cumulative
@rel share vs = v1 / cap
@rel change chg = px0 -> px1
@rel convert aid = aidU
@trap d2 m3 :: thirty-four dead on Saturday, thirty-four missing on Tuesday
@trap m2 d3 :: forty-one missing on Saturday, forty-one dead on Tuesday
@trap v1 v2 :: the company's first estimate and the regulator's
@trap ef e2 :: families and persons
@trap aid gov :: two purses
@trap perC perG :: two purses again
@trap dc dw :: children and workers among the same dead
@trap v2 cap :: what ran out and what the reservoir could hold
@trap ef e29 :: an overflow five years earlier

@doc a-radio | provincial radio script | 2034-10-05
Dam above Lapnitan gives way, {seven|d0|t=so far} dead so far

RADYO MALABUGON 846 KHZ - TANGHALI NEWS - THURSDAY 12 NN - SCRIPT: Bebot A.

Maayong udto. It is a black Thursday for our town. {Seven|d0|t=As of this hour|by=Mayor Rommel Dagohoy} bodies have been laid out at the chapel in Poblacion after a siltation dam of Hinulugan Nickel burst in the night and buried the lower half of Barangay Lapnitan. As of this hour, says Mayor Rommel Dagohoy, some {fifty|~r0|^} of our neighbors have been dug out breathing. He won't give a count of the missing. "Ayaw ko manghula," he told us - I will not guess.

It happened at {2:40 in the morning|clk|by=Mayor Rommel Dagohoy}, when most of the {2,870|pop} residents were asleep. The wall, {28|hgt} meters tall, had been soaked by two days of rain. PAGASA's gauge at the municipal hall caught {187|rain|by=PAGASA|t=the 24 hours to two o'clock} millimeters in the 24 hours to two o'clock.

HNC says {fourteen|sh|by=HNC|t=then} of its men were working on the embankment just then. It has not said how many came down.

If you are a relative, the list is at the gym. Bring an ID. Blood donors, type O, text 0917-555-0846.

Ads follow, 90 secs. Then Tita Baby's request hour.

@doc b-wire | international wire | 2034-10-05
Nickel mine dam collapse kills {19|d1} in southern Philippines, {dozens|m1} missing

MALABUGON, Philippines, Oct 5 (Meridian) - A dam holding back mine waste collapsed before dawn on Thursday in the southern Philippines, killing at least {19|>d1|t=by nightfall|by=civil defense officials} people by nightfall and leaving {57|m1|^} unaccounted for, civil defense officials said.

Rescuers using excavators and bare hands had brought {83|r1|t=by nightfall|by=Jovencio Macaraeg} survivors out of Lapnitan, a farming village downstream of an open-pit mine run by Hinulugan Nickel Corp., regional civil defense chief Jovencio Macaraeg told Meridian. {Sixty-two|i1|^} people were being treated, {nine|ic|^} of whom were critical.

"We are hearing knocks from under the roofs," Macaraeg said. "As long as there are knocks we will dig."

About {3,100|~e1|t=Thursday|by=provincial officials} people from Lapnitan and {two|-} neighboring villages were moved to schools and churches on Thursday, provincial officials said, for fear of a second slide.

The breach occurred at {2:40 a.m.|clk} (1840 GMT Wednesday) after {187|rain|t=in 24 hours} mm of rain fell in 24 hours, roughly what the district expects for the whole month.

Hinulugan Nickel, which employs {1,460|emp} people and shipped {3.1 million|prod|t=last year} tonnes of ore last year, said the structure, built to hold {4.6 million|cap|by=Hinulugan Nickel} cubic metres, "was within design limits on Wednesday". In 2029 a spill from the same pond forced {40|e29|t=In 2029} families from their homes; nobody was hurt.

(Reporting by Dagny Lualhati and Primo Escaño in Malabugon; Writing by T. Vellacott; Editing by Jo Brankin)

@doc c-biz | financial news service | 2034-10-06
Hinulugan Nickel sheds nearly {a quarter|~chg} of its value as dam inquiry opens

By Hsu-Min Aragones
October 6, 2034 at 4:31 PM GMT+8 | 2 min read

Investors dumped Hinulugan Nickel Corp. in Manila on Friday, a day after one of its tailings walls came down on a village. The stock ended at {2.85|px1|t=Friday} pesos, against {3.75|px0|t=on Wednesday} on Wednesday; trading was halted all Thursday. That's a loss of {24%|chg|t=Friday}, its worst session since listing.

- Failure came at around {4:20 a.m.|!~clk|t=Thursday} Thursday, with a night crew of {14|sh} at the site
- The miner offered {1.2 billion|!aid|by=The miner} pesos, or about {$2.1 million|~aidU|^}, to victims, including {100,000|perC|^} for the kin of every person killed
- Regulators could fine the firm as much as {200 million|<fine|by=Regulators} pesos if negligence is shown

President Wilfrido Ang-Sarmiento told reporters that {1.2 million|v1|by=Wilfrido Ang-Sarmiento} cubic meters of slurry had got out, less than {a third|<vs|^} of the reservoir's room. It can take {4.6 million|cap}. Officials in the province had put the dead at {19|d1|t=as of late Thursday|by=Officials in the province} as of late Thursday.

Sales were {6.8 billion|rev|t=in 2033} pesos in 2033. {Two|-} brokers, Kasilag and Pan-Visayan, suspended their target prices of {5.10|-} and {4.60|-}.

More on this: Nickel Futures Up 3% in Shanghai; Why 11 Miners Missed the ESG Bar

@doc d-sitrep | civil defense situation report | 2034-10-07
SitRep No. 6 re Dam Failure in Lapnitan, Malabugon, Santa Irena

Office of Civil Defense, regional command. As of 07 October 2034, 6:00 PM. Supersedes SitRep No. 5 (6:00 AM). Figures for validation.

I. CASUALTIES. Dead: {34|d2|t=As of 07 October 2034, 6:00 PM}, of which minors {12|dc|^} and HNC personnel {6|dw|^}. Missing: {41|m2|^}. Injured: {71|i2|^}. Rescued: {84|r2|^}, {one|r2s|t=since Thursday} of them since Thursday, on 06 October, found by the K9 team {31|rh} hours after the incident.

II. DISPLACED. {1,140|ef|t=As of 07 October 2034, 6:00 PM} families / {5,320|e2|^} persons in {7|ec|^} evacuation centers.

III. DAMAGE. Houses, totally: {268|hd|t=As of 07 October 2034, 6:00 PM}. Partially: {415|hp|^}. Rice land covered: {210|ha|^} ha. Length of flow: {7.5|run} km. Provincial Road 14 impassable, Km 31 to Km 34.

IV. ASSISTANCE. DSWD: PHP {85M|gov|by=DSWD} committed; burial aid PHP {10,000|perG|^} per family. HNC: PHP {120M|aid|by=HNC} committed, none received as of reporting.

V. CAUSE. Under MGB study. MGB initial estimate of volume discharged: {1.9M|v2|by=MGB} cu m.

Prepared: Ens. L. Quibrantar. Noted: J. Macaraeg. Page 1 of 3.

@doc e-sunday | Manila Sunday paper | 2034-10-08
The night the mountain came to Lapnitan

By Corazon Ypil-Herrera
Photographs by Nonoy Batumbakal (1 of 9: A carabao stands in what was the plaza)

MALABUGON, Santa Irena - Elpidio Sarip had got up to move the chickens. That is the whole reason he is alive. He was on the ladder with a hen under each arm when the dark in front of him began to walk.

"No sound at first," he says. "The sound was after."

His watch, which he shows to everyone, says {2:40|clk|by=His watch}. By last night the sound had cost {34|d2|t=By last night} lives. {A dozen|dc|^} of the dead had not finished school, and {six|dw|^} drew their pay from the company that built the dam. {Forty-one|m2|t=still} names, Elpidio's wife's among them, are still on the yellow paper at the gym, which is for those not found.

The town has never been so full or so empty. Nearly {1,200|?~ef|t=By last night} families sleep in classrooms, {three|-} to a blackboard. The mud took {268|hd} houses clean away and left {415|hp} with walls but no floors, or floors but no walls, {638|!ht} altogether, and it did not stop until it had gone {seven and a half kilometers|run|v=7.5} and met the sea wall at Punta Lagas.

Who knew? Somebody did. In March an inspector of the mines bureau climbed the wall and wrote that {three|pz|t=In March|by=an inspector of the mines bureau} of its {five|pzt|^} pressure gauges gave no reading. HNC was told to mend them within {60|dl|^} days. A letter in the bureau's file, seen by the Chronicle, asks for more time; no reply is attached.

The company's president, who flew in on Friday with a chaplain, says that far less left the pond than people think: {1.2 million|v1|by=The company's president|t=on Friday} cubic meters. The bureau's own surveyors, with a drone, now make it {1.9 million|v2|by=The bureau's own surveyors|t=now}. Asked about the difference, a spokeswoman said that both were estimates.

Police took {two|arr|t=on Saturday|by=Police} of the firm's managers from the staff house on Saturday. They have not been charged.

There is to be money. Manila is sending {₱85 million|gov|by=Manila}. HNC has promised {₱120 million|aid|by=HNC}, and out of that {₱100,000|perC|^} for each household with somebody to bury, which is ten times what the welfare department gives. On the steps of the gym an old woman worked it out for me on her fingers, in sacks of rice. It came to fewer than she had lost.

The last to come out was a boy called Jun-jun, on Friday morning, {31|rh} hours on, from under a jeepney. He asked who had won the basketball. (It was 88-84, Santa Irena.)

@doc f-newsletter | campaign group's newsletter, London | 2034-10-10
Tailings Monitor #88: Lapnitan, and what a gauge is for

Six days on, the count from Mindanao stands at {41|d3|t=Six days on} dead with {34|m3|^} not found. We said in #71 that this pond would fail. We would rather have been wrong.

What we know. A {28-metre|hgt|v=28} upstream-raised wall, licensed for {4.6m|cap} cubic metres, let go of {1.9m|v2|by=the regulator} by the regulator's reckoning, or {1.2m|v1|by=its owner} if you prefer its owner's. The stuff went {7.5km|run|v=7.5} and lies over {210|!ha|force} acres of paddy, where it will stay wet for years.

What we don't. Why {60|dl|t=in the spring} days' grace, granted in the spring for broken instruments, became {200|dr}. Why a crew of {fourteen|sh|t=in the dark} was sent up there in the dark with {187mm|rain|v=187} of rain in the gauge. Whether Hinulugan Nickel's {$2.1m|aidU|by=Hinulugan Nickel} is a gift, a settlement or a press release. Set it beside the fine that the law allows, {200 million pesos|<fine|s=the law} at most, and ask which will be paid.

Compare the 2029 overflow from the same basin, when {forty|e29|t=2029} families had to leave and the bureau closed its file in 11 weeks.

In this issue: p3 Brumal Creek, 17 years after; p5 readers' letters; p6 crossword no. 42.
