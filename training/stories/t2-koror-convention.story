@story t2-koror-convention
@topic The Koror Convention against deep-sea mining, Palau, from October to December 2037
@subject C = Koror Convention | the convention | the treaty | the text | Convention
@subject K = Koror conference | the conference | delegates | delegations | the meeting
@subject MZ = moratorium area | the closed area | closed area | area covered
@subject LI = exploration licences | licences | contracts | exploration contracts
@subject CZ = Clarion zone | Clarion
@subject F = Transition Fund | the fund | fund
@subject FR = France | Paris
@subject DE = Germany | Berlin
@subject JP = Japan | Tokyo
@subject CL = Chile | Santiago
@subject P = Palau | the hosts | the islands | the host government
@subject PS = Palau Senate | Senate | senators
@subject PH = House of Delegates | the House
@subject A = Abyssal Nickel | the miner | the company
@subject FL = canoe flotilla | the flotilla | canoes | paddlers
@subject SE = Palau marine sanctuary | sanctuary | the sanctuary
@fact dl = 118 | other | K | states represented | 2037-10 | constant
@fact vf = 96 | votes_cast | C | states in favour | 2037-10-17 | constant
@fact va = 9 | votes_cast | C | states against | 2037-10-17 | constant
@fact vx = 13 | votes_cast | C | states that abstained | 2037-10-17 | constant
@fact s1 = 64 | other | C | states that signed | 2037-10-17 | cumulative
@fact s2 = 79 | other | C | states that signed | 2037-10-19 | cumulative
@fact s3 = 15 | other | C | states that signed after the first day | 2037-10-19 | cumulative
@fact rn = 40 | other | C | ratifications needed to enter into force | - | constant | threshold
@fact r1 = 1 | other | C | states that ratified | 2037-11-05 | cumulative
@fact r2 = 11 | other | C | states that ratified | 2037-12-12 | cumulative
@fact rm = 29 | other | C | ratifications still missing | 2037-12-12 | snapshot
@fact y0 = 25 | duration | C | years that mining is to stop, in the draft | 2037-10-12 | plan
@fact y1 = 15 | duration | C | years that mining is to stop | 2037-10-17 | plan
@fact a0 = 57 | other | C | articles in the draft | 2037-10-12 | constant
@fact a1 = 52 | other | C | articles | 2037-10-17 | constant
@fact zt = 4200000 | area | MZ | square kilometres | - | plan
@fact zh = 2900000 | area | MZ | square kilometres of high seas | - | plan
@fact ze = 1300000 | area | MZ | square kilometres of national waters | - | plan
@fact lt = 31 | other | LI | in force | 2037-10 | snapshot
@fact lc = 19 | other | CZ | licences in force | 2037-10 | snapshot
@fact lo = 12 | other | LI | in force outside the Clarion zone | 2037-10 | snapshot
@fact ft = 480000000 | budget | F | dollars over its whole life | - | plan
@fact fy = 60000000 | budget | F | dollars a year | - | plan
@fact fn = 8 | duration | F | years that it runs | - | plan
@fact pt = 240000000 | fundraising | F | dollars promised | 2037-10-19 | plan | pledged
@fact pf = 90000000 | fundraising | FR | dollars promised | 2037-10-19 | plan | pledged
@fact pd = 75000000 | fundraising | DE | dollars promised | 2037-10-19 | plan | pledged
@fact pj = 63000000 | fundraising | JP | dollars promised | 2037-10-19 | plan | pledged
@fact pc = 12000000 | fundraising | CL | dollars promised | 2037-10-19 | plan | pledged
@fact ps = 50 | fundraising | F | percent of the sum promised | 2037-10-19 | plan
@fact fi = 250000 | damages | C | dollars of fine a day of mining | - | plan | threshold
@fact en = 04:25 | clock | K | hour at which the last sitting ended | 2037-10-17 | constant
@fact du = 31 | duration | K | hours that the last sitting lasted | 2037-10-17 | constant
@fact pe = 2300 | crowd | K | people who came | 2037-10 | constant
@fact pp = 17900 | other | P | inhabitants | 2037 | snapshot
@fact ho = 1450 | other | P | hotel rooms | 2037 | snapshot
@fact be = 620 | other | P | berths on a hired cruise ship | 2037-10 | snapshot
@fact b0 = 8600000 | budget | P | dollars for hosting, as planned | 2036 | plan
@fact b1 = 11300000 | spending | P | dollars for hosting, as spent | 2037-12 | constant
@fact bo = 31.4 | rate | P | percent over the plan | 2037-12 | constant
@fact sf = 11 | votes_cast | PS | members in favour of ratifying | 2037-11-04 | constant
@fact sa = 2 | votes_cast | PS | members against ratifying | 2037-11-04 | constant
@fact st = 13 | seats | PS | seats in all | - | constant
@fact hf = 14 | votes_cast | PH | members in favour of ratifying | 2037-11-05 | constant
@fact hx = 2 | votes_cast | PH | members who did not vote for it | 2037-11-05 | constant
@fact ht = 16 | seats | PH | seats in all | - | constant
@fact q0 = 14.50 | price | A | dollars a share | 2037-10-16 | snapshot
@fact q1 = 11.89 | price | A | dollars a share | 2037-10-19 | snapshot
@fact qr = 18 | rate | A | fall of the share price in percent | 2037-10-19 | snapshot
@fact iv = 340000000 | spending | A | dollars invested in exploration | 2037 | cumulative
@fact cn = 41 | other | FL | boats | 2037-10-15 | snapshot
@fact cp = 300 | crowd | FL | people taking part, by the police count | 2037-10-15 | snapshot
@fact co = 700 | crowd | FL | people taking part, by the organisers' count | 2037-10-15 | snapshot
@fact sk = 475000 | area | SE | square kilometres | - | constant
@fact sw = 604000 | area | P | square kilometres of national waters | - | constant
@fact ss = 78.6 | area | SE | percent of national waters | - | constant
@rel sum dl = vf + va + vx
@rel sum s2 = s1 + s3
@rel diff rm = rn - r2
@rel sum zt = zh + ze
@rel sum lt = lc + lo
@rel product ft = fy * fn
@rel sum pt = pf + pd + pj + pc
@rel share ps = pt / ft
@rel change bo = b0 -> b1
@rel sum st = sf + sa
@rel sum ht = hf + hx
@rel change qr = q0 -> q1
@rel share ss = sk / sw
@race adoption = vf va
@trap vx st :: thirteen states abstained, thirteen seats in the Senate
@trap r2 sf :: eleven ratifications, eleven senators
@trap y1 s3 :: fifteen years, fifteen later signatures
@trap lt du :: thirty-one licences, a sitting of thirty-one hours
@trap cn rn :: forty-one boats, forty ratifications
@trap s1 s2 :: signatures on the first day and at the close
@trap y0 y1 :: draft and text
@trap b0 b1 :: plan and bill
@trap lo pc :: twelve licences, twelve million from Chile
@trap ft pt :: size of the fund and money promised
@trap zh sk :: high seas and the sanctuary
@trap sa hx :: two in either chamber

