@story bistrnik-tram
@topic Referendum on a tram line in the Slovenian city of Bistrnik
@subject B = Bistrnik | the city | the municipality | town
@subject F = Da za tramvaj | Yes to the Tram | the yes camp | supporters | those in favour
@subject G = Parking First | Najprej parkirišča | the no camp | opponents | those against
@subject M = Vesna Hribernik | Hribernik | the mayor
@subject T = the tram line | Line 1 | the line | the tram
@subject P = Polkrog | the Polkrog institute
@fact y = 18206 | vote_count | F | votes | 2033-09-21 final | snapshot
@fact n = 17655 | vote_count | G | votes | 2033-09-21 final | snapshot
@fact i = 412 | vote_count | B | invalid ballots | 2033-09-21 final | snapshot
@fact c = 36273 | votes_cast | B | ballots cast | 2033-09-21 final | snapshot
@fact reg = 84920 | other | B | people entitled to vote | September 2033 | constant
@fact to = 42.7 | turnout | B | turnout | 2033-09-21 final | snapshot
@fact to11 = 18.2 | turnout | B | turnout | 2033-09-21, 11:00 | snapshot
@fact to16 = 33.5 | turnout | B | turnout | 2033-09-21, 16:00 | snapshot
@fact yp = 50.8 | vote_share | F | share of valid votes | 2033-09-21 final | snapshot
@fact np = 49.2 | vote_share | G | share of valid votes | 2033-09-21 final | snapshot
@fact m = 551 | margin | F | lead | 2033-09-21 final | snapshot
@fact qn = 16984 | vote_count | G | votes against that would make the result binding | - | constant | threshold
@fact qp = 20 | other | G | share of the electorate that must vote against | - | constant | threshold
@fact py = 54 | poll_share | F | respondents | 2033-09-12 | snapshot
@fact pn = 38 | poll_share | G | respondents | 2033-09-12 | snapshot
@fact ps = 702 | sample_size | P | people interviewed | 2033-09-12 | constant
@fact km = 11.4 | distance | T | kilometres of track | - | plan
@fact km0 = 14.2 | distance | T | kilometres of track | 2030 plan | plan
@fact stp = 19 | other | T | stops | - | plan
@fact cost = 286000000 | budget | T | euros to build it | - | plan
@fact cost0 = 231000000 | budget | T | euros to build it | 2030 plan | plan
@fact eu = 171600000 | budget | T | euros from the European cohesion fund | - | plan | pledged
@fact eup = 60 | other | T | share of the cost from the European cohesion fund | - | plan | pledged
@fact mun = 114400000 | budget | B | euros from the municipality | - | plan
@fact rid = 26000 | ridership | T | passengers a day expected | in 2039 | plan | projected
@fact bus = 15800 | ridership | B | passengers a day on the buses it replaces | 2033 | constant
@fact park = 740 | other | T | parking spaces lost | - | plan
@fact vat = 820 | other | T | parking spaces gained in garages | - | plan
@fact wy = 61 | vote_share | F | share of valid votes in Polje | 2033-09-21 final | snapshot
@fact oldy = 37 | vote_share | F | share of valid votes in the old town | 2033-09-21 final | snapshot
@fact flt = 14 | other | T | tram cars ordered | - | plan
@fact opt = 6 | other | T | tram cars on option | - | plan
@fact oth = 17654 | vote_count | G | other people who voted against | 2033-09-21 final | snapshot
@rel sum c = y + n + i
@rel share to = c / reg
@rel diff m = y - n
@rel sum cost = eu + mun
@rel share eup = eu / cost
@race result = y n
@race poll = py pn
@trap to11 to16 to :: turnout at three hours of one day
@trap km km0 :: two versions of the plan
@trap cost cost0 :: two versions of the plan
@trap n qn :: votes against and those required
@trap rid bus :: expected tram riders and bus riders now
@trap park vat :: lost and gained spaces
@trap py yp :: poll and result
@trap wy oldy :: two districts

@doc a-agency | state news agency, English | 2033-09-21
Bistrnik voters back tram by slim margin

Bistrnik, 21 September (SloPres) - A narrow majority of voters in Bistrnik supported building the city's first tram line at a local referendum today, unofficial but complete returns show.

