@story v4-tarawai-polls
@topic Two New Zealand by-elections in August 2035 and the national polls around them
@subject T = Mere Tautahi | Tautahi | the nurse | the Unity candidate in Tarawai
@subject P = Callum Priddle | Priddle
@subject L = Sefa Leavai | Leavai
@subject S = Ngaire Strand | Strand
@subject R = Dev Ranchhod | Ranchhod
@subject TA = Tarawai | the city seat | the harbour electorate
@subject OH = Ohinemanu | the sheep country | the inland seat
@subject U = Unity | the Unity Party | the government | the governing party
@subject C = Country and Coast | Country | the Opposition | Stroud's party
@subject G = Green Future | the Greens
@subject F = First Tide
@subject PM = Ihaia Rangiwhetu | Rangiwhetu | the prime minister
@subject ST = Philippa Stroud | Stroud | the Opposition leader
@subject HK = Harakeke Research | Harakeke
@subject KM = Kestrel-Moa
@fact t1 = 4377 | vote_count | T | candidate's votes | 52% counted | snapshot
@fact p1 = 4610 | vote_count | P | candidate's votes | 52% counted | snapshot
@fact c1 = 52 | counted_share | TA | share of the votes counted | 2035-08-18 8.40pm | snapshot
@fact d1 = 233 | margin | TA | lead of the first over the second | 52% counted | snapshot
@fact t2 = 9412 | vote_count | T | candidate's votes | preliminary count | snapshot
@fact p2 = 8166 | vote_count | P | candidate's votes | preliminary count | snapshot
@fact l2 = 2930 | vote_count | L | candidate's votes | preliminary count | snapshot
@fact v2 = 21600 | votes_cast | TA | valid votes | preliminary count | snapshot
@fact d2 = 1246 | margin | TA | lead of the first over the second | preliminary count | snapshot
@fact ts = 43.57 | vote_share | T | candidate's share of the vote | preliminary count | snapshot
@fact ps = 37.81 | vote_share | P | candidate's share of the vote | preliminary count | snapshot
@fact t3 = 10038 | vote_count | T | candidate's votes | official count | snapshot
@fact p3 = 8533 | vote_count | P | candidate's votes | official count | snapshot
@fact l3 = 3214 | vote_count | L | candidate's votes | official count | snapshot
@fact d3 = 1505 | margin | TA | lead of the first over the second | official count | snapshot
@fact d0 = 4320 | margin | TA | lead of the first over the second | general election 2034 | snapshot
@fact s2 = 12740 | vote_count | S | candidate's votes | preliminary count | snapshot
@fact r2 = 6205 | vote_count | R | candidate's votes | preliminary count | snapshot
@fact m2 = 6535 | margin | OH | lead of the first over the second | preliminary count | snapshot
@fact m0 = 9118 | margin | OH | lead of the first over the second | general election 2034 | snapshot
@fact w2 = 21390 | votes_cast | OH | valid votes | preliminary count | snapshot
@fact ss = 59.56 | vote_share | S | candidate's share of the vote | preliminary count | snapshot
@fact to = 44.8 | turnout | TA | turnout | preliminary count | snapshot
@fact oo = 49.1 | turnout | OH | turnout | preliminary count | snapshot
@fact t0 = 77.3 | turnout | TA | turnout | general election 2034 | snapshot
@fact o0 = 80.2 | turnout | OH | turnout | general election 2034 | snapshot
@fact en = 48210 | other | TA | people enrolled to vote | 2035-08-18 | constant
@fact av = 11870 | votes_cast | TA | advance votes | 2035-08-17 | cumulative
@fact hu = 34 | poll_share | U | support for the party in the Harakeke poll | 2035-08 | snapshot
@fact hu0 = 37 | poll_share | U | support for the party in the Harakeke poll | 2035-06 | snapshot
@fact hc = 38 | poll_share | C | support for the party in the Harakeke poll | 2035-08 | snapshot
@fact hc0 = 35 | poll_share | C | support for the party in the Harakeke poll | 2035-06 | snapshot
@fact hg = 11 | poll_share | G | support for the party in the Harakeke poll | 2035-08 | snapshot
@fact hf = 6 | poll_share | F | support for the party in the Harakeke poll | 2035-08 | snapshot
@fact hd = 3 | margin | U | points lost in the Harakeke poll | 2035-08 | snapshot
@fact hl = 4 | margin | C | lead over Unity in the Harakeke poll | 2035-08 | snapshot
@fact hn = 1012 | sample_size | HK | people polled nationally | 2035-08 | constant
@fact he = 3.1 | margin_of_error | HK | margin of error of the national poll | 2035-08 | constant
@fact ku = 36 | poll_share | U | support for the party in the Kestrel-Moa poll | 2035-08 | snapshot
@fact kc = 36 | poll_share | C | support for the party in the Kestrel-Moa poll | 2035-08 | snapshot
@fact kg = 12 | poll_share | G | support for the party in the Kestrel-Moa poll | 2035-08 | snapshot
@fact kn = 1450 | sample_size | KM | people polled nationally | 2035-08 | constant
@fact ke = 2.6 | margin_of_error | KM | margin of error of the national poll | 2035-08 | constant
@fact pm = 24 | poll_share | PM | preferred as prime minister in the Harakeke poll | 2035-08 | snapshot
@fact pm0 = 28 | poll_share | PM | preferred as prime minister in the Harakeke poll | 2035-06 | snapshot
@fact sp = 27 | poll_share | ST | preferred as prime minister in the Harakeke poll | 2035-08 | snapshot
@fact sp0 = 22 | poll_share | ST | preferred as prime minister in the Harakeke poll | 2035-06 | snapshot
@fact eT = 41 | poll_share | T | support in the electorate poll | 2035-07 | snapshot
@fact eP = 40 | poll_share | P | support in the electorate poll | 2035-07 | snapshot
@fact eN = 500 | sample_size | TA | people polled in the electorate | 2035-07 | constant
@fact jc = 49 | seats | C | seats on the poll's numbers | 2035-08 | snapshot | projected
@fact ju = 43 | seats | U | seats on the poll's numbers | 2035-08 | snapshot | projected
@fact jm = 62 | seats | - | seats needed to govern | - | constant | threshold
@fact cap = 41300 | spending | - | what a candidate may spend | - | constant | threshold
@fact spT = 36900 | spending | T | spent on the campaign | 2035-08-29 | cumulative
@fact spP = 39750 | spending | P | spent on the campaign | 2035-08-29 | cumulative
@fact und = 1550 | margin | P | dollars below the limit | 2035-08-29 | cumulative
@fact sg = 5 | margin | ST | points gained as preferred prime minister | 2035-08 | snapshot
@fact tx = 626 | vote_count | T | special votes | official count | snapshot
@fact lx = 284 | vote_count | L | special votes | official count | snapshot
@rel diff sg = sp - sp0
@rel diff tx = t3 - t2
@rel diff lx = l3 - l2
@rel diff d1 = p1 - t1
@rel diff d2 = t2 - p2
@rel diff d3 = t3 - p3
@rel diff m2 = s2 - r2
@rel share ts = t2 / v2
@rel share ps = p2 / v2
@rel share ss = s2 / w2
@rel share to = v2 / en
@rel diff hd = hu0 - hu
@rel diff hl = hc - hu
@rel diff und = cap - spP
@race half = t1 p1
@race prelim = t2 p2 l2
@race official = t3 p3 l3
@race harakeke = hu hc hg hf
@race pmrace = pm sp
@trap d2 d3 :: preliminary lead and official lead
@trap t1 t2 :: half counted and all counted
@trap hu ku :: two pollsters
@trap kc hc :: two pollsters
@trap hn kn :: two samples
@trap to oo :: two electorates
@trap ts eT :: result and electorate poll
@trap d0 m2 :: other seat, other year
@trap l2 l3 :: preliminary and official
@trap spT spP :: two candidates

