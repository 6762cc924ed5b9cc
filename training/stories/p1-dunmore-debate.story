@story p1-dunmore-debate
@topic A mayoral debate in Dunmore Beach, Florida, cut short by a blackout, and what the polls said after it
@subject R = Rosalind Achterberg | Achterberg | the commissioner | Rosalind
@subject Y = Yusuf Delacroix-Hunt | Delacroix-Hunt | the sheriff's captain | Yusuf
@subject Z = Zebulon Marchetti | Marchetti | the developer | Zeb
@subject D = the debate | Friday's debate | the forum | the blackout | the outage
@subject C = Dunmore Beach | the city
@subject H = Hale Strategies | Hale
@subject U = Gulf Institute | the institute
@subject V = undecided | undecided voters
@fact st = 19:03 | clock | D | moment the debate began | 2031-10-10 | constant
@fact bo = 19:41 | clock | D | moment the lights went out | 2031-10-10 | constant
@fact rs = 20:09 | clock | D | moment the debate resumed | 2031-10-10 | constant
@fact dn = 28 | duration | D | minutes without light | 2031-10-10 | constant
@fact sp1 = 21.5 | duration | R | minutes of speaking time | 2031-10-10 | constant
@fact sp2 = 17 | duration | Y | minutes of speaking time | 2031-10-10 | constant
@fact sp3 = 14.5 | duration | Z | minutes of speaking time | 2031-10-10 | constant
@fact hall = 870 | crowd | D | people in the hall | 2031-10-10 | snapshot
@fact view = 41300 | crowd | D | viewers of the broadcast | 2031-10-10 | cumulative
@fact a1 = 34 | poll_share | R | likely voters for the candidate, Hale | before the debate | snapshot
@fact y1 = 27 | poll_share | Y | likely voters for the candidate, Hale | before the debate | snapshot
@fact z1 = 19 | poll_share | Z | likely voters for the candidate, Hale | before the debate | snapshot
@fact a2 = 31 | poll_share | R | likely voters for the candidate, Hale | after the debate | snapshot
@fact y2 = 33 | poll_share | Y | likely voters for the candidate, Hale | after the debate | snapshot
@fact z2 = 18 | poll_share | Z | likely voters for the candidate, Hale | after the debate | snapshot
@fact u1 = 20 | poll_share | V | likely voters, Hale | before the debate | snapshot
@fact u2 = 18 | poll_share | V | likely voters, Hale | after the debate | snapshot
@fact ga = 29 | poll_share | R | registered voters for the candidate, Gulf Institute | after the debate | snapshot
@fact gy = 26 | poll_share | Y | registered voters for the candidate, Gulf Institute | after the debate | snapshot
@fact gz = 16 | poll_share | Z | registered voters for the candidate, Gulf Institute | after the debate | snapshot
@fact gu = 29 | poll_share | V | registered voters, Gulf Institute | after the debate | snapshot
@fact hs = 540 | sample_size | H | likely voters polled | after the debate | constant
@fact gs = 1020 | sample_size | U | registered voters polled | after the debate | constant
@fact en = 23 | other | R | endorsements by unions and clubs | 2031-10-16 | cumulative
@fact eny = 11 | other | Y | endorsements by unions and clubs | 2031-10-16 | cumulative
@fact fl = 190000000 | budget | R | cost of the sea wall plan | - | plan | pledged
@fact of = 40 | officers | Y | additional officers promised | - | plan | pledged
@fact tx = 12 | rate | Z | cut in the property tax promised | - | plan | pledged
@fact of0 = 214 | officers | C | sworn officers | 2031 | snapshot
@fact ho = 6200 | homes | D | homes and shops without power | 2031-10-10 evening | snapshot
@fact day = 2031-11-04 | date | C | election day | - | plan

@fact w11 = 11 | margin | Y | points ahead among those who watched | after the debate | snapshot
@race before = a1 y1 z1
@race after = a2 y2 z2
@race gulf = ga gy gz
@trap y2 gy :: likely voters of one firm, registered voters of another
@trap a1 a2 :: before and after
@trap u2 gu :: two pollsters, two pools of voters
@trap sp1 sp2 :: two speakers
@trap of of0 :: promised against employed
@trap hall view :: in the hall against at home

