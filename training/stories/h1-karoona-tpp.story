@story h1-karoona-tpp
@topic Australian state polls in Karoona: primary vote, two-party-preferred, preferred premier, over three waves by two pollsters; budget promise
@subject L = Labor | the ALP | the government
@subject C = Coalition | the Libs and Nats | the opposition
@subject G = Greens
@subject I = Karoona independents | independents | the teals
@subject P = Marguerite Vellios | Vellios | the premier | the Premier
@subject O = Angus Tjapangarti-Rowe | Tjapangarti-Rowe | the opposition leader
@subject N = Newsgauge
@subject S = Southern Pulse
@subject K = Karoona Police Association | the police union | the association
@fact l1 = 34 | poll_share | L | primary vote | Newsgauge February 2034 | snapshot
@fact c1 = 38 | poll_share | C | primary vote | Newsgauge February 2034 | snapshot
@fact l2 = 31 | poll_share | L | primary vote | Newsgauge May 2034 | snapshot
@fact c2 = 40 | poll_share | C | primary vote | Newsgauge May 2034 | snapshot
@fact g2 = 13 | poll_share | G | primary vote | Newsgauge May 2034 | snapshot
@fact i2 = 16 | poll_share | I | primary vote | Newsgauge May 2034 | snapshot
@fact tl1 = 51 | poll_share | L | two-party-preferred | Newsgauge February 2034 | snapshot
@fact tl2 = 48 | poll_share | L | two-party-preferred | Newsgauge May 2034 | snapshot
@fact tc2 = 52 | poll_share | C | two-party-preferred | Newsgauge May 2034 | snapshot
@fact sl = 33 | poll_share | L | primary vote | Southern Pulse May 2034 | snapshot
@fact sc = 37 | poll_share | C | primary vote | Southern Pulse May 2034 | snapshot
@fact stl = 50 | poll_share | L | two-party-preferred | Southern Pulse May 2034 | snapshot
@fact pp = 42 | poll_share | P | preferred premier | Newsgauge May 2034 | snapshot
@fact po = 37 | poll_share | O | preferred premier | Newsgauge May 2034 | snapshot
@fact pu = 21 | poll_share | - | undecided on preferred premier | Newsgauge May 2034 | snapshot
@fact ap = 39 | poll_share | P | satisfied with the premier | Newsgauge May 2034 | snapshot
@fact dp = 52 | poll_share | P | dissatisfied with the premier | Newsgauge May 2034 | snapshot
@fact net = -13 | poll_share | P | net approval | Newsgauge May 2034 | snapshot
@fact ci = 2 | other | C | points of primary vote gained | Newsgauge February to May 2034 | constant
@fact pl = 5 | margin | P | points ahead as preferred premier | Newsgauge May 2034 | snapshot
@fact nn = 1043 | sample_size | N | voters surveyed | May 2034 | constant
@fact nm = 3.3 | margin_of_error | N | margin of error in points | May 2034 | constant
@fact sn = 1510 | sample_size | S | voters surveyed | May 2034 | constant
@fact el = 52.6 | vote_share | L | two-party-preferred | 2031 election | snapshot
@fact se = 45 | seats | L | seats | 2034-05 | snapshot
@fact st = 81 | seats | - | seats in the Legislative Assembly | - | constant
@fact mj = 41 | seats | - | seats needed for a majority | - | constant | threshold
@fact sw = 4.6 | other | C | points of swing since the election | Newsgauge May 2034 | snapshot
@fact lo = 7 | seats | L | seats lost on a uniform swing | May 2034 | snapshot | projected
@fact of = 900 | units_pledged | O | police officers | - | plan | pledged
@fact pf = 650 | units_pledged | P | police officers | - | plan | pledged
@fact va = 412 | officers | K | vacant police positions | 2034-05 | snapshot
@fact co = 480000000 | budget | O | dollars over four years for police | - | plan | pledged
@fact da = 2035-03-10 | date | - | election day | - | constant
@rel diff sw = el - tl2
@rel diff net = ap - dp
@rel diff ci = c2 - c1
@rel diff pl = pp - po
@race primary1 = l1 c1
@race primary2 = l2 c2 g2 i2
@race tpp = tl2 tc2
@race premier = pp po
@trap l1 l2 :: two waves
@trap l2 sl :: two pollsters
@trap l2 tl2 :: primary and two-party-preferred
@trap pp ap :: preferred premier and satisfaction
@trap of pf :: two promises
@trap tl2 el :: poll and last election