@doc a-wire | wire agency | 2035-08-18
Unity clings to Tarawai, loses ground inland

WELLINGTON (TPA) - Nurse Mere Tautahi kept the harbour electorate of Tarawai for the governing Unity Party on Saturday night, but by only {1,246|d2|t=on Saturday night} votes on the preliminary count, against the {4,320|d0|t=last year|s=her predecessor} by which her predecessor held the seat last year.

With every booth in, Tautahi had {9,412|t2|t=With every booth in} votes to {8,166|p2|^} for Callum Priddle of Country and Coast. Sefa Leavai, standing for Green Future, came third with {2,930|l2|^}. She had trailed for most of the evening: at 8.40pm, when {52 per cent|c1|t=at 8.40pm} of the vote had been tallied, Priddle was in front by {4,610|p1|t=at 8.40pm} to {4,377|t1|^|s=She}, and his supporters at the Tarawai Rowing Club were already singing.

"Advance votes saved us," she told reporters. There were {11,870|av|by=the Electoral Commission} of them, the Electoral Commission said, and they are counted last.

In Ohinemanu, {two|-} hours' drive inland, Country's Ngaire Strand had no such worries. The shearing contractor took {12,740|s2} votes to {6,205|r2} for Unity's Dev Ranchhod, a majority of {6,535|m2}. Turnout there was {49.1 per cent|oo|s=there}; in Tarawai it reached {44.8 per cent|to}, low even by the standards of a wet August by-election.

