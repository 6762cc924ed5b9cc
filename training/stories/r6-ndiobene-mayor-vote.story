@story r6-ndiobene-mayor-vote
@topic Senegal: municipal election in Ndiobène-Plage, from the first count to the result
@subject S = Aminata Sarr-Cissokho | Sarr-Cissokho | Aminata | the midwife
@subject M = Mbaye Diagne-Lô | Diagne-Lô | the outgoing mayor | mayor
@subject T = Théodore Sagna | Sagna | the teacher | the third man
@subject C = CENA | electoral commission | commission | the commission
@subject N = Ndiobène-Plage | town | polling stations | voters
@fact s1 = 44.8 | vote_share | S | share of the vote | 40% counted | snapshot
@fact m1 = 39.5 | vote_share | M | share of the vote | 40% counted | snapshot
@fact c1 = 40 | counted_share | C | share of polling stations counted | Sunday 23:00 | snapshot
@fact s2 = 47.3 | vote_share | S | share of the vote | final | snapshot
@fact m2 = 38.1 | vote_share | M | share of the vote | final | snapshot
@fact t2 = 14.6 | vote_share | T | share of the vote | final | snapshot
@fact sv = 18920 | vote_count | S | votes | final | snapshot
@fact mv = 15240 | vote_count | M | votes | final | snapshot
@fact tv = 5840 | vote_count | T | votes | final | snapshot
@fact tot = 40000 | vote_count | N | valid votes | final | snapshot
@fact df = 3680 | margin | S | votes ahead of the second candidate | final | snapshot
@fact in = 820 | vote_count | N | spoilt ballots | final | snapshot
@fact rv = 61400 | other | N | voters on the list | 2037-03 | constant
@fact tu = 66.5 | turnout | N | turnout | final | snapshot
@fact tl = 54 | turnout | N | turnout | 2032 | constant
@fact ps = 94 | other | N | polling stations | - | constant
@fact se = 26 | seats | S | council seats | final | snapshot
@fact sm = 17 | seats | M | council seats | final | snapshot
@fact st = 5 | seats | T | council seats | final | snapshot
@fact st2 = 48 | seats | N | council seats in all | - | constant
@fact po = 280 | officers | N | gendarmes on duty | 2037-03-08 | snapshot
@rel sum tot = sv + mv + tv
@rel diff df = sv - mv
@rel sum st2 = se + sm + st
@race first = s1 m1
@race final = s2 m2 t2
@trap s1 s2 :: early count and final
@trap tu tl :: turnout of two elections
@trap c1 tu :: share counted and turnout
@trap sv tot :: her votes and all votes
@trap in tot :: spoilt ballots come on top of the valid ones

@doc a-flash | wire flash | 2037-03-08
DAKAR – Midwife Aminata Sarr-Cissokho led the mayoral vote in Ndiobène-Plage with {44.8 percent|s1|t=with 40 percent of polling stations counted|by=the electoral commission} to {39.5|m1|^} for outgoing mayor Mbaye Diagne-Lô, with {40 percent|c1} of polling stations counted, the electoral commission said late on Sunday.

Voting at {94|ps} polling stations went off calmly under the eyes of {280|po} gendarmes. {61,400|rv} people were on the list. Turnout was higher than the {54|tl|t=of 2032} percent of 2032, the commission's chairwoman said.

@doc b-final | wire agency | 2037-03-09
Senegal midwife unseats mayor

NDIOBÈNE-PLAGE – Aminata Sarr-Cissokho has won, the electoral commission announced on Monday: {47.3 percent|s2|by=the electoral commission}, or {18,920|sv|^} votes, against {38.1|m2|^} percent for Mbaye Diagne-Lô ({15,240|mv|^}). Théodore Sagna, a teacher, came third with {14.6|t2|^}.

Turnout was {66.5|tu|^} percent; in 2032 it was {54|tl|t=in 2032}. The winner's lead is {3,680|df} votes.

Her list takes {26|se} of {48|st2} council seats, his {17|sm}, Sagna's {five|st}.

@doc c-cena | commission communiqué | 2037-03-09
Communiqué No 3: final provisional results

Registered: {61,400|rv}. Votes cast: {40,820|-}. Turnout {66.5%|tu}. Spoilt or blank: {820|in}. Valid: {40,000|tot}.

Sarr-Cissokho {18,920|sv} ({47.3%|s2}); Diagne-Lô {15,240|mv} ({38.1%|m2}); Sagna {5,840|tv} ({14.6%|t2}).

Seats: {26|se}, {17|sm}, {5|st} of {48|st2}. No second round is required, the law asking for a lead, not for half. Complaints: within {72|-} hours.

@doc d-radio | radio report | 2037-03-10
In the yard of the maternity ward they danced until three. Aminata Sarr-Cissokho, who has delivered perhaps {4,000|-} babies, is mayor.

At eleven on Sunday night she had been on {44.8|s1|t=At eleven on Sunday night} percent. When the {94th|ps} box was emptied she had {47.3|s2}. The old mayor fell back from {39.5|m1|t=At eleven on Sunday night} to {38.1|m2}.

He lost by {3,680|df} votes. "I spoiled my own chance", he said. We note that {820|in} ballots were spoiled, too. In the council she has {26|se} seats, he {17|sm}.

@doc e-column | Dakar daily | 2037-03-11
The third man has {five|st} seats

Everyone looks at the midwife and the former mayor. I look at Théodore Sagna. With {5,840|tv} votes, {14.6|t2} per cent, he has {five|st} chairs in a chamber of {48|st2}, and she needs {25|-}; she has {26|se}. He'll matter once somebody has a cold.

What's remarkable is how many came. {Two-thirds|~tu} ({66.5|tu} per cent) of {61,400|rv} people; last time hardly more than half ({54|tl|t=last time}).

The {280|po} gendarmes had nothing to do but guard the tea.

@doc f-diaspora | diaspora news site | 2037-03-10
Ndiobène-Plage: a woman at the town hall

First projections gave her {44.8|s1|t=with only 40 per cent of the vote in}, with only {40|c1} per cent of the vote in, and few believed it. The commission's last sheet gives {18,920|sv|by=The commission's last sheet} votes to Sarr-Cissokho and {15,240|mv|^} to Diagne-Lô.

At the town's {ninety-four|ps} polling stations, {40,000|tot} valid papers were counted. Turnout, {66.5|tu} per cent, is the highest since independence, as far as anyone recalls.

We had asked you: {1,200|-} of you answered our poll. You were wrong: you expected Diagne-Lô. She has {26|se} of the {48|st2} seats. The lead: {3,680|df}.
