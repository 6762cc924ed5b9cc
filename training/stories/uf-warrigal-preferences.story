@story uf-warrigal-preferences
@topic A Victorian state by-election: the wrong pair is counted on the night and an independent comes from third
@subject W = Warrigal Plains | the seat | the electorate | the district
@subject P = Duc Pham | Pham | the accountant | the former deputy mayor | Mr Pham
@subject C = Leilani Croft | Croft | the nurse | Ms Croft | Leilani
@subject M = Beatrix Moncrieff | Moncrieff | the vet | Dr Moncrieff | Bea
@subject K = Stavros Kalodikis | Kalodikis | Outback Freedom
@subject O = the other three candidates | the other three | three also-rans
@subject R = Ron Ashgrove | Ashgrove
@subject E = Victorian Electoral Commission | VEC | the commission | electoral officials
@subject G = Gauge Research | Gauge
@subject U = United Labour | Labour | the government
@subject A = Country Progress | Progress | CP
@subject F = Warrigal police district | local police | police
@fact en = 51870 | other | W | enrolled voters | 2028-03-25 | constant
@fact tv = 43416 | votes_cast | W | votes cast | final | cumulative
@fact tu = 83.7 | turnout | W | turnout | final | cumulative
@fact inf = 1866 | other | W | informal votes | final | cumulative
@fact ir = 4.3 | rate | W | informal rate in percent | final | cumulative
@fact fv = 41550 | votes_cast | W | formal votes | final | cumulative
@fact od = 18404 | votes_cast | W | votes cast in person on the day | final | cumulative
@fact ea = 17480 | votes_cast | W | votes cast early in person | final | cumulative
@fact po = 6210 | votes_cast | W | postal votes | final | cumulative
@fact ab = 1322 | votes_cast | W | absent and provisional votes | final | cumulative
@fact nv = 31940 | votes_cast | W | votes counted | 2028-03-25 night | cumulative
@fact np = 34.9 | vote_share | P | share of first preferences | 2028-03-25 night | cumulative
@fact nc = 27.6 | vote_share | C | share of first preferences | 2028-03-25 night | cumulative
@fact nm = 24.9 | vote_share | M | share of first preferences | 2028-03-25 night | cumulative
@fact npc = 52.6 | vote_share | P | share after preferences against Croft | 2028-03-25 night | snapshot
@fact pp = 34 | vote_share | P | share of first preferences | final | cumulative
@fact cp = 27 | vote_share | C | share of first preferences | final | cumulative
@fact mp = 26 | vote_share | M | share of first preferences | final | cumulative
@fact kp = 8 | vote_share | K | share of first preferences | final | cumulative
@fact pv = 14127 | vote_count | P | first preferences | final | cumulative
@fact cv = 11219 | vote_count | C | first preferences | final | cumulative
@fact mv = 10803 | vote_count | M | first preferences | final | cumulative
@fact kv = 3324 | vote_count | K | first preferences | final | cumulative
@fact ov = 2077 | vote_count | O | first preferences | final | cumulative
@fact p3 = 15904 | vote_count | P | votes with three candidates left | 2028-04-04 | snapshot
@fact m3 = 13020 | vote_count | M | votes with three candidates left | 2028-04-04 | snapshot
@fact c3 = 12626 | vote_count | C | votes with three candidates left | 2028-04-04 | snapshot
@fact d3 = 394 | margin | M | votes ahead of Croft with three candidates left | 2028-04-04 | snapshot
@fact m2 = 22146 | vote_count | M | votes after preferences | final | cumulative
@fact p2 = 19404 | vote_count | P | votes after preferences | final | cumulative
@fact m2s = 53.3 | vote_share | M | share after preferences | final | cumulative
@fact p2s = 46.7 | vote_share | P | share after preferences | final | cumulative
@fact d2 = 2742 | margin | M | votes ahead of Pham after preferences | final | cumulative
@fact cm = 9126 | other | M | preferences received from Croft | 2028-04-04 | snapshot
@fact cpf = 3500 | other | P | preferences received from Croft | 2028-04-04 | snapshot
@fact cms = 72.3 | other | M | share of Croft's votes received in preferences | 2028-04-04 | snapshot
@fact r26 = 58.9 | vote_share | R | share after preferences | 2026 | constant
@fact sw = 12.2 | other | A | points lost after preferences since the general election | final | cumulative
@fact g1 = 36 | poll_share | P | support in the poll | 2028-03-10 | snapshot
@fact g2 = 29 | poll_share | C | support in the poll | 2028-03-10 | snapshot
@fact g3 = 22 | poll_share | M | support in the poll | 2028-03-10 | snapshot
@fact gn = 688 | sample_size | G | voters polled | 2028-03-10 | snapshot
@fact gm = 3.7 | margin_of_error | G | margin of error | 2028-03-10 | snapshot
@fact us = 46 | seats | U | seats in the lower house | 2028-04 | constant
@fact as = 30 | seats | A | seats in the lower house | 2028-04 | constant
@fact hs = 88 | seats | E | seats in the lower house altogether | - | constant
@fact mr = 842000 | fundraising | M | money raised | 2028-03-24 | cumulative
@fact asp = 1100000 | spending | A | money spent on the campaign | 2028-03-24 | cumulative
@fact pl = 45 | officers | P | police officers to be added | - | plan | pledged
@fact pn = 171 | officers | F | police officers in service | 2028-03 | snapshot
@fact tot = 216 | officers | F | police officers in service after the increase | - | plan | projected
@fact hc = 600 | units_pledged | C | social homes | - | plan | pledged
@fact hm = 350 | units_pledged | M | homes for teachers and nurses | - | plan | pledged
@fact ho = 214000000 | budget | U | cost of the hospital upgrade | - | plan | pledged
@rel share tu = tv / en
@rel sum tv = fv + inf
@rel share ir = inf / tv
@rel sum tv = od + ea + po + ab
@rel sum fv = pv + cv + mv + kv + ov
@rel share pp = pv / fv
@rel share mp = mv / fv
@rel sum fv = p3 + m3 + c3
@rel diff d3 = m3 - c3
@rel sum fv = m2 + p2
@rel share m2s = m2 / fv
@rel diff d2 = m2 - p2
@rel share cms = cm / c3
@rel sum c3 = cm + cpf
@rel sum tot = pn + pl
@rel diff sw = r26 - p2s
@race night = np nc nm
@race primary = pp cp mp kp
@race three = p3 m3 c3
@race two = m2 p2
@race poll = g1 g2 g3
@trap npc m2s :: two different pairs after preferences
@trap np pp :: election night and final
@trap mv m3 :: first preferences and after exclusions
@trap d3 d2 :: for second place and for the seat
@trap cm cv :: her preferences and her votes
@trap tv fv :: with and without informal votes
@trap g3 nm :: poll and count
@trap r26 m2s :: two elections
@trap pl pn :: promised and in service
@trap hc hm :: rival housing promises
@trap nv tv :: counted on the night and in the end

