@story coldprairie-library
@topic Cold Prairie, Nebraska: a library levy, a shelf of challenged books and the friends who sold pies, 2027-28
@subject L = Cold Prairie Public Library | the library
@subject V = library levy | the levy | Measure 4
@subject B = library board | the board
@subject F = Friends of the Library | the Friends
@subject P = Parents for Decency | PFD | the petitioners
@subject C = Cold Prairie city council | city council | the council
@fact ls = 3.5 | rate | V | cents per 100 dollars of value | 2028 | plan
@fact lr = 486000 | revenue | V | dollars a year | 2028 | plan | projected
@fact lh = 70 | price | V | dollars a year for a 200,000-dollar house | 2028 | plan
@fact bu = 1215000 | budget | L | dollars in the budget | 2027/28 | plan
@fact bl = 40 | other | V | levy as a share of the library's budget | 2027/28 | snapshot
@fact bc = 729000 | budget | C | dollars the city pays the library | 2027/28 | plan
@fact bo = 612000 | budget | C | dollars the city pays the library | 2028/29 | plan
@fact bd = 117000 | budget | C | dollars cut from the library | 2028/29 | plan
@fact ch = 134 | other | P | titles challenged | 2027-10-04 | cumulative
@fact cr = 9 | other | B | titles removed | 2028-01-17 | cumulative
@fact cm = 22 | other | B | titles moved to the adult section | 2028-01-17 | cumulative
@fact ck = 103 | other | B | titles kept in place | 2028-01-17 | cumulative
@fact nb = 61400 | other | L | books | 2027 | snapshot
@fact cp = 0.22 | other | P | share of the books challenged | 2027-10-04 | snapshot
@fact cn = 4 | other | P | people who signed the challenges | 2027-10-04 | cumulative
@fact c1 = 118 | other | P | challenges signed by one person | 2027-10-04 | cumulative
@fact sg = 1130 | other | P | signatures for removal | 2027-10-18 | cumulative
@fact sf = 2306 | other | F | signatures for keeping | 2027-11-15 | cumulative
@fact cw = 410 | crowd | B | people at the November hearing | 2027-11-15 | snapshot
@fact sp = 73 | other | B | people who spoke | 2027-11-15 | snapshot
@fact sk = 58 | other | B | speakers for keeping the books | 2027-11-15 | snapshot
@fact sr = 15 | other | B | speakers for removing the books | 2027-11-15 | snapshot
@fact vi = 88200 | other | L | visits in a year | 2026/27 | cumulative
@fact v0 = 79100 | other | L | visits in a year | 2025/26 | cumulative
@fact vg = 11.5 | rate | L | growth in visits | 2026/27 | snapshot
@fact ci = 142600 | other | L | items lent in a year | 2026/27 | cumulative
@fact ca = 6850 | other | L | cards | 2027 | snapshot
@fact pop = 11900 | other | - | residents of Cold Prairie | 2020 census | constant
@fact sa = 14 | jobs | L | staff | 2027-09 | snapshot
@fact sq = 5 | jobs | L | staff who quit | 2027-10 to 2028-03 | cumulative
@fact hr = 56 | duration | L | hours open a week | 2027 | snapshot
@fact h2 = 40 | duration | L | hours open a week | 2028-07 | plan
@fact dy = 31 | duration | - | years the director worked | 2028-01-31 | constant
@fact yv = 1874 | vote_count | V | votes for | final | snapshot
@fact nv = 1912 | vote_count | V | votes against | final | snapshot
@fact tv = 3786 | votes_cast | V | votes cast | final | snapshot
@fact mg = 38 | margin | V | margin of votes | final | snapshot
@fact yp = 49.5 | vote_share | V | share for | final | snapshot
@fact e1 = 1611 | vote_count | V | votes for | election night | snapshot
@fact e2 = 1702 | vote_count | V | votes against | election night | snapshot
@fact em = 91 | margin | V | margin of votes | election night | snapshot
@fact tt = 47 | turnout | V | turnout | final | snapshot
@fact pi = 613 | other | F | pies sold | 2028-06-03 | cumulative
@fact pp = 18 | price | F | dollars a pie | 2028-06-03 | constant
@fact pr = 11034 | fundraising | F | dollars raised by pies | 2028-06-03 | cumulative
@fact pq = 27000 | other | F | pies that would make up the levy | 2028-06 | plan | hypothetical
@fact ft = 64500 | fundraising | F | dollars raised | 2028-06-15 | cumulative
@fact fg = 117000 | fundraising | F | dollars to be raised | 2028-09 | plan
@fact le = 38400 | spending | C | dollars for lawyers | 2028-03 | cumulative
@fact bm = 3 | votes_cast | B | board votes to remove titles | 2028-01-17 | snapshot
@fact bn = 2 | votes_cast | B | board votes against removing titles | 2028-01-17 | snapshot
@trap ch cr :: challenged and removed
@trap ch c1 :: all challenges and those of one person
@trap sg sf :: two petitions
@trap yv e1 :: final and election night
@trap mg em :: margins on the night and at the end
@trap bu bc :: whole budget and the city's part
@trap bc bo :: two years of the city's part
@trap pr ft :: pies and everything
@trap vi ci :: visits and loans
@trap hr h2 :: hours now and from July
@rel sum ch = cr + cm + ck
@rel sum bu = bc + lr
@rel share bl = lr / bu
@rel diff bd = bc - bo
@rel sum sp = sk + sr
@rel change vg = v0 -> vi
@rel sum tv = yv + nv
@rel diff mg = nv - yv
@rel diff em = e2 - e1
@rel share yp = yv / tv
@rel product pr = pi * pp
@rel product lr = pq * pp
@race lib = yv nv

