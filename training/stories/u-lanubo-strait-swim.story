@story u-lanubo-strait-swim
@topic Open-water race swept off course in the Lanubo Strait, Philippines: race morning, search, hearing
@subject E = Lanubo Strait Swim | the swim | the race | the event
@subject Q = Rowena Quiambao | Quiambao | the missing swimmer | the dentist
@subject K = Jiro Balanay | Balanay | the winner
@subject Y = Althea Macasaet | Althea | the youngest swimmer
@subject O = Bluewater Fest Inc. | Bluewater | the organizer | the organizers
@subject CG = Philippine Coast Guard | Coast Guard | PCG
@subject SB = Sangguniang Bayan of San Telmo | the town council | San Telmo
@fact ckp = 05:30 | clock | E | planned time of the start | 2022-05-22 | plan
@fact ck = 06:15 | clock | E | time of the start | 2022-05-22 | constant
@fact cst = 07:40 | clock | E | time at which the race was stopped | 2022-05-22 | constant
@fact rg = 340 | other | E | swimmers registered | 2022-05-22 | constant
@fact sd = 305 | other | E | swimmers who started | 2022-05-22 | constant
@fact fi = 198 | other | E | swimmers who reached the beach | 2022-05-22 | constant
@fact rs = 61 | rescued | E | swimmers picked up by boats | 2022-05-22 noon | cumulative
@fact tb = 45 | other | E | swimmers who turned back | 2022-05-22 noon | cumulative
@fact mi = 1 | missing | E | swimmers unaccounted for | 2022-05-22 noon | snapshot
@fact ho = 6 | injuries | E | swimmers taken to hospital | 2022-05-22 noon | cumulative
@fact bp = 25 | other | O | escort boats promised | 2022-05-22 | plan | pledged
@fact br = 12 | other | O | escort boats on the water | 2022-05-22 | snapshot
@fact km = 4.2 | distance | E | kilometres of the course | - | constant
@fact dr = 11 | distance | Q | kilometres from the course to where she was found | 2022-05-22 | constant
@fact qa = 52 | age | Q | age | 2022 | constant
@fact ya = 13 | age | Y | age | 2022 | constant
@fact ma = 16 | age | E | lowest age allowed | 2022 | constant | threshold
@fact qs = 07:20 | clock | Q | time at which she was last seen | 2022-05-22 | constant
@fact qf = 16:35 | clock | Q | time at which she was found | 2022-05-22 | constant
@fact qd = 555 | duration | Q | minutes adrift | 2022-05-22 | constant
@fact wt = 72 | duration | K | minutes to swim the course | 2022-05-22 | constant
@fact cu = 3.1 | speed | E | knots of current | 2022-05-22 07:30 | snapshot
@fact fee = 1800 | price | E | pesos to enter | 2022 | constant
@fact fn = 50000 | damages | O | pesos of fine | 2022-06-01 | plan
@fact y19 = 211 | other | E | swimmers who started | 2019 | constant
@rel sum sd = fi + rs + tb + mi
@trap rg sd :: entered, started
@trap ckp ck :: planned, real
@trap km dr :: the course, the drift
@trap qa ya :: a woman and a girl
@trap ya ma :: her age and the lowest allowed
@trap bp br :: promised, there
@trap qs qf :: last seen, found
@trap sd y19 :: this race and the last one before the pandemic

@doc a-flash | online news of a broadcaster | 2022-05-22
{61|rs} plucked from sea as current hits San Telmo swim; {1|mi} missing

By RJ Tolentino, Radyo Lakas News Online
May 22, 2022 | 12:41 PM | 2 min read

MANILA -- Boats picked up {61|rs|t=as of noon|by=the Philippine Coast Guard} swimmers and {one|mi|^} was still missing as of noon Sunday after a strong current scattered an open-water race off San Telmo, the Philippine Coast Guard said.

Another {45|tb} had turned back on their own, while {198|fi} made it to the beach on Lanubo Island.

The missing participant, a {25|!qa}-year-old dentist from Iloilo, wore a yellow cap. She was last seen {at 7:20 a.m.|qs}, {20|-} minutes before the organizers called off the swim.

{Six|ho} people were brought to the district hospital for cramps, cuts and swallowed water. All are stable.

Registration cost {P1,800|fee|v=1800}. The {4.2|km}-kilometer course crosses the Lanubo Strait, where small craft had been advised to stay in port from 9 a.m. on.

ALSO READ: PAGASA: 2 LPAs being watched | Lotto 6/49 results | COVID-19 bulletin: 191 new cases

@doc b-report | coast guard spot report | 2022-05-22
PCG STATION SAN TELMO -- SPOT REPORT NO. 2022-061 (PARTIAL TERMINAL)

