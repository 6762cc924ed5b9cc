@story yb-tokanui-port
@topic New Zealand district's referendum on selling part of its port: campaign money, progress result, final result and the council's decision
@subject D = Tokanui Bay District | Tokanui Bay | the district
@subject C = Tokanui Bay District Council | the council | councillors
@subject PT = Port Tokanui | the port
@subject K = Keep | keep side | those for keeping the port
@subject S = Sell | sell side | those for the sale
@subject KP = Keep Our Port | the unionists' campaign
@subject FB = Future Bay | the business campaign
@subject SQ = Southern Quays | the bidder
@subject RA = rates | ratepayers
@subject KR = Kauri Research
@fact el = 38700 | other | D | electors | - | constant
@fact vc = 17415 | votes_cast | D | voting papers returned | final | snapshot
@fact to = 45 | turnout | D | turnout | final | snapshot
@fact to0 = 41.3 | turnout | D | turnout | 2033 council election | snapshot
@fact k = 9214 | vote_count | K | votes in the district | final | snapshot
@fact s = 8010 | vote_count | S | votes in the district | final | snapshot
@fact bl = 191 | vote_count | D | informal or blank papers | final | snapshot
@fact m = 1204 | margin | K | lead in votes in the district | final | snapshot
@fact kp = 53.5 | vote_share | K | share of valid votes | final | snapshot
@fact sp = 46.5 | vote_share | S | share of valid votes | final | snapshot
@fact k1 = 8150 | vote_count | K | votes in the district | progress result | cumulative
@fact s1 = 7044 | vote_count | S | votes in the district | progress result | cumulative
@fact m1 = 1106 | margin | K | lead in votes in the district | progress result | snapshot
@fact pc = 15325 | votes_cast | D | voting papers counted | progress result | cumulative
@fact pp = 88 | counted_share | D | share of papers counted | progress result | cumulative
@fact kh = 3902 | vote_count | K | votes in Harbour ward | final | snapshot
@fact sh = 2118 | vote_count | S | votes in Harbour ward | final | snapshot
@fact ki = 2640 | vote_count | K | votes in Inland ward | final | snapshot
@fact si = 3310 | vote_count | S | votes in Inland ward | final | snapshot
@fact kn = 2672 | vote_count | K | votes in Northern ward | final | snapshot
@fact sn = 2582 | vote_count | S | votes in Northern ward | final | snapshot
@fact mi = 670 | margin | S | lead in votes in Inland ward | final | snapshot
@fact mn = 90 | margin | K | lead in votes in Northern ward | final | snapshot
@fact sl = 49 | other | PT | share of the company on offer | - | plan
@fact pr = 143000000 | price | SQ | dollars bid for the stake | 2035 | plan
@fact dv = 5200000 | revenue | PT | dollars of dividend to the council | 2034-35 | cumulative
@fact de = 212000000 | other | C | dollars of debt | June 2035 | snapshot
@fact da = 69000000 | other | C | dollars of debt after a sale | 2036 | plan | hypothetical
@fact r1 = 9.8 | rate | RA | rates rise with a sale | 2036-37 | plan | hypothetical
@fact r2 = 14.1 | rate | RA | rates rise without a sale | 2036-37 | plan | projected
@fact r0 = 11.2 | rate | RA | rates rise | 2035-36 | constant
@fact cm = 13 | seats | C | members with a vote | - | constant
@fact c1 = 8 | vote_count | C | members for holding a referendum | May meeting | snapshot
@fact c2 = 5 | vote_count | C | members against holding a referendum | May meeting | snapshot
@fact c3 = 7 | vote_count | C | members for dropping the sale | November meeting | snapshot
@fact c4 = 6 | vote_count | C | members for pressing on with the sale | November meeting | snapshot
@fact xk = 61200 | spending | KP | dollars spent on the campaign | whole campaign | cumulative
@fact xf = 148900 | spending | FB | dollars spent on the campaign | whole campaign | cumulative
@fact xs = 90000 | fundraising | FB | dollars given by Southern Quays | whole campaign | cumulative
@fact xsp = 60.4 | other | FB | share of money given by Southern Quays | whole campaign | cumulative
@fact cost = 186000 | spending | C | dollars spent on holding the referendum | 2035 | cumulative
@fact qk = 49 | poll_share | K | share of respondents | September poll | snapshot
@fact qs = 41 | poll_share | S | share of respondents | September poll | snapshot
@fact qu = 10 | poll_share | - | share of respondents unsure | September poll | snapshot
@fact qn = 600 | sample_size | KR | people polled | September poll | snapshot
@fact qe = 4 | margin_of_error | KR | margin of error | September poll | snapshot
@fact jb = 164 | jobs | PT | people who work at the port | 2035 | snapshot
@fact sv = 180 | duration | SQ | days for which the bid stood | 2035 | constant
@rel share to = vc / el
@rel sum vc = k + s + bl
@rel diff m = k - s
@rel share pp = pc / vc
@rel diff m1 = k1 - s1
@rel sum k = kh + ki + kn
@rel sum s = sh + si + sn
@rel diff mi = si - ki
@rel diff mn = kn - sn
@rel diff da = de - pr
@rel sum cm = c1 + c2
@rel sum cm = c3 + c4
@rel share xsp = xs / xf
@race final = k s
@race progress = k1 s1
@race inland = si ki
@race poll = qk qs
@trap k k1 :: progress and final result
@trap m m1 :: the lead grew with the last papers
@trap sl qk :: 49 percent of a company and of a poll
@trap kp qk :: result and poll
@trap r1 r2 :: with and without a sale
@trap r0 r1 :: this year's rise and a conditional one
@trap c1 c3 :: two council votes
@trap xf xs :: all the money and the bidder's
@trap cost xf :: public cost and campaign
@trap pc vc :: counted and returned
@trap de da :: debt now and after a sale

