@story q-tairapo-motels
@topic Emergency housing in a New Zealand city: motels, rough sleepers, rents and a contested apartment block
@subject E = emergency housing in Tairapo | emergency housing | motel places | motels
@subject W = housing register | the register | the waiting list | the queue
@subject A = Aotea Street block | the block | Aotea Street | the apartments
@subject H = Te Kāinga Trust | the trust | Te Kāinga
@subject T = Tairapo City Council | the council | council | councillors
@subject N = Nyree Tamahori | Tamahori | the associate housing minister | the minister
@subject R = Tairapo rents | rents | rent
@fact hh1 = 214 | homes | E | households in motels | 2026-06-30 | snapshot
@fact hh2 = 163 | homes | E | households in motels | 2027-06-30 | snapshot
@fact hhp = 23.83 | rate | E | fall in households in motels in percent | year to 2027-06-30 | constant
@fact mot = 11 | other | E | motels used | 2027-06-30 | snapshot
@fact kids = 198 | other | E | children in motels | 2027-06-30 | snapshot
@fact bill = 9700000 | budget | E | dollars spent on motels | year to 2027-06-30 | constant
@fact bill0 = 14200000 | budget | E | dollars spent on motels | year to 2026-06-30 | constant
@fact wk = 1390 | price | E | average weekly cost of a motel unit in dollars | 2027-06-30 | snapshot
@fact wl1 = 702 | waiting | W | applicants | 2026-06-30 | snapshot
@fact wl2 = 761 | waiting | W | applicants | 2027-06-30 | snapshot
@fact wlc = 59 | other | W | change in applicants | year to 2027-06-30 | constant
@fact rough = 84 | other | T | people sleeping rough | 2027-06-22 count | snapshot
@fact rough0 = 57 | other | T | people sleeping rough | 2025 count | snapshot
@fact roughp = 47.37 | rate | T | rise in people sleeping rough in percent | 2025 to 2027 | constant
@fact rent = 585 | price | R | median weekly rent in dollars | 2027-06 | snapshot
@fact rent0 = 560 | price | R | median weekly rent in dollars | 2026-06 | snapshot
@fact rentp = 4.46 | rate | R | rise in median rent in percent | year to 2027-06 | constant
@fact ap = 46 | homes | A | flats planned | 2027 | plan | pledged
@fact aps = 60 | homes | A | flats first proposed | 2026 | plan
@fact apc = 22500000 | budget | A | cost in dollars | 2027 | plan | projected
@fact apg = 15000000 | budget | A | government grant in dollars | 2027 | plan | pledged
@fact subs = 318 | other | A | submissions received | 2027-07-30 | cumulative
@fact suba = 241 | other | A | submissions against | 2027-07-30 | cumulative
@fact subf = 66 | other | A | submissions in favour | 2027-07-30 | cumulative
@fact subn = 11 | other | A | submissions neutral | 2027-07-30 | cumulative
@fact v1 = 8 | votes_cast | A | councillors in favour | 2027-08-19 | constant
@fact v2 = 6 | votes_cast | A | councillors against | 2027-08-19 | constant
@fact goal = 0 | homes | E | households in motels | 2028-12 | plan | pledged
@fact opens = 2028-11-01 | date | A | first tenants move in | 2027 | plan
@rel diff wlc = wl2 - wl1
@rel change roughp = rough0 -> rough
@rel change rentp = rent0 -> rent
@rel sum subs = suba + subf + subn
@trap hh1 hh2 :: motel households a year apart
@trap hh2 kids :: households and children
@trap wl1 wl2 :: the register a year apart
@trap ap aps :: flats approved and flats first drawn
@trap rough rough0 :: two street counts
@trap apc apg :: the whole cost and the grant
@trap suba subs :: against, and all
@race council-vote = v1 v2

@doc a-post | regional newspaper | 2027-07-16
Fewer families in Tairapo's motels, but more people on its streets

Kiri-Ann Pōtae | The Tairapo Post

The number of Tairapo households living in motels has dropped by nearly {a quarter|~hhp|v=25} in a year, Ministry of Social Development figures show, while the street count has gone the other way.

On June 30 there were {163|hh2|t=On June 30} households in emergency motel rooms, down from {214|hh1|t=a year earlier} a year earlier. They had {198|kids|t=On June 30} children with them. The bill for the 12 months came to {$9.7 million|bill|t=for the 12 months}, against {$14.2m|bill0|t=before it} in the year before it; an average unit costs {$1390|wk} a week.

