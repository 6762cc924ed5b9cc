@story v-halvik-tunnel
@topic Advisory referendum on a toll tunnel to the island of Halvik, Norway
@subject T = Halvik tunnel | the tunnel | the subsea link | the fixed link
@subject REF = Halvik referendum | the advisory vote | the referendum
@subject YES = Yes to the tunnel | Yes side | Ja til tunnel
@subject NO = Keep the Ferry | No side | Bevar ferja
@subject SUN = Sundøy | Sundøy ward
@subject MUN = Halvik municipality | Halvik council | the council
@subject RO = Ragnhild Opsvik | Opsvik | the mayor
@subject VB = Vestbarometer | the pollster
@fact y = 1684 | vote_count | YES | votes in favour | final | snapshot
@fact n = 1502 | vote_count | NO | votes against | final | snapshot
@fact bl = 41 | other | REF | blank ballots | final | snapshot
@fact tot = 3227 | votes_cast | REF | ballots cast | final | snapshot
@fact yp = 52.9 | vote_share | YES | share of valid votes | final | snapshot
@fact np = 47.1 | vote_share | NO | share of valid votes | final | snapshot
@fact val = 3186 | votes_cast | REF | valid votes | final | snapshot
@fact mg = 182 | margin | YES | votes between the sides | final | snapshot
@fact el = 4610 | other | MUN | people entitled to vote | 2003-09-29 | constant
@fact to = 70 | turnout | REF | turnout | final | snapshot
@fact tow = 58.4 | turnout | MUN | turnout in the council election | 1999 | snapshot
@fact y1 = 911 | vote_count | YES | votes in favour | four of seven wards counted | snapshot
@fact n1 = 934 | vote_count | NO | votes against | four of seven wards counted | snapshot
@fact m1 = 23 | margin | NO | votes between the sides | four of seven wards counted | snapshot
@fact sy = 88 | vote_share | SUN | share in favour in the outer ward | final | snapshot
@fact adv = 803 | votes_cast | REF | ballots cast in advance | final | snapshot
@fact cost = 612000000 | budget | T | cost of building | 2003 estimate | plan | projected
@fact cost0 = 480000000 | budget | T | cost of building | 1998 estimate | plan | projected
@fact toll = 95 | price | T | toll for a car, one way | first fifteen years | plan | projected
@fact ferry = 71 | price | T | ferry fare for a car, one way | 2003 | constant
@fact len = 5.8 | distance | T | kilometres of tunnel | - | plan
@fact yrs = 15 | duration | T | years of toll collection | - | plan | projected
@fact pno = 49 | poll_share | NO | voters against | early September | snapshot
@fact pyes = 44 | poll_share | YES | voters in favour | early September | snapshot
@fact pn = 600 | sample_size | VB | people asked | early September | snapshot
@fact thr = 55 | vote_share | RO | share in favour that the mayor had wanted before binding the council | - | constant | threshold
@fact cseat = 21 | seats | MUN | members of the council | 2003 | constant
@fact cyes = 14 | seats | MUN | members expected to vote for the link | October sitting | plan | projected
@fact spy = 340000 | spending | YES | money spent on the campaign | to polling day | cumulative
@fact spn = 115000 | spending | NO | money spent on the campaign | to polling day | cumulative
@fact ely = 36.5 | other | YES | share of the whole electorate in favour | final | snapshot
@fact up = 27.5 | rate | T | rise of the estimate | 1998 to 2003 | snapshot
@fact lenm = 5800 | distance | T | metres of tunnel | - | plan
@fact jobs = 26 | jobs | T | posts on the ferry | 2003 | constant
@rel sum val = y + n
@rel sum tot = val + bl
@rel diff mg = y - n
@rel diff m1 = n1 - y1
@rel share yp = y / val
@rel share np = n / val
@rel share to = tot / el
@rel share ely = y / el
@rel change up = cost0 -> cost
@rel convert lenm = len
@race night = y1 n1
@race final = y n
@race poll = pyes pno
@trap mg m1 :: the lead of the other side at four wards
@trap tow to :: turnout of the council election four years before
@trap cost cost0 :: an estimate of five years earlier
@trap toll ferry :: the planned toll and the fare today
@trap val tot :: valid votes and ballots with the blank ones
@trap yp thr :: the result and the mayor's threshold

@doc v-a-wire | news agency | 2003-09-30
Islanders vote for tunnel by narrow margin

HALVIK (Nordkyst Nyheter) – Voters on Halvik said yes on Monday to a {5.8|len}-kilometre road tunnel to the mainland, turning round an early deficit when the {two|-} outermost wards were counted shortly before midnight.

The final count gave {1,684|y|t=final count|by=the municipal clerk} votes for the link and {1,502|n|^} against, the municipal clerk said. Another {41|bl|^} people handed in a blank slip. That put the Yes side on {52.9 percent|yp} of valid votes, and the gap at {182|mg}.

With {four|-} of the {seven|-} wards in, the picture had been the reverse: {934|n1|t=wards in} against, {911|y1|^} in favour.

Turnout was {70 percent|to} of the {4,610|el} people on the roll. {A quarter|~adv|v=807} of the ballots had been cast in advance.

The referendum is advisory. The mayor, Ragnhild Opsvik, had said in the spring that she wanted {55 percent|thr|t=in the spring|by=Ragnhild Opsvik} or better before she would regard the matter as closed. On Monday night she told reporters that "a majority is a majority".