@doc a-abcish | public broadcaster, election night | 2028-03-25
Pham in box seat to hold Warrigal Plains for Country Progress

By state political reporter Ngaire Okonedo
Posted 25 Mar 2028, 10:14pm, updated 10:58pm

Country Progress appears to have held Warrigal Plains, though with its vote well down, after the first by-election test for the state's opposition.

With {31,940|nv|t=late on Saturday|by=the Victorian Electoral Commission} votes counted late on Saturday, the Victorian Electoral Commission showed former deputy mayor Duc Pham on {34.9 per cent|np|^} of first preferences, Labour's Leilani Croft on {27.6|nc|^} and independent vet Beatrix Moncrieff on {24.9|nm|^}.

A notional count between the first two puts Mr Pham at {52.6 per cent|npc|t=late on Saturday|by=A notional count}. That is way short of the {58.9|r26|t=in 2026} on which retiring MP Ron Ashgrove won in 2026.

But analysts urged caution. "They've picked a pair to count," psephologist Idris Lombardo-Finch said. "If Bea climbs over Leilani, that pair's in the bin and we start again."

Postal votes will be accepted until Friday week.

A Gauge Research robo-poll a fortnight ago had it Pham {36|g1|t=a fortnight ago|by=A Gauge Research robo-poll}, Croft {29|g2|^}, Moncrieff {22|g3|^}.

