@story yb-coffeyridge-wheeltax
@topic County mayor race and a wheel-tax referendum in Tennessee, and what the commission did instead
@subject CR = Coffey Ridge County | the county
@subject S = Clint Sevier | Sevier | the Republican | the road builder
@subject N = Shreya Natarajan | Natarajan | the pharmacist
@subject P = Otis Pruett | Pruett
@subject H = Loretta Hatmaker | Hatmaker | the sheriff
@subject WT = wheel tax | the wheel tax
@subject WF = For the wheel tax
@subject WA = Against the wheel tax
@subject CM = county commission | commissioners | the commission
@subject PT = petitioners | the petition
@fact rg = 38200 | other | CR | registered voters | - | constant
@fact vc = 12606 | votes_cast | CR | ballots cast | final | snapshot
@fact to = 33 | turnout | CR | turnout | final | snapshot
@fact to0 = 28.6 | turnout | CR | turnout | 2030 | snapshot
@fact ev = 6933 | votes_cast | CR | early ballots | final | snapshot
@fact evp = 55 | other | CR | share of ballots cast early | final | snapshot
@fact s = 6318 | vote_count | S | votes for county mayor | final | snapshot
@fact n = 5804 | vote_count | N | votes for county mayor | final | snapshot
@fact p = 402 | vote_count | P | votes for county mayor | final | snapshot
@fact bl = 82 | vote_count | CR | ballots blank for county mayor | final | snapshot
@fact sp = 50.4 | vote_share | S | share of votes for county mayor | final | snapshot
@fact np = 46.3 | vote_share | N | share of votes for county mayor | final | snapshot
@fact m = 514 | margin | S | lead in votes for county mayor | final | snapshot
@fact se = 3390 | vote_count | S | early votes for county mayor | early vote | snapshot
@fact ne = 3305 | vote_count | N | early votes for county mayor | early vote | snapshot
@fact h = 9870 | vote_count | H | votes for sheriff | final | snapshot
@fact wf = 4410 | vote_count | WF | votes on the wheel tax | final | snapshot
@fact wa = 7955 | vote_count | WA | votes on the wheel tax | final | snapshot
@fact wb = 241 | vote_count | CR | ballots blank on the wheel tax | final | snapshot
@fact wap = 64.3 | vote_share | WA | share of votes on the wheel tax | final | snapshot
@fact wm = 3545 | margin | WA | lead in votes on the wheel tax | final | snapshot
@fact tx = 48 | price | WT | dollars for each vehicle a year | - | plan
@fact ve = 36250 | other | CR | vehicles | - | constant
@fact rv = 1740000 | revenue | WT | dollars raised a year | - | plan | projected
@fact ho = 2300000 | other | CR | dollars missing from the budget | June | snapshot
@fact c1 = 13 | vote_count | CM | commissioners for the wheel tax | February | snapshot
@fact c2 = 11 | vote_count | CM | commissioners against the wheel tax | February | snapshot
@fact cs = 24 | seats | CM | seats | - | constant
@fact cn = 9 | seats | CM | new members | August election | snapshot
@fact p1 = 15 | vote_count | CM | commissioners for the property tax rise | November | snapshot
@fact p2 = 9 | vote_count | CM | commissioners against the property tax rise | November | snapshot
@fact pr = 14 | rate | CM | cents of property tax rise on $100 | November | plan
@fact prv = 2400000 | revenue | CM | dollars raised a year by the property tax rise | 2035 | plan | projected
@fact sg = 2940 | other | PT | signatures handed in | March | snapshot
@fact sn = 1410 | other | PT | signatures needed | - | constant | threshold
@fact gv = 14100 | votes_cast | CR | votes in the last race for governor | 2030 | snapshot
@fact sc = 10 | other | PT | share of the governor vote needed in signatures | - | constant | threshold
@fact xs = 61000 | spending | S | dollars spent on the campaign | whole campaign | cumulative
@fact xn = 44500 | spending | N | dollars spent on the campaign | whole campaign | cumulative
@fact rf = 5 | other | CR | schools with leaking roofs | - | constant
@fact pn = 17 | other | CR | precincts | - | constant
@fact ag = 36 | age | N | age | - | snapshot
@rel share to = vc / rg
@rel share evp = ev / vc
@rel sum vc = s + n + p + bl
@rel diff m = s - n
@rel sum vc = wf + wa + wb
@rel diff wm = wa - wf
@rel product rv = tx * ve
@rel sum cs = c1 + c2
@rel sum cs = p1 + p2
@rel share sc = sn / gv
@race mayor = s n p
@race early = se ne
@race wheel = wa wf
@race money = xs xn
@trap se s :: early votes and all votes
@trap m wm :: two contests
@trap bl wb :: blanks in two contests
@trap c1 p1 :: two commission votes
@trap c2 p2 :: two commission votes
@trap cn p2 :: nine new members and nine against
@trap rv ho :: what the tax would raise and what is missing
@trap rv prv :: two taxes
@trap sg sn :: handed in and needed
@trap to to0 :: two elections
@trap vc gv :: two elections

@doc a-radio | radio script | 2034-08-02
WCRG-AM, NOON NEWS

Well, tomorrow's the day. Coffey Ridge County picks a mayor, and it decides about the wheel tax.

