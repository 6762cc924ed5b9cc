@story steinach-baths
@topic Steinach, Austria: a thermal bath, the town's guarantee, a hidden loss and a special audit, 2033-34
@subject S = Steinach | the town | the municipality
@subject T = Therme Steinach | the bath | the spa
@subject A = state audit office | the auditors | Landesrechnungshof
@subject M = Mayor Ferdinand Ruzic-Haller | Ruzic-Haller | the mayor
@subject C = town council | the council
@subject G = citizens' list Klar | Klar | the citizens' list
@subject K = kindergartens | kindergarten
@fact b0 = 24000000 | budget | T | euros of building cost | 2026 | plan
@fact b1 = 33600000 | spending | T | euros of building cost | 2030 | cumulative
@fact bg = 40 | rate | T | overrun of the building cost in percent | 2026 to 2030 | snapshot
@fact gu = 18500000 | other | S | euros of guarantee for the bath | 2030 | constant
@fact l1 = 900000 | profit | T | euros of loss told to the council | 2032 | snapshot
@fact l2 = 2700000 | profit | T | euros of loss found by the auditors | 2032 | snapshot
@fact ld = 1800000 | other | T | euros of loss not told to the council | 2032 | snapshot
@fact v0 = 310000 | other | T | guests a year | 2026 | plan | projected
@fact v1 = 187000 | other | T | guests a year | 2032 | cumulative
@fact vp = 60.32 | other | T | guests as a share of the forecast | 2032 | snapshot
@fact pr = 29.50 | price | T | euros for a day | 2033 | snapshot
@fact en = 1340000 | spending | T | euros for energy | 2032 | cumulative
@fact e0 = 610000 | budget | T | euros for energy | 2026 | plan | projected
@fact jb = 74 | jobs | T | staff | 2033 | snapshot
@fact pop = 8460 | other | S | residents | 2033 | snapshot
@fact dh = 5150 | other | S | euros of debt and guarantees for each resident | 2033 | snapshot
@fact dt = 43569000 | other | S | euros of debt and guarantees | 2033 | snapshot
@fact bu = 26800000 | budget | S | euros of budget | 2034 | plan
@fact gp = 3100000 | budget | S | euros of gap | 2034 | plan | projected
@fact kf = 92 | price | K | euros a month | 2033 | snapshot
@fact kn = 138 | price | K | euros a month | 2034-09 | plan
@fact kg = 50 | rate | K | rise in the fee in percent | 2034-09 | plan
@fact kc = 346 | enrolment | K | children | 2033 | snapshot
@fact kw = 41 | waiting | K | children waiting for a place | 2033-11 | snapshot
@fact wf = 3.05 | price | S | euros a cubic metre of water | 2033 | snapshot
@fact w2 = 3.66 | price | S | euros a cubic metre of water | 2034 | plan
@fact wg = 20 | rate | S | rise in the water price in percent | 2034 | plan
@fact rc = 112 | other | A | pages | 2033-11 | constant
@fact rr = 38 | other | A | recommendations | 2033-11 | constant
@fact co = 27 | other | A | contracts without tender | 2026 to 2032 | cumulative
@fact ct = 63 | other | A | contracts examined | 2026 to 2032 | cumulative
@fact cp = 42.86 | other | A | share of contracts without tender | 2026 to 2032 | snapshot
@fact cs = 25 | seats | C | councillors | - | constant
@fact cy = 16 | votes_cast | C | councillors for a no-confidence motion | 2033-12-11 | snapshot
@fact cn = 9 | votes_cast | C | councillors against a no-confidence motion | 2033-12-11 | snapshot
@fact cq = 17 | votes_cast | C | votes needed for a no-confidence motion | - | constant | threshold
@fact cm = 1 | margin | C | votes short for a no-confidence motion | 2033-12-11 | snapshot
@fact hd = 420 | crowd | G | people at the meeting in the fire station | 2033-11-24 | snapshot
@fact sg = 1915 | other | G | signatures for a vote on selling | 2034-01-15 | cumulative
@fact sq = 1000 | other | G | signatures needed for a vote on selling | - | constant | threshold
@fact of = 11000000 | price | T | euros offered by a hotel group | 2034-02 | plan
@fact vy = 2604 | vote_count | T | votes for selling | 2034-04-14 | snapshot
@fact vn = 1893 | vote_count | T | votes against selling | 2034-04-14 | snapshot
@fact vt = 4497 | votes_cast | T | valid votes on selling | 2034-04-14 | snapshot
@fact vs = 57.91 | vote_share | T | share for selling | 2034-04-14 | snapshot
@fact to = 66.3 | turnout | T | turnout | 2034-04-14 | snapshot
@fact lr = 7500000 | other | S | euros left of the guarantee after the sale | 2034-04 | plan
@trap b0 b1 :: plan and bill
@trap l1 l2 :: loss told and loss found
@trap v0 v1 :: forecast and guests
@trap en e0 :: real and planned energy
@trap gu of :: guarantee and offer
@trap kf kn :: fee now and next year
@trap kg wg :: two rises
@trap rc rr :: pages and recommendations
@trap cy cq :: votes got and needed
@trap sg sq :: signatures got and needed
@trap vy cy :: a public vote and a council vote
@trap dh dt :: each and all
@rel change bg = b0 -> b1
@rel diff ld = l2 - l1
@rel share vp = v1 / v0
@rel product dt = pop * dh
@rel change kg = kf -> kn
@rel change wg = wf -> w2
@rel share cp = co / ct
@rel diff cm = cq - cy
@rel sum cs = cy + cn
@rel sum vt = vy + vn
@rel share vs = vy / vt
@rel diff lr = gu - of

