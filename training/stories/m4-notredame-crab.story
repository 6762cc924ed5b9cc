@story m4-notredame-crab
@topic Newfoundland crab fishers end a tie-up over the price
@subject I = Inshore Harvesters' Union | IHU | the harvesters' union | harvesters | the union | fish harvesters
@subject G = Crab Processors' Guild | the guild | processors | the buyers | the plants
@subject P = price-setting panel | the panel | the three-person panel
@subject S = snow crab season | the season | the fishery | the tie-up
@subject C = snow crab | crab
@subject W = plant workers | the plant workers | workers in the plants
@subject R = RCMP | Mounties | police
@subject F = Fisheries and Oceans Canada | DFO | Ottawa
@subject A = agreement between the union and the guild | the agreement | the deal | the formula
@fact pp = 2.85 | price | P | dollars a pound paid to fishers | 2030-04-08 | constant | threshold
@fact ph = 4.1 | price | I | dollars a pound wanted | 2030-04 | constant | hypothetical
@fact po = 2.6 | price | G | dollars a pound offered | 2030-04 | constant | pledged
@fact ap = 3.15 | price | A | dollars a pound paid to fishers at least | 2030-05-03 | constant
@fact sh = 35 | other | A | share of the market price for fishers above a threshold, percent | 2030-05-03 | constant
@fact th = 6.5 | price | A | US dollars a pound above which fishers share | - | constant | threshold
@fact mk = 5.95 | price | C | US dollars a pound on the Boston market | 2030-05-02 | snapshot
@fact mk0 = 7.4 | price | C | US dollars a pound on the Boston market | 2029-05 | snapshot
@fact dy = 23 | duration | S | days without fishing | 2030-05-04 | constant
@fact qu = 57000 | other | F | tonnes that may be caught | 2030 | plan | threshold
@fact la = 1900 | other | I | tonnes landed | 2030-05-03 | cumulative
@fact lc = 2700 | other | I | licence holders | 2030 | snapshot
@fact wk = 5400 | jobs | W | people waiting for work | 2030-05-03 | snapshot
@fact hr = 420 | duration | W | hours of work needed for employment insurance | - | constant | threshold
@fact vy = 71 | vote_share | I | share of votes for the agreement, percent | 2030-05-05 | constant
@fact vn = 1946 | votes_cast | I | votes cast | 2030-05-05 | constant
@fact en = 2030-07-22 | date | S | closing day | 2030 | plan
@fact en0 = 2030-06-30 | date | S | closing day as first set | 2030 | plan
@fact ar = 5 | arrests | R | people arrested at the gate | 2030-04-24 | constant
@fact vl = 310000000 | revenue | S | value of landings, Canadian dollars | 2030 | plan | projected
@fact vl0 = 402000000 | revenue | S | value of landings, Canadian dollars | 2029 | cumulative
@fact so = 20 | other | F | share of soft-shelled crab that closes an area, percent | - | constant | threshold
@fact tr = 15 | other | I | trucks kept from a plant | 2030-04-24 | constant
@fact pl = 18 | other | G | plants | 2030 | snapshot
@fact fu = 9000 | spending | D | cost of readying a boat, dollars | 2030-04 | cumulative
@subject D = Denika Burry | Burry
@fact nb = 19 | other | I | boats that sailed from Notre Dame Bay | 2030-05-07 | constant
@fact ag = 26 | age | D | age | 2030 | constant
@fact ag2 = 60 | age | - | age of the premier | 2030-05-04 | constant
@fact hyp = 3 | price | C | dollars a pound the market could bear | 2030-05 | constant | hypothetical
@fact odds = 25 | other | A | chance that the threshold is passed, percent | 2030 | plan | projected
@fact gs = 40000000 | revenue | S | value lost by the tie-up, dollars | 2030 | plan | projected
@fact dp = 0.55 | price | A | dollars a pound more than processors had offered | 2030-05-03 | constant
@fact yrs = 9 | duration | S | years since landings were worth as little | 2030 | constant
@fact bh = 50 | other | W | share of recalled staff that bunkhouses hold, percent | 2030-05 | snapshot
@trap pp ap :: the panel's price and the agreed one
@trap ph po :: wanted and offered
@trap mk th :: the market and the threshold
@trap mk ap :: US dollars in Boston and Canadian dollars on the wharf
@trap vl vl0 :: two seasons
@trap en en0 :: the closing day before and after
@trap qu la :: allowed and caught
@rel diff dp = ap - po

@doc cp-like | wire agency | 2030-05-05
N.L. crab boats to sail after union members accept price formula

ST. JOHN'S, N.L. — Snow crab boats across Newfoundland and Labrador are loading pots after fish harvesters voted {71 per cent|vy|t=Sunday} in favour of a new price formula Sunday, ending a tie-up that kept the fleet ashore for {23|dy} days.

The formula guarantees {$3.15|ap} a pound at the wharf and gives harvesters {35 per cent|sh} of any rise in the Boston market beyond {US$6.50|th}. Crab was quoted there at {US$5.95|mk|t=on Thursday} on Thursday.

