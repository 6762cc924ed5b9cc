@story fr19-slovenia-incinerator
@topic Municipal referendum on a waste incinerator at Zalipje in Slovenia: eve of the vote to the week after
@subject R = Zalipje incinerator referendum | referendum | vote | ballot
@subject Y = Za | the For side | supporters | in favour
@subject N = Proti | the Against side | opponents | against
@subject P = Toplota Zalipje incinerator | incinerator | plant | sežigalnica
@subject T = Toplota Plus | the company | the developer
@subject I = Čist Zrak | Clean Air | the citizens' initiative | the initiative
@subject Z = Center | Zalipje town | the town
@subject D = Mali Dol
@subject B = Brezova Gora
@subject L = Log
@subject H = Hrastnica
@subject S = Sonda Pulz | the pollster
@fact e = 18640 | other | R | people entitled to vote | 2033-06-12 | constant
@fact c = 8015 | votes_cast | R | ballots cast | final | cumulative
@fact tu = 43 | turnout | R | turnout | final | cumulative
@fact tu4 = 31.6 | turnout | R | turnout | 2033-06-12 16:00 | cumulative
@fact ce = 611 | votes_cast | R | ballots cast early | 2033-06-09 | cumulative
@fact inv = 85 | other | R | spoilt ballots | final | cumulative
@fact val = 7930 | votes_cast | R | valid ballots | final | cumulative
@fact yv = 3489 | vote_count | Y | votes | final | cumulative
@fact nv = 4441 | vote_count | N | votes | final | cumulative
@fact y = 44 | vote_share | Y | share of valid votes | final | cumulative
@fact n = 56 | vote_share | N | share of valid votes | final | cumulative
@fact mg = 952 | margin | N | votes by which it led | final | cumulative
@fact y60 = 42.2 | vote_share | Y | share of valid votes | 60% counted | cumulative
@fact n60 = 57.8 | vote_share | N | share of valid votes | 60% counted | cumulative
@fact p60 = 60 | counted_share | R | share of ballots counted | 2033-06-12 20:15 | snapshot
@fact qs = 20 | other | N | share of all voters needed to block | - | constant | threshold
@fact qv = 3728 | vote_count | N | votes needed to block | - | constant | threshold
@fact ns = 23.8 | other | N | share of all voters | final | cumulative
@fact zy = 1912 | vote_count | Z | votes in favour | final | cumulative
@fact zn = 2014 | vote_count | Z | votes against | final | cumulative
@fact dy = 214 | vote_count | D | votes in favour | final | cumulative
@fact dn = 786 | vote_count | D | votes against | final | cumulative
@fact by = 801 | vote_count | B | votes in favour | final | cumulative
@fact bn = 650 | vote_count | B | votes against | final | cumulative
@fact ly = 562 | vote_count | L | votes in favour | final | cumulative
@fact ln = 991 | vote_count | L | votes against | final | cumulative
@fact dns = 78.6 | vote_share | D | share of valid votes against | final | cumulative
@fact bys = 55.2 | vote_share | B | share of valid votes in favour | final | cumulative
@fact zns = 51.3 | vote_share | Z | share of valid votes against | final | cumulative
@fact pn = 49 | poll_share | N | share of those asked | 2033-06-07 | snapshot
@fact py = 38 | poll_share | Y | share of those asked | 2033-06-07 | snapshot
@fact pu = 13 | poll_share | S | share of those asked who were undecided | 2033-06-07 | snapshot
@fact ps = 612 | sample_size | S | people asked | 2033-06-07 | constant
@fact pm = 4 | margin_of_error | S | margin of error in points | 2033-06-07 | constant
@fact pnd = 56.3 | poll_share | N | share of the decided | 2033-06-07 | snapshot
@fact pyd = 43.7 | poll_share | Y | share of the decided | 2033-06-07 | snapshot
@fact air = 31 | poll_share | S | share of those asked who named air quality | 2033-06-07 | snapshot
@fact lor = 22 | poll_share | S | share of those asked who named lorries | 2033-06-07 | snapshot
@fact heat = 17 | poll_share | S | share of those asked who named heating | 2033-06-07 | snapshot
@fact ph = 71 | other | S | share of interviews by phone | 2033-06-07 | constant
@fact web = 29 | other | S | share of interviews online | 2033-06-07 | constant
@fact swing = 52 | other | Z | voters who would have to change sides | final | constant | hypothetical
@fact dmg = 572 | margin | D | votes by which it led | final | cumulative
@fact mgx = 380 | margin | N | votes by which it led without one village | final | constant | hypothetical
@fact ratio = 22.6 | other | I | its spending as a share of the rival's | 2033-06-10 | cumulative
@fact cap = 46000 | other | P | tonnes of waste a year | - | plan | projected
@fact own = 5800 | other | R | tonnes of waste of the municipality a year | 2032 | constant
@fact job = 64 | jobs | P | permanent jobs | - | plan | projected
@fact hh = 5200 | homes | P | homes to be heated | - | plan | projected
@fact cost = 112000000 | budget | P | cost of construction | - | plan | projected
@fact ha = 6.2 | area | P | hectares of the site | - | constant
@fact st = 86000 | spending | T | money spent on the campaign | 2033-06-10 | cumulative
@fact si = 19400 | spending | I | money spent on the campaign | 2033-06-10 | cumulative
@fact don = 430 | other | I | donors | 2033-06-10 | cumulative
@fact fee = 154 | price | R | fee per tonne of waste | 2033 | constant
@fact fee5 = 171 | price | R | fee per tonne of waste | 2035 | plan | projected
@fact rent = 740000 | revenue | T | money offered to the municipality a year | - | plan | pledged
@fact hn = 61 | vote_share | H | share of valid votes against | 2019 | constant
@fact ht = 38 | turnout | H | turnout | 2019 | constant
@fact bind = 1 | duration | R | years for which the result binds | - | constant
@rel sum c = val + inv
@rel sum val = yv + nv
@rel share tu = c / e
@rel share n = nv / val
@rel share y = yv / val
@rel share ns = nv / e
@rel share qs = qv / e
@rel diff mg = nv - yv
@rel sum yv = zy + dy + by + ly
@rel sum nv = zn + dn + bn + ln
@rel diff dmg = dn - dy
@rel diff mgx = mg - dmg
@rel share ratio = si / st
@race first-count = n60 y60
@race result = n y
@race poll = pn py
@trap n n60 :: the first count and the end
@trap n pnd :: the result and the poll's decided voters
@trap mg mgx :: the real margin and one imagined
@trap n ns :: share of valid votes and of all voters
@trap tu tu4 :: turnout at four o'clock and at the end
@trap tu ht :: another town's referendum, in 2019
@trap pn n :: poll and result
@trap cap own :: what the plant could burn and what the municipality throws away
@trap fee fee5 :: this year's fee and the forecast
@trap c ce :: all ballots and the early ones
@trap st si :: the two campaigns

