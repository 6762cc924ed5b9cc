@story fr15-canada-rail
@topic Tender for the Fundy Line, a regional railway in New Brunswick, Canada, and its cost overrun
@subject N = Fundy Line | the Fundy Line | the line | the railway | the project
@subject A = Fundy Regional Rail Authority | the authority | FRRA | the board
@subject T = Tantramar Mobility Partners | Tantramar | the winner | the preferred bidder
@subject G = Northgate Alliance | Northgate | the runner-up
@subject C = Corbel-Iwase | the third bidder
@subject P = New Brunswick | the province | Fredericton
@subject F = federal government | Ottawa
@subject O = Provincial Audit Office | the audit office | the auditor
@subject L = Maritime Pulse poll | Maritime Pulse | the poll
@fact e1 = 1420000000 | budget | N | cost of the whole project | 2027 business case | plan | projected
@fact e2 = 2260000000 | budget | N | cost of the whole project | 2030-05-14 | plan | projected
@fact ov = 840000000 | budget | N | cost overrun against the business case | 2030-05-14 | plan | projected
@fact op = 59.2 | rate | N | cost overrun against the business case, percent | 2030-05-14 | plan | projected
@fact ea = 2600000000 | budget | N | cost of the whole project in the worst case | 2030-05-22 | plan | projected
@fact bt = 1910000000 | price | T | price bid for the main contract | 2030-05-14 | constant
@fact bg = 2040000000 | price | G | price bid for the main contract | 2030-05-14 | constant
@fact bc = 2370000000 | price | C | price bid for the main contract | 2030-05-14 | constant
@fact bd = 130000000 | margin | T | price gap to the next bid | 2030-05-14 | constant
@fact l1 = 95000000 | budget | A | cost of land | 2027 business case | plan | projected
@fact l2 = 140000000 | budget | A | cost of land | 2030-05-14 | plan | projected
@fact cg = 210000000 | budget | A | contingency | 2030-05-14 | plan
@fact cp = 11 | rate | A | contingency as a share of the main contract, percent | 2030-05-14 | plan
@fact ff = 568000000 | budget | F | money promised for the project | 2028 | plan | pledged
@fact pf = 852000000 | budget | P | money promised for the project | 2028 | plan | pledged
@fact fs = 40 | other | F | share of the cost of the project, percent | 2028 | plan | pledged
@fact fa = 336000000 | budget | P | further federal money asked for | 2030-05-16 | plan
@fact sx = 63000000 | spending | A | money spent on the project so far | 2030-03-31 | cumulative
@fact km = 152 | distance | N | length of the route in kilometres | - | constant
@fact kc = 12570000 | price | T | price of the main contract per kilometre | 2030-05-14 | constant
@fact s1 = 9 | other | N | stations | 2027 business case | plan
@fact s2 = 7 | other | N | stations | 2030-05-14 | plan
@fact t1 = 14 | other | N | trainsets | 2027 business case | plan
@fact t2 = 11 | other | N | trainsets | 2030-05-14 | plan
@fact tt = 85 | duration | N | minutes from end to end | - | plan | projected
@fact sp = 160 | speed | N | top speed in kilometres an hour | - | plan
@fact r1 = 1900000 | ridership | N | passengers a year | 2027 business case | plan | projected
@fact r2 = 1600000 | ridership | N | passengers a year | 2030-05-14 | plan | projected
@fact fr = 19 | price | N | single fare from end to end | 2030-05-14 | plan
@fact jc = 2600 | jobs | N | construction jobs | - | plan | projected
@fact jp = 240 | jobs | N | permanent jobs | - | plan | projected
@fact qt = 84.5 | score | T | technical score | 2030-05-14 | constant
@fact qg = 88.1 | score | G | technical score | 2030-05-14 | constant
@fact ct = 93.8 | score | T | combined score | 2030-05-14 | constant
@fact cn = 91.4 | score | G | combined score | 2030-05-14 | constant
@fact wp = 60 | other | A | weight of the price in the combined score, percent | - | constant
@fact vy = 7 | votes_cast | A | board votes for the award | 2030-05-14 | constant
@fact vn = 2 | votes_cast | A | board votes against the award | 2030-05-14 | constant
@fact vd = 180 | duration | T | days for which the bid holds | 2030-05-14 | constant
@fact pb = 95500000 | other | T | performance bond in dollars | 2030-05-14 | plan
@fact pn = 318 | other | A | land parcels needed | 2030-05-14 | plan
@fact pa = 204 | other | A | land parcels acquired | 2030-05-14 | cumulative
@fact pp = 64.2 | other | A | share of the land parcels acquired, percent | 2030-05-14 | snapshot
@fact pr = 114 | other | A | land parcels still to be acquired | 2030-05-14 | snapshot
@fact u6 = 6.4 | other | T | gap to the runner-up's price, percent | 2030-05-14 | constant
@fact u5 = 19.4 | other | T | gap to the third bidder's price, percent | 2030-05-14 | constant
@fact fo = 200000000 | budget | F | further federal money said to be offered | 2030-05-16 | snapshot | denied
@fact mo = 8000000 | budget | T | extra cost of a month of delay | after the bid lapses | plan | hypothetical
@fact lc = 350000000 | budget | A | land and contingency together | 2030-05-14 | plan
@fact rd = 300000 | ridership | N | passengers a year fewer than first forecast | 2030-05-14 | plan | projected
@fact ci = 31 | rate | P | rise in construction prices since 2027, percent | 2030-03 | constant
@fact y2 = 46 | poll_share | L | people in favour of the project | 2030-05-20 | snapshot
@fact n2 = 41 | poll_share | L | people against the project | 2030-05-20 | snapshot
@fact y1 = 58 | poll_share | L | people in favour of the project | 2028 | snapshot
@fact nn = 803 | sample_size | L | people asked | 2030-05-20 | constant
@fact me = 3.5 | margin_of_error | L | margin of error in points | 2030-05-20 | constant
@trap e1 e2 :: the business case and the new budget
@trap e2 bt :: the whole project and its main contract
@trap e2 ea :: the authority's budget and the auditor's worst case
@trap bt bg :: the winner's bid and the next
@trap qt ct :: technical and combined score
@trap l1 l2 :: land cost then and now
@trap fa fo :: money asked for and a figure denied
@trap ff fa :: federal money promised and further money asked for
@trap pn pa :: parcels needed and acquired
@trap cp ci :: contingency share and price rise
@trap r1 r2 :: older and newer ridership forecast
@trap y1 y2 :: support in 2028 and now
@trap jc jp :: building jobs and lasting ones
@rel diff ov = e2 - e1
@rel change op = e1 -> e2
@rel sum e2 = bt + l2 + cg
@rel diff bd = bg - bt
@rel share cp = cg / bt
@rel sum e1 = ff + pf
@rel share fs = ff / e1
@rel share fs = fa / ov
@rel product bt = kc * km
@rel diff pr = pn - pa
@rel sum lc = l2 + cg
@rel diff rd = r1 - r2
@rel share pp = pa / pn

