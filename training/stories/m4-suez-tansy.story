@story m4-suez-tansy
@topic A grounding in the Suez Canal, the tolls and the bill
@subject C = Suez Canal Authority | the canal authority | the authority | SCA
@subject K = Suez Canal | the canal | the waterway
@subject M = Meridian Tansy | the Tansy | the ship | the container ship | the vessel
@subject O = Meridian Lines | the owner | the Hamburg owner | the shipping line
@subject I = Norrland P&I Club | Norrland | the insurer
@subject T = tugs | the tugs | tugboats
@subject E = Egypt | Cairo | the Egyptian finance ministry
@fact du = 31 | duration | K | hours of closure | 2026-10-14 | constant
@fact gr = 21:40 | clock | M | hour at which it ran aground | 2026-10-12 | constant
@fact fl = 04:50 | clock | M | hour at which it floated again | 2026-10-14 | constant
@fact qu = 94 | other | K | ships waiting | 2026-10-14 | snapshot
@fact qu0 = 61 | other | K | ships waiting | 2026-10-13 noon | snapshot
@fact tg = 9 | other | T | number that pulled the ship off | 2026-10-14 | constant
@fact ln = 348 | distance | M | metres long | - | constant
@fact km = 151 | address | M | kilometre mark of the grounding | - | constant
@fact tu = 13900 | other | M | containers that it can carry | - | constant
@fact cl = 120000000 | damages | C | dollars claimed | 2026-10-20 | constant
@fact of = 38000000 | damages | I | dollars offered at first | 2026-10-24 | constant | pledged
@fact st = 73000000 | damages | O | dollars paid in settlement | 2026-11-09 | constant
@fact dt = 26 | duration | M | days held in the Bitter Lake | 2026-11-09 | constant
@fact rv = 5830000000 | revenue | C | tolls in dollars | year to June 2026 | cumulative
@fact rv0 = 3970000000 | revenue | C | tolls in dollars | year to June 2025 | cumulative
@fact rg = 46.9 | rate | C | growth of tolls, percent | year to June 2026 | constant
@fact rp = 7400000000 | revenue | C | tolls in dollars | year to June 2027 | plan | projected
@fact sh = 16240 | ridership | K | ships passed | year to June 2026 | cumulative
@fact sh0 = 12180 | ridership | K | ships passed | year to June 2025 | cumulative
@fact dy = 16000000 | revenue | K | tolls of an average day in dollars | 2026 | constant
@fact ds = 15 | rate | C | discount for large container ships, percent | 2026 | constant
@fact wd = 48 | speed | M | wind in knots | 2026-10-12 | constant
@fact crw = 21 | other | M | crew | 2026-10 | snapshot
@fact ref = 2600 | other | M | refrigerated boxes | 2026-10 | constant
@fact stp = 60.8 | other | O | settlement as a share of the claim, percent | 2026-11-09 | constant
@fact hol = 21000000 | revenue | C | tolls lost in dollars | 2026-10-14 | constant
@fact spt = 4350 | price | - | dollars for a refrigerated box from Mombasa to Antwerp | 2026-10-14 | snapshot
@rel change rg = rv0 -> rv
@trap du dt :: how long the canal was shut and how long the ship was held
@trap qu qu0 :: two moments
@trap cl st :: claimed and paid
@trap of st :: offered and paid
@trap rv rv0 :: two years
@trap rv rp :: counted and hoped for
@trap sh sh0 :: two years
@trap gr fl :: aground and afloat
@rel share stp = st / cl

@doc gulf-maritime | wire agency | 2026-10-14
Suez Canal reopens after container ship refloated

ISMAILIA, Oct. 14 (GulfPress) — Traffic on the Suez Canal resumed on Wednesday after {nine|tg} tugs freed the container ship Meridian Tansy, whose grounding had blocked the waterway for {31|du} hours, the Suez Canal Authority said.

