@story w5-dakar-summit
@topic Climate summit in Dakar: opening, the fight over the fund, the final text
@subject S = Dakar climate summit | the summit | the conference | the talks
@subject P = Loss and Damage Facility | the facility | the fund
@subject EU = European Union | Brussels | the Europeans
@subject US = United States | Washington
@subject CN = China | Beijing
@subject GC = Gulf states | the Gulf | the Gulf group
@subject IS = Island states | the islands | AOSIS
@subject AF = African Group | the Africans | the group
@subject F = Fatou Diagne-Ribot | Diagne-Ribot | the president of the conference | the chair
@subject T = Dakar Text | the text | the final text | the decision
@subject M = March for Breath | the march | protesters
@subject OB = Carbon Ledger | the Ledger | analysts
@subject W = World | the planet | global emissions
@subject SN = Senegal | the host | the host country
@subject H = Diamniadio venue | Diamniadio | the venue
@fact dl = 41200 | crowd | S | people accredited | 2037-11-09 | constant
@fact dx = 33500 | crowd | S | people who came | 2037-11-20 | constant
@fact lo = 1870 | crowd | S | lobbyists of oil and gas firms | 2037-11-11 | constant
@fact ls = 4.54 | other | S | percent of lobbyists among the accredited | 2037-11-11 | constant
@fact na = 194 | other | S | countries taking part | 2037-11-09 | constant
@fact ld = 112 | other | S | heads of state and government | 2037-11-09 | constant
@fact f1 = 300000000000 | budget | AF | dollars a year demanded | 2037-11-10 | plan | threshold
@fact f2 = 150000000000 | budget | T | dollars a year | 2037-11-16 draft | plan | pledged
@fact f3 = 186000000000 | budget | T | dollars a year | 2037-11-21 final | plan | pledged
@fact fe = 72000000000 | budget | EU | dollars a year promised | 2037-11-21 | plan | pledged
@fact fu = 45000000000 | budget | US | dollars a year promised | 2037-11-21 | plan | pledged
@fact fc = 39000000000 | budget | CN | dollars a year promised | 2037-11-21 | plan | pledged
@fact fg = 30000000000 | budget | GC | dollars a year promised | 2037-11-21 | plan | pledged
@fact fs = 62 | other | T | percent of the demanded money agreed | 2037-11-21 | snapshot
@fact fi = 36000000000 | budget | T | dollars a year added between draft and final text | 2037-11-16 to 2037-11-21 | constant
@fact fp = 24 | rate | T | percent added between draft and final text | 2037-11-16 to 2037-11-21 | constant
@fact pd = 61000000000 | spending | P | dollars paid in | 2036 | cumulative
@fact pp = 100000000000 | budget | P | dollars promised | 2036 | plan | pledged
@fact ps = 61 | other | P | percent of the promised money paid in | 2036 | snapshot
@fact t0 = 2.6 | temperature | W | degrees of warming by 2100 on present plans | before the summit | plan | projected
@fact t1 = 2.3 | temperature | W | degrees of warming by 2100 if every promise is kept | 2037-11-21 | plan | hypothetical
@fact tg = 1.5 | temperature | W | degrees of warming aimed at | 2015 | constant | threshold
@fact tn = 1.52 | temperature | W | degrees of warming so far | 2036 | snapshot
@fact e0 = 57400000000 | other | W | tonnes of greenhouse gases a year | 2036 | constant
@fact ec = 35 | rate | T | percent cut in emissions | by 2045 from 2030 | plan | pledged
@fact ed = 45 | rate | T | percent cut in emissions | by 2045 from 2030, draft of 16 November | plan
@fact co = 2049 | other | T | last year of coal power without capture | 2037-11-21 | plan | pledged
@fact cu = 83 | other | S | countries for an end of coal power by 2040 | 2037-11-18 | snapshot
@fact hr = 37 | duration | S | hours of overtime | 2037-11-21 | constant
@fact d1 = 19 | other | T | pages in the draft | 2037-11-16 | constant
@fact d2 = 11 | other | T | pages in the final text | 2037-11-21 | constant
@fact br1 = 214 | other | T | passages in brackets | 2037-11-16 | snapshot
@fact cl = 04:10 | clock | S | gavel | 2037-11-22 | constant
@fact ag = 58 | age | F | age | 2037 | constant
@fact mp = 18000 | crowd | M | marchers according to the police | 2037-11-14 | constant
@fact mo = 45000 | crowd | M | marchers according to the organisers | 2037-11-14 | constant
@fact ar = 46 | arrests | M | people arrested | 2037-11-14 | constant
@fact cs = 212000000 | spending | SN | dollars spent on the summit | 2037 | constant
@fact cb = 160000000 | budget | SN | dollars planned for the summit | 2036 | plan
@fact cp = 32.5 | rate | SN | percent over budget | 2037 | constant
@fact ho = 640 | price | SN | dollars for a hotel night | 2037-11 | snapshot
@fact si = 39 | other | IS | members | 2037 | constant
@fact hh = 41 | temperature | H | degrees in the tents | 2037-11-12 | snapshot
@fact ju = 290 | other | S | private jets landed | 2037-11-09 | cumulative
@fact nx = 2040 | other | P | year of the next review | 2037-11-21 | plan
@trap dl dx :: registered and present
@trap f1 f2 :: demand and draft
@trap f2 f3 :: draft and final sum
@trap t0 t1 :: present plans and all promises
@trap tg tn :: aim and present state
@trap ec ed :: cut in the final text and in the draft
@trap pd pp :: paid and promised
@trap mp mo :: police and organisers
@trap cs cb :: spent and planned
@trap fe fu :: two donors
@rel sum f3 = fe + fu + fc + fg
@rel diff fi = f3 - f2
@rel change fp = f2 -> f3
@rel share fs = f3 / f1
@rel share ps = pd / pp
@rel share ls = lo / dl
@rel change cp = cb -> cs
@race donors = fe fu fc fg

