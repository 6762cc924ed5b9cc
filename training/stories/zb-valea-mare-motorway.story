@story zb-valea-mare-motorway
@topic Motorway section Valea Mare–Sărata, Romania: contract cancelled
@subject A = A12 section Valea Mare–Sărata | the section | the motorway | the lot
@subject C = road company CNIR-Est | the road company | CNIR-Est
@subject B = Turkish-Romanian consortium Aksoy-Drumcon | Aksoy-Drumcon | the builder | the consortium
@subject M = Transport Minister Ilinca Fărcaș | Fărcaș | the transport minister
@subject E = European Commission | Brussels
@fact km = 41.7 | distance | A | kilometres of road | - | constant
@fact val = 2870000000 | budget | A | lei of contract value | 2028 | constant
@fact done = 19 | other | A | share of the work done, in percent | 2031-11-04 | snapshot
@fact sched = 64 | other | A | share of the work that should be done, in percent | 2031-11-04 | plan
@fact men = 73 | jobs | B | workers on the site | 2031-11-04 | snapshot
@fact menp = 1100 | jobs | B | workers that should be on the site | 2031-11 | plan
@fact mach = 38 | other | B | machines on the site | 2031-11-04 | snapshot
@fact pen = 214000000 | damages | C | lei of penalties | 2031-11-04 | cumulative
@fact guar = 287000000 | damages | C | lei of guarantee called | 2031-11-04 | constant
@fact claim = 640000000 | damages | B | lei claimed from the state | 2031-11-06 | plan | pledged
@fact eu = 1950000000 | budget | E | lei of European money | 2028 | plan | pledged
@fact dead = 2032-12-31 | date | E | day by which the European money must be spent | - | constant
@fact open0 = 2032 | date | A | year of opening planned at first | 2028 | plan
@fact open1 = 2036 | date | A | year of opening expected | 2031-11 | plan | projected
@fact off = 5 | other | C | offers in the new tender | 2032-04-20 | constant
@fact low = 3410000000 | budget | C | lei of lowest offer | 2032-04-20 | constant
@fact high = 4260000000 | budget | C | lei of highest offer | 2032-04-20 | constant
@fact lup = 18.8 | rate | C | lowest offer above the old contract, in percent | 2032-04-20 | constant
@fact acc = 23 | deaths | - | people killed on the old road in the year | 2031 | cumulative
@fact accp = 17 | deaths | - | people killed on the old road in the year | 2030 | cumulative
@fact sub = 96000000 | other | B | lei owed to subcontractors | 2031-11-06 | snapshot
@rel change lup = val -> low
@rel share gsh = guar / val
@fact gsh = 10 | other | C | guarantee as a share of the contract, in percent | 2028 | constant
@fact ldiff = 540000000 | budget | C | lei between the lowest offer and the old contract | 2032-04-20 | constant
@rel diff ldiff = low - val
@trap done sched :: done against planned
@trap men menp :: present against required
@trap pen guar :: penalties against guarantee
@trap claim pen :: builder's claim against penalties
@trap low high :: two offers
@trap accp acc :: two years

@doc a-wire | news agency | 2031-11-04
CNIR-Est terminates contract for Valea Mare–Sărata motorway

BUCUREȘTI (Carpat Press), Nov 4 – The road company CNIR-Est terminated on Tuesday the contract for the {41.7|km}-kilometre Valea Mare–Sărata section of the A12, signed in 2028 for {2.87 billion|val} lei with the Aksoy-Drumcon consortium.

Progress stands at {19 percent|done|t=on Tuesday|by=Transport Minister Ilinca Fărcaș} on Tuesday, where by the schedule it ought to be {64|sched|^}, Transport Minister Ilinca Fărcaș told a press conference. Inspectors found {73|men} people and {38|mach} machines on the site; at least {1,100|>menp} people were required.

The state will call in the guarantee, {287 million|guar} lei, and claims {214 million|pen} in penalties.

European money of {1.95 billion|eu} lei has to be spent by {December 31, 2032|dead|v=2032-12-31}.

@doc b-local | county daily | 2031-11-06
{Seventy-three|men} men and a dog

Reportaj de Sorina Pădurean

Actually there are {two|-} dogs at kilometre 14, and on Wednesday no men. The excavators went at night, by low-loader, on the same DN24 that the motorway was to relieve. On this road {23|acc|t=since New Year} have died since New Year. Last year it was {17|accp|t=Last year}, and people thought that was the top.

The works manager lets the phone ring. The firm's lawyer doesn't: Aksoy-Drumcon will ask the state for {640 million|claim} lei for "late expropriations, wrong drawings and moles". (He means landslides.)

Costel Bârsan, who lent it his tippers, isn't amused. He and other subcontractors are owed {96 million|sub}. "I've got {31|-} employees and a letter saying that they value my patience."

Fewer than {one-fifth|<done|v=20} of the works are finished. The bridge over the Sărata ends in the air, beautifully.

Programare RCA 2032 · Horoscop · Curs: 1 euro = 5,31 lei

@doc c-business | business daily | 2032-04-21
{Five|off} bids for A12 lot, cheapest {a fifth|~lup|v=20} above old price

CNIR-Est opened the envelopes for Valea Mare–Sărata yesterday. {Five|off} offers, from {3.41 billion|low} to {4.26 billion|high} lei. The lowest is {18.8%|lup} above the contract cancelled in November ({2.78 billion|!val}).

Minister Fărcaș hopes for a signature in September. That is too late for the Commission's {1.95 billion|eu}: the programme closes at the {end of 2032|dead|v=2032-12-31}. "We'll phase it," she said, meaning that the next budget will pay.

Aksoy-Drumcon had done {29%|!done|t=before it left} before it left. Its bank has meanwhile paid the {10%|gsh} guarantee.

The motorway, announced for {2032|open0|v=2032}, could be ready in {2036|open1|v=2036|by=consultants}, consultants reckon.

@doc d-fact | fact-check site | 2032-05-03
Checked: Did the minister "save us {640 million|claim|m=denied}"?

In a TV debate on Friday, Ilinca Fărcaș said that by cancelling the contract she had saved the state {640 million|claim|m=denied|by=Ilinca Fărcaș} lei.

FALSE. That's the sum the builder is suing for. It hasn't been saved, since nobody had owed it. What the state has got is {287 million|guar} from the guarantee. What it claims is another {214 million|pen}. What it'll have to pay on top is {540 million|ldiff}, the gap between the old price of {2.87 billion|val} and the lowest new offer of {3.41|low|x=1000000000}.

She also said the former builder had left "{seventy|~men} people" at the end. TRUE: {73|men}.

She said {13|!acc|t=last year|by=She} persons had died on the old road last year. FALSE; police statistics have {23|acc|t=last year|by=police statistics}.
