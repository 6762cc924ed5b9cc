@story wexcombe-libraries
@topic Wexcombe votes to shut libraries: the budget night, the march and the morning after
@subject C = Wexcombe Council | the council | the authority | Wexcombe
@subject L = Wexcombe Libraries | the library service | the service
@subject M = Save Our Shelves march | the march | the demonstration
@subject P = Save Our Shelves petition | the petition
@subject H = Hinton Parva library | Hinton Parva | Hinton
@subject Q = public consultation | the consultation | the survey
@fact bg = 7400000 | budget | C | gap between planned spending and income | 2034-02-22 | snapshot
@fact bg0 = 9100000 | budget | C | gap between planned spending and income | 2033-09 | snapshot | projected
@fact sv = 2600000 | budget | C | savings and new income in the package | 2034-35 | plan
@fact sl = 1260000 | budget | L | savings from the library plan | 2034-35 | plan
@fact sp = 840000 | budget | C | savings from leisure centres | 2034-35 | plan
@fact pk = 500000 | revenue | C | extra income from parking charges | 2034-35 | plan
@fact dr = 4800000 | budget | C | money drawn from reserves | 2034-35 | plan
@fact rs0 = 11300000 | budget | C | general reserves | 2034-02-22 | snapshot
@fact rs1 = 6500000 | budget | C | general reserves | end of 2034-35 | snapshot | projected
@fact rsm = 6000000 | budget | C | lowest safe level of reserves | - | constant | threshold
@fact n0 = 14 | other | L | branches open | 2034-02-22 | snapshot
@fact nc = 6 | other | L | branches to close | 2034-09 | plan
@fact n1 = 8 | other | L | branches open | after the closures | plan
@fact nv = 2 | other | L | branches that volunteers would take over | 2034-09 | plan | pledged
@fact j0 = 112 | jobs | L | full-time posts | 2034-02-22 | snapshot
@fact jl = 38 | jobs | L | full-time posts to be lost | 2034-35 | plan
@fact j1 = 74 | jobs | L | full-time posts | after the closures | plan
@fact c0 = 3900000 | spending | L | yearly cost of running the libraries | 2033-34 | snapshot
@fact c1 = 2640000 | spending | L | yearly cost of running the libraries | after the closures | plan
@fact v0 = 412000 | other | L | visits in a year | 2031-32 | cumulative
@fact v1 = 437000 | other | L | visits in a year | 2032-33 | cumulative
@fact vg = 6.07 | rate | L | growth in visits | 2032-33 | snapshot
@fact ln = 508000 | other | L | books lent in a year | 2032-33 | cumulative
@fact vh = 19400 | other | H | visits in a year | 2032-33 | cumulative
@fact ds = 5.6 | distance | H | miles to the next library | after the closures | plan
@fact tx = 4.99 | rate | C | rise in council tax | 2034-04 | plan
@fact txg = 2.99 | rate | C | rise in the general part of council tax | 2034-04 | plan
@fact txs = 2 | rate | C | rise for adult social care | 2034-04 | plan
@fact bd0 = 1872.40 | price | C | Band D council tax bill | 2033-34 | snapshot
@fact bd1 = 1965.83 | price | C | Band D council tax bill | 2034-35 | plan
@fact bdd = 93.43 | price | C | increase in the Band D bill | 2034-35 | plan
@fact vf = 27 | votes_cast | C | councillors for the budget | 2034-02-22 | snapshot
@fact va = 22 | votes_cast | C | councillors against the budget | 2034-02-22 | snapshot
@fact vb = 3 | votes_cast | C | councillors abstaining | 2034-02-22 | snapshot
@fact vx = 2 | other | C | councillors absent | 2034-02-22 | snapshot
@fact st = 54 | seats | C | council seats | - | constant
@fact mo = 3000 | crowd | M | marchers by the organisers' count | 2034-02-17 | snapshot
@fact mp = 1400 | crowd | M | marchers by the police estimate | 2034-02-17 | snapshot
@fact ng = 150 | crowd | M | people outside the town hall | 2034-02-22 evening | snapshot
@fact pt0 = 9300 | other | P | signatures | 2034-02-12 | cumulative
@fact pt1 = 11480 | other | P | signatures | 2034-02-19 | cumulative
@fact ptt = 10000 | other | C | signatures that force a council debate | - | constant | threshold
@fact qr = 6230 | sample_size | Q | responses received | 2033-12 | cumulative
@fact qo = 71 | poll_share | Q | respondents against closures | 2033-12 | snapshot
@fact qt = 58 | poll_share | Q | respondents ready to pay more council tax | 2033-12 | snapshot
@fact h0 = 31 | duration | L | opening hours a week per branch | 2034-02-22 | snapshot
@fact h1 = 26 | duration | L | opening hours a week per branch | after the closures | plan
@fact ar = 1 | arrests | M | people arrested | 2034-02-17 | cumulative
@trap bg bg0 :: the autumn forecast and the final gap
@trap mo mp :: two counts of the march, organisers and police
@trap mp ng :: the march and the vigil outside the vote
@trap pt0 pt1 :: a week apart
@trap tx txg :: the whole rise and its general part
@trap vh v1 :: one branch and the whole service
@trap sl sv :: library savings and the whole package
@trap rs1 rsm :: reserves expected and the floor
@rel sum sv = sl + sp + pk
@rel sum bg = sv + dr
@rel diff rs1 = rs0 - dr
@rel diff n1 = n0 - nc
@rel diff j1 = j0 - jl
@rel diff c1 = c0 - sl
@rel change vg = v0 -> v1
@rel sum tx = txg + txs
@rel diff bdd = bd1 - bd0
@rel sum st = vf + va + vb + vx