WHAT: Swimmers carried off course during Lanubo Strait Swim
WHEN: Start {0615H|ck} 22 May 22 (permit: {0530H|ckp}). Stopped {0740H|cst}.
NARRATIVE: Of {340|rg} registered, {305|sd} entered the water. Current measured {3.1|cu|t=at 0730H} knots at 0730H at mid-channel. {Twelve|br} escort bancas sighted by this Station; {25|bp|m=pledged|by=application} stated in application. Persons recovered by PCG, PNP Maritime and fisherfolk: {61|rs|t=As of 1200H}. Returned unaided: {45|tb|^}. Finished: {198|fi|^}. Unaccounted: {1|mi|^}. As of 1200H.
UPDATE: Subject QUIAMBAO, Rowena, female, {52|qa}, found {1635H|qf} on Dumalag Islet, approx. {11|~dr} km S of course, conscious, sunburn and dehydration. Flown to Iloilo.
ASSETS: 2 aluminum boats, 1 rubber boat, 1 helicopter (PAF). 41 personnel.
ACTION: Minor participant, {13|ya}, noted among those recovered, vs minimum age of {16|ma} under permit. For referral.
STATUS: Search terminated 1650H.

@doc c-sports | sports daily | 2022-05-23
Balanay rules troubled waters

By Dindo Escolin

SAN TELMO -- Lost in Sunday's chaos was a swim of real class. Jiro Balanay, the SEA Games reserve, held a line well north of the buoys, let the tide bring him down and touched sand in {one hour and 12 minutes|wt|v=72}, {nine|-} minutes clear of Cebu's Paolo Inocian.

"I felt it after the second buoy. I told myself, don't fight," said Balanay, 24.

Most of the field fought. Of {305|sd} starters, {198|fi} finished, against all {211|y19|t=in 2019} of them in 2019, when the event was last held. The gun had gone off {at 5:15|!ck}, with the tide already running.

Among those hauled into a banca was Althea Macasaet of Roxas City, who is {13|ya} and had been told by her coach that anybody over {12|-} could join. "She was ahead of {half|-} of the boys," the coach said.

Dentist and masters regular Rowena Quiambao, {52|qa}, spent {six|!qd|v=360} hours in the sea before a fisherman's son saw her cap on an islet.

PBA: Game 4 tonight, Dagat Risers up 2-1. Volleyball standings, page B7.

@doc d-statement | organizer's post on social media | 2022-05-22
BLUEWATER FEST -- OFFICIAL STATEMENT
(Posted 9:02 PM, 4.8K reactions, 2.1K shares)

Dear swim family,

Thank you, Lord. Our dear Doc Weng was found {at 4:35 this afternoon|qf}. She is awake, she is making jokes, and she has asked for her medal, which she will get.

Some facts, because there is a lot of fake news:

The start was moved from {5:30|ckp} to {6:15|ck} because of a late ferry. The Coast Guard was told.

We had asked for {25|bp} boats and paid deposits on {20|-}. {Eight|-} did not show up. That left {12|br}. We take responsibility.

We did not let {hundreds|-} of people drown. There were {no|-} deaths. When the current came up, our marshal blew the horn; that was at {7:40|cst}. By then the fastest were having breakfast.

Everyone who was not able to finish will get back the {₱1,800|fee|v=1800}. For the {61|rs} who rode home on a boat, we will add a free slot next year, IF there is a next year.

Doc Weng, by the way, says she'd do the {4.2|km} K again. The {11|dr} K extra were not in the brochure.

#LanuboSwim2022 #OneTribe

@doc e-broadsheet | national broadsheet | 2022-06-02
Fine sought over 'boats that were not there'

By Carmelita Suyat, Inquiry Desk

ILOILO CITY -- A town council wants the organizer of last month's ill-fated swim in the Lanubo Strait to pay {P50,000|fn|v=50000|by=A town council}, the most that its ordinance permits, and to be barred for {five|-} years.

Members of the Sangguniang Bayan of San Telmo were told at a hearing on Wednesday that a race of {2.4|!km} kilometers, "an hour for a fit teenager", had been put on with {less than half|-} of the escort promised. Only {a dozen|br} boats were counted; the permit spoke of {25|bp}.

Mayor Fructuoso Dagohoy asked why a child had been accepted. Bluewater's lawyer answered that her form gave her age as {17|-}. She's {13|ya}. The rules say {16|ma|m=threshold}.

Quiambao testified by video from her clinic. "The last face I saw was a boy on a paddle board, {around 7:20|qs}. I sang. I counted planes. {More than nine hours|>qd|v=540} I was alone," she said.

The Coast Guard's station commander put the number of swimmers recovered by boats at {61|rs|by=The Coast Guard's station commander}, of those who came back by themselves at {45|tb|^} and, with {198|fi|^} finishers and the one on the islet, of the entire field at {315|!sd|^}.

A vote is due on June 15. {Three|-} of the {eight|-} councilors are related to a Bluewater director, according to the municipal secretary.
