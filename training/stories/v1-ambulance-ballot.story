@story v1-ambulance-ballot
@topic Strike ballot of ambulance crews in four English trusts: results, thresholds and dates, September 2038
@subject A = all four ambulance trusts | all four | the four trusts | the four services | overall
@subject S = Severn and Wye Ambulance Trust | Severn and Wye | Severn & Wye
@subject F = Fosse Valley Ambulance Trust | Fosse Valley
@subject D = Downs and Solent Ambulance Trust | Downs and Solent | Downs & Solent
@subject E = East Fen Ambulance Trust | East Fen
@subject U = Ambulance and Rescue Workers' Union | ARWU | the union | general secretary Priya Oyelowo | Oyelowo
@subject L = strike law | the law | the Act | the statute
@subject G = Department of Health | the department | ministers | Health Secretary Duncan Haverill | Haverill | the government
@subject P = paramedic | a newly qualified paramedic | starters
@subject O = Marchbank Opinion | Marchbank | the pollster
@subject W = October walkouts | the walkout | the strikes
@fact sEl = 3460 | other | S | members entitled to vote | September 2038 | constant
@fact sC = 2145 | votes_cast | S | papers returned | 2038-09-23 | constant
@fact sT = 62.0 | turnout | S | members who voted | 2038-09-23 | constant
@fact sY = 1903 | vote_count | S | votes for a strike | 2038-09-23 | constant
@fact sN = 236 | vote_count | S | votes against a strike | 2038-09-23 | constant
@fact sYs = 89.0 | vote_share | S | share of valid votes for a strike | 2038-09-23 | constant
@fact sYe = 55.0 | vote_share | S | share of all members for a strike | 2038-09-23 | constant
@fact fEl = 2780 | other | F | members entitled to vote | September 2038 | constant
@fact fC = 1473 | votes_cast | F | papers returned | 2038-09-23 | constant
@fact fT = 53.0 | turnout | F | members who voted | 2038-09-23 | constant
@fact fY = 1142 | vote_count | F | votes for a strike | 2038-09-23 | constant
@fact fN = 327 | vote_count | F | votes against a strike | 2038-09-23 | constant
@fact fYs = 77.7 | vote_share | F | share of valid votes for a strike | 2038-09-23 | constant
@fact fYe = 41.1 | vote_share | F | share of all members for a strike | 2038-09-23 | constant
@fact dEl = 4120 | other | D | members entitled to vote | September 2038 | constant
@fact dC = 2018 | votes_cast | D | papers returned | 2038-09-23 | constant
@fact dT = 49.0 | turnout | D | members who voted | 2038-09-23 | constant
@fact dY = 1716 | vote_count | D | votes for a strike | 2038-09-23 | constant
@fact dN = 297 | vote_count | D | votes against a strike | 2038-09-23 | constant
@fact dYs = 85.2 | vote_share | D | share of valid votes for a strike | 2038-09-23 | constant
@fact dYe = 41.7 | vote_share | D | share of all members for a strike | 2038-09-23 | constant
@fact dS = 42 | margin | D | papers short of the turnout threshold | 2038-09-23 | constant
@fact dNeed = 2060 | votes_cast | D | papers needed for the turnout threshold | - | constant | threshold
@fact eEl = 1940 | other | E | members entitled to vote | September 2038 | constant
@fact eC = 1009 | votes_cast | E | papers returned | 2038-09-23 | constant
@fact eT = 52.0 | turnout | E | members who voted | 2038-09-23 | constant
@fact eY = 741 | vote_count | E | votes for a strike | 2038-09-23 | constant
@fact eN = 266 | vote_count | E | votes against a strike | 2038-09-23 | constant
@fact eYs = 73.6 | vote_share | E | share of valid votes for a strike | 2038-09-23 | constant
@fact eYe = 38.2 | vote_share | E | share of all members for a strike | 2038-09-23 | constant
@fact eS = 35 | margin | E | yes votes short of the support threshold | 2038-09-23 | constant
@fact aEl = 12300 | other | A | members entitled to vote | September 2038 | constant
@fact aC = 6645 | votes_cast | A | papers returned | 2038-09-23 | constant
@fact aT = 54.0 | turnout | A | members who voted | 2038-09-23 | constant
@fact aY = 5502 | vote_count | A | votes for a strike | 2038-09-23 | constant
@fact aN = 1126 | vote_count | A | votes against a strike | 2038-09-23 | constant
@fact aX = 17 | votes_cast | A | spoiled papers | 2038-09-23 | constant
@fact aYs = 83.0 | vote_share | A | share of valid votes for a strike | 2038-09-23 | constant
@fact out = 6240 | jobs | W | members who may walk out | October 2038 | constant
@fact sev = 77 | margin | A | papers and yes votes short of the thresholds | 2038-09-23 | constant
@fact stay = 6060 | jobs | A | members who may not walk out | October 2038 | constant
@fact th = 50 | turnout | L | members who must vote | - | constant | threshold
@fact th2 = 40 | vote_share | L | share of all members who must say yes | - | constant | threshold
@fact aT36 = 58.4 | turnout | A | members who voted | 2036 ballot | constant
@fact aYs36 = 80.1 | vote_share | A | share of valid votes for a strike | 2036 ballot | constant
@fact of = 3.2 | rate | G | percent of pay rise | offer of July 2038 | plan | pledged
@fact cl = 7.5 | rate | U | percent of pay rise | claim | plan | hypothetical
@fact cpi = 4.1 | rate | G | percent of inflation | August 2038 | snapshot
@fact p0 = 39400 | price | P | pounds of starting pay a year | 2038 | constant
@fact pO = 40661 | price | P | pounds of starting pay a year | with the offer | plan | pledged
@fact pC = 42355 | price | P | pounds of starting pay a year | with the claim | plan | hypothetical
@fact po = 52 | poll_share | O | people who back the crews | September 2038 | snapshot
@fact poN = 31 | poll_share | O | people who oppose the strikes | September 2038 | snapshot
@fact poS = 1622 | sample_size | O | adults polled | September 2038 | constant
@fact mil = 260 | officers | G | army drivers on stand-by | October 2038 | plan | pledged
@fact r2 = 38 | duration | A | minutes to reach an emergency call on average | August 2038 | snapshot
@fact r2t = 18 | duration | G | minutes to reach an emergency call on average | target | constant | threshold
@rel share sT = sC / sEl
@rel share fT = fC / fEl
@rel share dT = dC / dEl
@rel share eT = eC / eEl
@rel share aT = aC / aEl
@rel share sYe = sY / sEl
@rel share fYe = fY / fEl
@rel share eYe = eY / eEl
@rel sum aEl = sEl + fEl + dEl + eEl
@rel sum aY = sY + fY + dY + eY
@rel sum aN = sN + fN + dN + eN
@rel sum aC = aY + aN + aX
@rel sum out = sEl + fEl
@rel sum sev = dS + eS
@rel diff stay = aEl - out
@rel diff dS = dNeed - dC
@rel change of = p0 -> pO
@rel change cl = p0 -> pC
@race support = sYs fYs dYs eYs
@race turnout = sT fT dT eT
@trap sYs sYe :: of those who voted and of all members
@trap dT eT :: one misses the turnout rule, the other the support rule
@trap dYs dYe :: strong support that does not count
@trap fYe eYe :: just above and just below forty
@trap th th2 :: two thresholds
@trap aT aT36 :: two ballots
@trap aYs aYs36 :: two ballots
@trap aEl out :: all members and those who may walk out
@trap out stay :: those who may and may not walk out
@trap dS eS :: short of papers and short of yes votes
@trap of cl :: offer and claim
@trap cpi of :: inflation and offer
@trap r2 r2t :: minutes taken and target