Special votes remain to be counted in both seats. The official result is due on August 29.

@doc b-daily | national newspaper | 2035-08-20
Stroud overtakes Rangiwhetu as Harakeke poll puts Opposition ahead

By HENARE OXBRIDGE, political editor | 04 555 0148

Philippa Stroud has gone past the prime minister for the first time. In the Harakeke Research poll taken over the by-election weekend, {27 per cent|sp|t=over the by-election weekend|by=Harakeke Research} of those asked named the Country and Coast leader as the person they would most like to run the country, {five|sg} more than the {22 per cent|sp0|t=in June|s=she} she scored in June. Ihaia Rangiwhetu has slid the other way, from {28 per cent|pm0|t=in June} to {24|pm|t=over the by-election weekend}.

The party vote has turned as well. Country is on {38 per cent|hc|t=now|by=Harakeke}, up from {35|hc0|t=winter} in the first winter survey, and the Unity Party is now on {34 per cent|hu|t=now|by=Harakeke}, having lost {three|hd} points in the same nine weeks. Green Future has {11 per cent|hg|^} and First Tide {6|hf|^}. On those figures, Harakeke reckons, Stroud would bring {49|jc|by=Harakeke|s=Stroud} MPs into the House and Unity {43|ju|^}; a government needs {62|jm}, so the Greens would choose.

Not every pollster sees it. A Kestrel-Moa survey for Radio Aotearoa Live, in the field on the same days, had the {two|-} big parties level at {36 per cent|ku+kc|t=on the same days|by=Kestrel-Moa} apiece and Green Future on {12|kg|^}. Kestrel-Moa spoke to {1,450|kn|by=Kestrel-Moa} people and puts its error at {2.6|ke|^} points; Harakeke rang {1,012|hn} and allows for {3.1|he}.

Rangiwhetu's office said the prime minister "doesn't comment on weather or polls". He may have to. Tarawai, which Unity carried by {4,320|d0|t=a year ago} votes a year ago, was all but lost on Saturday.

READ MORE: 7 things we learned in Tarawai | 140 jobs go at Portside Timber

@doc c-tabloid | tabloid columnist | 2035-08-21
Barney Tuilagi-Rowe: Somebody tell the PM the house is on fire

SO it's come to this. Barely {three in ten|!hu} of us, {31 per cent|!hu|by=Harakeke} if you want Harakeke's exact word for it, would tick the box for Rangiwhetu's mob today. In June it was {37|hu0|t=In June}. Where'd they go? Down the road to Stroud, who's sitting pretty on {38|hc|s=Stroud}.

"But we won Tarawai!" bleats the Beehive. Sure you did. You had a majority of {4,320|d0|t=in 2034} in 2034 and you've come home with change from {1,300|<d2} or so. A ward sister with a lovely smile and {9,412|t2} friends beat a bloke who sells outboard motors. Priddle still got near enough to {38 per cent|ps} of the seat. Tautahi's {43.6|ts} is no landslide, mate.

And who bothered? Of {48,210|en} souls on the roll in Tarawai, {21,600|v2} found a pencil. Inland they're keener: {49 per cent|oo|s=Inland} or thereabouts. Last year the place managed {80.2|o0|t=Last year|s=the place}.

I'm told the prime minister's fans say a poll of {1,012|hn} people is a rugby crowd on a bad day. Fine. So was the one that had Tautahi just {one|-} point up in July, {41|eT|t=in July} to {40|eP|^}, and that lot only rang {500|eN|^}. They weren't far wrong, were they?

Here's the bit that'll sting. Asked who they'd rather see in the big chair, {27 per cent|sp} said Philippa. The PM got {24|pm}.

Barney's column appears Tuesdays. Text your rage to 4040.

@doc d-radio | radio bulletin script | 2035-08-20
MORNING BULLETIN / 0700 / READER: AROHA

Good morning. Unity's new member for Tarawai, Mere Tautahi, says she'll be on the ward one last time this week before moving to Parliament. Saturday's count put her {1,640|!d2|t=Saturday's count} votes in front of her nearest challenger, Callum Priddle, with the Greens' Sefa Leavai well back on {2,930|l2|^}.