The Inshore Harvesters' Union said {1,946|vn|by=The Inshore Harvesters' Union} of its {2,700|lc} licence holders cast ballots. They had refused to fish for the {$2.85|pp|t=in April} that a government-appointed panel chose in April over the union's {$4.10|ph}.

Only {1,900|la} tonnes of the {57,000|qu}-tonne quota have come ashore, most of it landed by boats from Quebec. Fisheries and Oceans Canada moved the closing date to {July 22|en} from {June 30|en0}, but warned that areas will still shut where more than {20 per cent|so} of the catch is soft-shelled.

This report by The Dominion Press was first published May 5, 2030.

@doc twillingate-sun | community newspaper | 2030-05-08
Dawn at Herring Neck

by Clyde Pelley

They were gone before I'd the flask filled. {Nineteen|nb} boats out of Notre Dame Bay on Tuesday morning, lights like a church procession, and not one soul on the wharf complaining about it.

Denika Burry, {26|ag}, skipper of the Sarah & Sons, had spent {nine thousand|fu} dollars on bait, ice and a rebuilt winch before the panel ever met. "So I'm in the hole and I got {three dollars fifteen|ap|v=3.15} to climb out with. I wanted {four ten|ph|v=4.1}. We all did. But you can't eat a principle, can you."

Her mother Rosalind trims at the plant in Cottlesville. It's the plants I think of. {Four thousand two hundred|!wk} women and men have sat by the phone since Easter; they need {420|hr} hours to draw employment insurance in the winter, and three weeks of them are gone for good.

"If she runs to the middle of July we'll make it," Rosalind says. It does: the last pot comes up on {July 15|!en}, by the notice taped to the co-op door.

The minister was to come for the blessing of the fleet. Fog.

BINGO Lions Club Thurs 7:30, jackpot $1,140 in 52 numbers or less

@doc panel-watch | policy newsletter | 2030-05-06
How not to price a crab

Three outsiders, {two|-} sealed envelopes, one number. Final-offer selection was meant to scare both sides toward the middle. This spring it gave us {2.60|po|by=the plants} from the plants, {4.10|ph} from the boats and {2.85|pp} from a panel that, unusually, was allowed to write its own. Nobody was scared. Everybody was insulted.

The market had been cruel first. A year ago Boston buyers paid {US$7.40|mk0|t=A year ago}. The figure for Thursday was {5.95|mk|t=Thursday}. Strip out freight, yield and the guild's margin and {three|~hyp} dollars is about what the meat could bear, which is where, a month and {23|dy} wasted days late, they have landed.

The clever bit is the escalator. Fishers take {a third|!sh} of the upside over {US$6.50|th}. Traders tell me there's a {one-in-four|odds|v=25} chance of seeing it before Labour Day.

The provincial forecast for the year's catch is {$310 million|vl|by=The provincial forecast}, after {$402 million|vl0|t=in 2029} in 2029. Had they sailed on time? Nobody has asked. I'd guess {another forty|gs|by=I|v=40000000}.

@doc vocm-like | radio news script | 2030-05-05
11 AM NEWS

It's over. The crab fishery in this province opens at midnight.

Ballots were counted in Gander this morning. {Sixty-four per cent|!vy|t=this morning|s=a deal} said yes to a deal the union's own bargaining committee split on.

Harvesters will be paid a minimum of {three-fifteen|ap|v=3.15} a pound. The last offer from processors before the dispute: {two-sixty|po|v=2.6}.

The mood's been sour. You'll recall that Mounties arrested {five|ar|t=in April} people in April when {fifteen|tr} trucks with Nova Scotia crab tried to get into the plant at Port de Grave. Charges are to be withdrawn as part of the peace.

{Fifty-four hundred|wk} people who work in the {eighteen|pl} plants should be called in within the week.

Premier Oona Kilbride, who turned {sixty|ag2} on Saturday, called it the best present she'd ever got.

Weather: 4 degrees, drizzle.

@doc atlantic-business | business website | 2030-05-07
Crab deal leaves processors exposed, says analyst

Halifax-based consultancy Sable Point reckons that most of the province's {18|pl} crab plants will lose money this season.

The guaranteed {$3.15|ap} "is {55 cents|dp|v=0.55|by=managing partner Anil Thevarajah} above what they said they could pay," managing partner Anil Thevarajah noted. "They either bluffed in April or they're bleeding in May." The plants' input alone, at a landed value of {$310M|vl|s=a landed value}, would be the lowest in {nine|yrs} years.

Supply chain effects are real. Some {5,400|wk} seasonal staff are being recalled in one go; bunkhouses hold {half|bh}. Trucking is booked. And DFO's extension to {July 22|en} runs plants into the capelin.

On April 24 {two|!ar} were detained in a standoff at Port de Grave over outside crab; the {fifteen|tr} trucks eventually unloaded in Quebec.

The catch limit, by the way, is unchanged from last year at {57,000|qu} tonnes.

Share this story  ·  Listen (2 min)  ·  Related: Lobster at $19
