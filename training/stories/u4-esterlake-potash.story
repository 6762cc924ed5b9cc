@story u4-esterlake-potash
@topic Saskatchewan potash miners end a 41-day strike: terms of the deal and the vote
@subject U = Prairie Mineral Workers Local 611 | Local 611 | the local | the union | members | miners
@subject E = Esterlake Potash | Esterlake | the company | the mine
@subject D = the Esterlake deal | the settlement | the agreement | the contract | the offer
@subject V = Vanbrugh Potash | the Lanigan mine | its neighbour
@subject L = Potash | standard grade
@subject S = the Esterlake strike | the strike | the walkout
@fact tot = 11.5 | rate | D | raise over the whole contract | 2032-03-14 | plan
@fact y1 = 4.5 | rate | D | raise in the first year | 2032-03-14 | plan
@fact y2 = 3.5 | rate | D | raise in the second year | 2032-03-14 | plan
@fact y3 = 3.5 | rate | D | raise in the third year | 2032-03-14 | plan
@fact bon = 3500 | price | D | lump sum on signing in dollars | 2032-03-14 | plan
@fact first = 8.25 | rate | E | raise over the whole contract first offered | January 2032 | plan
@fact ask = 15 | rate | U | raise over the whole contract demanded | January 2032 | plan
@fact len = 41 | duration | S | days of strike | 2032-03-14 | constant
@fact mem = 1640 | other | U | members with a vote | 2032-03-14 | constant
@fact cast = 1512 | votes_cast | U | ballots cast | 2032-03-14 | snapshot
@fact yes = 1104 | vote_count | U | votes for the deal | 2032-03-14 | snapshot
@fact no = 408 | vote_count | U | votes against the deal | 2032-03-14 | snapshot
@fact yesp = 73 | vote_share | U | share of votes for the deal | 2032-03-14 | snapshot
@fact turn = 92.2 | turnout | U | turnout in the vote | 2032-03-14 | snapshot
@fact febp = 39 | vote_share | U | share of votes for an earlier offer | 2032-02-18 | snapshot
@fact lost = 390000 | other | E | tonnes of output lost to the strike | 2032-03-14 | cumulative
@fact cap = 2600000 | other | E | tonnes of yearly capacity | - | constant
@fact lostp = 15 | other | E | lost output as a share of yearly capacity | 2032-03-14 | snapshot
@fact wage = 46.8 | price | U | top hourly wage of a shaft electrician in dollars | before the deal | snapshot
@fact wage1 = 48.91 | price | U | top hourly wage of a shaft electrician in dollars | first year of the deal | plan
@fact vraise = 10 | rate | V | raise over the whole contract | 2031 | plan
@fact pr = 342 | price | L | price of a tonne in US dollars | March 2032 | snapshot
@fact pr0 = 318 | price | L | price of a tonne in US dollars | before the strike | snapshot
@fact call = 310 | jobs | E | contractors laid off during the strike | February 2032 | snapshot
@fact restart = 2032-03-19 | date | E | day of the first hoist after the strike | 2032-03-14 | plan
@rel sum tot = y1 + y2 + y3
@rel sum cast = yes + no
@rel share yesp = yes / cast
@rel share lostp = lost / cap
@rel share turn = cast / mem
@trap yesp febp :: two ballots a month apart
@trap tot first :: what was agreed against the first offer
@trap tot vraise :: the neighbour's contract
@trap mem cast :: those with a vote and those who used it
@trap pr pr0 :: the price before and after
@trap yesp turn :: share in favour and share who voted

@doc a-cp-style | wire agency | 2032-03-15
Saskatchewan potash miners vote {73|yesp} per cent to end strike

ESTERHAZY FLATS, Sask. — Miners at Esterlake Potash have accepted a three-year contract worth {11.5 per cent|tot|by=their union} in wage increases, their union says, ending a walkout that lasted {41|len} days.

Local 611 of the Prairie Mineral Workers announced late Sunday that {1,104|yes|t=late Sunday|by=Local 611 of the Prairie Mineral Workers} members had voted for the agreement and {408|no|^} against it.

