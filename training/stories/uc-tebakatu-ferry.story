@story uc-tebakatu-ferry
@topic The lost catamaran ferry Tebakatu, Kiribati, August to November 2030
@subject T = MV Tebakatu | Tebakatu | the catamaran | the ferry | the vessel | the sinking | the loss
@subject GK = Government of Kiribati | the government | the Office of Te Beretitenti | Tarawa | cabinet
@subject NZ = New Zealand Defence Force | NZDF | the New Zealand air force | the Poseidon | New Zealand
@subject FJ = Rescue Coordination Centre Fiji | RCC Fiji | the centre in Suva | Suva | the rescue centre
@subject OW = Marewen Shipping | the owner | the operator | the company | owners
@subject CI = Commission of inquiry | the inquiry | the commission
@subject RF = Tebakatu relief fund | the relief fund | the fund
@subject DG = aluminium dinghy | the dinghy | the tender
@subject TO = Toani Bwebwe | Toani
@subject TI = Tiabo Nataua | Tiabo
@subject FV = Hai Feng 709 | the longliner | the tuna boat
@fact ck = 14:15 | clock | T | time of departure | 2030-08-09 | snapshot
@fact man = 62 | crowd | T | names on the passenger list | 2030-08-09 | constant
@fact ob = 88 | crowd | T | people on board | 2030-08-09 | constant
@fact xl = 26 | crowd | T | people on board who were not on the list | 2030-08-09 | constant
@fact cap = 60 | crowd | T | people that the licence allowed | - | constant
@fact ovc = 28 | crowd | T | people on board beyond the licence | 2030-08-09 | constant
@fact cre = 7 | crowd | T | crew on board | 2030-08-09 | constant
@fact chd = 23 | crowd | T | children on board | 2030-08-09 | constant
@fact d1 = 9 | deaths | T | people killed | 2030-08-12 | cumulative
@fact d2 = 17 | deaths | T | people killed | 2030-08-14 | cumulative
@fact d3 = 31 | deaths | T | people killed | 2030-08-21 final | cumulative
@fact dcc = 8 | deaths | T | children killed | 2030-08-21 final | cumulative
@fact r1 = 14 | rescued | T | people found alive | 2030-08-12 | cumulative
@fact r2 = 37 | rescued | T | people found alive | 2030-08-14 | cumulative
@fact r3 = 40 | rescued | T | people found alive | 2030-08-21 final | cumulative
@fact rdg = 7 | rescued | DG | people found alive in it | 2030-08-14 | constant
@fact rfv = 16 | rescued | FV | people pulled from the sea by it | 2030-08-14 | constant
@fact m1 = 65 | missing | T | people unaccounted for | 2030-08-12 | snapshot
@fact m2 = 34 | missing | T | people unaccounted for | 2030-08-14 | snapshot
@fact m3 = 17 | missing | T | people unaccounted for | 2030-08-21 final | snapshot
@fact al = 41 | duration | T | hours between the departure and the alarm | - | constant
@fact ad = 5 | duration | DG | nights adrift | 2030-08-14 | constant
@fact lj = 40 | other | T | life jackets on board | 2030-08-09 | constant
@fact lr = 2 | other | T | life rafts on board | 2030-08-09 | constant
@fact le = 15 | other | T | places in each life raft | - | constant
@fact lt = 30 | other | T | places in all life rafts | - | constant
@fact ca = 12.4 | other | T | tonnes of copra on deck | 2030-08-09 | constant
@fact cl = 8 | other | T | tonnes of deck cargo allowed | - | constant | threshold
@fact ce = 55 | rate | T | deck cargo over the limit, percent | 2030-08-09 | constant
@fact ar1 = 41000 | area | FJ | square kilometres searched | 2030-08-12 | cumulative
@fact ar2 = 186000 | area | FJ | square kilometres searched | 2030-08-14 | cumulative
@fact ar3 = 329000 | area | FJ | square kilometres searched | 2030-08-21 final | cumulative
@fact hr2 = 38 | duration | NZ | flying hours | 2030-08-14 | cumulative
@fact hr3 = 74 | duration | NZ | flying hours | 2030-08-21 final | cumulative
@fact dr = 168 | distance | DG | kilometres it drifted | 2030-08-14 | constant
@fact wv = 3 | distance | T | metres of swell | 2030-08-09 | snapshot
@fact wi = 25 | speed | T | knots of wind | 2030-08-09 | snapshot
@fact wk = 46 | speed | T | kilometres an hour of wind | 2030-08-09 | snapshot
@fact agt = 13 | age | TO | age of the youngest in the dinghy | 2030-08 | constant
@fact agi = 71 | age | TI | age of the oldest survivor | 2030-08 | constant
@fact agv = 27 | age | T | age of the ship | 2030 | constant
@fact li = 11 | duration | OW | days since the licence ran out | 2030-08-09 | snapshot
@fact fu = 2500 | damages | GK | dollars for each funeral | 2030-08-15 | plan | pledged
@fact ft = 77500 | spending | GK | dollars paid for funerals | 2030-11 | cumulative
@fact f1 = 64000 | fundraising | RF | dollars given | 2030-08-15 | cumulative
@fact f2 = 186000 | fundraising | RF | dollars given | 2030-11 | cumulative
@fact fh = 48 | other | RF | households helped | 2030-11 | cumulative
@fact fp = 3875 | spending | RF | dollars for each household | 2030-11 | constant
@fact fa = 28 | price | OW | dollars for the passage | - | constant
@fact fi = 350000 | sentence | OW | largest fine possible in dollars | - | constant | threshold
@fact ww = 53 | other | CI | witnesses heard | 2030-11 | cumulative
@rel sum ob = man + xl
@rel sum ob = d3 + r3 + m3
@rel sum ob = d1 + r1 + m1
@rel sum ob = d2 + r2 + m2
@rel diff ovc = ob - cap
@rel product lt = lr * le
@rel change ce = cl -> ca
@rel convert wk = wi
@rel product ft = fu * d3
@rel product f2 = fh * fp
@trap d2 m3 :: 17 dead on the 14th, 17 missing at the end
@trap r3 lj :: 40 survivors and 40 life jackets
@trap man cap :: names on the list, people allowed
@trap man ob :: names on the list, people on board
@trap al ar1 :: 41 hours and 41,000 square kilometres
@trap cre rdg :: seven crew, seven in the dinghy
@trap d1 d2 :: the dead on Monday and on Wednesday
@trap hr2 hr3 :: flying hours by Wednesday and in all
@trap ar2 f2 :: square kilometres and dollars
@trap f1 f2 :: the fund in August and in November
@trap ovc fa :: 28 people too many, 28 dollars for the passage
@trap xl agv :: people not listed, years of the ship

