@story p2-singapore-flats
@topic A launch of new public flats in Singapore, November 2034
@subject L = November flat launch | the launch | the exercise | the sales exercise | the offer
@subject Q = Queensway Rise | the Queensway project | Queensway
@subject T = Tengah Brook | the Tengah project | Tengah
@subject B = Housing Bureau | the bureau | HB
@subject M = National Development Minister Sharifah Koh | Koh | Sharifah Koh | the minister
@subject R = resale flats | the resale market | resale
@subject A = applicants | buyers | households
@fact fs = 3150 | homes | L | Standard flats | 2034-11-12 | plan
@fact fp = 2050 | homes | L | Plus flats | 2034-11-12 | plan
@fact fa = 5200 | homes | L | flats | 2034-11-12 | plan
@fact ap = 18720 | other | A | applications | 2034-11-19 | cumulative
@fact a1 = 9400 | other | A | applications | 2034-11-15 | cumulative
@fact rt = 3.6 | other | L | applications for each flat | 2034-11-19 | snapshot
@fact ft = 74 | other | A | first-time buyers as a share | 2034-11-19 | snapshot
@fact qf = 1040 | homes | Q | four-room flats | 2034-11-12 | plan
@fact qa = 7072 | other | Q | applications for four-room flats | 2034-11-19 | cumulative
@fact qr = 6.8 | other | Q | applications for each flat | 2034-11-19 | snapshot
@fact tr = 1.4 | other | T | applications for each flat | 2034-11-19 | snapshot
@fact ql = 588000 | price | Q | dollars for the cheapest four-room flat | - | constant
@fact qh = 742000 | price | Q | dollars for the dearest four-room flat | - | constant
@fact tp = 361000 | price | T | dollars for the cheapest four-room flat | - | constant
@fact gr = 120000 | price | B | dollars of grant at most | - | constant | threshold
@fact ws = 29 | duration | T | months of wait | - | plan | projected
@fact wq = 46 | duration | Q | months of wait | - | plan | projected
@fact wm = 38 | duration | L | months of wait, middle project | - | plan | projected
@fact mo = 10 | duration | Q | years before a flat may be sold | - | constant | threshold
@fact ms = 5 | duration | T | years before a flat may be sold | - | constant | threshold
@fact rx = 1.3 | rate | R | rise of prices in a quarter | 2034 third quarter | snapshot
@fact r2 = 2.1 | rate | R | rise of prices in a quarter | 2034 second quarter | snapshot
@fact rm = 655000 | price | R | dollars for the median four-room flat | 2034 third quarter | snapshot
@fact mi = 412 | other | R | flats sold for a million dollars or more | 2034 third quarter | cumulative
@fact pl = 55000 | homes | M | flats to be launched | 2035 to 2037 | plan | pledged
@fact da = 2035-01-12 | date | B | day of the ballot results | - | plan
@rel sum fa = fs + fp
@fact wd = 17 | duration | Q | months of wait more than at the other project | - | plan | projected
@fact re = 44200 | price | Q | dollars of rent in the extra wait | - | plan | hypothetical
@fact pg = 227000 | price | Q | dollars more than at the other project | - | constant
@fact bl = 7 | other | A | failed applications of one buyer | 2034-11-20 | cumulative
@fact fq = 39.4 | homes | L | share of Plus flats | 2034-11-12 | plan
@rel diff wd = wq - ws
@rel diff pg = ql - tp
@rel share fq = fp / fa
@rel product ap = rt * fa
@rel product qa = qr * qf
@trap rt qr :: the whole launch and its most wanted part
@trap ap a1 :: half-way and at the close
@trap ws wq :: two projects
@trap mo ms :: Plus and Standard
@trap ql tp :: two projects
@trap rx r2 :: two quarters
@trap fa pl :: one launch and three years

@doc a-daily | Singapore daily | 2034-11-20
{3.6|rt} bids for each new flat as November launch closes

Melvin Arumugam-Seah
Housing Correspondent