@doc a-masthead | broadsheet | 2034-05-13
EXCLUSIVE: Vellios government slumps behind for first time since election

By Dimitra Holloway, state political editor
Updated May 13, 2034 — 6.12am, first published at 5.00am

Labor's primary vote has slumped to {31 per cent|l2|by=the latest Newsgauge} and Premier Marguerite Vellios would lose office if an election were held today, the latest Newsgauge shows.

The Coalition leads {52|tc2}-{48|tl2|s=the government} on a two-party-preferred basis; in February the government was in front with {51|tl1|t=in February}. The opposition's primary is up {two points|ci} to {40|c2}, the Greens have {13|g2} and independents {16|i2}.

Ms Vellios remains preferred premier, {42 per cent|pp} to {37|po} for Angus Tjapangarti-Rowe, with {21|pu} per cent uncommitted. But more voters are unhappy with her ({52|dp}) than happy ({39|ap}), for a net rating of {minus 13|net|v=-13}.

The survey of {1,043|nn} voters has a margin of error of {3.3|nm} points.

Loading 3 more stories…

@doc b-rival | online news | 2034-05-14
One poll says {48|tl2|s=the Premier}, the other says {50|stl|s=the Premier}. What's going on in Karoona?

If you read the Saturday paper you think the Premier is cooked. If you read us, you'll want to wait a minute.

Southern Pulse, which rings {1,510|sn|by=Southern Pulse} people a quarter, was also in the field this fortnight. It has Labor on {33|sl|t=this fortnight|by=Southern Pulse} primary, the Libs and Nats on {37|sc|^}, and the whole thing deadlocked: {50|stl|^} apiece.

Newsgauge has {31|l2|by=Newsgauge} and {40|c2|by=Newsgauge}. With its error of {3.3 points|nm|s=its} the two are compatible.

Three years ago Labor got {52.6 per cent|el|t=Three years ago} after preferences, so on the gloomier number the swing is {4.6|sw}. Apply that evenly, says psephologist Kestrel Anagnos, and {seven|lo|by=psephologist Kestrel Anagnos} of the {45|se} government members are out. You need {41|mj} of {81|st}.

Sponsored: 9 in 10 vets recommend DuneDog

@doc c-tab | tabloid | 2034-05-15
GUS BACKS THE BADGE: {900|of|s=GUS} NEW COPPERS

Opposition Leader Angus Tjapangarti-Rowe has put law and order at the heart of his pitch, promising {900|of} extra police if he wins on {March 10|da|v=2035-03-10}.

The {$480 million|co}, four-year plan trumps the Premier's {650|pf}.

It comes as a poll put the Coalition ahead {52|tc2|by=a poll}-{48|tl2|by=a poll|s=the Premier}, and showed just {39 per cent|ap|by=a poll} of voters were satisfied with Ms Vellios.

Police union boss Lachlan Oyelowo said there were already {412|va|by=Police union boss Lachlan Oyelowo} jobs nobody had filled. "I'll take {900|of}. I'd take {412|va}."

► Footy tips page 44 ► Win a ute

@doc d-newsletter | newsletter | 2034-05-16
Preference Flow #311

Good morning. Wet in the ranges, {11|-} degrees.

The table, since you asked. Newsgauge, May (February in brackets). ALP {31|l2|t=May|by=Newsgauge} ({34|l1|t=February|by=Newsgauge}). L/NP {40|c2|t=May|by=Newsgauge} ({38|c1|t=February|by=Newsgauge}). GRN {13|g2|t=May|by=Newsgauge}. IND {16|i2|t=May|by=Newsgauge}. 2PP ALP {48|tl2|t=May|by=Newsgauge} ({51|tl1|t=February|by=Newsgauge}).

Southern Pulse: ALP {33|sl|by=Southern Pulse}, L/NP {37|sc|^}, 2PP {50|stl|^}. It polled {1,510|sn}, the larger sample of the two.

Who'd make the better premier? {42|pp} her, {37|po} him: still a lead of {five|pl}.

On cops: he says {900|of}, she says {650|pf}, and the association has over {400|>va|by=the association} chairs empty. Ask either where the recruits come from and watch them study their shoes.

Election: {10 March|da|v=2035-03-10} next. Ages away.