@doc a-radio | Pacific radio bulletin, text version | 2030-08-13
Search widens for Kiribati ferry as {fourteen|r1} found alive

8:05 am on 13 August 2030 | From Pacific Mornings

{Nine|d1|t=as of last night|by=RCC Fiji} bodies have been taken from the water and {14|r1|^} people rescued in the hunt for a Kiribati ferry that did not arrive, RCC Fiji said, as of last night.

The MV Tebakatu left Onomaru atoll on Friday at a {quarter past two|ck|v=14.25} in the afternoon. It should have reached Tarawa next morning. No one raised the alarm until {41|al} hours after it had sailed, because the harbour office was shut for the weekend.

There is still no agreement about how many were on the catamaran. Its passenger list has {62|man} names. Relatives have told the police about people who got on at the last minute, and the government now works with {88|ob|by=the government}. If that is right, {65|m1|t=as of last night} are missing.

A New Zealand Poseidon and a patrol boat had by Monday's dusk covered {41,000|ar1|t=by Monday's dusk} square kilometres. The tuna longliner Hai Feng 709, which found the first survivors, has stayed in the area.

The weather when the ferry departed was poor: winds of {25|wi} knots and a swell of {three|wv} metres, the Met Service says.

Maritime officials confirmed the vessel's certificate allows it to carry no more than {60|cap} people, crew included.

