@story ua-australia-reef-bleaching
@topic Mass bleaching on the Great Barrier Reef in 2032: aerial survey, deaths of coral, money
@subject R = Great Barrier Reef | the Reef | reefs | the reef
@subject N = northern region | the north | northern reefs | northern
@subject C = central region | the centre | Townsville to Mackay | central | central reefs
@subject S = southern region | the south | southern reefs | southern
@subject I = Tropical Reef Institute | TRI | the institute | the scientists
@subject G = federal government | Canberra | the minister | the Commonwealth
@subject CG = Coral Guardians | the conservationists | conservationists
@subject T = tourism operators | operators | the industry | tourism
@subject P = Myrmidon Bank
@fact tot = 2980 | other | R | reefs that exist | - | constant
@fact n = 1064 | sample_size | R | reefs flown over | 2032-03 survey | constant
@fact nsh = 35.7 | other | R | share of reefs flown over in percent | 2032-03 survey | constant
@fact nn = 348 | sample_size | N | reefs flown over | 2032-03 survey | constant
@fact nc = 395 | sample_size | C | reefs flown over | 2032-03 survey | constant
@fact ns = 321 | sample_size | S | reefs flown over | 2032-03 survey | constant
@fact b = 796 | other | R | reefs bleached | 2032-03 survey | snapshot
@fact bn = 301 | other | N | reefs bleached | 2032-03 survey | snapshot
@fact bc = 318 | other | C | reefs bleached | 2032-03 survey | snapshot
@fact bs = 177 | other | S | reefs bleached | 2032-03 survey | snapshot
@fact bp = 74.8 | rate | R | share of reefs bleached in percent | 2032-03 survey | snapshot
@fact bnp = 86.5 | rate | N | share of reefs bleached in percent | 2032-03 survey | snapshot
@fact bcp = 80.5 | rate | C | share of reefs bleached in percent | 2032-03 survey | snapshot
@fact bsp = 55.1 | rate | S | share of reefs bleached in percent | 2032-03 survey | snapshot
@fact x = 412 | other | R | reefs severely bleached | 2032-03 survey | snapshot
@fact xp = 38.7 | rate | R | share of reefs severely bleached in percent | 2032-03 survey | snapshot
@fact n29 = 1012 | sample_size | R | reefs flown over | 2029-03 survey | constant
@fact b29 = 587 | other | R | reefs bleached | 2029-03 survey | snapshot
@fact bp29 = 58 | rate | R | share of reefs bleached in percent | 2029-03 survey | snapshot
@fact dhw = 14.7 | other | C | degree heating weeks | 2032 summer | snapshot
@fact d4 = 4 | other | R | degree heating weeks at which coral bleaches | - | constant | threshold
@fact d8 = 8 | other | R | degree heating weeks at which coral dies | - | constant | threshold
@fact sst = 31.4 | temperature | P | degrees of the sea | 2032-02-12 | snapshot
@fact ano = 1.9 | temperature | R | degrees of the sea above the mean | 2032-02 | snapshot
@fact hrs = 38 | duration | I | hours flown | 2032-03 survey | constant
@fact fd = 9 | duration | I | days of the flights | 2032-03 survey | constant
@fact site = 96 | sample_size | I | sites dived | 2032-07 | constant
@fact m = 29 | rate | R | share of coral that died in percent | 2032-07 dives | snapshot
@fact mn = 41 | rate | N | share of coral that died in percent | 2032-07 dives | snapshot
@fact mc = 33 | rate | C | share of coral that died in percent | 2032-07 dives | snapshot
@fact ms = 13 | rate | S | share of coral that died in percent | 2032-07 dives | snapshot
@fact cov0 = 33.1 | rate | R | share of the seabed covered by hard coral in percent | 2031-08 | snapshot
@fact cov1 = 24.6 | rate | R | share of the seabed covered by hard coral in percent | 2032-08 | snapshot
@fact covd = 8.5 | margin | R | points of hard coral cover lost | 2031-08 to 2032-08 | constant
@fact covp = 25.7 | rate | R | fall of hard coral cover in percent | 2031-08 to 2032-08 | constant
@fact mon = 163000000 | budget | G | dollars of new money for the reef | 2032 to 2036 | plan | pledged
@fact mcot = 71000000 | budget | G | dollars of new money against starfish | 2032 to 2036 | plan | pledged
@fact mres = 52000000 | budget | G | dollars of new money for coral planting | 2032 to 2036 | plan | pledged
@fact mwat = 40000000 | budget | G | dollars of new money for cleaner rivers | 2032 to 2036 | plan | pledged
@fact long = 1200000000 | budget | G | dollars of the long plan for the reef | 2026 to 2035 | plan
@fact ask = 460000000 | budget | CG | dollars of new money asked for | 2032 to 2036 | plan
@fact star = 61300 | other | G | starfish killed | 2031 | cumulative
@fact pl = 140000 | other | I | corals planted | 2031 | cumulative
@fact plp = 63 | rate | I | share of planted corals still alive in percent | 2032-07 | snapshot
@fact pla = 88200 | other | I | planted corals still alive | 2032-07 | snapshot
@fact vis = 2310000 | crowd | T | visitors to the reef | 2031 | cumulative
@fact bk = 14 | rate | T | fall of bookings in percent | 2032-04 | snapshot
@fact job = 58000 | jobs | T | jobs that hang on the reef | 2031 | constant
@fact bpall = 75 | rate | R | share of all existing reefs bleached in percent | 2032-03 survey | snapshot | denied
@fact bsn = 144 | other | S | reefs without bleaching | 2032-03 survey | snapshot
@fact val =  5900000000 | revenue | T | dollars a year that the reef earns | 2031 | constant
@rel share nsh = n / tot
@rel sum n = nn + nc + ns
@rel sum b = bn + bc + bs
@rel share bp = b / n
@rel share bnp = bn / nn
@rel share bcp = bc / nc
@rel share bsp = bs / ns
@rel share xp = x / n
@rel share bp29 = b29 / n29
@rel diff covd = cov0 - cov1
@rel change covp = cov0 -> cov1
@rel sum mon = mcot + mres + mwat
@rel share plp = pla / pl
@rel diff bsn = ns - bs
@trap b x :: bleached and severely bleached
@trap n tot :: flown over and in existence
@trap bp bp29 :: two surveys
@trap bp m :: bleached and dead
@trap bn nc :: bleached in the north, flown over in the centre
@trap bc ns :: 318 bleached in the centre, 321 flown over in the south
@trap xp hrs :: percent and hours
@trap covd d8 :: points of cover and heating weeks
@trap mn mc :: two regions
@trap mon ask :: promised and asked for
@trap mon long :: new money and the long plan
@trap covp m :: fall of cover and share dead
@trap b29 b :: two surveys