@doc a-release | press release | 2030-05-14
FUNDY REGIONAL RAIL AUTHORITY SELECTS PREFERRED BIDDER

Moncton, N.B. — For immediate release

The Fundy Regional Rail Authority (FRRA) is pleased to announce that Tantramar Mobility Partners has been chosen as preferred bidder to design, build and equip the Fundy Line between Moncton and Saint John.

Tantramar's price of {$1.91 billion|bt} was the lowest of {three|-} compliant offers. Its proposal achieved a combined score of {93.8|ct} out of {100|-}, in which price counted for {60 per cent|wp}.

"This is a great day for southern New Brunswick," said board chair Wendeline Arsenault-Roy. "Our {152|km} kilometres of track will bring two cities within {85|tt} minutes of each other."

Following a value-engineering review, the line will open with {seven|s2} stations and {11|t2} trainsets capable of {160|sp} km/h. Annual ridership is forecast at {1.6 million|r2}.

With {$140 million|l2|t=today} for land and a contingency of {$210 million|cg|t=today}, the project's budget stands at {$2.26 billion|e2|t=today} as of today.

The line is expected to support {2,600|jc} jobs during construction and {240|jp} once trains are running.

Quick facts
• Tantramar will post a performance bond of {$95.5 million|pb}.
• Its offer remains valid for {180|vd} days.
• FRRA has secured {204|pa|t=today} of {318|pn} land parcels.