@doc a-curtain | wire agency, curtain-raiser | 2037-11-09
Factbox: What is at stake at the Dakar climate summit

DAKAR, Nov 9 (Teranga Press) - Delegates from {194|na} countries meet in Senegal from Monday. Here is what to watch.

MONEY. The African Group wants rich and newly rich nations to pay {$300 billion|f1|by=The African Group} a year into the Loss and Damage Facility. By last year the fund had taken in {$61 billion|pd|t=By last year} of {$100 billion|pp|t=By last year} promised.

EMISSIONS. The world put out {57.4 billion|e0|t=in 2036} tonnes of greenhouse gases in 2036. On current plans it is heading for {2.6|t0|by=the Carbon Ledger} degrees Celsius of warming by 2100, says the Carbon Ledger, a research group. It is {1.52|tn|t=now} degrees warmer now than before industry. The aim agreed in 2015 was {1.5|tg}.

PEOPLE. {41,200|dl} have been accredited, {112|ld} of them presidents, kings and prime ministers. The conference is chaired by Fatou Diagne-Ribot, {58|ag}, a hydrologist.

PLACE. The host has budgeted {$160 million|cb|t=in its 2036 plan} in its 2036 plan; the venue is a tent city at Diamniadio, {30|-} km from the capital.

@doc b-diary | newspaper diary | 2037-11-13
Dakar diary: hot air
Peregrine Asamoah-Lyle

Day four, and the air-conditioning at Diamniadio has taken a principled stand against fossil fuels. Yesterday it was {41|hh|t=Yesterday} degrees in Tent C, warmer than outside, which the Icelanders took notes on.

A bed near the corniche now goes for {$640|ho} a night. I share mine, in shifts, with a man from a cement federation. He is one of {1,870|lo|by=campaigners} people whom campaigners have identified as lobbyists for oil and gas. They went through all {41,200|dl} badges to get there. It comes to {8.5 per cent|!ls}, they announced with a flourish, and nobody in the press tent reached for a calculator.

At the airport {two hundred and ninety|ju|v=290|t=by Monday} private jets had set down by Monday. The king of a country that is mostly below sea level came by ferry and was sick.

The chair, a hydrologist of {58|ag} who has the voice of a lock-keeper, has told the {112|ld} leaders to speak for three minutes. The shortest speech so far came from the island states, all {39|si} of them in one: "You know what we shall say."

Bets are being taken on the figure. The Africans say {300 billion|f1}. A Swiss delegate offered me {nine|-} to {one|-} against.

@doc c-draft | specialist news service | 2037-11-17
Draft halves Africa's ask; {45%|ed} cut survives, for now
CarbonBrief-ing Daily | Dispatch {9|-} of {14|-}

The first consolidated text dropped at 23:40 last night: {19|d1} pages, {214|br1} brackets. What's in it:

- Finance: {$150bn|f2} a year. That is {half|-} of what the African Group tabled in week one. Donors are not named.
- Mitigation: a {45%|ed} reduction by 2045 against 2030. Beijing and the Gulf hate it.
- Coal: no year. {83|cu|t=as of last night} countries want unabated coal gone by 2040 as of last night.
- Review of the facility in {2040|nx|v=2040}.