@doc k-wire | wire agency | 2037-10-17
Treaty to halt deep-sea mining for {15|y1} years adopted in Palau

KOROR, Oct 17 (Nesia Press) - Governments adopted a treaty early on Saturday that bars mining of the ocean floor in a vast part of the Pacific for {15|y1} years, after a final sitting that lasted {31|du} hours and finished at {4:25 a.m.|en}

{Ninety-six|vf|t=early on Saturday} of the {118|dl} states at the conference voted for the Koror Convention. {Nine|va|^} opposed it and {13|vx|^} abstained.

By noon {64|s1|t=By noon} had signed. It takes effect when {40|rn} have ratified.

The draft that delegates received on Monday had asked for {25|y0|t=on Monday} years. "Those ten years bought us the votes," said the conference chair, Ambassador Lupe Faleafa of Samoa, slightly hoarse.

The moratorium area measures {4.2 million|zt} square kilometres, of which {2.9 million|zh} lie on the high seas.

It touches {31|lt|t=currently} exploration contracts currently in force. States that allow digging all the same face a penalty of {$250,000|fi} a day, payable to a Transition Fund for island economies.

@doc k-daily | conference bulletin of campaigners | 2037-10-19
TIDELINE
The not-quite-official daily of the Koror conference. Last issue! Recycle it, it's been a long week.