Media contact: Solange Petitpas, 506-555-0147

@doc b-liveblog | public broadcaster's live blog | 2030-05-14
LIVE: Rail authority board votes on Fundy Line contract

Posts by Rohan Achtymichuk in Moncton. Newest last. All times Atlantic.

1:02 p.m. — The board's in. About {60|-} people in the public seats, a few of them in hi-vis vests. Agenda item 4.

1:19 p.m. — Project director Gunnar Thibodeau is walking through the envelopes. Tantramar: {$1.91B|bt}. Northgate: {$2.04B|bg}. Corbel-Iwase, dead last, {$2.37B|bc}. There's an audible "oof."

1:31 p.m. — Interesting. On technical merit alone Northgate was ahead, {88.1|qg} to Tantramar's {84.5|qt}. Put price in and it flips: {91.4|cn} for Northgate, {93.8|ct} for the other side.

1:40 p.m. — Board member Ike Sappier: "So we're buying the worse railway because it's {$130 million|bd} cheaper?" Thibodeau: "We are buying the one you told us how to score."

1:52 p.m. — And here's the slide everyone came for. Business case, 2027: {$1.42B|e1|t=2027|by=Thibodeau}. Today: {$2.26B|e2|t=Today|by=Thibodeau}. He doesn't say the word overrun. Sappier does: "{Eight hundred and forty million|ov|t=Today|by=Sappier}. For {two|-} fewer stations."

2:05 p.m. — Thibodeau says the authority had paid out {$63M|sx|t=by the end of March|by=Thibodeau} by the end of March, nearly all to consultants.

2:24 p.m. — It's done. {Seven|vy} hands up, {two|vn} against (Sappier and Dr. Lucette Maillet).

2:30 p.m. — Coffee. Thibodeau in the hallway on what happens if Ottawa says no: "Then we've got {180|vd} days before that price turns back into a pumpkin."

▸ More from CBNB: Highway 1 closed at exit 137 · Sea Dogs take Game 5, 4-3

@doc c-wire | wire agency | 2030-05-16
New Brunswick asks Ottawa to share rail line's extra cost

FREDERICTON — New Brunswick wants the federal government to chip in {$336 million|fa|t=Thursday|by=Transportation Minister Colm Haddad-Doucet} more for a passenger railway whose price tag has jumped {59 per cent|op} in three years, Transportation Minister Colm Haddad-Doucet said Thursday.

Ottawa committed {$568 million|ff|t=in 2028} to the Fundy Line in 2028, or {40 per cent|fs|t=in 2028} of the {$1.42-billion|e1} estimate then in use. The province took on the remaining {$852 million|pf|t=in 2028}.

"We're asking for the same share of the new bill as of the old one," Haddad-Doucet said. "Not a nickel over."

The minister blamed inflation. Building costs in the province have risen {31 per cent|ci|t=since the business case|by=The minister} since the business case, he said, and land along the Kennebecasis now costs {$140 million|l2} rather than {$95 million|l1}.

A spokesperson for the federal infrastructure minister said the request would be studied, and denied that a figure of {$200 million|fo} had been offered.

Nearly {two-thirds|~pp|t=this week} of the parcels needed for the route had been acquired as of this week. Expropriation of the remainder could begin in September if the money is there.

This report was first published May 16, 2030.

@doc d-trade | rail trade monthly | 2030-05-24
TENDER WATCH: Tantramar's aggressive number

Rolling Stock & Way, Vol. 41, No. 6

How does one price a greenfield regional line in Atlantic Canada at roughly {$12.6 million|~kc} per route-kilometre? That question has been going around the market since Tantramar Mobility Partners was named to build the {152|km}-km Moncton–Saint John line.

The consortium undercut its closest challenger by {6 per cent|u6|round} and the third bidder by almost {a fifth|<u5}. People close to Northgate Alliance, whose {$2.04bn|bg} offer was judged the better piece of engineering ({88.1|qg} points against {84.5|qt}), say it won't protest. "You don't sue a customer who'll be back," one of them shrugged.