The deal gives workers {4.5 per cent|y1|t=in the first year} in the first year and {3.5|y2|t=in each of the following two} in each of the following two, plus a {$3,500|bon} signing bonus. Esterlake had opened in January with {8.25 per cent|first|t=in January}; the union wanted {15|ask|^|by=the union}.

A previous offer was turned down on Feb. 18, when only {39 per cent|febp|t=on Feb. 18} supported it.

The company says it will hoist its first ore on {March 19|restart|by=The company}. The dispute cost it {390,000|lost|by=The company} tonnes of production.

This report was first published March 15, 2032.

@doc b-leader | local paper | 2032-03-16
'We got more than Lanigan did': Esterlake goes back underground

Bonnie Wasyliw cried in the parking lot of the Legion hall, then laughed at herself. Six weeks on a picket line at minus 30, and the number on the door was {1,124|!yes}.

That is how many of her fellow members ticked Yes. {Four hundred and eight|no} did not, and one of those, hoistman Pete Okimaw, told the Leader he'd do it again. "{Eleven and a half|tot} sounds great until you divide it by {three|-}," he said.

Turnout was over {92 per cent|>turn} of the local's {1,640|mem}.

For Wasyliw, a shaft electrician at the top of her scale, the pay stub will go from {$46.80|wage|t=now} an hour now to {$48.91|wage1|t=once the first raise kicks in} once the first raise kicks in. And there's {$3,000|!bon} to sign, which she has already spent on a furnace.

Down the road, Vanbrugh's people settled last year for {10 per cent|vraise|t=last year} over the same stretch.

Not everyone is celebrating. The {310|call} contractors that Esterlake sent home in February haven't heard when, or whether, they're wanted.

— Files from CKXL Radio. Got a tip? 306-555-0148

@doc c-investor | financial news site | 2032-03-15
Esterlake settles; potash gives back a little

Potash buyers in Brazil exhaled on Monday. Standard grade, which had climbed from {US$318|pr0|t=before the pickets went up} a tonne before the pickets went up to {US$342|pr|t=last week} last week, was offered lower after Esterlake's union took the deal.

Terms: {12.5%|!tot} through 2034, front-loaded, with {4.5%|y1|t=this year} this year, then {3.5%|y2} and {3.5%|y3}. Bonus, {C$3,500|bon} a head.

Lost tonnage comes to {390,000|lost}, or {15%|lostp} of what the shaft can lift in a year ({2.6 million|cap}). We had modelled {450,000|-}.

Acceptance was {73%|yesp} on a {92.2%|turn} turnout. February's vote, remember, failed with {39%|febp|t=February's}.

Disclosure: the author holds no position. | Gold US$3,114 | WTI US$71.20

@doc d-union-bulletin | union bulletin | 2032-03-14
BARGAINING BULLETIN NO. 27 — RATIFIED

Sisters and brothers,

The scrutineers finished at 9:40 tonight. Ballots cast: {1,512|cast|t=tonight}. In favour: {1,104|yes|^}. Opposed: {408|no|^}.

You held the line for {41|len} days. In January this company told us {8.25%|first|t=In January|by=this company} was "final, final, final". You now have {11.5%|tot}, and {$3,500|bon} on your first cheque back.

Next: report to the dry at 0700 on {Friday, March 19|restart}. The {310|call} contract workers must be recalled before any overtime is posted (Letter of Understanding 14).

We asked for {15|ask|t=In January}. We did not get it. We got it from {eight and a quarter|first|v=8.25} to where it is because {1,640|mem} people stood outside together.

In solidarity,
Raj Dhaliwal-Fontaine, President

@doc e-tv-brief | local TV site | 2032-03-15
Strike over at Esterlake mine after six weeks

Esterlake Potash says the first skip of ore will come up on {March 29|!restart|by=Esterlake Potash} after workers approved a new contract Sunday.

The vote was {1,104|yes|t=Sunday} to {408|no|^}. Workers will see their pay rise by {11.5 per cent|tot|t=over three years} over three years, starting with {4.5|y1}.

About {1,600|~mem} people work under the agreement. They'd been out {41|len} days.

WATCH: Drone video of the picket line (1:12)
Weather: High of -4 in Regina Tuesday