GOOD. {Seventy-nine|s2|t=this morning} signatures as of this morning, {64|s1|t=on day one} on day one and another {15|s3|t=over the weekend} over the weekend.

BAD. {Fifteen|y1} years is a nap. A lobster in this lagoon lives longer. We'd pencilled in {25|y0}.

BETTER THAN IT LOOKS. Nine pages of loopholes went overboard on Friday night, when {57|a0|t=on Friday night} articles were boiled down to {52|a1}.

MONEY. The fund is meant to hold {$480 million|ft}: {$60 million|fy} a year for {eight|fn} years. On the table so far: Paris {$90m|pf|t=so far}, Berlin {$75m|pd|^}, Tokyo {$63m|pj|^} and, bless them, Santiago {$12m|pc|^}. That's {$240m|pt|^}, exactly {half|ps|^}.

ON THE WATER. {Forty-one|cn|t=Thursday} canoes and skiffs paddled round the venue on Thursday with {700|co|^|by=We} people in them. We counted. The police, counting dry land only, say {300|cp|^|by=The police}.

OVERHEARD. "I have a hotel room in the sense that I have a ship." (There are {1,450|ho} rooms in the country, {620|be} berths on the Empress of Cebu, and {2,300|pe} of us.)

Tideline is edited by volunteers in 3 time zones. Typos are the author's own.

@doc k-trade | mining trade weekly | 2037-10-23
Nodules on ice: Koror pact strands a generation of licences
By Everton Szabó

The vote in Palau leaves {31|lt} exploration contracts with nothing to explore for. {Nineteen|lc|^} are in the Clarion zone; the other {dozen|lo|v=12|^} are scattered from the Cooks to the Indian Ocean ridges.

Listed names took it hard. Abyssal Nickel closed at {$11.89|q1|t=on Monday} on Monday. On the Friday before the vote it had been {$14.50|q0|t=the Friday before the vote}, so that {18%|qr|t=on Monday} of the value went over a weekend. The company says it has put {$340 million|iv|t=to date|by=The company} into the seabed to date and "will pursue every avenue".

Which avenues? Of the {118|dl} delegations only {nine|va} said no, but among them were three of the sponsoring states. The {13|vx} who abstained include the largest buyer of nickel on earth. And nothing is in force before {40|rn} parliaments have said yes, which by the standards of ocean law means the middle of the next decade.

The sanction, {$250,000|fi} a day, is less than a collector vessel earns by lunch.

Analysts at Corbel Minerals leave their 2045 supply forecast unchanged.

LME nickel $17,940 (-0.6%) | cobalt $31,200 (flat) | MHP 84% payables

@doc k-island | island weekly | 2037-11-06
We first: Olbiil Era Kelulau says yes to our own treaty

Palau has become the {first|r1|t=on Thursday} country to ratify the convention that bears the name of its largest town. President Kesolei Ngirturong signed the instrument on Thursday evening in front of schoolchildren, a choir and one very wet dog.

The Senate had approved on Wednesday, {11|sf|t=on Wednesday} votes to {two|sa|^}, with all {13|st} senators present. The House of Delegates followed on Thursday: {14|hf|t=on Thursday} of {16|ht} for, with one against and one in Manila for his knee, which makes {two|hx|^} who did not join.

