@story xd-herm-lifeboat
@topic Lifeboat rescues and an appeal for a new boat on a Channel Island
@subject L = Herm lifeboat station | the lifeboat | the station | the crew
@subject C = Coxswain Marek Falla | Falla | the coxswain
@subject S = sailors
@subject F = Friends of the Lifeboat | the Friends
@fact c = 125 | other | L | launches in a year | 2021 | cumulative
@fact sa = 55 | other | L | launches to sailing boats in a year | 2021 | cumulative
@fact mo = 38 | other | L | launches to motor boats in a year | 2021 | cumulative
@fact sw = 21 | other | L | launches to swimmers in a year | 2021 | cumulative
@fact ot = 11 | other | L | other launches in a year | 2021 | cumulative
@fact c0 = 100 | other | L | launches in a year | 2020 | cumulative
@fact up = 25 | rate | L | growth of launches in percent | 2021 | cumulative
@fact sp = 44 | other | L | share of launches to sailing boats in percent | 2021 | cumulative
@fact res = 212 | rescued | L | people brought in in a year | 2021 | cumulative
@fact saved = 18 | rescued | L | people who would have died | 2021 | cumulative
@fact hr = 275 | duration | L | hours at sea in a year | 2021 | cumulative
@fact avg = 2.2 | duration | L | hours at sea a launch | 2021 | snapshot
@fact fuel = 46 | price | L | pounds of fuel an hour | 2021 | constant
@fact ft = 12650 | spending | L | pounds of fuel | 2021 | cumulative
@fact need = 640000 | budget | F | pounds needed for a new boat | 2022 | plan
@fact got = 416000 | fundraising | F | pounds raised for a new boat | 2022-01 | cumulative
@fact gp = 65 | other | F | share of the money for a new boat raised in percent | 2022-01 | cumulative
@fact miss = 224000 | budget | F | pounds missing for a new boat | 2022-01 | snapshot
@fact cr = 22 | other | L | volunteers | 2022-01 | constant
@rel sum c = sa + mo + sw + ot
@rel change up = c0 -> c
@rel share sp = sa / c
@rel product hr = c * avg
@rel product ft = hr * fuel
@rel share gp = got / need
@rel diff miss = need - got
@trap res saved :: brought in, and saved from death
@trap miss ft :: pounds for a boat and for fuel

@doc island-post | local daily | 2022-01-12
Busiest year yet for the lifeboat
By Tiphaine Ogier

The pager went off {125|c|t=in 2021} times in 2021, {25 per cent|up} more than in the year before, when it was {100|c0|t=the year before}. Falla and his {22|cr} went to {55|sa} sailing boats, {38|mo} motor boats, {21|sw} swimmers and {11|ot} other calls, among them a cow.

They brought in {212|res} people; {18|saved} of those, says the coxswain, would not have come home. At sea: {275|hr} hours, {2.2|avg} a launch. The fuel bill at {£46|fuel} an hour: {£12,650|ft}.

@doc friends-letter | appeal letter | 2022-01-17
Dear Friends,

We have {£416,000|got|t=so far} so far. The boat costs {£640,000|need}. That is {75 per cent|!gp}, and {£224,000|miss} to go. Please remember {55|sa} of last year's {125|c} launches were for people with sails, some of whom are you: {44 per cent|sp}.

Every hour costs {£46|fuel} in fuel. {275|hr} hours, {£12,560|!ft}. The crew takes no money.

@doc radio-sark | radio brief | 2022-01-12
On Herm they have added up the year. {125|c} launches. {55|sa} sails, {38|mo} motors, {12|!sw} swimmers, {11|ot} others. {212|res} brought ashore, {18|saved} of whom owe their lives to the crew. The new boat? {416,000|got} pounds raised of {640,000|need}, so {224,000|miss} still missing. Up from {100|c0|t=the year before} launches the year before, that's {25 per cent|up}.