@doc gazette | city daily | 2031-10-11
Lights out, gloves off: debate goes dark for {28|dn} minutes

By Benedikta Osei-Tutu

DUNMORE BEACH — It began three minutes late, at {7:03|st} p.m., and for the first half hour the only heat in the Oleander Theatre came from the lamps.

Then, at {7:41|bo}, in the middle of developer Zebulon Marchetti's sentence about permits, there were no lamps. A transformer on Pelican Street had blown. Across the north end {6,200|ho} homes and shops lost power with it. The {870|hall} people in the seats held up their phones, and somebody sang.

They sat {28|dn} minutes. At {8:09|rs} the generator caught and sheriff's captain Yusuf Delacroix-Hunt picked up his microphone with, "As I was saying before my opponents cut the budget." It got the loudest laugh of the night.

Commissioner Rosalind Achterberg spoke longest, {21 and a half|sp1|v=21.5} minutes by our stopwatch, most of it on her {$190 million|fl|s=her} sea wall. Delacroix-Hunt had {17|sp2}, Marchetti {14½|sp3|v=14.5}. The captain wants {40|of} more officers on a force of {214|of0}; Marchetti, {12 percent|tx} off the property tax.

Election day is Nov. {4|day|v=2031-11-04}.

@doc wdbh | local TV site | 2031-10-11
WATCH: The moment the debate went black

WDBH News Staff • Posted 6:15 AM EDT • 3 min read

If you tuned in Friday and thought your set had died, you were not alone. {41,300|view} viewers were with us when everything stopped.

Here is the timeline:
– {7:03 p.m.|st|s=opening statements}: opening statements.
– {7:52 p.m.|!bo|s=screen goes dark}: screen goes dark.
– {8:09 p.m.|rs|s=Back on air}: Back on air.

The sponsor says {1,100|!hall|by=The sponsor|s=the theater} people were inside the theater, every one of whom got out or stayed put safely.

Who talked most? By our count Achterberg, with {21.5|sp1|by=our count} minutes, and Marchetti the least, with {14.5|sp3|by=our count}.

SIMILAR STORIES: Power company to pay $2.4M · 5 things to know about king tide

@doc halememo | polling memo | 2031-10-15
TO: Interested parties
FROM: Hale Strategies
RE: A new front-runner in Dunmore Beach

Our survey of {540|hs|t=October 12–14} likely voters, taken October 12–14, finds that Friday's debate moved this race.

Delacroix-Hunt {33|y2|^} (was {27|y1|t=before Friday})
Achterberg {31|a2|t=October 12–14} (was {34|a1|t=before Friday})
Marchetti {18|z2|t=October 12–14} (was {19|z1|t=before Friday})
Undecided {18|u2|t=October 12–14} (was {20|u1|t=before Friday})

Changes are from before Friday. Among those who watched at least half an hour, the captain leads by {11|w11} points.

The commissioner's list of {23|en|s=The commissioner's} endorsements has not helped her. Our client has {11|eny|s=Our client} and a joke that people remember.

Hale Strategies works for the Delacroix-Hunt campaign. Ext. 4417.

@doc capline | statehouse newsletter | 2031-10-17
Sunshine Ledger | Friday

{Two|-} polls, and pick your bathtub.

Yusuf's people are waving a Hale memo: him {33|y2|by=Hale|s=him}, Rosalind {31|a2|^}, Zeb {15|!z2|^}. Likely voters, {five hundred|~hs|by=Hale}-odd.

Then the Gulf Institute drops its own, twice as big at {1,020|gs|by=the Gulf Institute} and drawn from everyone registered: Rosalind {29|ga|^}, Yusuf {26|gy|^}, Zeb {16|gz|^}, and a whopping {29|gu|^} who shrug.

Can both be right? Sure. {Half|-} of that last group won't show up.

The outage keeps giving. Dunmore Electric now says {6,200|ho|by=Dunmore Electric} customers were in the dark, for {47|!dn|t=Friday} minutes at the theater; the company sent each candidate a flashlight.

In the hat-tip department, the Hospitality Workers came out for Rosalind on Thursday, number {23|en|t=Thursday|s=Rosalind}. Yusuf's tally is {11|eny}.