@doc a-advertiser | local weekly | 2034-02-23
{Six|nc|s=libraries} libraries to shut as budget scrapes through

By Delphine Okoro, chief reporter | d.okoro@wexadvertiser.example | 01632 960 417

PICTURE 3 OF 11: Candles on the town hall steps. Photo: R. Birtles

THERE were cries of "shame" from the public gallery on Wednesday night as {six|nc|s=libraries} of Wexcombe's {14|n0} libraries were condemned to close by the autumn.

Councillors backed the spending plan by {27|vf} votes to {22|va}. {Three|vb} Independents sat on their hands and {two|vx} members of the {54|st}-strong chamber had sent apologies.

Finance chief Cllr Barnaby Stroud said the authority had been left with a hole of {£7.4 million|bg|by=Barnaby Stroud}, which was at least better than the {£9.1 million|bg0|t=last September} his officers were warning of last September. The libraries will yield {£1.26m|sl}, the leisure centres {£840,000|sp} and dearer parking {half a million pounds|pk}. Everything else, {£4.8m|dr}, comes out of the rainy-day fund.

{Thirty-eight|jl} full-time posts will go from the library service. The {eight|n1} survivors will also open for shorter hours: {26|h1} a week each, against {31|h0|t=today} today.

Cllr Stroud promised that {two|nv|by=Cllr Stroud} of the doomed branches would be handed to volunteers, though he would not say which.

Around {150|~ng|t=Wednesday night} people stood outside in the drizzle. It was a quieter affair than Saturday's march, which organisers claim brought {3,000|mo|t=Saturday|by=organisers} on to the streets.

Mavis Tranter, 81, has used Hinton Parva since the war memorial was moved. "It is {5.6|ds} miles to the next one and the 47 bus doesn't stop there," she said.

READ MORE: Cat stuck in bin lorry for 9 hours | 12 best Sunday roasts in the district

@doc b-metro | regional broadsheet | 2034-02-23
Wexcombe drains reserves to balance books

Hugo Fairweather, Local Government Correspondent

Wexcombe Council will run its reserves down to within half a million pounds of what its own treasurer considers safe, after a fractious budget meeting that ended shortly before eleven last night.

The general fund stands at {£11.3m|rs0|t=last night}. By the close of the coming financial year it is expected to hold {£6.5m|rs1|t=By the close of the coming financial year}; the section 151 officer, Ghislaine Adeyemi-Holt, has advised members never to go under {£6m|rsm|by=Ghislaine Adeyemi-Holt}.

Against a shortfall of {£7.4m|bg}, the ruling group found {£2.6m|sv} in cuts and charges. Rather less than half of that is from libraries. Running them costs {£3.9m|c0} a year and would cost {£2.64m|c1} once the smaller branches have gone, according to papers before members.

Council tax rises by {4.99 per cent|tx}, the most permitted without a referendum: {2.99|txg} for general purposes and {two|txs} points ring-fenced for the care of adults. A Band D household, which pays {£1,872.40|bd0|t=this year} this year, will be asked for {£1,965.83|bd1|t=from April} from April.

The opposition leader, Siobhan Drax, said residents had been ignored. Of {6,320|!qr|t=before Christmas} people who answered the consultation before Christmas, {71 per cent|qo|^} rejected any closure, and {58 per cent|qt|^} said they would sooner pay more tax.

The motion passed with {27|vf} in favour and {24|!va} against.

Ms Drax also pointed to rising use. Visits climbed from {412,000|v0|by=Ms Drax} to {437,000|v1|^} in the latest year on record, an increase of about {six|~vg|v=6} per cent, with {more than half a million|>ln|v=500000} loans.