@doc a-kurier | regional daily | 2033-11-17
The water in Steinach is warm, the books are boiling

Kurier am Inn. Magdalena Oberhofer-Diallo

Of {112|rc} pages, page 61 is the one that everybody in Steinach was reading yesterday.

In 2032, it says there, the thermal bath made a loss of {2.7 million|l2|t=In 2032} euros. The council had been told {900,000|l1}. About the missing {1.8 million|ld} the audit office of the state writes that they “were not brought to the notice of the body competent”.

Therme Steinach was to cost {24 million|b0} and cost {33.6|b1|x=1000000}. {310,000|v0} guests a year were calculated. Last time it was {187,000|v1|t=Last time}, {three in five|~vp|v=60}. For energy {610,000|e0} euros had been estimated; the bill came to {1.34 million|en}. Of {63|ct} contracts that were looked at, {27|co} had been given out without a tender. The town stands surety with {18.5 million|gu}.

“I've nothing to hide,” says mayor Ferdinand Ruzic-Haller, in the sauna foyer, of all places.

A day's ticket: {29.50|pr}.

@doc b-klar | citizens' list leaflet | 2033-11-28
KLAR! – Special edition

Thank you! Last Thursday {420|hd|t=Last Thursday} of you came to the fire station. The engines had to stand outside.

What we now know, in words that fit on a fridge:

– the bath: {40|bg} percent too expensive
– the loss: three times what they told us ({2.7|l2|x=1000000} million, not {0.9|l1|x=1000000})
– tenders: {43|cp|round} percent without
– per head, from baby to great-aunt: {5,600|!dh} euros of debts and guarantees

And who's to pay? Kindergarten from {92|kf} to {138|kn} euros in September. {346|kc} children! Plus those {41|kw} who wait in the corridor. Water from {3.05|wf} to {3.66|w2} per cubic metre, as though we bathed in it.

We move no confidence on 11 December. {Seventeen|cq} hands are needed. We've got sixteen, and somebody has a conscience.

Imprint: Klar, Bahnhofstr. 9. Biscuits welcome.

@doc c-orf | broadcaster's regional site | 2033-12-12
Mayor stays in office, {one|cm} vote short

tirolheute | 12 December 2033, 7.14

{Sixteen|cy} of {25|cs} councillors in Steinach expressed no confidence in mayor Ferdinand Ruzic-Haller last night; {17|cq} were required. {Eight|!cn} voted for him.

It was a secret ballot. Everyone says who they were.

The mayor announced that all {38|rr} recommendations of the audit office would be “worked through like a hiking trail”. For 2034 there's a gap of {3.1 million|gp} in a budget of {26.8 million|bu}.

The kindergarten fee rises by {50|kg} percent, water by {20|wg}. Parents protested with rubber rings.

At the bath, {74|jb} people work. A buyer is being looked for.

@doc d-hotel | tourism trade weekly | 2034-02-22
Eleven million for a warm pool

HOTEL & THERME AKTUELL, no. 8

The Valdis group confirms an offer of {11 million|of} euros for Therme Steinach, including a guarantee for {74|jb} jobs until 2037.

A bargain? The town put up {33.6 million|b1|t=in 2030} in 2030. But whoever buys it also buys an energy bill of {1.43 million|!en} a year and a loss.

Steinach would still be liable for {7.5 million|lr} of its {18.5 million|gu}. A citizens' list wants a public vote. It has {1,915|sg} signatures where {1,000|sq} would be enough, in a town of {8,460|pop}.

Room for improvement: {187,000|v1} guests at {29.50|pr}. The neighbour in Bad Almau charges 38 and is full.

@doc e-kurier2 | regional daily | 2034-04-16
They sold the bath and kept the debts

Magdalena Oberhofer-Diallo

On Friday evening it was the last day on the town's account. People brought their own towels and some cried, into water.

{2,604|vy|t=on Sunday} inhabitants of Steinach voted on Sunday to sell, {1,893|vn|^} not to, {58|vs|round} percent. Turnout was {66.3|to}. {4,497|vt} valid votes: more than at the last election of a mayor.

Valdis pays {11 million|of}. There remain {7.5|lr|x=1000000} million in guarantees, which makes, with everything else, a bit less than the {43.6 million|dt|t=in the autumn} in the autumn; per head it was {5,150|dh|t=in the autumn}.

Will the kindergarten be cheaper again? “The {138|kn} stay for now,” the mayor says. He's still there, by that one vote. He didn't swim.

An elderly gentleman in the infrared cabin, who's one of the {nine|cn} and doesn't say so, sums it up: “We wanted guests. Now we're them.”
