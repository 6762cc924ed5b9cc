@story zb-lake-calder-care-pay
@topic Home-care workers' minimum pay and a ballot measure in Lake Calder, Oregon
@subject M = Measure 31-118 | the measure
@subject L = Lake Calder | the city
@subject Y = Yes on Care | supporters | the yes side
@subject N = Keep Care Affordable | opponents | the no side
@subject C = county elections office | the county clerk | the county
@fact wage = 25 | price | M | dollars an hour of minimum pay for care workers proposed | 2034-07-01 | plan
@fact now = 18.4 | price | L | dollars an hour of median pay of care workers | 2033 | snapshot
@fact min = 16.3 | price | - | dollars an hour of state minimum wage | 2033-07 | constant
@fact wk = 5400 | jobs | L | care workers | 2033 | snapshot
@fact cost = 38000000 | budget | N | dollars a year that the measure would cost by the opponents' study | 2033-09 | plan | projected
@fact costc = 21000000 | budget | L | dollars a year that the measure would cost by the city's study | 2033-09 | plan | projected
@fact y1 = 31204 | vote_count | M | votes in favour | 2033-11-07 22:00 | snapshot
@fact n1 = 32118 | vote_count | M | votes against | 2033-11-07 22:00 | snapshot
@fact y2 = 44871 | vote_count | M | votes in favour | final | constant
@fact n2 = 43960 | vote_count | M | votes against | final | constant
@fact ys1 = 49.3 | vote_share | M | votes in favour, in percent | 2033-11-07 22:00 | snapshot
@fact ys2 = 50.5 | vote_share | M | votes in favour, in percent | final | constant
@fact mar = 911 | margin | M | votes between yes and no | final | constant
@fact left = 26000 | other | C | ballots left to count | 2033-11-07 22:00 | snapshot
@fact turn = 61.2 | turnout | C | turnout, in percent | final | constant
@fact poll = 54 | poll_share | M | voters in favour, in percent | 2033-10-20 | snapshot
@fact samp = 620 | sample_size | - | voters asked | 2033-10-20 | constant
@fact moe = 3.9 | margin_of_error | - | points of margin of error | 2033-10-20 | constant
@fact yr = 2150000 | fundraising | Y | dollars raised | 2033-10-31 | cumulative
@fact nr = 3840000 | fundraising | N | dollars raised | 2033-10-31 | cumulative
@fact open = 412 | jobs | L | vacancies for care workers | 2033-10 | snapshot
@fact cli = 8900 | other | L | people who get care at home | 2033 | snapshot
@rel diff mar = y2 - n2
@rel share ys1 = y1 / v1
@rel share ys2 = y2 / v2
@fact v1 = 63322 | votes_cast | M | votes counted | 2033-11-07 22:00 | snapshot
@fact v2 = 88831 | votes_cast | M | votes counted | final | constant
@rel sum v1 = y1 + n1
@rel sum v2 = y2 + n2
@fact mar1 = 914 | margin | M | votes between no and yes | 2033-11-07 22:00 | snapshot
@rel diff mar1 = n1 - y1
@trap y1 y2 :: first count against final
@trap ys1 ys2 :: first count against final
@trap cost costc :: two studies
@trap yr nr :: two campaigns
@trap now min :: median against minimum
@trap poll ys2 :: poll against result
@race first = y1 n1
@race final = y2 n2

@doc a-daily | city newspaper | 2033-10-31
Care pay measure: what {$25|wage} an hour would mean

By Noor Halvorsen, Lake Calder Register

Who'd be covered? Some {5,400|wk} people who bathe, feed, and lift {8,900|cli} others in their homes.

What do they earn? {$18.40|now} an hour is the median. The state minimum is {$16.30|min}. Measure 31-118 would make it {$25|wage} from July.

Who pays? That's the fight. A study paid for by opponents says that it costs {$38 million|cost|by=A study paid for by opponents} a year. The city's own says {$21 million|costc|by=The city's own}.

Who's ahead? In an Alder & Finch poll ten days ago, {54%|poll|t=ten days ago} said yes. It asked {620|samp} people and could be off by {3.9|moe} points.

Who's spending? Yes on Care has raised {$2.15 million|yr|t=to date} to date and Keep Care Affordable {$3.84 million|nr|t=to date}.

There are {412|open} vacancies as we print.

@doc b-live | public radio live updates | 2033-11-07
Election night, Lake Calder

11:40 p.m. – We're done for tonight. About {26,000|left|t=10 p.m.|by=The county clerk} ballots remained as of 10 p.m. The county clerk will be back at nine.
10:05 p.m. – Care pay: yes {31,204|y1|t=10:05 p.m.}, no {32,118|n1|^}. That's {49.3|ys1|^} percent yes of {63,322|v1|^}. Too close, and the late mail leans young.
9:15 p.m. – "No one at our party is drunk yet," says a spokesman for the no side.
8:02 p.m. – First batch: yes at {47.8|-}.
8:00 p.m. – Boxes are closed. Last count of returns: {58|-} percent.

@doc c-wire | wire agency | 2033-11-15
Oregon city approves {$25|wage} minimum for care workers

LAKE CALDER, Ore. — Voters in Lake Calder have narrowly approved a {$25|wage}-an-hour minimum for home-care workers, final results showed Tuesday.

Measure 31-118 had {44,871|y2} votes in favor and {43,960|n2} against, a margin of {911|mar}. It trailed on election night by {914|mar1} before late mail ballots turned it around. Turnout was {61.2%|turn}.

Opponents, who raised {$3.84 million|nr|t=by the end of October} by the end of October to supporters' {$2.15 million|yr|^}, said they won't seek a recount.

The median for such work in the city's {$18.40|now}.

@doc d-column | columnist | 2033-11-19
{Nine hundred and eleven|mar}

That's the number by which we decided that whoever turns my mother over at four in the morning is worth {25|wage} dollars.

I know people among the {43,960|n2}. One is eighty-six and pays out of pocket. She's got {two|-} years of savings left at the old price, and fewer at the new. She's no villain.

The city says {21|costc|x=1000000|by=The city} million dollars, the other side {38|cost|x=1000000}. The truth'll be on somebody's kitchen table.

But {50.5|ys2} percent of {88,831|v2} said that there's a table on the other side, too. I was told by a pollster that it'd be {fifty-four|poll}. I was told by a screen, that Tuesday, that it'd be {forty-nine|~ys1}. I've decided to believe the clerk.