@doc a-wire | wire agency | 2033-06-12
UPDATE {2|-} - Slovenian town rejects waste incinerator in referendum

ZALIPJE, Slovenia, June 12 (Alpe Wire) - Voters in the southeastern municipality of Zalipje turned down a waste incinerator on Sunday, complete preliminary results showed, in a blow to regional heating firm Toplota Plus.

{Fifty-six percent|n|s=opposed} opposed the plant and {44 percent|y|s=backed} backed it, the municipal election commission said. Turnout was {43 percent|tu|by=the municipal election commission}, unusually high for a local ballot.

An early count, with {60 percent|p60|t=An early count} of ballots tallied, had shown opponents further ahead, by {57.8 percent|n60|t=An early count} to {42.2 percent|y60|^}.

Under Slovenian rules a majority is not enough: those against must also make up {a fifth|qs|v=20|s=those against} of all {18,640|e} eligible residents. The No camp got to {23.8 percent|ns|s=The No camp}, the commission said. The result ties the council's hands for {one|bind} year.

Toplota Plus planned to burn up to {46,000|<cap} tonnes of refuse annually and to heat {5,200|~hh|by=Toplota Plus} or so households. It put the cost at {112 million euros|cost|by=It}.

Mayor Anže Vodopivnik, who supported the project, conceded. "People have spoken and I have ears," he told Alpe Wire.

A survey by Sonda Pulz published on Tuesday had the Against side leading {49|pn|t=published on Tuesday} to {38|py|^}, with the rest undecided.

(Reporting by Neža Ferlinc, +386 1 555 0117. Editing by G. Abara)

@doc b-local | local paper, results page | 2033-06-13
NE! Zalipje says no by nearly {a thousand|~mg}

Dolenjski Glasnik · Monday, 13 June · page 2 · {€1.60|-}

Official-but-not-final figures from the municipal electoral commission, chair Melita Šušteršič. Postal votes from abroad included.

On the roll: {18,640|e}
Voted: {8,015|c} (of whom {611|ce|t=in advance} in advance, Tuesday to Thursday)
Invalid slips: {85|inv}
Valid: {7,930|val}
ZA: {3,489|yv}
PROTI: {4,441|nv}
Needed to block: {3,728|qv}

By polling district (za / proti)
Center {1,912|zy} / {2,014|zn}
Mali Dol {214|dy} / {786|dn}
Brezova Gora {801|by} / {650|bn}
Log {562|ly} / {919|!ln}