@doc a-courier | town weekly | 2027-10-07
{134|ch} titles, {four|cn} signatures

By Lavonne Krizek, Cold Prairie Courier-Leader

Library director Winifred Oduya needed a hand truck Monday. The complaint forms came in two boxes.

A group calling itself Parents for Decency wants {134|ch} titles taken out of the Cold Prairie Public Library, or locked up. {Four|cn} people signed the forms. One of them, Dale Hruska of Route 2, signed {118|c1}.

"I did it over the summer," Hruska said. "It wasn't hard. There's lists."

The library owns {61,400|nb} books. It's used by {6,850|ca} cardholders in a town of {11,900|pop}, and they came {88,200|vi|t=last year} times last year, up {11.5|vg} percent from {79,100|v0|t=the year before} the year before. They took home {142,600|ci} items.

It has {14|sa} employees and a budget of {$1.2 million|bu}, of which the city pays {$729,000|bc}. The rest is the levy, {3.5|ls} cents, up for renewal in May. It runs the owner of a $200,000 house {$70|lh} a year.

Board chair Marv Sorensen said each book would be read before it was ruled on. He's started with the short ones.

SENIOR MENU: Mon. ham loaf. Tue. chicken-fried steak. Corn $3.91.

@doc b-radio | public radio script | 2027-11-16
PLAINS MORNING EDITION / CUT 3 / 3:40

They had to move it to the gym. {Four hundred and ten|cw} people, the fire marshal counted them, came last night to hear the Cold Prairie library board talk about books.

(BRING UP: basketball buzzer)

That was the three-minute clock. {Seventy-three|sp} people got three minutes. We kept a tally: {fifty-eight|sk} wanted the books left alone. {Fifteen|sr} wanted them gone.

Parents for Decency has {eleven hundred and thirty|sg|v=1130} signatures. The Friends of the Library brought {twenty-three oh six|sf|v=2306}.

(CLIP, DALE HRUSKA :12) "It isn't banning. You can buy it. I just don't want to."