Mood. "It's a menu without prices," one European negotiator told us. The fund's credibility is the elephant: {61%|ps|t=at the end of 2036} of pledges had been honoured at the end of 2036, or {$61bn|pd}.

Science corner. The Carbon Ledger's numbers, again: {2.6|t0} degrees with policies as they stood before Dakar. Today's anomaly is {1.52|tn}. So anyone who talks about keeping {1.5|tg} alive means bringing it back from the dead.

Saturday's March for Breath: {18,000|mp|by=gendarmerie} (gendarmerie) or {45,000|mo|by=organisers} (organisers). {46|ar} detained.

Ask us anything: desk@ | Signal {+221 77 555 04 12|-}

@doc d-final | wire agency | 2037-11-22
Climate summit ends with {$186 billion|f3} a year for vulnerable nations

DAKAR, Nov 22 (Teranga Press) - Exhausted negotiators adopted a deal at {4:10 a.m.|cl} on Sunday, {37|hr} hours late, that obliges the European Union, the United States, China and Gulf states to find {$186 billion|f3} a year for countries battered by extreme weather.

Brussels will contribute {$72 billion|fe}, Washington {$45 billion|fu}, Beijing {$39 billion|fc} and the Gulf {$30 billion|fg}. The sum is {$36 billion|fi} more than in a draft of November 16, but African ministers had come for {$300 billion|f1}.

In exchange the final text demands less of polluters. Emissions must fall by {35%|ec} by 2045; the draft had said {45%|ed|t=the draft}. Coal plants that do not capture their smoke may run until {2049|co|v=2049}.

If every promise is kept, the world will warm by {2.3|t1|by=the Carbon Ledger} degrees by the end of the century, the Carbon Ledger calculated overnight, against {2.6|t0|t=before the talks} before the talks.

"This is not justice, it is a deposit on justice," said conference president Fatou Diagne-Ribot.

The {11|d2}-page decision names no penalty for those who do not pay.

@doc e-daily | Senegalese daily | 2037-11-23
After the tents, the bill
Coumba Sarr-Delaporte

The generators at Diamniadio fell silent at noon yesterday. What did it cost us? The Treasury says {212 million|cs|by=The Treasury} dollars, where {160 million|cb|t=was written in the budget} was written in the budget. It ran over by {32.5%|cp}, then, for which the minister blames the price of canvas.

Who came? Not all who had said they would. {33,500|dx} badges were picked up. Hoteliers, who had asked {$460|!ho} for a room and got it, do not complain.

And what did Africa get? The communiqué says {186 billion|f3} dollars a year. The African Group had gone in with {300|f1|x=1000000000}; so we have {62%|fs} of what we called a minimum. The Europeans come off best in the photographs with their {72|fe|x=1000000000}. The Americans signed for {54|!fu|x=1000000000}, the Chinese for {39|fc|x=1000000000}. The Gulf group, which said on Thursday it would give nothing, gives {thirty|fg|x=1000000000}.

The chair slept through the thank-you speeches. She has earned it: {37|hr} hours past the deadline, and every one of {214|br1|t=the first draft} brackets of the first draft gone.

On page 2: the {46|ar} who were arrested at the march are still at Cap Manuel. | Lutte: Balla Gaye {4|-} retires

@doc f-column | magazine column | 2037-11-27
Three numbers to forget, and one to keep
By Ottoline Kaczmarek-Obi

Forget {2.3|t1}. That is the warming we shall get if each country does everything that it has signed, and no country ever has.

Forget {35 per cent|ec}. It is measured from a year, 2030, in which the world was on fire. It replaced a better number, {45|ed|t=in the draft} in the draft, at some hour when the translators had gone home. Coal has its own consolation prize: plants may smoke until {2049|co|v=2049}, although {83|cu} governments had wanted to be done nine years sooner.

Forget {186 billion|f3}, even. Look instead at how the previous promise was kept. Of {a hundred billion|pp|v=100000000000} dollars the facility saw {61|pd|x=1000000000}. Apply the same {61 per cent|ps} here and the poor will receive {113|-}. A {24 per cent|fp} improvement on the {150|f2|x=1000000000|t=mid-conference} offered mid-conference is no improvement if it isn't wired.

The number to keep is {39|si}. So many island states sat in the front row at {ten past four|cl} in the morning, and not one of them left before the gavel. I counted. They had read all {nineteen|!d2} pages that they were asked to adopt, which I doubt anyone else had.

Of the marchers outside, I shall say only that I have never seen {18,000|mp|by=the police} people make the noise of {45,000|mo|by=their leaders}; and yet those were the figures that the police and their leaders gave.