But {84|rough|t=on the night of June 22|by=council wardens} people were found sleeping outside by council wardens on the night of June 22, with frost on the rugby posts. The last count, in 2025, found {57|rough0|t=in 2025}.

And the housing register stands at {761|wl2} applicants, {59|wlc} more than last year.

"Where do you think they went?" said Te Kāinga Trust manager Hemi Ashgrove. "They didn't win Lotto."

Median rent is {$585|rent|t=June} a week, the June bond data show. It was {$560|rent0|t=last winter} last winter.

Related: Power prices up 11pc from August | Cyclone levy explained

@doc b-radio | radio script | 2027-07-16
RNR MIDDAY / TAIRAPO HOUSING

HOST: Emergency housing in Tairapo. There's good news, there's bad news. Our reporter Manaia Bracegirdle.

MANAIA: Kia ora, Olly. The good: fewer families in motels. At the end of June it was {a hundred and thirty-six|!hh2|t=At the end of June}, in {eleven|mot|^} motels, most of them on Ngata Road.

The minister, Nyree Tamahori, told us there'll be {none|goal|m=pledged|v=0} by Christmas next year. That's a promise, not a forecast, her office says.

The bad: rents are up {four and a half percent|~rentp|v=4.5} in a year, the waiting list is longer than it was, and wardens counted {eighty-four|rough|t=last month} people in doorways last month, {forty-seven percent|roughp|^|round} more than in twenty twenty-five.

HOST: And the bill?

MANAIA: It's come down to under {ten|<bill|v=10000000} million dollars, Olly, from more than {fourteen|>bill0|v=14000000}.

HOST: Thank you. Coming up, why kea like windscreens.

@doc c-trust | press release | 2027-08-02
Te Kāinga Trust: What we told the Aotea Street hearing

Submissions on our proposal for Aotea Street closed on Friday. Council received {318|subs|t=on Friday}. Of these {241|suba|^} opposed it, {66|subf|^} supported it, and {11|subn|^} couldn't decide, and we thank all of them, and the lady who brought scones.

What is proposed is {46|ap} one- and two-bedroom flats with a night manager on site. We had first drawn {60|aps|t=last year} last year, and took {two|-} storeys off after meeting neighbours.

It would cost {$22.5 million|apc|m=projected}. Government has agreed to pay {$15 million|apg}, and we must find the rest from a bank loan and from you.

The first tenants would arrive in {November 2028|opens|v=2028-11-01}. Every one of them now sleeps in a motel unit at {$1390|wk} a week or in a car.

A Givealittle page is open.

Ngā mihi,
Hemi Ashgrove, kaiwhakahaere | PO Box 218

@doc d-online | news website | 2027-08-19
Tairapo council votes {8|v1}-{6|v2} for Aotea Street apartments after {six|-}-hour meeting

Zaina Fonoti, for Bay Local Democracy Reporting
4 min read · 2.1k reactions

Tairapo councillors have narrowly granted consent for a supportive-housing block on Aotea Street, {8|v1|t=on Thursday} votes to {6|v2|^}, on Thursday.

Deputy mayor Lindsay Carmody wanted {40|-} flats, got nowhere and voted no. "We've heard from {318|subs} people and {214|!suba|^} of them hate it," Carmody said. "That's democracy knocking."

Councillor Wiremu Pōhatu said {84|rough} people slept outside in June and nobody had sent a submission from a doorway.

Te Kāinga Trust will build {60|!ap} units with a live-in manager, and the first keys are due in {November 2028|opens|v=2028-11-01}. The {$22.5m|apc} project has {$15m|apg} from Wellington.

The ministry still has {163|hh2} households in the city's motels, on end-of-June figures, with the minister promising {zero|goal|m=pledged|v=0} by the end of next year.

Got a story? Email tips@baylocal.example or text 021 555 0141

@doc e-letters | opinion column | 2027-08-24
From the letters desk

Sir — Your report says the register fell. It did not. It was {702|wl1|t=last winter} last winter and it is {761|wl2|t=this one} this one. — *B. Saldanha, Hill St*

Editor — {$1390|wk} a week for a motel. My daughter pays {$585|rent} for a house with a garden. Somebody in that ministry should be made to use a calculator. — *Hone T., Westbrook*

Dear Sir — Cr Carmody says democracy knocked. {A quarter|-} of those {241|suba} objections came from a single printer in Westbrook. I know, I'm married to it. — *Name withheld*

Dear Editor — {46|ap} flats, {163|hh2} families. Do the maths, minister. — *K. Osborne*

Editor: When will the block open? *({November 2028|opens|v=2028-11-01}, we're told. — Ed.)*