Mali Dol lies downwind. That is all one needs to know about its {78.6 per cent|dns} against, a surplus of {572|dmg}. Brezova Gora, where the company promised to mend the road and the football pitch, was the only district to go the other way, with {55.2|bys} per cent.

"A gap of {952|mg|by=Tilen Okorn} is not a gap, it's a gorge," said Tilen Okorn of the initiative Čist Zrak over a spritzer at Pri Mostu at ten o'clock, by which time the accordion had come out.

Also today: Krka level 1.4 m and falling · NK Zalipje {2|-} Ivančna {2|-} · Obituaries, p. {14|-}

@doc c-broadcaster | public broadcaster, English web item | 2033-06-13
Zalipje: what happens after the No?

R. P. | 13.06.2033 at 09:41 | Radio Krka International

The planned incinerator near Log will not get its zoning permit, at least for {a year|bind|v=1}. Yesterday's referendum went against the plan by {56|n|t=Yesterday} per cent to {44|y|^}. What does this mean in practice?

The {6.2|ha} hectares of meadow behind the old sawmill remain farmland. The {64|job|by=the developer} permanent posts that the developer announced will not come, or will come somewhere else; Toplota Plus has already mentioned a location across the Croatian border. The municipality loses an offered {€740,000|rent} a year.

Rubbish will go on travelling. Zalipje, which produces just {5,800|own|s=Zalipje} tonnes of it annually, sends it to Celje at {€154|fee} per tonne. The municipal utility expects {€171|fee5|t=in 2035|by=The municipal utility} in 2035.

Was the vote representative? By 4 p.m. {31.6|tu4|t=By 4 p.m.} per cent had been to the polls, and in the end {8,015|c|t=in the end} of the voters. Political scientist Dr Iztok Bajramović calls that solid. He recalls neighbouring Hrastnica, where in 2019 a landfill was defeated with {61|hn|t=in 2019} per cent on a turnout of only {38|ht|^}.

And the money? According to interim reports filed on Friday, the company had laid out {€86,000|st|t=on Friday|by=interim reports}, the citizens' initiative {€19,400|si|^}, the latter collected from {430|don} donors.

Rating: {3.9|-} from {57|-} votes | Comments ({112|-}) | Read also: Bear seen at km 44 of the Kočevje road

@doc d-blog | environmental blog | 2033-06-14
Stop gloating

by Ajda, at The Compost Heap

I voted Proti. I stuck leaflets in letter boxes until my dog refused to come along. And I still think our side should put the trumpets away.

Look at who stayed home. Only {a third|!~tu|v=33} of the electorate bothered to show up on what may be the biggest decision this valley takes in my lifetime. In the town proper we scraped home with {51.3%|zns|s=In the town proper}. If {52|swing|s=Center} people in Center had changed their minds we would have lost the place. Take out Mali Dol, bless its stubborn heart, and the whole lead shrinks from {952|mg} to {380|mgx}.

Then look at what we turned down. I never believed the brochure, with its {46|!job|by=the brochure} jobs and its warm radiators for {5,200|hh|^} homes. And a furnace sized for {46,000|cap} tonnes, when we throw away {5,800|own|s=we}? Somebody else's rubbish, obviously. But our own has not vanished since Sunday. It still goes down the A2 in a lorry.

They spent {€86,000|st|s=They} and lost. We spent less than {a quarter|<ratio|v=25} of that and won. Lovely. Now let us spend the next {twelve months|bind|v=1} on something harder than saying no: sorting our own bins.

Filed under: waste, Zalipje | {23|-} replies | Next swap meet 18 June, Trubarjeva {7|-}

@doc e-poll | pollster's bulletin | 2033-06-07
Sonda Pulz bulletin 23/2033: Zalipje before the vote

If the referendum of 12 June were held today, {49%|pn|t=today} of residents would vote against the incinerator and {38%|py|^} for it. {13%|pu|^} do not know or will not say.

Among the decided only, that is {56|pnd|round} to {44|pyd|round}; we advise against reading this as a forecast, since the quorum may prove the higher hurdle. To stop the plant, opponents need not only more votes than supporters but {3,728|qv} of them.

Asked about the argument that weighed most, {31%|air} named air quality, {22%|lor} lorry traffic, {17%|heat} cheaper heating.

The plant would have a capacity of {46,000|cap|by=the developer's prospectus} tonnes, cost {€112m|cost|^} and employ {64|job|^} people, according to the developer's prospectus, which was summarised to respondents.

How we asked: {612|ps} adults in the municipality, by phone ({71%|ph}) and web ({29%|web}), 1–5 June. Margin of error ±{4|pm} points. Client: Radio Krka. Field leader: M. Çelik, ext. 12.