There are {51,870|en} people enrolled; not voting carries a fine of {$99|-}.

More on this story: Storm warning for 3 districts | The 12-year-old who sold a bull

@doc b-wire | national newswire | 2028-04-05
Independent wins Vic by-election from third

Melbourne, April 5 - A country vet who ran third on first preferences has won the Victorian seat of Warrigal Plains.

The distribution of preferences completed on Tuesday gives independent Beatrix Moncrieff {22,146|m2|t=completed on Tuesday|by=VEC figures} votes to Country Progress candidate Duc Pham's {19,404|p2|^}, VEC figures show, or {53.3 per cent|m2s|^} to {46.7|p2s|^}.

Labour's Leilani Croft was eliminated when three candidates were left. At that point Mr Pham was on {15,904|p3|t=At that point}, Dr Moncrieff on {13,020|m3|^} and Ms Croft {349|!d3|^} behind her. {Seventy-two per cent|cms|v=72|round|t=At that point} of the nurse's ballots then flowed to the independent.

The result is a swing of {12.2 points|sw|t=since the general poll} against Progress since the general poll. It reduces the party to {30|as} seats in the {88|hs}-member lower house. Labour's {46|us} are unchanged.

Turnout was {83.7 per cent|tu}, low by Australian standards.

Premier Maeve Tadesse said her government would honour a promise to spend {$214 million|ho|by=her government} on Warrigal Base Hospital.

@doc c-broad | metropolitan broadsheet | 2028-04-06
The {394|d3} people who made a member of parliament

Analysis, by Callum Wirihana

Forget the {2,742|d2|t=in the end} votes by which Beatrix Moncrieff beat Duc Pham in the end. The by-election was decided a step before, by the sliver that kept her ahead of Leilani Croft and in the race: {13,020|m3|t=a step before} to {12,626|c3|^}.

On first preferences it was Croft who was in front, {11,219|cv|t=On first preferences} to {10,803|mv|^}. Stavros Kalodikis of Outback Freedom ({3,324|kv|^}) and three also-rans ({2,077|ov|^}) then went out, and their papers broke for the vet. By Tuesday night Croft's had done the same, {9,126|cm|t=By Tuesday night} for Moncrieff and {3,500|cpf|^} for Pham.

In other words, had {200|-} of those voters numbered two boxes the other way, Labour would have faced Pham, and on the commission's own night-time reckoning lost, since he had {52.6 per cent|npc|t=night-time} in that match.

Our compulsory, preferential system works if people can work it. This time {3.4 per cent|!ir|t=This time} could not, or would not: {1,866|inf|^} papers were informal out of {43,416|tv|^}.

Progress paid {$1.1 million|asp} for its defeat. Moncrieff raised {$842,000|mr}, from {2,960|-} people. Both sums are absurd for a place with nine sets of traffic lights.

The lesson for pollsters is to stop ringing landlines. Gauge reached {688|gn|t=two weeks out|by=Gauge} of them two weeks out and found {22 per cent|g3|^} for the winner, with an error of {3.7|gm|^}. She polled {26|mp|t=On first preferences}.

@doc d-local | town newspaper | 2028-04-07
IT'S BEA!

The Warrigal Plains Courier-Leader

She was up to her elbow in a heifer at Dunmurra when the commission rang, and she had to call back. Dr Beatrix Moncrieff, 46, is our new state member, by {2,742|d2|t=after preferences} after preferences.