@doc a-poll | news site | 2035-09-19
Port sale trailing but not sunk, poll finds

More Tokanui Bay residents want to hang on to all of their port than want to sell {49 percent|sl} of it, but one in ten can't say, according to a Kauri Research poll.

Asked how they'd vote in next month's referendum, {49 percent|qk} said keep and {41 percent|qs} said sell. {10 percent|qu} were unsure. Kauri surveyed {600|qn} people online and by phone; the margin of error is plus or minus {4 points|qe}.

Mayor Hēmi Rangiaho, who backs the sale, said: "I've been {eight points|-} behind before. I was {eight points|-} behind my wife's choice of kitchen."

Southern Quays has bid {$143 million|pr}. The council owes {$212 million|de|t=at the end of June} at the end of June, and staff forecast a rates rise next year of {9.8 percent|r1} if it sells, {14.1 percent|r2} if it doesn't. This year's was {11.2|r0|t=This year}.

In May councillors agreed {8|c1|t=In May}–{5|c2|^} to put the question to the people.

More stories: Fieldays record 128,000 through gates | Tokanui 1st XV go down 17-22

@doc b-release | press release | 2035-10-02
KEEP OUR PORT SAYS FOLLOW THE MONEY

Returns lodged today show that the group calling itself Future Bay has had {$90,000|xs} from a single donor: Southern Quays, of Melbourne, which would like to own half of our wharf. That's {three dollars in every five|~xsp|v=60} it has got.

Keep Our Port's money came from {1,340|-} people, most of whom gave a twenty.

"They've spent {$148,900|xf} telling us that {$5.2 million|dv|t=last year} a year isn't worth having," says spokeswoman Tania Waitoa-Briggs. "That's what the port paid the council last year. Sell, and you get it in the hand once. Then it's gone, and the debt is still {$69 million|da}."

The port employs {164|jb} locals.

Authorised by T. Waitoa-Briggs, 41B Breakwater Road.

