@story q-harbour-door-appeal
@topic A charity's winter appeal for a night shelter in a Canadian port, from launch to last count
@subject D = Harbour Door | the charity | the Door
@subject P = Warm by Christmas appeal | the appeal | Warm by Christmas | the campaign
@subject S = Wharf Street night shelter | the shelter | Wharf Street | the new shelter
@subject A = Amaia Thibodeau-Nair | Thibodeau-Nair | the director
@subject C = city of Port Brandon | the city | Port Brandon
@subject G = Larkspur Foundation | Larkspur | the foundation
@subject O = out-of-the-cold count | homeless people in Port Brandon | the count
@fact goal = 1800000 | fundraising | P | dollars sought | - | plan | threshold
@fact r1 = 640000 | fundraising | P | dollars raised | 2041-11-20 | cumulative
@fact r2 = 1215000 | fundraising | P | dollars raised | 2041-12-12 | cumulative
@fact r3 = 1864000 | fundraising | P | dollars given or promised | 2041-12-24 | cumulative
@fact r3c = 1702000 | fundraising | P | dollars in the bank | 2041-12-24 | cumulative
@fact r3p = 162000 | fundraising | P | dollars promised and not paid | 2041-12-24 | snapshot
@fact gift = 300000 | fundraising | G | dollars to match gifts | 2041-12 | plan | pledged
@fact donr = 3120 | other | P | donors | 2041-12-12 | cumulative
@fact donr3 = 4870 | other | P | donors | 2041-12-24 | cumulative
@fact avg = 97 | other | P | average gift from a person in dollars | 2041-12-12 | constant
@fact kid = 38 | other | P | dollars raised by a schoolboy | 2041-11 | constant
@fact cost = 2400000 | budget | S | cost of the building in dollars | 2041 | plan | projected
@fact prov = 600000 | budget | S | provincial grant in dollars | 2041 | plan | pledged
@fact beds1 = 32 | other | S | beds now | 2041-11 | snapshot
@fact beds2 = 58 | other | S | beds when it opens | 2042-01 | plan | pledged
@fact mats = 14 | other | S | floor mats | 2041-11 | snapshot
@fact full = 17 | duration | S | nights full | 2041-11 | cumulative
@fact turn = 71 | other | S | people turned away | 2041-11 | cumulative
@fact cnt1 = 183 | other | O | people homeless | 2039 | constant
@fact cnt2 = 246 | other | O | people homeless | 2041-10-09 | constant
@fact out = 97 | other | O | people sleeping outdoors | 2041-10-09 | constant
@fact inn = 149 | other | O | people in shelters and hotels | 2041-10-09 | constant
@fact ov = 18 | cases | D | overdoses reversed | 2041 | cumulative
@fact admin = 11 | rate | D | share of income spent on running costs in percent | 2040 | constant
@fact cold = -14 | temperature | C | forecast low in degrees | 2041-12-14 | plan | projected
@fact opn = 2042-01-06 | date | S | day it opens | 2041 | plan
@fact jobs = 26 | jobs | D | paid staff | 2041 | snapshot
@fact vol = 140 | other | D | volunteers | 2041 | snapshot
@rel sum cnt2 = out + inn
@rel sum r3 = r3c + r3p
@rel diff goal = cost - prov
@trap r1 r2 :: two dates
@trap r2 r3 :: two dates
@trap r3 r3c :: given or promised, and banked
@trap cnt1 cnt2 :: two counts
@trap out avg :: 97 people outdoors, and 97 dollars a gift
@trap goal cost :: appeal and the whole building
@trap beds1 mats :: beds and mats
@trap donr donr3 :: two dates
@trap jobs vol :: staff and volunteers

@doc a-release | press release | 2041-11-05
Harbour Door launches Warm by Christmas to build {58|beds2}-bed shelter

