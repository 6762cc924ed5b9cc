@story yb-devgarh-corporation
@topic Hung municipal corporation in the Indian city of Devgarh Nagar: exit poll, result, a drawn ward and the mayor's ballot
@subject DN = Devgarh Nagar | the city | the corporation
@subject J = Jan Pragati Dal | JPD | the ruling party
@subject L = Lok Ekta Party | LEP
@subject N = Nagar Vikas Front | NVF | the Front
@subject I = independents | the independents
@subject LN = LEP-NVF alliance | the alliance
@subject RQ = Rehana Qureshi-Patil | Qureshi-Patil | Rehana
@subject SD = Suryakant Dhole | Dhole
@subject G = Nanda Ghorpade | Ghorpade
@subject K = Vilas Karande | Karande
@subject W17 = ward 17
@subject SEC = state election commission | the commission
@fact el = 1462000 | other | DN | electors | - | constant
@fact vc = 818720 | votes_cast | DN | votes polled | final | snapshot
@fact to = 56 | turnout | DN | turnout | final | snapshot
@fact to0 = 51.4 | turnout | DN | turnout | 2032 | snapshot
@fact t3 = 38.2 | turnout | DN | turnout | 3 pm on polling day | cumulative
@fact jv = 319301 | vote_count | J | votes in the city | final | snapshot
@fact lv = 294739 | vote_count | L | votes in the city | final | snapshot
@fact nv = 106434 | vote_count | N | votes in the city | final | snapshot
@fact iv = 81872 | vote_count | - | votes in the city for independents and small parties | final | snapshot
@fact na = 16374 | vote_count | - | votes in the city for none of the above | final | snapshot
@fact jp = 39 | vote_share | J | share of votes | final | snapshot
@fact lp = 36 | vote_share | L | share of votes | final | snapshot
@fact np = 13 | vote_share | N | share of votes | final | snapshot
@fact wd = 82 | seats | DN | wards | - | constant
@fact mj = 42 | seats | DN | wards needed for a majority | - | constant | threshold
@fact js = 36 | seats | J | wards won | final | snapshot
@fact ls = 29 | seats | L | wards won | final | snapshot
@fact ns = 11 | seats | N | wards won | final | snapshot
@fact is = 6 | seats | I | wards won | final | snapshot
@fact js0 = 47 | seats | J | wards won | 2032 | snapshot
@fact ls0 = 21 | seats | L | wards won | 2032 | snapshot
@fact jt = 33 | seats | J | wards leading | noon on counting day | snapshot
@fact lt = 34 | seats | L | wards leading | noon on counting day | snapshot
@fact al = 40 | seats | LN | wards won together | final | snapshot
@fact rv = 43 | vote_count | RQ | councillors' votes for mayor | mayor's ballot | snapshot
@fact dv = 38 | vote_count | SD | councillors' votes for mayor | mayor's ballot | snapshot
@fact ab = 1 | other | DN | councillors absent | mayor's ballot | snapshot
@fact rm = 5 | margin | RQ | lead in councillors' votes | mayor's ballot | snapshot
@fact g1 = 3871 | vote_count | G | votes in the ward | first count | snapshot
@fact k1 = 3869 | vote_count | K | votes in the ward | first count | snapshot
@fact d1 = 2 | margin | G | lead in the ward | first count | snapshot
@fact g2 = 3870 | vote_count | G | votes in the ward | recount | snapshot
@fact k2 = 3870 | vote_count | K | votes in the ward | recount | snapshot
@fact xj1 = 40 | seats | J | wards forecast, low end | exit poll | snapshot | projected
@fact xj2 = 46 | seats | J | wards forecast, high end | exit poll | snapshot | projected
@fact xl1 = 24 | seats | L | wards forecast, low end | exit poll | snapshot | projected
@fact xl2 = 30 | seats | L | wards forecast, high end | exit poll | snapshot | projected
@fact xn = 9400 | sample_size | - | voters interviewed | exit poll | snapshot
@fact wr = 41 | seats | DN | wards reserved for women | - | constant
@fact we = 44 | seats | DN | women elected | final | snapshot
@fact ca = 611 | candidates | DN | candidates | - | constant
@fact ld = 402 | candidates | DN | candidates who lost their deposit | final | snapshot
@fact ldp = 65.8 | other | DN | share of candidates who lost their deposit | final | snapshot
@fact cr = 31 | other | DN | councillors worth a crore or more | final | snapshot
@fact cc = 19 | other | DN | councillors with criminal cases pending | final | snapshot
@fact bt = 1630 | other | SEC | booths | polling day | constant
@fact ev = 64 | other | SEC | voting machines replaced | polling day | cumulative
@fact po = 4800 | officers | DN | police on poll duty | polling day | snapshot
@fact cs = 17000000 | other | SEC | rupees of cash seized | polling day | cumulative
@fact bg = 34500000000 | budget | DN | rupees of yearly budget | 2037-38 | plan
@fact wv = 2100000000 | budget | RQ | rupees that the property tax waiver would cost | 2037-38 | plan | pledged
@rel share to = vc / el
@rel sum vc = jv + lv + nv + iv + na
@rel share jp = jv / vc
@rel share lp = lv / vc
@rel share np = nv / vc
@rel sum wd = js + ls + ns + is
@rel sum al = ls + ns
@rel sum wd = rv + dv + ab
@rel diff rm = rv - dv
@rel diff d1 = g1 - k1
@rel share ldp = ld / ca
@race wards = js ls ns is
@race noon = lt jt
@race mayor = rv dv
@race ward17 = g1 k1
@race votes = jv lv nv
@trap js jt :: final tally and leads at noon
@trap js js0 :: two elections
@trap jp js :: share of votes and wards
@trap al mj :: what the alliance has and what it needs
@trap rv al :: councillors' votes and wards won
@trap t3 to :: turnout at three and at the end
@trap wr we :: reserved and elected
@trap g1 g2 :: count and recount
@trap xj1 al :: forty in a forecast and forty in fact
@trap dv t3 :: 38 councillors and 38 percent

