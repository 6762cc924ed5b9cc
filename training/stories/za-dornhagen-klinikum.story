@story za-dornhagen-klinikum
@topic Citizens' vote on selling the municipal hospital in Dornhagen, Hesse
@subject S = City of Dornhagen | the city | the city council
@subject K = Klinikum Dornhagen | the hospital | the Klinikum
@subject M = Mayor Frauke Siegl | the mayor | Siegl
@subject B = Bürger für unser Klinikum | the initiative | the campaigners
@subject X = Medivia AG | Medivia | the buyer
@fact yes = 18942 | vote_count | B | votes against the sale | 2027-09-26 preliminary final | constant
@fact no = 11307 | vote_count | M | votes for the sale | 2027-09-26 preliminary final | constant
@race vote = yes no
@fact val = 30249 | votes_cast | S | valid votes | 2027-09-26 preliminary final | constant
@rel sum val = yes + no
@fact yesp = 62.62 | vote_share | B | share of votes against the sale in percent | 2027-09-26 preliminary final | constant
@fact nop = 37.38 | vote_share | M | share of votes for the sale in percent | 2027-09-26 preliminary final | constant
@rel share yesp = yes / val
@rel share nop = no / val
@fact elig = 71200 | other | S | people entitled to vote | 2027-09-26 | constant
@fact quo = 17800 | vote_count | S | votes needed for the quorum | - | constant | threshold
@fact quop = 25 | rate | S | quorum in percent | - | constant | threshold
@rel share quop = quo / elig
@fact over = 1142 | margin | B | votes above the quorum | 2027-09-26 preliminary final | constant
@rel diff over = yes - quo
@fact turn = 42.7 | turnout | S | turnout in percent | 2027-09-26 | constant
@fact loss = 14600000 | profit | K | euros of loss | 2026 | constant
@fact lossp = 11200000 | profit | K | euros of loss | 2027 | plan | projected
@fact price = 46000000 | price | X | euros offered for the hospital | 2027-03 | plan
@fact inv = 120000000 | budget | X | euros of investment promised | 2027-03 | plan | pledged
@fact bed = 487 | other | K | beds | 2027 | snapshot
@fact jobs = 1640 | jobs | K | jobs | 2027 | snapshot
@fact cut = 210 | jobs | X | jobs to go after the sale | 2028-30 | plan | projected
@fact sig = 6830 | other | B | valid signatures | 2027-05 | constant
@fact sign = 3560 | other | B | signatures needed | - | constant | threshold
@fact cou = 28 | votes_cast | S | councillors for the sale | 2027-03-18 | constant
@fact coun = 23 | votes_cast | S | councillors against the sale | 2027-03-18 | constant
@fact debt = 203000000 | other | S | euros of debt | 2026-12-31 | snapshot
@trap yes quo :: votes and the quorum
@trap loss lossp :: last year's loss and the plan
@trap price inv :: price and investment
@trap sig sign :: collected and needed
@trap yes cou :: citizens and councillors
@trap jobs cut :: all jobs and those to go
@fact lossd = 40000 | profit | K | euros of loss a day | 2026 | constant
@fact cutd = 210 | jobs | X | redundancies reported | 2027-09 | plan | denied
@fact hos = 39 | other | X | hospitals | 2027 | snapshot
@fact lan = 6 | other | X | federal states | 2027 | snapshot
@fact rev = 2100000000 | revenue | X | euros of revenue | 2026 | constant
@fact stay = 40800 | other | S | people who did not vote | 2027-09-26 | constant
@fact con = 80 | other | X | pages of the contract | 2027 | constant
@fact obs = 3 | duration | X | years after which it could close obstetrics | 2027 | plan
@fact tax = 180 | other | S | points by which property tax may rise | 2028 | plan | projected

@doc a-agency | wire agency | 2027-09-26
Dornhagen citizens stop sale of hospital

DORNHAGEN (dnp) - The municipal hospital in Dornhagen won't be sold. In a citizens' vote on Sunday {62.6 percent|yesp|t=by the preliminary final result|by=the city} voted to keep it in public hands and {37.4|nop|^} for the sale to the Medivia group, by the preliminary final result, the city announced.

The {18,942|yes} votes against the sale also cleared the quorum: {a quarter|quop} of the {71,200|elig} people entitled to vote, that is {17,800|quo}, had to back the motion. It was a matter of {1,142|over} votes.

Turnout was {42.7|turn} percent; Mayor Frauke Siegl called this "impressive and, for me, bitter".

Medivia had offered {46 million|price} euros and promised to invest {120 million|inv}. The hospital, with {487|bed} beds, made a loss of {14.6 million|loss|t=last year} euros last year.

The council had decided on the sale in March by {28|cou|t=in March} to {23|coun|^}.

@doc b-daily | local daily | 2027-09-27
The night nurse drew the first breath

By Henrike Abendroth

At 18:47 the projector in the Ratskeller went from grey to green, and Elif Sommer, ward 4b, sat down on the floor. The quorum. {18,000|>yes|t=At 18:47} votes. "I have done night shifts that were shorter than this minute."

The rest was counting. By 19:30 it was clear that nearly {two in three|~yesp|v=66.67} had followed the initiative. {11,307|no} people had voted for the mayor's way.

And now? On Monday the house will still be making a loss of {40,000|lossd} euros a day. For this year Siegl expects {11.2 million|lossp|t=For this year|by=Siegl}, "if the flu is kind". The city is {203 million|debt|t=the end of last year} in debt, as of the end of last year.

The initiative, which in spring had handed in {6,830|sig|t=in spring} valid signatures where {3,560|sign} would have been enough, wants a public-law company with the district. District commissioner Volker Ahlborn: "We'll talk." He said it {three|-} times.

For the {1,640|jobs} employees one thing is off the table: the {210|cut|by=a paper from Medivia} posts that a paper from Medivia listed as "synergies".

TV tip {20.15|-}: Tatort. Weather: {14|-} to {19|-} degrees.

@doc c-medivia | company press release | 2027-09-27
Medivia regrets decision in Dornhagen

Medivia AG respects the outcome of yesterday's vote, in which {30,249|val|t=yesterday's} citizens took part with a valid vote. We'd have liked to convince the {62.6 percent|yesp} as we convinced {28|cou} members of the council.

Our offer comprised:
- a purchase price of EUR {46 million|price}
- investment of EUR {120 million|inv|t=over ten years} over ten years
- retention of all {487|bed} beds
- job guarantees until 2030

The reports of {210|cutd|m=denied} redundancies were and are wrong.

Medivia operates {39|hos} hospitals in {six|lan} federal states with revenue of EUR {2.1 billion|rev}.

Investor relations: +49 69 555 {0180|-}

@doc d-opinion | weekly newspaper comment | 2027-09-30
Who pays for a beautiful Sunday

Nothing is as warm as a public hospital on a Sunday evening. On Monday it has a loss of {14.6 million|loss|t=in 2026}, in 2026, and somebody must lay it on the table.

{Nineteen thousand|yes|round=1000} people have said: not like this. {Eleven thousand|no|round=1000} said: like this. {Forty thousand|~stay} and more stayed at home, who'll also be brought there when it aches.

I don't mock. The Medivia contract had {80|con} pages and on page {71|-} stood the right to close obstetrics after {three|obs} years. Whoever read it understood Elif Sommer. Few did.

But the quorum of {25 percent|quop} was passed by a whisker, {1,142|over} votes, and the debts are at {203 million|debt}. The city's first idea, one hears, is a higher property tax, up by {180|tax|m=projected} points. That too will be put to a vote one fine Sunday.