PORT BRANDON, N.B. — Harbour Door today opened its Warm by Christmas appeal, a {$1.8-million|goal|m=threshold} drive to replace the cramped room on Wharf Street with a building of its own.

The old room holds {32|beds1|t=today} beds and, on bad nights, {14|mats|^} mats. The new shelter will sleep {58|beds2|m=pledged}. It is due to open on {January 6|opn|v=2042-01-06}.

"In October our neighbours at the city counted {246|cnt2|t=In October} people without a home, {97|out|^} of them outdoors," said director Amaia Thibodeau-Nair. "Two years ago it was {183|cnt1|t=Two years ago}. We don't have two years."

The building will cost {$2.4 million|cost|m=projected}. The province has promised {$600,000|prov|m=pledged}; the appeal is meant to bring the rest.

Quick facts:
• {26|jobs} staff, {140|vol} volunteers
• {18|ov|t=this year} overdoses reversed this year
• {11 cents|admin|v=11} of each dollar goes to running costs (2040 audited)
• Tax receipts from $20. Text WARM to 70041

@doc b-radio | radio script | 2041-11-21
CFPB 91.7 — AFTERNOON DRIVE — WED/THU CHARITY BRIEF

You remember Milo? He's {nine|-}, he's got a lemonade stand, in November, and he's out on Prince Street with a heater. Well, Milo's brought in {thirty-eight|kid} dollars for Harbour Door's shelter.

He'll be glad to know he's got company. As of last night the appeal stands at {six hundred and forty thousand|r1|t=As of last night} dollars on a goal of {one-point-eight million|goal|v=1800000}.

Why so much? The shelter was full {seventeen|full|t=this month} nights this month. They had to say no to {seventy-one|turn|^} people, and each one was a conversation nobody wanted.

Amaia Thibodeau-Nair joins us after the news at half past four. Milo's mom says he's done at five.

@doc c-gazette | local newspaper | 2041-12-13
Larkspur to match the rest of Wharf Street appeal, dollar for dollar

By Ruadhán Desrosiers | The Brandon Gazette

The wind off the bay was a thing with teeth on Thursday as Harbour Door chalked a new number on the sidewalk: {$1,215,000|r2|t=Thursday}.

Beneath it someone had written {3,120|donr|^} and a heart. That's the donors. Their average gift, not counting cheques from companies, is {$97|avg}.

It will go faster now. The Larkspur Foundation said that it would match every dollar to a ceiling of {$300,000|gift|m=pledged}, provided all of it comes in by December 24.

A night of {minus 14|cold|m=projected|v=-14} was forecast for Saturday. Wharf Street expected all {32|beds1} beds to go by supper and the {14|mats} mats by eight.

Councillor Odile Savoie said the city's October count, {246|cnt2} people, with {149|inn|t=October} in shelters and hotels, "isn't even the bad month." The city gives the Door nothing beyond snow clearing.

Subscribe from $9.99 · Read next: 3 charged in lobster theft · Weather: 40 cm by Sunday

@doc d-magazine | charity newsletter | 2041-12-27
The Door Post, winter edition: You did it (and then some)

Dear friends,

At 4:40 p.m. on Christmas Eve, Gurpreet in the back office stopped typing and said a word we can't print. The appeal had passed its goal.

By the close of that day you had given or promised {$1,864,000|r3|t=By the close of that day}. Of it {$1,702,000|r3c|^} is money in the bank, and {$162,000|r3p|^} is pledges that we expect to see by the end of February.

There are {4,870|donr3} of you. One of you is nine and sells lemonade.

Larkspur's match came in for the whole {$300,000|gift}, so please don't think the work was all theirs, or all yours. The rest of the building's {$2.4 million|cost} is in hand from Fredericton.

{Fifty-eight|beds2} beds on {January 6|opn|v=2042-01-06}. If you'd like to make one up, bring your own fitted sheet. We have {26|jobs} people on payroll and they are tired.

With love,
Amaia and the night team