@doc arwu-results | union press release with results | 2038-09-23
ARWU – FOR IMMEDIATE RELEASE – 23 September 2038, 15:30

AMBULANCE MEMBERS SAY YES TO ACTION

Across the four trusts {6,645|aC} of {12,300|aEl} members voted. {5,502|aY} backed strikes: {83.0%|aYs}.

By trust (entitled / returned / yes / no):
Downs & Solent: {4,120|dEl} / {2,018|dC} / {1,716|dY} / {297|dN}
Severn & Wye: {3,460|sEl} / {2,145|sC} / {1,903|sY} / {236|sN}
Fosse Valley: {2,780|fEl} / {1,473|fC} / {1,142|fY} / {327|fN}
East Fen: {1,940|eEl} / {1,009|eC} / {741|eY} / {266|eN}

Papers spoiled, all trusts: {17|aX}. Independent scrutineer: Fairhall Ballots Ltd, ref. 38/0917.

General secretary Priya Oyelowo said: "Ministers put {3.2%|of|by=Ministers} on the table while prices go up by {4.1%|cpi}. That's a cut with a ribbon on it. Our claim is {7.5%|cl|by=Our claim} and it stands.

"At Downs & Solent more than {eight in ten|>dYs|v=80} of those voting want to act, and the law says their votes are worth nothing. We will ballot them again."