The {21|cseat}-member council is to take up the matter on October 20. The link is priced at {612 million|cost|by=the roads directorate} kroner, according to the roads directorate.

@doc v-b-local | local newspaper | 2003-09-30
"Mamma, we won": Sundøy dances, the ferry crew goes to bed

By Torgeir Ulvund
torgeir.ulvund@halvikposten.example, tel. 70 55 18 02

There were {sixty|-} of them in the boathouse on Sundøy when the clerk read the last protocol over the telephone, and Åse Brattli, 71, cried so hard that somebody fetched her a chair.

"My husband drew that tunnel on a napkin in 1968," she said.

Out here it was never in doubt. Nearly {nine in ten|~sy|v=90} Sundøy voters put their slip in the blue pile. It was Halvik town that nearly sank it, and at a quarter past ten, after {four|-} wards, Bevar ferja led by {23|m1|t=at a quarter past ten, after} votes and had begun to sing.

They had stopped singing by half past eleven. In the end Ja til tunnel was {182|mg|t=In the end} ahead, with {3,186|val} valid votes and {41|bl} blank.

On board M/F «Halvikfjord» the news came with the last departure. {Twenty-six|jobs} people have their living from the crossing. "We were told about it by a lorry driver," said mate Kjell Rune Sætre.

For the lorry driver it costs money too. A car pays {71|ferry|t=today} kroner today. In the tunnel it will be {95|toll|by=the plan}, each way, for {fifteen|yrs} years, if the plan holds. And plans for this fjord have not held before: when the county first ordered drawings, in 1998, the price was {480 million|cost0|t=in 1998}. Now it is {621 million|!cost|t=Now}.

The Yes campaign has admitted to spending {340,000|spy} kroner. Their opponents say they got by on {a third of that|~spn|v=113000|by=Their opponents}.

READ ALSO: Elk in the kindergarten – 14 children evacuated
READ ALSO: Halvik IL lost 4–1 at home

@doc v-c-radio | regional radio bulletin, 7 a.m. | 2003-09-30
Morning news, script

Good morning, it is seven o'clock.

Halvik is to have its tunnel – or at any rate, the people of Halvik want it. {Fifty-three|yp|round} per cent said yes in yesterday's vote and {forty-seven|np|round} said no.

It was a surprise to those who read the opinion polls. Early this month Vestbarometer asked {six hundred|pn|t=Early this month|by=Vestbarometer} islanders, and then it was the No side in front, with {forty-nine|pno|^} against {forty-four|pyes|^}.

{Seven out of ten|to|v=70} turned up. At the last council election, in ninety-nine, it was under {sixty per cent|<tow|t=in ninety-nine}.

Mayor Ragnhild Opsvik will put it to the council in three weeks. She reckons on {fourteen|cyes|t=in three weeks|by=She} of the {twenty-one|cseat} members.

And if you are driving to Halvik this morning: there is a wait of {forty minutes|-} at the quay, and the fare went up to {seventy-one|ferry} kroner in January.

The weather: fresh breeze from the south-west, eight degrees.

@doc v-d-broadsheet | national daily, Oslo | 2003-10-01
Analysis: A tunnel for {4,600|~el} voters

SVANHILD MOE-LARSSEN

What does it mean that an island says yes? On Monday {3,227|tot} people on Halvik went to the polls over a hole in the sea bed that the rest of the country will help to pay for. Of these, {1,684|y} wanted it. That is {54 per cent|!yp}, and just over {a third|~ely} of everyone who had the right to vote.

The opponents, who ran a campaign for {115,000|spn} kroner against a purse about {three times|-} as deep, polled {1,502|n}. They led for most of the evening; when {four|-} wards had reported they were {32|!m1|t=had reported} votes clear.

The Public Roads Administration now puts the bill at {NOK 612 million|cost|t=now|by=The Public Roads Administration}, {27.5 per cent|up} above the figure of five years ago. {Half|-} is to be borrowed and paid back by the motorists at {95|toll} kroner a passing. Skeptics note that the neighbouring Rissund bridge, opened in 1994, cost {390 million|-} and still has its toll booth.

Ms Opsvik once set herself a bar of {55|thr|by=Ms Opsvik|t=once}. She has quietly stepped over it. In the council chamber she needs {eleven|-} votes and claims to have {14|cyes|by=claims}.

@doc v-e-newsletter | newsletter of the ferry workers' union branch | 2003-10-06
Branch letter no. 9

Dear members,

You all know how it went. We lost, by {182|mg} votes out of {3,200|~val}-odd. For a branch with {26|jobs} people on the crossing and a treasury that would not buy a used Opel, we should not hang our heads. The other lot spent {340,000|spy} kroner; we spent {115,000|spn}.

Remember {two|-} things. First, this was advisory. The mayor herself said before the summer that anything under {55|thr|t=before the summer|by=The mayor herself} per cent would need "further thought". She got less than {53|<yp}. Second, it isn't built. It has gone from {480|cost0|x=1000000} to {612|cost|x=1000000} million without one metre being blasted, and there are {5,800|lenm} metres to blast.

Turnout among ordinary people was good, {70|to} per cent. Advance votes came to {830|!adv}, more than ever before on the island.

Branch meeting Thursday 9 October, 18.30, in the waiting room. Coffee. Bring last year's minutes (item 7, life jackets).

Kjell Rune
