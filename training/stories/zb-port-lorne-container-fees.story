@story zb-port-lorne-container-fees
@topic Container terminal concession and truckers' protest at Port Lorne, Trinidad and Tobago
@subject T = Port Lorne terminal | the terminal | the port
@subject O = Harbourline Ports | Harbourline | the operator
@subject G = Government | the government | the state
@subject H = Hauliers' Association | the hauliers | truckers
@subject U = Seamen and Waterfront union | the union
@fact fee0 = 310 | price | O | TT dollars of handling fee a container | 2032-12 | constant
@fact fee1 = 485 | price | O | TT dollars of handling fee a container | 2033-02-01 | constant
@fact up = 56.5 | rate | O | rise of the handling fee, in percent | 2033-02-01 | constant
@fact feef = 410 | price | O | TT dollars of handling fee a container | 2033-03-01 | plan | pledged
@fact box = 214000 | other | T | containers handled in the year | 2032 | cumulative
@fact boxp = 238000 | other | T | containers handled in the year | 2031 | cumulative
@fact fall = 10.1 | rate | T | fall of containers handled over a year, in percent | 2032 | constant
@fact turn = 4.5 | duration | T | hours that a lorry waits | 2033-01 | snapshot
@fact turnn = 1.5 | duration | O | hours that a lorry is to wait | 2034 | plan | pledged
@fact con = 30 | duration | O | years of concession | 2032-12 | constant
@fact pay = 1250000000 | budget | O | TT dollars to be paid to the state over the concession | 2032-12 | plan | pledged
@fact inv = 820000000 | budget | O | TT dollars to be invested | 2037 | plan | pledged
@fact crane = 3 | other | O | new cranes promised | 2034 | plan | pledged
@fact cr = 4 | other | T | cranes | 2033 | snapshot
@fact crw = 2 | other | T | cranes that work | 2033-02 | snapshot
@fact truck = 190 | crowd | H | lorries in the blockade | 2033-02-06 | constant
@fact days = 3 | duration | H | days of blockade | 2033-02-08 | cumulative
@fact wk = 870 | jobs | U | workers taken over | 2032-12 | constant
@fact vol = 260 | jobs | U | workers who took voluntary separation | 2033-01 | cumulative
@fact sev = 190000 | price | U | TT dollars of separation pay on average | 2033-01 | constant
@rel change up = fee0 -> fee1
@rel change fall = boxp -> box
@fact rem = 610 | jobs | U | workers who remain | 2033-02 | snapshot
@fact fd = 100 | price | O | TT dollars by which the fee rises in the end | 2033-03-01 | plan
@fact rev = 21400000 | revenue | O | TT dollars a year that the rise brings | 2033 | plan | hypothetical
@fact sevt = 49400000 | spending | U | TT dollars of separation pay in all | 2033-01 | cumulative
@fact fc = 75 | price | O | TT dollars by which the raised fee was cut | 2033-03-01 | plan
@rel diff fc = fee1 - feef
@rel diff rem = wk - vol
@rel diff fd = feef - fee0
@rel product rev = fd * box
@rel product sevt = sev * vol
@trap fee0 fee1 :: before and after
@trap fee1 feef :: raised against compromise
@trap turn turnn :: now against promised
@trap pay inv :: to the state against investment
@trap cr crw :: all against working
@trap wk vol :: taken over against left
@trap boxp box :: two years

@doc a-daily | daily newspaper | 2033-02-07
Truckers shut down Port Lorne over {$485|fee1} fee

Kerwin Baboolal-Pierre

HAULIERS parked {190|truck|t=yesterday|by=police} trucks across the gates of the Port Lorne terminal yesterday, police said, in protest at a handling fee that went up on February 1 to {$485|fee1} from {$310|fee0}.

"Is {57|~up} per cent! For what? To wait?" said association president Rishi Mangroo. A truck spends {four and a half|turn|v=4.5} hours in line on average.

Harbourline Ports, which in December got the terminal for {30|con} years, promises {an hour and a half|turnn|v=1.5|t=by 2034} by 2034, when {three|crane} new cranes come. Of the {four|cr} there now {two|crw} work.

The company's to pay the State {$1.25 billion|pay} over the period and invest {$820 million|inv}.

The Prime Minister's office denied that the concession would be reviewed.

@doc b-union | union newsletter | 2033-02-10
WATERFRONT VOICE

Comrades,

They took over {870|wk} of us. {Two hundred and sixty|vol|t=since} have gone home since, with {$190,000|sev} on average and a cap.

Who is doing the work? The {610|rem} who remain, on {two|crw} cranes. Containers last year: {214,000|box|t=last year}. The year before: {238,000|boxp|t=The year before}. Don't tell us that it's labour.

We stood with the truckers for all {three|days} days. Not because we love trucks.

The fee: {$310|fee0} in our time.

@doc c-tv | TV news site | 2033-02-09
Blockade lifted: fee drops to {$410|feef}

Channel 9 | Updated 9:12 p.m.

Trucks rolled at noon Wednesday after the Government, hauliers and Harbourline agreed on {$410|feef|t=from March 1} a container from March 1. {Ninety-one|!truck} trucks had kept the gate closed since Sunday.

Trade Minister Avion Charles-Hosein says it's "a fair number". It's {$100|fd} more than the {$310|fee0|t=in December} charged in December, and {$75|fc} less than the hauliers had been billed since last week.

Consumers may still feel it: the terminal handles {241,000|!box|t=a year} boxes a year.

Shoppers in Arouca told us that they've noticed already. "Split peas gone up, and that was last week!"

@doc d-business | business weekly | 2033-02-13
Harbourline blinks, or does it?

A fee of {$485|fee1} was never the plan, say people at the operator; {$410|feef} was. If so, the truckers lost {three|days} days to arrive where they were being driven.

Throughput shrank by {10.1%|fall} in 2032. On {214,000|box} containers, the additional {$100|fd} makes {$21.4 million|rev} a year. The annual slice of the {$1.52 billion|!pay} payable to the Treasury over three decades is about double that.

Voluntary separation cost {$49.4 million|sevt}: {260|vol} people at {$190,000|sev}.

What'd change the picture is cranes. {Three|crane} have been ordered. From whom, Harbourline won't say.