Notice of action at Severn & Wye and Fosse Valley has been served today. Strikes: 24 hours from 07:00 on 12 October; 48 hours from 07:00 on 26 October.

@doc home-wire | wire agency | 2038-09-23
Ambulance crews at two English trusts vote to strike; two others fall short

LONDON, Sept 23 (Home Wire) - Ambulance workers in the west and the Midlands of England will walk out next month after voting to strike over pay, their union said on Thursday, but a legal threshold blocked action at two other services.

At Severn and Wye {89%|sYs} of those voting were in favour on a turnout of {62%|sT}. At Fosse Valley the figures were {77.7%|fYs} and {53%|fT}.

Under the law at least {half|th|v=50} of members must vote and, in emergency services, at least {40%|th2} of all those entitled must say yes. Downs and Solent, the largest of the four with {4,120|dEl} members, missed the first test with a turnout of {49%|dT}, though {85.2%|dYs} of the votes were for a strike. East Fen passed it, at {52%|eT}, yet failed the second.

The Department of Health, which has offered {3.2%|of|by=The Department of Health}, called the result "disappointing and, in {half|-} of cases, void". Some {6,240|~out} crew may legally take part. About {260|~mil} army drivers are on stand-by.

A newly qualified paramedic earns {39,400|p0} pounds. The claim would make that {42,355|pC}; the offer, {40,661|pO}.

@doc severnside-online | local news site | 2038-09-24
What the 999 strike means if you live here
Jools Okparaocha, health reporter | 2 min read | 88 comments

First things first. If somebody isn't breathing, ring. An ambulance will come on strike days too.

What was decided? {1,903|sY} people who drive, treat and answer phones for Severn and Wye voted to walk out. {236|sN} didn't want to. So of everyone in the union here, all {3,460|sEl}, {55%|sYe} actively said yes. That's well past the {40%|th2} which the law wants.

Just over the border in Fosse Valley it was far tighter: {41.1%|fYe}. If {31|-} of the {1,142|fY} ayes there had stayed in bed, no strike.

How bad is the service already? In August the average wait for a category 2 call (strokes, chest pain) in the four services was {38|r2|t=In August} minutes. The target is {18|r2t}.

Who will step in? {260|mil|by=ministers} soldiers, say ministers, some of whom have never seen the A417.

Does the public mind? A Marchbank survey of {1,622|poS} adults this month found {52%|po|t=this month|by=A Marchbank survey} behind the crews and {31%|poN|^} against.

When? 12 October, from 7am, for a day. 26 October for two.