@doc a-web | news site, polling-day report | 2037-02-21
Devgarh Nagar votes: 38.2% till 3 pm, 64 EVMs replaced

Polling for the {82|wd}-ward Devgarh Nagar Municipal Corporation was largely peaceful on Friday, with {38.2%|t3|t=till 3 pm} of {14.62 lakh|el} electors having voted till 3 pm. The final figure will be known late at night; in 2032 it was {51.4%|to0|t=in 2032}.

The state election commission said {64|ev|by=The state election commission} voting machines were changed at its {1,630|bt} booths. Cash worth Rs {1.7 crore|cs} was seized from an SUV near the sabzi mandi. {4,800|po} police personnel were deployed.

In all {611|ca} candidates are in the fray. {41|wr} wards are reserved for women.

PulseMatrix exit poll (sample {9,400|xn}): JPD {40|xj1|by=PulseMatrix exit poll}-{46|xj2|^}, LEP {24|xl1|^}-{30|xl2|^}, NVF and others the rest. The ruling party had {47|js0|t=2032} in 2032.

Also read: Gold rate today, 24-carat at Rs 1,12,340 | IND vs NZ 3rd ODI: target 288

@doc b-blog | live blog of a TV channel | 2037-02-23
DNMC results LIVE

8.00 am Postal ballots first.

12.00 noon BIG TWIST. LEP ahead in {34|lt|t=12.00 noon}, JPD in {33|jt|^}. Laddoos have been sent back to the shop by one office and ordered by another.

2.15 pm The trend is turning in the old city. Dhole tells us, "We will cross {forty-two|mj} by tea." He'd need to.

4.40 pm Ward 17 is mad. Nanda Ghorpade of the LEP wins by {2|d1|t=4.40 pm}: {3,871|g1|^} to Vilas Karande's {3,869|k1|^}. Recount demanded.

6.05 pm RECOUNT, WARD 17: {3,870|g2+k2|t=6.05 pm} each! Each! A child of six is brought from the crowd to draw a slip. The slip says Ghorpade.

7.30 pm FINAL. JPD {36|js|t=FINAL}, LEP {29|ls|^}, the Front {11|ns|^}, independents {6|is|^}. Nobody has it.

@doc c-daily | English daily | 2037-02-24
Hung house in Devgarh; JPD single largest, loses a fourth of its wards

Express Correspondent

For the first time in two decades no party will rule the civic body here on its own. The JPD won {36|js} wards, down from {47|js0|t=five years ago} five years ago. The LEP rose from {21|ls0|t=five years ago} to {29|ls}. With the Nagar Vikas Front's {11|ns} it has {40|al}, {two|-} short.

In votes the gap was narrower than in wards: {3.19 lakh|jv|round=1000} for the JPD, or {39%|jp}, and {2.97 lakh|!lv} for its main rival, which is {36%|lp}. The Front's share was {13%|np}. NOTA got {16,374|na}. Turnout touched {58%|!to}.

An analysis of affidavits shows {31|cr} of the new councillors are crorepatis and {19|cc} face criminal cases. {44|we} are women, {three|-} more than the reservation requires.

As many as {402|ld} contestants forfeited their deposits, or {65.8%|ldp}.

What the exit poll said: that the ruling party would have at least {40|xj1|by=the exit poll}. "We sample voters, not slips of paper," said its director.

@doc d-radio | radio script | 2037-03-05
REGIONAL BULLETIN IN ENGLISH, 1330 HRS

The headlines. Devgarh Nagar gets its first woman mayor in nineteen years.

Rehana Qureshi-Patil of the Lok Ekta Party was elected this morning by a show of hands. She polled {43|rv|t=this morning}; her opponent, Suryakant Dhole of the Jan Pragati Dal, {39|!dv|^}. {One|ab} councillor remained absent.

Three of the {six|is} independents supported her. The other three sat with Dhole.

She has announced that homes under {500|-} square feet will pay no property tax from April. The waiver is expected to cost Rs {210 crore|wv} a year; the corporation's budget is Rs {3,450 crore|bg}.

Now sports. The state kabaddi team beat Vidarbha 41-33.

@doc e-analysis | Sunday analysis | 2037-03-08
How the second party took the first chair

Bhavani Subramaniam-Kale

When the counting halls emptied on February 23 the order of finish was not in doubt. The JPD had {3,19,301|jv} votes, the LEP {2,94,739|lv}, the Front {1,06,434|nv}; smaller parties and independents together had {81,872|iv}. Of {8,18,720|vc} who voted, then, {four in ten|~jp|v=39} had preferred the side that will now sit in opposition.

But chairs are filled by hands. The LEP-NVF alliance brought {40|al}. It needed {42|mj}, found {three|-} more among the unattached, and its nominee walked home by {six|!rm}. Her opponents lost one of their own to a sudden fever.

And one hand was luck. Ward 17 finished level at {3,870|g2+k2|t=after a recount} after a recount. Had the child picked the other slip, Dhole would have had {37|-} of his own to start with, Qureshi-Patil {28|-}, and I doubt that independents who like winners would have divided as they did.

Is there a mandate for the waiver? It will eat Rs {210 crore|wv}, about {6 per cent|-} of what the city spends. In the affidavit data there is a hint of whom it may please: {31|cr} of {82|wd} members of the new house declare a crore or more, and not {one|-} of them lives in {500|-} square feet.

The commission, for its part, should say why {46|!ev} of its machines, all from one lot, had to be carried out and others carried in.