@doc a-release | media release of a research institute | 2032-04-08
{Three in four|~bp} surveyed reefs bleached

EMBARGOED to 10:00 AEST, {8|-} April 2032. Aerial surveys by the Tropical Reef Institute (TRI) have confirmed mass coral bleaching along the length of the Great Barrier Reef.

Over {nine|fd} days in March, observers spent {38|hrs} hours in the air and scored {1,064|n} reefs, {35.7 per cent|nsh} of the {2,980|tot} on the register. Bleaching was recorded on {796|b}, or {74.8 per cent|bp}. On {412|x} ({38.7 per cent|xp}) it was severe, meaning that over {60|-} per cent of the coral was white or fluorescent.

By region:
Northern: {301|bn} of {348|nn} reefs bleached ({86.5 per cent|bnp})
Central: {318|bc} of {395|nc} ({80.5 per cent|bcp})
Southern: {177|bs} of {321|ns} ({55.1 per cent|bsp})

Accumulated heat reached {14.7|dhw} degree heating weeks (DHW) between Townsville and Mackay. Bleaching is expected at {4|d4} DHW and death at {8|d8}.

"Bleached corals are not dead corals," TRI's Dr Wirrin Castellano said. "We will know in winter what survived." The previous full survey, in March 2029, found bleaching on {58 per cent|bp29|t=March 2029}.

@doc b-daily | metropolitan daily | 2032-08-27
{A quarter|~covp} of the Reef's coral gone in a year

Exclusive by Harriet Nguyen-Boyle

Hard coral now covers {24.6 per cent|cov1|t=this month} of the Great Barrier Reef's surveyed slopes, down from {33.1 per cent|cov0|t=last August} last August, according to monitoring to be published this month. No single-year loss since records began in 1985 has been as large.

The scientists at the Tropical Reef Institute put it as {8.5|covd} percentage points, which on such a base amounts to {25.7 per cent|covp}.

Divers who went back to {96|site} sites in July found that {29 per cent|m|t=in July} of colonies there had died. The losses climb as you go north: {13 per cent|ms} in the south, {33|mc} in the centre and {41|mn} in the north. None of it was unexpected. In March {796|b|t=In March} of {1,064|n} reefs seen from the air had lost their colour, {412|x} of them badly.

Environment Minister Calum Adeyemi-Ross yesterday offered {$163 million|mon} in new money. The largest slice, {$71 million|mcot}, is for divers who inject crown-of-thorns starfish; they dispatched {61,300|star|t=last year} last year. Coral planting is to have {$52 million|mres} and rivers {$40 million|mwat}.

It comes on top of the {$1.2 billion|long} plan that runs to 2035. Coral Guardians had called for {$460 million|ask}.

Editorial, page {22|-}

@doc c-radio | radio interview, edited transcript | 2032-04-08
"It looked like snow on a car park"