TRENDING: Gloucester 24-17 Bath | Roadworks: M5 J11a shut 3 nights

@doc solent-statement | employer statement | 2038-09-23
Downs and Solent Ambulance Service NHS Trust
STATEMENT ON BALLOT

We note that the ballot of ARWU members at this Trust did not reach the turnout which the law requires. {2,018|dC} papers were returned; {2,060|dNeed} were needed. There will be no industrial action at Downs and Solent as a result of this ballot.

We are not complacent. A shortfall of {42|dS} papers out of {4,120|dEl} is small, and {1,716|dY} colleagues told us how they feel. We have heard them.

Pay is set nationally. The Trust's position is that the national offer of {3.2 per cent|of}, which would take starters to {£40,661|pO}, should be improved in the light of inflation ({4.1 per cent|cpi}).

We also confirm that our crews may be asked to support neighbouring services in October. Nobody will be required to cross a picket line.

Issued by: Communications, Compton House, 11 Jewry Street. Out of hours pager 07700 900461.

@doc daily-beacon | tabloid | 2038-09-24
ANARCHY IN THE A&E? Only {HALF|~aT|v=50} the crews could be bothered to vote

Holding the nation to ransom, or not even holding a biro? Of {12,300|aEl} ambulance workers asked to strike, just over {half|>aT|v=50} sent their forms back: {54 per cent|aT}. Two years ago it was {58.4|aT36|t=Two years ago}.

In two of the areas the vote flopped. Down in Hampshire and Sussex not even {50 per cent|<th|s=Hampshire and Sussex} turned out. In East Fen hardly {38.2 per cent|eYe} of members ticked "yes".

But a hard core of {6,240|out} can still pull the plug on 12 October.

The union barons want {7.5 per cent|cl|by=The union barons}, or {£42,355|pC} for a first-year paramedic. Taxpayers have offered {£40,661|pO}, up from {£39,400|p0}. Health Secretary Duncan Haverill told the Beacon: "It's more than your readers got."

Firebrand Priya Oyelowo, 41, who drives a 2029 Skoda, insists {83 per cent|aYs|by=Firebrand Priya Oyelowo} are with her. That's up on {80.1|aYs36|t=in 2036} in 2036, but fewer people were asked.

WHAT DO YOU THINK? Text BEACON1 for yes, BEACON2 for no. Texts cost 50p.

@doc trust-digest | health management trade paper, analysis | 2038-09-26
Four ballots, two tests and {77|sev} votes

Industrial relations folk will be teaching this one for years. Put the four trusts in a row and the statute produces a result that has next to nothing to do with how angry anyone is.

Rank them by the strength of the yes among votes cast. Severn & Wye {89.0|sYs}, Downs & Solent {85.2|dYs}, Fosse Valley {77.7|fYs}, East Fen {73.6|eYs}. Now rank them by whether they may strike. First and third may; second and fourth may not.

Downs & Solent fell at the {50 per cent|th} hurdle, for want of {42|dS} envelopes. The perversity is that as a share of all members its yes, {41.7 per cent|dYe}, beats that of Fosse Valley, {41.1|fYe}, which sails through. Had {forty-two|dS} opponents voted no, the strike would be lawful.

East Fen ({52.0|eT} per cent turnout) cleared that hurdle and stumbled at the next: {38.2|eYe} where {40|th2} is required, or {35|eS} yeses too few among its {1,940|eEl} members.

So {77|sev} people who did nothing keep {6,060|stay|s=6,060 staff} staff at work.

What next? The overall yes of {83 per cent|aYs}, from {5,502|aY} votes to {1,126|aN}, gives ARWU a mandate in spirit. The turnout of {54.0|aT}, after {58.4|aT36|t=in 2036} in 2036, gives the department a talking point. And an average response of {38|r2} minutes gives both a reason to settle before the clocks change.

PEOPLE: Three new chief executives. JOBS: Band 8c, Ely, closes 4 Oct