Weather, page 28. Crossword no. 14,206, page 30.

@doc c-newsletter | campaign newsletter | 2034-02-21
SAVE OUR SHELVES — bulletin no. 9

Friends,

WHAT A SATURDAY! Our stewards clicked {3,000|mo|t=SATURDAY|by=Our stewards} of you past the Corn Exchange. The constabulary, who cannot count past their own horses, say {1,400|mp|t=SATURDAY|by=The constabulary}. Do not be downhearted by that, nor by the {one|ar} arrest (a gentleman with a traffic cone, nothing to do with us).

Signatures: on the 12th we had {9,300|pt0|t=on the 12th}. As of Sunday night it is {11,480|pt1|t=As of Sunday night}! Since anything over {10,000|ptt} obliges the council to debate it, they cannot say they never heard.

The facts to put in your letters:

* Wexcombe has {fourteen|n0} branches; the cabinet wants to keep only {eight|n1}.
* {112|j0} full-time posts today. {74|j1} afterwards.
* The saving is {£1.26 million|sl|t=a year} a year. The shortfall they wave at us is {£9.1 million|!bg|t=today}, as it stands today.
* Hinton alone had {19,400|vh|t=last year} visits last year. All told the service had {437,000|v1|t=last year}.
* {508,000|ln|t=last year} books went out last year, and most came back.

And remember that {seven in ten|~qo|v=70} of those who filled in the survey are with us.

Vigil: Wednesday, town hall steps, 6.15pm sharp. Bring a torch and a paperback. Tea 80p, flapjack £1.20.

Yours in print,
Wilf Antrobus (secretary), 14 Cope Lane

@doc d-council | council press release | 2034-02-23
Balanced budget protects the most vulnerable

Ref: PR/034/112. For immediate release

Wexcombe Council has agreed a balanced budget for 2034-35 which safeguards care for the elderly and for children while closing a gap of {£7.4 million|bg}.

The plan includes:
- {£2.6 million|sv} of savings and additional income
- use of {£4.8 million|dr} of reserves, leaving a prudent {£6.5 million|rs1|t=at year end} at year end
- an increase in council tax of {4.99%|tx}, equal to {£93.43|bdd|t=a year} a year, or under £1.80 a week, for a Band D home

Within the savings, {£840,000|sp} will come from a new contract for leisure centres and {£500,000|pk} from a review of parking tariffs.

The library service will be reshaped around {eight|n1} modern hubs. {Six|nc} buildings will be released. Up to {38|<jl} full-time equivalent roles out of {112|j0} are affected, and every effort will be made to avoid compulsory redundancies. The running cost of the service will fall to {£2.64 million|c1}.

Councillor Barnaby Stroud, Cabinet Member for Resources, said: "We have listened. We received {6,230|qr} responses and, as a result, have pledged that {two|nv} communities will be offered the keys to their library."

Notes to editors
1. The budget was carried by {27|vf} votes to {22|va} with {3|vb} abstentions.
2. General reserves stood at {£11.3 million|rs0|t=before the decision} before the decision.
3. Media office: 01632 960 900, option 2.

@doc e-clutter | local news site | 2034-02-23
Full list: The Wexcombe libraries closing for good - and what your council tax will be

WexLive | By Tamsin Rudd, What's On Editor | 09:14, 23 FEB | UPDATED 10:02 | 37 comments

Sign up to our WhatsApp for 3 free months of ad-lite reading

It's official. {Half a dozen|nc} libraries are for the chop after a stormy council meeting, and your bill is going up too.

Hinton Parva, Ladle Street, Coldeaves, Marrow Bank, St Osyth's and Pinfold Road will close in September. With them go {48|!jl|by=the town hall branch of the union} full-time jobs, according to the town hall branch of the union.

So what will YOU pay? Homes in Band D will go from {£1,872.40|bd0} to {£1,965.83|bd1|t=from 1 April} from 1 April. That's {£93.43|bdd} extra.

Opening times? The branches that stay will be open {26|h1} hours a week, down from {31|h0}.

How did we get here? The town hall says it was {£7.4m|bg} short. It has raided its piggy bank for {£4.8m|dr}, which will be left with {£5.6m|!rs1|t=by next spring} by next spring. Bosses were told not to dip below {£6m|rsm}.

Did anyone protest? They did. Police put Saturday's demonstration at {1,400|mp|t=Saturday|by=Police}; the people who ran it reckon it was more than double that. And the petition has {more than 11,000|>pt1|v=11000|t=now} names on it now.

MOST READ
1. Greggs-style bakery to open 4th store
2. A380 lane closed after crash
3. I tried the 99p pasty and rated it 7/10