SINGAPORE – Applications for {5,200|fa} new flats closed on Sunday with {18,720|ap|t=on Sunday} households in the queue, {74|ft|^} per cent of them first-timers.

Most wanted were the four-room homes at Queensway Rise, where {1,040|qf} units drew {7,072|qa|^} bids, or {6.8|qr|^} for each. At Tengah Brook the ratio was {1.4|tr|^}.

Prices at Queensway start at {$588,000|ql} and end at {$742,000|qh}, before grants of up to {$120,000|gr}. In Tengah a four-room unit can be had from {$361,000|tp}.

Owners at Queensway, which is classed as Plus, may not sell for {10|mo} years. In Standard projects the bar is {five|ms}.

Ballot results are due {on Jan 12|da}.

National Development Minister Sharifah Koh said in a Facebook post that the demand was "healthy, not heated". Her ministry will put out {55,000|pl|t=between 2035 and 2037|by=Her ministry} flats between 2035 and 2037.

COE: Cat A $104,001 | PSI 52 | 4D: 7713, 0926, 5540

@doc b-agency | business wire | 2034-11-20
Singapore public housing launch more than {three times|>rt|v=3} subscribed

SINGAPORE (Meridian) - Singapore's latest offer of subsidised apartments drew {18,720|ap} applications, the Housing Bureau said on Monday, as a slowdown in resale prices took some heat out of the market.

The offer comprised {3,150|fs} apartments in the Standard category and {2,050|fp} in the better-located Plus one. Halfway through the week-long exercise there had been {9,400|a1|t=Halfway through the week-long exercise} takers.

Resale prices rose {1.3%|rx|t=in the third quarter} in the third quarter, down from {2.1%|r2|t=in the second} in the second. The number of million-dollar deals was {412|mi|t=in the third quarter}.

A median four-room resale flat costs {S$655,000|rm|v=655000}, which falls squarely in the range of {S$588,000|ql|v=588000} to {S$742,000|qh|v=742000} asked for new ones at Queensway Rise.

@doc c-forum | property portal column | 2034-11-22
Should you have balloted for Queensway? A spreadsheet romance

By Fatimah Devanesan ★ Property nerd ★ 14 min read

We tried. There are two of us and a cactus, our combined income doesn't matter here, and {6.8|qr} couples wanted each set of keys. So it goes.

Let me do the sums nobody does at the showflat.

Wait. The keys at Queensway come in {46|wq} months. Tengah's come in {29|ws}. If you put the {seventeen|wd} in between into a rental at $2,600 you have paid {$44,200|re} for a view of a flyover.

Lock-in. {Ten|mo} years versus {five|ms|v=5}, and at Queensway a slice of your resale gain goes back.

Price. Cheapest four-room here against cheapest four-room there: a gap of {$227,000|pg|v=227000}. You will hear "location". It's {eleven|-} minutes by train.

Odds. Nearly {three in four|~ft} of the rest of you are first-timers too, so don't count on priority.

The wait across all projects, taking the one in the middle: {38|wm} months. My cactus is patient.

Sponsored: aircon servicing, 3 units $75

@doc d-tv | broadcaster's evening programme, summary | 2034-11-20
Tonight at 9.30: The long queue

The minister is asked why, if everything's healthy, people are taking leave to refresh a web page.

"In the first three days we had half of the total, then it was quiet," she says, and holds up a graph: {9,400|a1|t=In the first three days|by=she}, then a plateau, then {18,720|ap|t=at the end}, at the end.

Guests. Dr Ebenezer Wong says that with {3.6|rt} applicants for each unit the system is working as designed. Retiree Madam Noor Aishah, whose son has been unlucky {seven|bl|by=Madam Noor Aishah} times, says designs can be changed.

Fact of the night: of the {5,200|fa} units, about {two-fifths|~fq} were in the category you cannot sell until 2048.

The minister would not be drawn on whether the {55,000|pl} homes promised for the coming three years are a floor. "It is what we said."

When will they know? {The second Friday of January|da|v=2035-01-12}.

Repeats Wed 11.00, Sat 14.30. Subtitles p. 888.