[Listen duration 3'47"] | Next: Samoa's rugby sevens squad of 13 named

@doc b-defence | defence force media release | 2030-08-15
P-8A crew locates dinghy with {seven|rdg} survivors

15 August 2030

A Royal New Zealand Air Force P-8A Poseidon has located an aluminium dinghy carrying {seven|rdg} survivors from the ferry Tebakatu, {168|dr} kilometres from its last known position. They had spent {five|ad} nights in the open boat. The youngest is {13|agt}.

The aircraft dropped water, food and a radio. A longliner diverted by Rescue Coordination Centre Fiji collected the group three hours later.

Air Component Commander Air Commodore Hinemoa Tautari said it was the eighth sortie of the operation. "As of Wednesday night the crews have flown {38|hr2|t=As of Wednesday night} hours and, with our Fijian, American and Kiribati partners, {186,000|ar2|^} square kilometres of ocean have been searched."

The combined effort had by then resulted in {37|r2|t=by then|by=RCC Fiji} people being found alive and {17|d2|^} deceased persons being recovered, according to RCC Fiji. {Thirty-four|m2|^} have not been accounted for.

"The wind was about {46|wk} km/h and waves up to {three|wv} metres when the ferry got into trouble," Air Commodore Tautari said. "Finding a four-metre hull in that is down to training and a bit of luck."

The New Zealand High Commission in Tarawa has contributed to the national relief fund.

ENDS
Media contact: NZDF media line, 021 555 0117. Image: A{34|-}-071 available in high resolution.

@doc c-state | government statement | 2030-08-16
STATEMENT FROM THE OFFICE OF TE BERETITENTI ON THE MV TEBAKATU

Mauri. His Excellency has been informed that, at midday on Wednesday 14 August, {17|d2|t=at midday on Wednesday 14 August} of our people were known to have lost their lives. We thank God for {37|r2|^} who have come home to us.

It is now established that {88|ob} persons sailed on the ferry. {Sixty-two|man} had been entered on the list. The other {26|xl} had not. Among those on board were {23|chd} children, most of whom were returning to school, and {seven|cre} members of the crew.

Cabinet has decided:
1. That a grant of {A$2,500|fu|v=2500} will be given towards the funeral of every person who has died.
2. That the relief fund, which stood at {A$64,000|f1|v=64000|t=yesterday afternoon} yesterday afternoon, will be topped up from the national budget if needed.
3. That the certificates of all {19|-} inter-island vessels are to be inspected within a month.
4. That a commission of inquiry is to be set up, to report by the end of November.

The search, coordinated from Suva, is going on. By Wednesday it had extended over {186,000|ar2|t=By Wednesday} square kilometres.

The public is asked not to spread rumours about the operator, Marewen Shipping. It is correct that the vessel's licence had run out {eleven|li|t=when she sailed} days before when she sailed; an application for renewal was on file.

Te Mauri, Te Raoi ao Te Tabomoa.

@doc d-feature | Fijian newspaper, weekend feature | 2030-08-24
{Seven|rdg} in a tin boat

By Sereana Waqavonovono, Suva

Tiabo Nataua is {seventy-one|agi} and laughs when she is asked how she did it. "The young ones cried their water out," she says through an interpreter. "I kept mine."

She is the oldest of the {seven|rdg} whom the sea kept for {six|!ad} nights and gave back. Opposite her on the hospital verandah in Suva, Toani Bwebwe, {14|!agt}, is peeling the skin from his shoulders. He counted the stars, he says. His mother is one of {31|d3} who were brought home under canvas. His cousin is among the {17|m3|t=when the search was stood down} whom nobody had found when the search was stood down on Wednesday.

When the Tebakatu began to go, on Friday evening, there were {forty|lj} life jackets for everyone aboard. There were {two|lr} rafts, each made for {15|le}: {thirty|lt} places. "So we did the sum," says Tiabo. "They gave the places to mothers." The dinghy came loose by itself.

They drifted {168|dr} kilometres. They ate a booby. On the third day a plane passed so low that they could see the pilot's elbow. It did not see them.

The longliner Hai Feng 709 had by then hauled {16|rfv} people from the waves, including a man tied to a sack of copra. The ship carried far too much of that: {12.4|ca} tonnes were stacked on the foredeck, where {eight|cl} are permitted.

It cost {28|fa} dollars to sail on her, children half price. In all, {40|r3} people lived. "{Forty|r3}," says Tiabo, and shows four fingers and a fist. "That is a good number. I shall be {72|-} in October and I shall go by plane."

@doc e-australian | Australian newspaper website | 2030-08-22
Hunt for Kiribati ferry victims called off

Priya Venkataraghavan, Pacific correspondent

Rescuers have given up looking for {17|m3|t=on Wednesday} people lost in the Kiribati ferry disaster after scouring an expanse larger than Poland.

RCC Fiji said the operation was suspended on Wednesday after {329,000|ar3|t=on Wednesday|by=RCC Fiji} square kilometres had been covered. New Zealand's aircraft alone were in the air for {74|hr3} hours.

The centre lists {31|d3|t=on Wednesday|by=The centre} dead, {eight|dcc|^} of whom were children, and {43|!r3|^} survivors among the {88|ob} who were on the catamaran.

It was {27|agv} years old, had a licence that had lapsed {11|li} days previously, and sailed in {25|wi}-knot winds. The list handed to the harbourmaster had {26|xl} names too few.

Survivors say it left at {2.15pm|ck|v=14.25} and began taking water after dark. By the time anyone ashore worried, most of the weekend was gone: {41|al} hours.

Australia will pay for a sonar survey in September. The wreck is thought to lie at {1,900|-} metres.

Got a tip? pacificdesk@example.com.au
More: Qantas adds 4 flights to Nadi | Weather: Nauru 31, Tarawa 30

@doc f-inquiry | Pacific news agency | 2030-11-29
Kiribati inquiry: overloaded, unlicensed, unreported

TARAWA (Islands Newswire) - A commission of inquiry into the loss of the Tebakatu has recommended that its owners be prosecuted, saying the ferry should never have left the wharf at Onomaru.

Having listened to {53|ww} witnesses, the three commissioners conclude that the vessel was carrying {28|ovc} more people than the {60|cap} it was certified for and {55 percent|ce} more deck cargo than permitted: {12.4|ca} tonnes against {eight|cl}. Under the Shipping Act the company faces a fine of up to {A$350,000|<fi|v=350000}.

The report sets out the human cost again. {Thirty-one|d3} bodies were buried and {17|m3} people will be declared dead by the High Court. Of the {23|chd} children who embarked, {eight|dcc} drowned.

It criticises Tarawa's port authority for the {41|al}-hour gap before an alert and praises Suva. It says {40|lj} life jackets "for a complement of {88|ob}" would have been unlawful even if all had been the right size.

The finance ministry told the commission it had paid {A$77,500|ft|v=77500} in funeral grants, at {$2,500|fu|v=2500} each. The public fund brought in {$186,000|f2|v=186000}, nearly three times what was there in mid-August ({$64,000|f1|v=64000|t=in mid-August}). It has been shared equally by {48|fh} households, so that each has got {$3,875|fp|v=3875}.

Marewen Shipping's lawyer, Banuera Tekinene, said the {27|agv}-year-old ship had passed every survey and that the master, who died, "was told to wait and did not". He denied that the fare of {$28|fa|v=28} was an incentive to take people off the books.