HOST: Wirrin Castellano, you flew the survey. {Thirty-eight|hrs} hours staring out of a window. What do you see?

CASTELLANO: White. For the first {two|-} days, in the north, hardly anything else. {Three hundred and one|bn} reefs out of {three hundred and forty-eight|nn} were bleached.

HOST: And further down?

CASTELLANO: The centre's nearly as bad: {eighty per cent|bcp|round}. That's where the water was cooking. Myrmidon Bank logged {thirty-one point four|sst|t=on February twelve|v=31.4} degrees on February {twelve|-}. The whole system was running {one point nine|ano|v=1.9} above average.

HOST: The tourism people will say the south is fine.

CASTELLANO: More than {half|>bsp} of what we saw there was bleached, {fifty-five per cent|bsp|round}. It's fine if you squint.

HOST: But you only look at some of them.

CASTELLANO: A bit over {a third|>nsh}. We can't do {two thousand nine hundred and eighty|tot|v=2980}. It's a stratified sample, same as in 2029, when it was {one thousand and twelve|n29|t=in 2029|v=1012}.

HOST: Quick one. How many degree heating weeks before I should worry?

CASTELLANO: {Four|d4}. We had more than {fourteen|>dhw}.

@doc d-tourism | tourism trade newsletter | 2032-05-03
Bookings wobble: what members are telling us

Reef-trip bookings for April were {14 per cent|bk|t=for April} below those of the same month last year. The industry blames headlines. "People in Leeds think it's closed," one Cairns skipper wrote. He has {two|-} boats and {19|-} crew.

Some talking points for your front desk:

● {2.31 million|vis|t=in 2031} people visited the Reef in 2031. It supports {58,000|job} jobs and brings in {$5.9 billion|val} a year.

● The figure of {796|b} bleached reefs is out of {1,064|n} flown over, not out of all {2,980|tot}. Do not say "{three-quarters|bpall|m=denied} of the Reef".

● On the southern reefs, {144|bsn} of {321|ns} showed no bleaching at all.

● Bleached isn't dead. Final numbers are due in spring.

Do not use: "worst ever". The scientists haven't said it. They have said that {38.7 per cent|xp} were severely bleached, and we cannot unsay that.

Our members can help. The institute's garden programme put out {140,000|pl} corals last year. For {$85|-} your guests can sponsor {one|-}.

@doc e-ngo | appeal of a conservation group | 2032-09-01
They had {four|-} years. We have one question.

Dear Fergus,

You'll have seen the photographs. Here is what they mean. {One-quarter|~covp} of the living coral that the Reef had in August of last year is gone: cover of {33.1|cov0|t=August of last year} per cent has become {24.6|cov1}.

In the northern region, {41|mn} out of every {hundred|-} colonies died. Even in the south {13|ms} did.

Now the minister finds {$163 million|mon}. It sounds like a lot, until you spread it over {four|-} years and {2,980|tot} reefs. We worked out with economists what is really needed over the same time: {$460 million|ask}, most of it for the rivers, for which Canberra's cheque contains {$40 million|mwat}. Starfish get {$71 million|mcot}. We do not think that a starfish warmed the sea by {1.9|ano} degrees.

{Seventy-five|~bp} per cent of surveyed reefs bleached this summer. Last time, in 2029, it was {58|bp29|t=in 2029}. What will it be next time?

Please give {$60|-} today. {Three|-} clicks. Thank you.

Marguerite Tavita, Coral Guardians

@doc f-explainer | science site, explainer | 2032-09-10
Bleached, dead, planted: how to read this year's reef numbers

Start with the flights. TRI's crew scored {1,064|n} reefs this year, against {1,012|n29|t=in 2029} in 2029. Count of bleached reefs: {796|b|t=now} now, {587|b29|t=then} then. Because samples differ, compare shares: {74.8%|bp} and {58.0%|bp29}.

Next, regions. It is tempting to average {86.5|bnp}, {80.5|bcp} and {55.1|bsp}. Don't; the strata are unequal, at {348|nn}, {395|nc} and {321|ns} reefs.

Then mortality. The {29%|m} from July refers to colonies on {96|site} dive sites. The {25.7%|covp} from August refers to area covered by coral, on other sites. They resemble each other and measure different things.

Thresholds, too, get muddled. At {8|d8} degree heating weeks some coral dies. This time {14.7|dhw} were reached, in the central region. Yet mortality there ({33%|mc}) was lower than in the north ({41%|mn}), where the species are touchier.

And gardening? Of {140,000|pl} corals set out in 2031, {88,200|pla|t=by July} were alive by July: {63%|plp}. On the whole Reef there are, conservatively, {1.5 billion|-}.

Comments ({58|-}) | Share | More: Why {2|-} °C is not {2|-} °C