@doc c-wire | wire agency | 2035-10-13
New Zealand district votes against selling stake in port - progress result

TOKANUI BAY, Oct 13 (Tasman Wire) - A New Zealand district has rejected the sale of a minority stake in its port to Australia's Southern Quays, a progress result showed on Saturday.

With {88%|pp|t=Saturday} of papers counted, {8,150|k1|^} voters were for keeping full ownership and {7,044|s1|^} for selling, electoral officer Colin Abernethy-Tau said. Some {15,325|pc} papers had been processed. The rest, dropped in ballot boxes on the last day, will be counted by Tuesday.

The referendum does not bind the council. The bid of {$143 million|pr}, for {49%|sl} of the company, stands for {180|sv} days.

Future Bay, a business group, conceded. Its rival, Keep Our Port, spent {$61,200|xk}.

@doc d-weekly | local weekly paper | 2035-10-18
Final count: bigger than first thought

The late papers broke the same way as the early ones, and by more. The lead of {1,106|m1|t=on Saturday} on Saturday has become {1,204|m}.

Full figures from the electoral officer:

Keep {9,214|k|t=Final}
Sell {8,010|s|^}
Informal or blank {191|bl|^}
Returned {17,415|vc} of {38,700|el} ({45.0%|to})

Harbour ward: keep {3,902|kh}, sell {2,118|sh}
Northern ward: keep {2,672|kn}, sell {2,582|sn}
Inland ward: keep {2,640|ki}, sell {3,310|si}

Inlanders are cross. "We pay for the thing and see a ship about once a year," said Rewi Stockdale, sheep and beef, of Mangahau. They preferred to sell by {670|mi}. In the north it was a coin-toss that landed on its edge, a gap of {90|mn}.

Participation beat that at the last local body election, {41.3 percent|to0|t=last local body election}. Abernethy-Tau says the exercise cost {$186,000|cost}, or about {$10.70|-} a paper.

The Gull's raffle: 3rd prize, ticket 0417, still unclaimed.

@doc e-blog | live blog of public radio | 2035-11-08
Council decides on port: updates

1.05pm Full gallery. The mayor asks for phones off. The chair of finance says rates rise {14.1 percent|r2} "and don't write to me about it".

1.40pm Cr Pomare reads out {fourteen|-} emails. The gist: {53.5 percent|kp} is {53.5 percent|kp}.

2.15pm Cr Lindqvist for Inland: his ward's {3,310|si} deserve a voice too. He'll vote to carry on with the sale.

2.50pm Vote! {Seven|c3|t=2.50pm} to drop it, {six|c4|^} to go on. All {13|cm} present. So {one|-} of those who voted in May against even asking the public has now done what the public said.

3.10pm The mayor: "I lost. I'd have liked the {$143 million|pr}. Next item, dog control."

@doc f-column | business column | 2035-11-11
What a port is for

Reading the entrails of the Tokanui result I keep coming back to one thing: the losers had {46.5 percent|sp} with a campaign that cost more than {twice|-} that of the winners. Had the bidder kept its {$90,000|xs} in its pocket, would it have lost by so much? I suspect that every dollar moved votes, and not in the direction purchased.

The economics were never silly. A dividend of {$5.2 million|dv} on an implied value of {$292 million|-} is a yield of under {two percent|-}; the council pays more than {four|-} on its {$212 million|de}. Any treasurer would swap one for the other. But {9,214|k} people are not treasurers. They were asked whether a thing that they own should be owned by somebody else.

Kauri's pollsters came off well. {Forty-nine|qk|by=Kauri} plus a share of the undecided gets you near enough. The commentators came off badly, this one included, who in September predicted a turnout under {40 percent|-}. It was {45|to}.

And ratepayers? They'll have their {14.1 percent|r2|m=projected}, not {9.8|r1}. They were told, and a majority of them shrugged. That's democracy: dearer than the brochure.