The ordinance was confirmed by {18,206|y|t=today|by=unofficial but complete returns} votes to {17,655|n|^}, or {50.8%|yp|^} to {49.2%|np|^}. {412|i|^} ballots were invalid.

Turnout reached {42.7%|to|t=today}, after {18.2%|to11|t=at 11 am} at 11 am and {33.5%|to16|t=at 4 pm} at 4 pm.

An ordinance falls only if those against outnumber those in favour and represent at least {a fifth|qp|v=20} of the electorate, which for {84,920|reg} eligible voters means {16,984|qn}. Opponents passed the second hurdle but not the first.

The line is to have {19|stp} stops over {11.4|km} kilometres and to cost {EUR 286 million|cost}, of which {EUR 171.6 million|eu} has been promised from EU cohesion funds.

vk/ab/eho

@doc b-daily | Ljubljana daily, feature | 2033-09-22
A city learns to say yes, quietly

Text: Blažka Omerzel · Photos: Idris Kolarič · Saved by 233 readers

In Polje, where the blocks were built for a factory that no longer exists, {sixty-one|wy|v=61} per cent said yes. In the old town, where the cafés have grown used to parking on the pavement, {thirty-seven|oldy|v=37} did. Between these two Bistrniks runs a river and, if the engineers keep their word, a rail.

"We sell shoes," explained a man on Cankarjeva 14 who had campaigned with Parking First. "No one has ever bought boots by tram." The project swallows {740|park} spaces at the kerb. That it would return {820|vat} under ground, in garages for which one pays, did not console him.

Ten days ago the Polkrog institute found things much less tight: {54|py|t=Ten days ago|by=the Polkrog institute} for, {38|pn|^} against among {702|ps} respondents. "People told us what they wished they were," a Polkrog analyst sighed.

At the last moment they turned out, too. By the mid-morning report {18.2|to11|t=By the mid-morning report} per cent had voted and the yes camp was writing its condolences; by closing time it was {42.7|to|t=by closing time}, and the difference came to {551|m} people, a single school.

Mayor Vesna Hribernik, who had bet her second term on it, walked home. She lives at the future stop number seven.

@doc c-trade | rail trade newsletter | 2033-09-25
BISTRNIK TRAM CLEARS VOTE — tender Q2 2034

Slovenia. Reduced-scope Line 1 now approved at municipal referendum.

Length: {11.4|km} km double track, metre gauge (2030 concept: {14.2|km0} km).
Stops: {19|stp}, all step-free.
Capex: {€286m|cost}, up from {€231m|cost0|t=2030} in 2030 despite the shorter alignment; steel and a second river bridge account for most of it.
Funding: {60%|eup} cohesion fund; the remainder, {€114.4m|mun}, municipal borrowing.
Forecast: {26,000|rid|t=in 2039} boardings/day in 2039. Trunk buses 3 and 6, to be withdrawn, carry {15,800|bus|t=today} today.
Fleet: {14|flt} five-section cars with option for {six|opt|v=6}.

Politics: Approved {50.8|yp}–{49.2|np} on {42.7%|to} turnout. Opponents say no legal challenge, but watch the spring budget: the mayor's coalition has a majority of {one|-}.

RTN Issue 2207 · Briefs: Line 4 delay in Cluj · 30 battery trams for Odense · Back issues €6

@doc d-op | opinion column, local portal | 2033-09-24
We lost. Now count the garages.

I voted no, as did {17,654|oth} other people, and on Sunday evening somebody at the yes party gave me a slice of cake.

So I'll play fair. It wasn't the quorum: our camp sailed past {16,984|qn}. It wasn't money either, of which we had more. There were {551|m} too few of us.

But I will keep books. Hribernik has said that the municipality's part is {114.4 million|mun|by=Hribernik} euros and "not a cent more". She has said {820|vat} places in garages before the first of the {740|park} at the kerb disappears. She has said {twenty-six thousand|rid|v=26000|by=She} passengers each day, and I'll sit at the stop with a clicker, because the buses which the tram replaces have never managed {sixteen|<bus|x=1000} thousand.

In 2030, she also said {231 million|cost0|t=In 2030} euros.

A friend asked whether I would at least ride it. {Eleven|km|round} kilometres, from the hospital to the cemetery? Eventually everybody does.

Rok Šterbenc is an accountant. Comments closed after 519 posts.