It was {14,127|pv|t=to begin with} to begin with for Duc Pham, {11,219|cv|^} for Leilani Croft and {10,803|mv|^} for Bea. Stavros Kalodikis got {3,324|kv|^} and says he is going fishing. In percentages: {34|pp|^}, {27|cp|^}, {26|mp|^} and {8|kp|^}.

How did we vote? In our table, from the official sheet:

On the day: {18,404|od}
Early, in person: {17,480|ea}
Post: {6,120|!po}
Absent and provisional: {1,322|ab}
All up: {43,416|tv}

So more of us voted before the day than on it.

What she said she'd do: {350|hm} homes for teachers and nurses. What Mr Pham said: {45|pl} more police on top of {171|pn|t=now} now. Leilani had {600|hc} social homes in her leaflet. Labour still owes us a hospital, {$214 million|ho} worth.

{10|-} booths were won by Mr Pham, {8|-} by Bea and {5|-} by Leilani, who had Railway Terrace by {211|-}.

FOR SALE: ute, 2009, 312,000 km, goes. Ph 5550 2117.

@doc e-newsletter | psephology newsletter | 2028-04-05
The Exhausted Ballot: Warrigal Plains, an autopsy of a night count

First, apologies. On the night I called it for Pham. I had him on {34.9|np|t=On the night}, Moncrieff on {27.6|!nm|^} and Croft on {24.9|!nc|^}, with {31,940|nv|^} in the bag, and I thought {52.6|npc|^} in the commission's pairing was enough.

What was wrong with the pairing? It wasn't between the two who ended up there. By the time everything was in, primaries were Pham {34.0|pp|t=By the time everything was in}, Croft {27.0|cp|^}, Moncrieff {26.0|mp|^}, Kalodikis {8.0|kp|^}. The late postals were good for the vet. And then she vaulted, by {394|d3|t=at the three-way point} at the three-way point.

Flows. Of Croft's {12,626|c3|t=at the three-way point}, {9,126|cm|^} went to Moncrieff, which is {72.3 per cent|cms|^}. I'd guessed 65.

Swing purists will want {12.2|sw}: from {58.9|r26|t=in 2026} in 2026 to {46.7|p2s|t=this time} this time. I'd treat it with tongs, since the opponent isn't the same.

Informality was {4.3|ir|t=this time}, up a bit. Formal votes, {41,550|fv|^}.

Fun fact: the Outback Freedom how-to-vote card numbered the boxes wrong and told its people to put a 6 twice.

Premium subscribers: 1 more chart below.

@doc f-presser | candidate's media release | 2028-03-20
MEDIA RELEASE — Duc Pham for Warrigal Plains

COUNTRY PROGRESS PLEDGES {45|pl} MORE POLICE

A Country Progress government would station another {45|pl} police in the Warrigal district, candidate Duc Pham said today, lifting the number from {171|pn|t=today} to {216|tot}.

"Labour has had {46|us} seats in that parliament and hasn't sent us one constable," Mr Pham said. "My Labour opponent talks about {600|hc} social homes and the independent about {350|hm} for teachers. Who is going to keep them safe?"

Mr Pham said that a reported plan to close {4|-} country stations was false and had been withdrawn in 2027.

The hospital money announced by Labour, {$214 million|ho|by=Labour}, would be matched dollar for dollar.

Progress is leading in Warrigal Plains with {36 per cent|g1|t=the most recent survey|by=the most recent survey}, according to the most recent survey (Gauge Research, {688|gn|^} respondents, margin of error {3.7|gm|^} points), ahead of Labour on {29|g2|^} and Dr Moncrieff on {22|g3|^}.

Ron Ashgrove, who served the seat for 19 years and won it last time with {58.9 per cent|r26|t=last time} after preferences, has endorsed Mr Pham.

Authorised by J. Petrakis, 88 Commercial St, Warrigal.