Senator Ebil Tmetuchl-Yang, one of the two, asked what the treaty gives us that we do not have. "We closed {78.6 percent|ss} of our waters ourselves," she said. That is correct: the sanctuary covers {475,000|sk} of {604,000|sw} square kilometers. Supporters answered that the nodules do not know our borders, and that of the {4.2 million|zt} square kilometers now off limits {1.3 million|ze} belong to small nations like ours.

There was also the bill. The budget for hosting was {$8.6 million|b0}. Finance has not finished counting.

For a nation of {17,900|pp} it was a big wedding. {2,300|pe} guests came, and by all accounts they ate the taro.

Weekend fishing derby: first prize $500 · Water hours in Airai: 5–9 a.m. · Classifieds, p. 11

@doc k-audio | public radio segment, transcript | 2037-12-12
OCEANS DESK — "Where are they now?" — segment 3

HOST (Marisol Achterberg-Tui): Eight weeks ago the world's tired diplomats came out of a gymnasium in Koror at, what was it?

REPORTER (Jone Vakaloloma): {Four twenty-five|en} in the morning.

HOST: And they'd promised to leave the seabed alone for {fifteen|y1} years. So are we leaving it alone?

REPORTER: Not legally, not yet. {Seventy-nine|s2|t=by the end of that conference} states signed by the end of that conference, signing's the easy bit. As of this morning {eleven|r2|t=As of this morning} have ratified. The bar's at {forty|rn}, so there's {twenty-nine|rm|^} to go.

HOST: And Palau was the first of those.

REPORTER: Within three weeks. {Eleven|sf} senators out of {thirteen|st}. It's cost them, mind. The hosting was meant to be {eight point six million|b0|v=8600000} dollars, and last week the auditor put it at {eleven point three|b1|v=11300000|t=last week|by=the auditor}. That's {thirty-one|bo|v=31|round|^} percent over.

HOST: For a conference of a week.

REPORTER: With a cruise ship. {Six hundred and twenty|be|v=620} beds, nobody asked what the nightly rate was.

HOST: What about the fund?

REPORTER: Stuck. They want {four hundred and eighty million|ft|v=480000000}, they've pledges for {two-forty|pt|v=240000000}, and most of it's three countries: France at {ninety|pf|v=90000000}, Germany {seventy-five|pd|v=75000000}, Japan {sixty-three|pj|v=63000000}. None of it has been paid in.

HOST: Jone, thank you. Sea temperature off Suva today, 28 degrees.

@doc k-column | opinion column, Wellington | 2037-10-24
The arithmetic of saying nothing
Hemi Drăgulescu

It is fashionable to sneer at treaties. Let me defend one with its own figures.

Here is a body of water of {4.2 million|zt} square kilometres, about {sixteen|-} New Zealands. {2.9 million|zh} of it belonged last month to whoever came with a long enough hose. By Monday {79|s2|t=By Monday} governments had written down that it belongs to the future. I am told the future has been shortened from {25|y0} years to {15|y1}. So has everybody's.

Here is a conference in a country with fewer people ({17,900|pp}) than the stadium where I watch rugby. In {31|du} hours without sleep it persuaded {96|vf} delegations. The {nine|va} who held out had prepared speeches; they read them, and the paddlers outside ({41|cn} boats, I counted them from a pontoon) drummed through every one.

And here is a company, Abyssal Nickel, that has sunk {$340m|iv} in holes it may not dig, and whose shares have slid from {$14.50|q0} to {$11.89|q1}. I feel for the pensioners. I do not feel for the {18 percent|qr}.

My critics say that {$60m|fy} a year is no compensation for a seabed full of metal. They are the same people who said in 2031 that the metal was worthless.

Hemi Drăgulescu teaches law of the sea. He owns 40 shares in a ferry.