Up the valley, the farm vote stayed put. Ngaire Strand collected almost {60 per cent|~ss|s=Ngaire Strand} of everything cast in Ohinemanu. Her cushion, {6,535|m2|s=Her}, is slimmer than the {9,118|m0|t=at the general election|s=her party} her party enjoyed at the general election. Only {46 per cent|!oo|s=locals} of locals took part, the returning officer says, compared with {eight in ten|~o0|t=last year|s=locals} last year. In the city seat it was {44.8|to}, down from {77.3|t0|t=last year}.

To the polls. Kestrel-Moa's latest, for this station, can't separate the government and the Opposition: {36|ku+kc|by=Kestrel-Moa} each. {Fourteen hundred and fifty|kn|v=1450|by=Kestrel-Moa} voters were interviewed. A rival survey out this morning by Harakeke has Stroud's party {four|hl|by=Harakeke} points clear.

It's {nine|-} degrees in the capital, with gales in the Strait.

@doc e-results | results page of a regional paper | 2035-08-29
TARAWAI BY-ELECTION: OFFICIAL COUNT DECLARED

The Electoral Commission today declared the final result, specials included.

TAUTAHI, Mere (Unity): {10,038|t3|t=today|by=The Electoral Commission}
PRIDDLE, Callum (Country and Coast): {8,533|p3|^}
LEAVAI, Sefa (Green Future): {3,214|l3|^}

Majority: {1,505|d3|t=today}. On election night it had stood at {1,246|d2|t=On election night}.

How the night went: Mr Priddle led by {233|d1|t=just past half-way} just past half-way ({52%|c1|t=just past half-way} counted), having polled strongly in the beach booths. Advance voting, {11,870|av} papers in all, broke heavily for Ms Tautahi. At midnight her share was {43.6%|ts|t=At midnight|s=her} and his {37.8%|ps|^|s=his}.

Expenses. Candidates are limited to {$41,300|cap}. Ms Tautahi has declared {$36,900|spT}. Mr Priddle has declared {$39,750|spP}, leaving him {$2,550|!und|s=him} inside the cap.

Leavai gained {284|lx} from specials and told the Tarawai Beacon that the party would "keep knocking". Ohinemanu's official count follows tomorrow; on the night {21,390|w2|t=on the night} votes were admitted there, of which Ngaire Strand had {12,740|s2|^}.

Photo 3 of 11: the count at Tarawai Memorial Hall. Credit: S. Vaipulu

@doc f-explainer | news site Q&A | 2035-08-30
Did the polls get it right? Your questions answered

Was Tautahi ever really behind? In votes, yes. At twenty to nine Priddle's tally was {4,610|p1|t=At twenty to nine} and hers {4,377|t1|^|s=hers}. In the surveys, no: July's electorate poll gave her {41 per cent|eT|t=July's|s=her} and him {40|eP|^|s=him}, a gap far smaller than a sample of {500|eN} can measure.

So how did it end? Once {626|tx|s=she} specials were added, she finished on {10,038|t3|t=Once|s=she} and he on {8,533|p3|^|s=he}. Roughly {1,500|~d3|^|s=she} in it.

Why are there two national polls that disagree? They asked different people. Harakeke's {thousand|~hn|v=1000} or so respondents leaned towards Stroud, whose personal rating of {27 per cent|sp|by=Harakeke|s=Stroud} was above the {26|!pm|by=Harakeke|s=Mr Rangiwhetu} it recorded for Mr Rangiwhetu. Kestrel-Moa found the major parties tied, with the Greens at {12 per cent|kg|by=Kestrel-Moa} rather than {11|hg|by=Harakeke}. With error margins of {3.1|he|s=Harakeke} points for Harakeke and {2.6|ke} for Kestrel-Moa, both could be right.

Could Stroud govern on those numbers? Not alone. Harakeke's model gives Country {49|jc|by=Harakeke} seats; {62|jm} is the magic number. Unity would be left with {43|ju|^}.

Did turnout matter? Fewer than {half|<to|v=50} of Tarawai's {48,210|en} enrolled voters took part, against {77 per cent|t0|t=in 2034|round} in 2034. Strand's voters in Ohinemanu turned out in slightly better heart, at {49.1|oo|s=Strand's voters}.

And First Tide? Parked on {six|hf|by=Harakeke}, Harakeke says, just over the line.