Commissioners passed it in February, {13|c1|t=in February} to {11|c2|^}. It's {48|tx} dollars a vehicle, and there are {36,250|ve} of those, so you're looking at {one-point-seven-four million|rv|v=1740000} a year. Folks got up a petition. The law said {1,410|sn} names, {ten percent|sc} of the {14,100|gv} that voted for governor; they brought {2,940|sg}.

For mayor you've got Clint Sevier, Republican, who builds roads; Shreya Natarajan, independent, {36|ag}, who has the drugstore at Piney Flat; and Otis Pruett, who is Otis Pruett.

The Election Commission says {6,933|ev|by=The Election Commission} have voted early.

Swap Shop's next. Set of four tires, plenty of tread.

@doc b-live | live blog of a local news site | 2034-08-03
Coffey Ridge votes: results tonight

7:00 p.m. Polls closed at {17|pn} precincts.

7:20 p.m. Early vote. Sevier {3,390|se|t=Early vote}, Natarajan {3,305|ne|^}. Wow.

7:22 p.m. Wheel tax is getting whipped.

8:10 p.m. Piney Flat's in: she's ahead overall!

8:55 p.m. And behind again. Ridge Road, Dutch Valley, all Sevier.

9:30 p.m. Final unofficial. Sevier {6,318|s|t=9:30 p.m.}, Natarajan {5,804|n|^}, Pruett {402|p|^}. That's {514|m|^}.

9:31 p.m. Wheel tax: {4,410|wf|t=9:31 p.m.} for, {7,955|wa|^} against.

9:40 p.m. Sheriff Loretta Hatmaker, unopposed, got {9,870|h}, more than anybody on the ballot. She says it's the uniform.

@doc c-weekly | county weekly | 2034-08-09
Voters say yes to Sevier, heck no to wheel tax

By Dwight Ledbetter

Clint Sevier will be the next mayor of Coffey Ridge County. He got {50.4 percent|sp} to {46.3|np} for Shreya Natarajan, who ran {500|~m} votes behind and a good deal better than the courthouse expected. It cost him {$61,000|xs}. She spent {$38,000|!xn}.

{Nine|cn} of the {24|cs} commissioners will be new, most of them in seats whose occupants voted for the wheel tax. It lost by better than {3,500|>wm}: {64.3 percent|wap} against.

In all {12,606|vc} voted, {33 percent|to}, up from {28.6|to0|t=four years ago} four years ago. {More than half|>evp|v=50} came early. {Eighty-two|bl|v=82} left the mayor's race blank.

Sevier's first job will be a hole of {$2.3 million|ho|t=as of June}, as of June, that the wheel tax was supposed to go most of the way to fill.

Tomatoes at the Co-op. VFW fish fry, $12. Scores: Ridgerunners 41, Sale Creek 0.

@doc d-daily | city daily | 2034-08-12
In Coffey Ridge, a pharmacist nearly upends the courthouse

By Yolanda Etheridge-Moss

PINEY FLAT, Tenn. — Nobody had come within {2,000|-} votes of a Republican for county mayor here in two decades. Shreya Natarajan came within {514|m}.

She carried {eight|-} of {17|pn} precincts, and the early vote by {85|-}. No, strike that: the early vote was the other fellow's, too, {3,390|se} to {3,350|!ne|by=the county}, by the county's numbers. She did win Election Day at the drugstore.

Both candidates opposed the wheel tax. {7,955|wa} people agreed with them, and {4,410|wf} didn't. It would have brought in {$2.1 million|!rv|by=the finance director} a year, according to the finance director, for roofs at {five|rf} schools.

"I'd have voted for it if it'd been for roofs only," Natarajan said. "It was for roofs and the jail and the fair."

Sevier, whose firm has held county contracts, says he'll divest. He spent {$61,000|xs}, and she {$44,500|xn}, reports show. Of {38,200|rg} registered voters, one-third weighed in.

@doc e-weekly | county weekly | 2034-11-22
Property tax up {14|pr} cents

By Dwight Ledbetter

It was that or the roofs, Mayor Clint Sevier told a full house Monday, and then commissioners voted {15|p1|t=Monday} to {8|!p2|^} to raise the property tax by {14|pr} cents on each $100.

It'll bring {$2.4 million|prv}, which is more than the wheel tax would've.

"We voted that down," hollered Verna Goins from the back.

"You voted down {48|tx} dollars," said Commissioner Roy Tallent. "This is different dollars."

The ayes included {five|-} of the {nine|cn} new members, all of whom ran against the wheel tax in August. In February, remember, it was {13|c1|t=In February} to {11|c2|^} for that one.

Natarajan, who lost in August with {5,804|n|t=in August}, was filling prescriptions. She said she's got a list.

@doc f-column | newspaper column | 2034-11-29
Somebody ask the {402|p}

Otis Pruett called me up. He wanted to know had anybody noticed that if his voters and them {82|bl} that left it blank had all gone to the druggist she would still have lost. By {30|-}, I made it.

Otis ran on putting the wheel tax on tractors only. He hauled {402|p} votes, and he says they were quality.

There's another bunch nobody's called up. {241|wb} people stood in that booth and couldn't make up their minds about {forty-eight|tx} dollars. I'd like to buy every one of them a Coke. They're the last undecided people in Tennessee.

As for the property tax, it passed with {15|p1|t=last week}, last week, with {nine|p2|^} against. I paid mine. I've also got three trucks, so I came out ahead, and don't tell Verna.