The scope has been cut since market sounding. Rolling stock is down to {11|t2} four-car diesel-battery sets from {14|t1|t=in the business case} in the business case; the stops at Petit-Ruisseau and Harrow Settlement have been dropped, leaving {seven|s2} where there were to be {nine|s1|t=in the business case}. Maximum speed stays at {160|sp} km/h.

The client's contingency, {$210m|cg}, comes to {11%|cp} of the contract. For a job with {114|pr} parcels still in private hands, we'd call that thin. Security is conventional: a bond of {$95.5m|pb}, one-twentieth of the price.

Should Ottawa's answer come after the {180|vd} days, escalation at an index-linked rate applies; each month of delay would then add an estimated {$8m|~mo}.

Also in this issue: 16 pages on hydrogen; Class 2900 refurbishment; diary p. 47

@doc e-broadsheet | provincial daily | 2030-05-23
Auditor warns rail bill could hit {$2.6 billion|ea|by=Auditor}

BY MATHILDE ORUYE | TELEGRAPH-HERALD | A1

SAINT JOHN • Taxpayers could end up paying {$2.6 billion|ea|by=the Provincial Audit Office} for the Fundy Line if land purchases drag on and the low bidder comes back for more, the Provincial Audit Office cautioned on Wednesday.

That would be well above the {$2.26 billion|e2|t=last week|by=the Fundy Regional Rail Authority} which the Fundy Regional Rail Authority adopted last week, itself {$840 million|ov} more than the public was told at the start.

In a letter to the legislature, auditor Hélène Basque-Nwosu notes that the authority owned only {204|pa|t=when it voted} of {318|pn} properties when it voted. It had spent {$63 million|sx|t=at March 31} at March 31, "without a shovel in the ground."

She also questions the passenger numbers. The business case assumed {1.9 million|r1|by=The business case} trips a year. That has been trimmed to {1.6 million|r2}, at a fare of {$19|fr} one way, "and we could find no one who had been asked whether they'd pay it."

The letter lands at an awkward moment. A Maritime Pulse poll finished on Monday has {46 per cent|y2|t=on Monday} of New Brunswickers in favour of the railway and {41 per cent|n2|t=on Monday} opposed. In 2028 it was {58 per cent|y1|t=In 2028} in favour. The firm questioned {803|nn} adults; the margin of error is {3.5|me} percentage points, 19 times out of 20.

Authority chair Wendeline Arsenault-Roy, who carried the award {seven|vy} to {two|vn}, said she welcomed the auditor's interest. She didn't look it.

moruye@telegraphherald.example

@doc f-column | newspaper column | 2030-05-25
The train I'd take, and the bill I won't

Fergus Nwachukwu-Bourque

My mother rode the last passenger train out of Saint John, with a thermos and a cat. So I am an easy mark for anyone selling rails. I'd pay {nineteen|fr} dollars to be in Moncton in under {an hour and a half|<tt|v=90}. I would do it weekly.

But let us do what nobody at the authority seems to have done and read the thing backward. Start from {2.26|e2|x=1000000000} billion. Take off what goes to the builder, and you've {350|lc|x=1000000} million left for dirt and for accidents. The dirt is {140|l2|x=1000000} of that. It used to be {95|l1|x=1000000}. The accidents get the rest.

Now ask who pays. Fredericton says Ottawa should find {336|fa|x=1000000|by=Fredericton} million on top of the {568|ff|x=1000000} it has already promised. If Ottawa won't, it's you and me, on top of our {852|pf|x=1000000}.

And for what? {Two hundred and forty|jp} lasting jobs. (The {2,600|jc} that the minister likes to mention go home when the ballast is down.) Fewer riders than we were promised, {three hundred thousand|rd} fewer every year. Fewer trains: {eleven|t2}, from {fourteen|t1}.

Even so, more of my neighbours are for it than against it, {46|y2|by=pollsters} to {41|n2|by=pollsters} if you believe pollsters, and after a winter of Route 114 I know why. With {803|nn} people asked, that is a lead you could lose down the back of a sofa.

Build it. But fire whoever wrote {1.42|e1|x=1000000000} on the first page.