(CLIP, GIRL, 16 :07) "I found out I wasn't crazy in that library. Aisle nine."

Director Winifred Oduya has worked there {thirty-one|dy} years. She says visits hit {eighty-eight thousand|~vi|t=last year} last year, and that it's not the {nine|-} books people ask for most. That's "the one about the tractor."

@doc c-tv | local TV site | 2028-01-18
Cold Prairie library board pulls {nine|cr} books; director resigns

KOLD-TV 5 Now | Web Staff | Jan 18, 2028 6:02 AM CST | Viewed 3,417 times

COLD PRAIRIE, Neb. - On a {3|bm}-{2|bn} vote, the library board removed {nine|cr} books Monday, out of {143|!ch} that had been challenged.

Another {22|cm} will go to the adult section. The other {103|ck} stay put.

Director Winifred Oduya resigned after {31|dy} years. "I can count to {nine|-}, and I can count to one," she said, and handed in her keys.

Board member Tess Abendroth, who voted no, said it took the panel 15 weeks to do this. "We could have painted the place."

Parents for Decency called it "a start."

SPONSORED: 5 pickup trucks that hold their value

@doc d-clerk | county results page | 2028-05-16
OTOE CREEK COUNTY - PRIMARY - MAY 9, 2028

CITY OF COLD PRAIRIE - MEASURE 4 - LIBRARY LEVY RENEWAL

Election night (5/9, 11:52 PM)
 FOR {1,611|e1|t=Election night}
 AGAINST {1,702|e2|^}

OFFICIAL CANVASS (5/16)
 FOR {1,874|yv|t=OFFICIAL CANVASS}
 AGAINST {1,912|nv|^}
 TOTAL {3,786|tv|^}
 Turnout, city precincts: {47%|tt}

Provisional ballots accepted: 88. Rejected: 12.
Recount threshold (1% of top vote): 19. NOT MET.

/s/ G. Vondracek, Clerk

@doc e-courier2 | town weekly | 2028-05-18
Levy loses by {38|mg}

By Lavonne Krizek

It was {91|em|t=on election night} on election night, and some folks went to bed. After the mail came in, it was {38|mg|t=After the mail came in}. It was never zero.

Renewal of the library levy won {49.5|yp} percent, Tuesday's canvass shows. It'd have brought {$486,000|lr} a year, or {40|bl} percent of what the library lives on. For a $200,000 house that's {$17|!lh}.

Worse, council's draft budget has the city's own share at {$612,000|bo}, down from {$729,000|bc}. Councilman Rod Pfeifer says legal bills over the book fight ({$38,400|le|t=so far} so far) had to come from somewhere.

Hours would go from {56|hr} a week to {40|h2|t=in July} in July. {Five|sq} of {14|sa} on staff have already left.

Dale Hruska said he voted for the levy. "I never wanted it closed. I wanted {four|-} shelves."

CORRECTION: Last week's ham supper raised $1,806, not $18,060.

@doc f-friends | volunteer newsletter | 2028-06-16
Friends of the Library ~ Pie Report

Dear pie people,

{613|pi}! At {$18|pp} each, that's {$11,304|!pr} in one Saturday. Rhubarb sold out by 9:20. Somebody's Uncle Gene bought {eleven|-}.

With the matching grant, the T-shirts and Mrs. Oduya's reading marathon (she did {nine|cr} books. You can guess which) we stand at {$64,500|ft|t=as of last night} as of last night. The goal is {$117,000|fg}, which is exactly what council took away ({$117,000|bd}, I mean, and not one cent of it was pie).

We can't replace the levy. It's {$486,000|lr}. That's {27,000|pq} pies.

But we can keep the doors open till {56|hr} hours is a thing again. Remember that we're a town where {1,874|yv} people said yes, and {2,306|sf} signed, and that {88,200|vi} times last year somebody came through that door wanting something.

Jam jars needed. Call Bev, 402-555-0138, after 4.