The {348|ln}-metre ship swung across the channel at kilometre {151|km} at {9:40 p.m.|gr} on Monday in winds of {48|wd} knots and was afloat again at {4:50 a.m.|fl} on Wednesday.

{Ninety-four|qu} vessels were waiting by then, up from {61|qu0|t=at noon on Tuesday} at noon on Tuesday.

The authority earned {$5.83 billion|rv|t=in the year to June|by=The authority} in tolls in the year to June, {46.9%|rg} more than in the year before, as lines came back from the Cape route. An average day brings in around {$16 million|~dy}.

No injuries or pollution were reported.

@doc hamburg-lloyd | shipping newspaper | 2026-10-26
Owner of "Tansy" rejects Suez claim

Hamburg. Meridian Lines will not pay what Ismailia asks for. "We regret the accident; we did not order the wind," managing director Hauke Brödersen said on Monday. The canal authority has held the {13,900|tu}-TEU ship in the Great Bitter Lake since the 14th and demands {120 million|cl} US dollars: for {28|!du} hours without traffic, for the tugs and for what it calls reputational harm.

The insurer, Norrland P&I Club, made a first offer of {38 million|of|by=The insurer} last Saturday. An SCA lawyer compared it with "a tip".

According to the log the bow touched the bank at {21.40|gr}. Salvors needed {nine|tg} tugs and a spring tide; without the tide, Brödersen concedes, she would be sitting there still. She came free at {six o'clock and ten minutes|!fl} on the second morning.

Aboard: {21|crw} crew, {2,600|ref} refrigerated boxes with Kenyan avocados and Egyptian potatoes. The avocados are going brown.

Hapag-Viertel 44 · 20095 Hamburg · lloydblatt.example

@doc cairo-economist | business weekly | 2026-11-12
The canal settles, and counts

The Meridian Tansy sailed north on Monday with a receipt. After {26|dt} days at anchor its owner paid {$73 million|st}, people close to the talks say, {61 percent|stp} of the original claim and nearly {double|-} the insurer's opening bid.

For the authority it's small change in a fine year. {16,240|sh|t=in the twelve months to June} ships passed in the twelve months to June; in the year before, when missiles kept {half|-} of them away, it was {12,180|sh0|t=in the year before}. Tolls came in at {$5.38 billion|!rv|t=in the twelve months to June}, from {$3.97 billion|rv0}. For the current fiscal year Cairo has written {$7.4 billion|rp|t=For the current fiscal year|by=Cairo} into the budget.

Is that realistic? The {15 percent|ds} rebate for large box ships, introduced to lure them back, was to lapse in December. It won't. "You don't raise the rent the week after the lift got stuck," says freight economist Nermine Abaza-Haddad.

Still, the hole is real: {31|du} hours at {$16m|dy|v=16000000} a day is {$21m|hol|v=21000000}. The rest of the {73|st|x=1000000} is tugs, dredging, and the art of negotiation.

@doc fruit-logistics | trade newsletter | 2026-10-15
SUEZ AGAIN, BRIEFLY

Breathe out: it is open. For those who watched the marine-tracking sites with one hand on the phone, our takeaways.

→ The hole in schedules is a day and a bit. Rotterdam arrivals slip to the weekend. Avocado and citrus boxes on the ship itself ({two thousand six hundred|ref} reefers) aren't going anywhere until lawyers have met.

→ The tailback peaked at {127|?qu}, by the authority's agent in Port Said. Convoys will run double until Saturday to clear it.

→ Rates haven't moved. After last winter nobody has the nerve. Spot reefers Mombasa–Antwerp: {$4,350|spt|t=yesterday} yesterday.

→ Do not expect toll relief. The budget in Cairo is built on {7.4bn|rp|t=in 2026/27} dollars from the canal in 2026/27, up from {5.83|rv|x=1000000000|t=last year} last year.

→ Force majeure letters: templates 3 and 7 in the members' area.
