@story u1-poland-runoff-polls
@topic Poland: polls before the presidential run-off and what to make of them
@subject W = Zuzanna Wierzbicka-Dąb | Wierzbicka-Dąb | Wierzbicka | the mayor of Toruń | Zuzanna
@subject M = Kajetan Morawiński | Morawiński | the marshal | the Marshal of the Sejm | Kajetan
@subject P = Gustaw Plichta | Plichta | the farmers' man
@subject SB = Sonda-Bis | the telephone poll | Sonda
@subject OL = OpiniaLab | the online panel
@subject IM = Instytut Miara | Miara | the Miara institute
@subject K = State Electoral Commission | PKW | the commission
@subject R = Poland | the country
@fact sw = 47 | poll_share | W | share of those asked in the Sonda-Bis poll | 12-14 May | snapshot
@fact sm = 44 | poll_share | M | share of those asked in the Sonda-Bis poll | 12-14 May | snapshot
@fact su = 9 | poll_share | SB | share undecided | 12-14 May | snapshot
@fact sn = 1004 | sample_size | SB | people asked | 12-14 May | snapshot
@fact se = 3.1 | margin_of_error | SB | points of error either way | 12-14 May | snapshot
@fact ow = 45 | poll_share | W | share of those asked in the OpiniaLab poll | 13-15 May | snapshot
@fact om = 46 | poll_share | M | share of those asked in the OpiniaLab poll | 13-15 May | snapshot
@fact on = 2150 | sample_size | OL | people asked | 13-15 May | snapshot
@fact oe = 2.1 | margin_of_error | OL | points of error either way | 13-15 May | snapshot
@fact iw = 49 | poll_share | W | share of those asked in the Miara poll | 15-17 May | snapshot
@fact im = 45 | poll_share | M | share of those asked in the Miara poll | 15-17 May | snapshot
@fact in = 1048 | sample_size | IM | people asked | 15-17 May | snapshot
@fact iold = 46 | poll_share | W | share of those asked in the Miara poll | April | snapshot
@fact aw = 47 | poll_share | W | average of three polls | 19 May | snapshot
@fact am = 45 | poll_share | M | average of three polls | 19 May | snapshot
@fact rw = 31.2 | vote_share | W | share of the vote | first round | snapshot
@fact rm = 33.8 | vote_share | M | share of the vote | first round | snapshot
@fact rp = 14.6 | vote_share | P | share of the vote | first round | snapshot
@fact to = 66.3 | turnout | K | share of entitled voters who voted | first round | snapshot
@fact pw = 58 | poll_share | P | share of his voters who would back the mayor | 15-17 May | snapshot
@fact pm = 23 | poll_share | P | share of his voters who would back the marshal | 15-17 May | snapshot
@fact sure = 71 | poll_share | R | share certain to vote | 12-14 May | snapshot
@fact gap = 3 | margin | W | points between first and second in the Sonda-Bis poll | 12-14 May | snapshot
@fact igap = 4 | margin | W | points between first and second in the Miara poll | 15-17 May | snapshot
@fact iup = 3 | margin | W | points gained in the Miara poll | since April | snapshot
@fact alead = 2 | margin | W | points between first and second in the average of three polls | 19 May | snapshot
@fact prob = 60 | other | W | percent probability of winning | 20 May | snapshot | projected
@fact blend = 50.9 | vote_share | W | share of decided voters | 20 May | snapshot | projected
@fact blendm = 49.1 | vote_share | M | share of decided voters | 20 May | snapshot | projected
@fact deb = 2037-05-26 | date | R | day of the debate | - | plan
@fact vote = 2037-05-31 | date | R | day of the run-off | - | plan
@fact odds = 1.72 | price | W | odds at the bookmakers | 19 May | snapshot
@fact rgap = 498000 | margin | M | votes between first and second | first round | snapshot
@rel diff gap = sw - sm
@rel diff igap = iw - im
@rel diff iup = iw - iold
@rel diff alead = aw - am
@race sonda = sw sm
@race lab = om ow
@race miara = iw im
@race round1 = rm rw rp
@trap sw ow iw :: three pollsters
@trap sm om im :: three pollsters
@trap sw rw :: a poll for the run-off and the first round
@trap iw iold :: one pollster, two months
@trap se oe :: two samples
@trap aw iw :: an average and one poll

@doc a-agency | news agency | 2037-05-18
Wierzbicka-Dąb widens lead ahead of run-off - poll

WARSAW, May 18 (PNA) - The mayor of Toruń, Zuzanna Wierzbicka-Dąb, would win Poland's presidential run-off by {four points|igap|by=Instytut Miara}, according to a survey published on Monday by Instytut Miara.

Of {1,048|in|t=between Friday and Sunday|by=Instytut Miara} adults interviewed between Friday and Sunday, {49 percent|iw|^} chose Wierzbicka-Dąb, {45 percent|im|^} the Marshal of the Sejm, Kajetan Morawiński. In April the same institute had her at {46|iold|t=In April}.

Earlier polls pointed in different directions. Sonda-Bis, by telephone, had {47|sw|t=last week|by=Sonda-Bis} to {44|sm|^} in her favour last week; OpiniaLab, online, found Morawiński in front with {46|om|by=OpiniaLab} against {45|ow|^}.

In the first round the marshal got {33.8 percent|rm|t=In the first round} and the mayor {31.2|rw|^}, with the farmers' man Gustaw Plichta third at {14.6|rp|^}. Nearly {three in five|~pw} of the latter's voters say they will turn to her, {23 percent|pm} to her rival.

The decisive vote is on {May 31|vote}.

@doc b-daily | broadsheet daily, data desk | 2037-05-20
Three polls, one election, no certainty

Hanna Olszewska-Tran, Data

Three institutes have asked the same question in ten days. Here are the answers, and how not to read them.

Sonda-Bis rang up {1,004|sn|by=Sonda-Bis} people from 12 to 14 May. The mayor got {47 percent|sw|t=from 12 to 14 May}, the marshal {44|sm|^}; {nine|su|^} did not know. OpiniaLab put the question to {2,150|on|by=OpiniaLab} members of its internet panel: {45|ow|^} for her, {46|om|^} for him. Miara, finally, spoke to {1,048|in|by=Miara} people and arrived at {49|iw|^} and {45|im|^}.

If you take the mean you get {47|aw} to {45|am}. The temptation is to say that she leads by {two|alead}. Resist. A telephone sample of a thousand has an error of {3.1 points|se} either way, the big panel one of {2.1|oe}, and neither number covers the errors of method, which are larger.

The Sonda question was put with the candidates' party, the others without. {Seventy-one percent|sure|by=Sonda} told Sonda they were sure to vote. {66.3|to|t=in the first round} did so in the first round.

The bookmakers pay {1.72|odds} on the mayor; that isn't data, but it is money.

Tomorrow: what 14 regional newspapers say | Subscribe from 9.90 zł

@doc c-tv | television, morning programme | 2037-05-19
GOOD MORNING, VISTULA - 7:35

HOST: Fresh numbers! Telephone poll: Zuzanna {forty-four|!sw}, Kajetan {forty-seven|!sm}. He's {three|!gap|force} ahead. Bartek, is it over?

BARTEK: Nothing's over. That was {a thousand and four|sn} people. I'd add {nine percent|su} who have no idea.

HOST: And the internet?

BARTEK: There it's {46|om} to {45|ow}. Which for some {two thousand|~on} interviews means level.

HOST: And in April she had {46|iold|t=in April} at Miara, didn't she, and now it's {49|iw|t=now}.

BARTEK: Up {three|iup}. If they keep going at that pace she wins by Christmas. The vote is on the {31st|vote}.

HOST: Weather. Magda. Twenty-one degrees on the Baltic and a jellyfish.

@doc d-tabloid | tabloid website | 2037-05-19
SHOCK POLL: Kajetan is losing his grandmothers!

They baked. They prayed. Now they're off.

A new Miara survey shows the marshal {FOURTEEN|!igap} points behind the lady from Toruń! Precisely: {49|iw} for her, {45|im} for him.

The {1,408|!in} people asked were grandmas, students, farmers. Especially the farmers: {58 per cent|pw} of those who picked Gustaw Plichta want her, and only {23|pm} him.

Two weeks back he topped the first round by nearly {half a million|~rgap} votes. That's all gone, like the butter at Biedronka.

SEE PHOTOS: Zuzanna's 9 best hats
Rate this article: 3.1 ★ (2,150 ratings)

@doc e-newsletter | policy consultancy note | 2037-05-20
Poland: run-off monitor #6

Central scenario: a narrow Wierzbicka win, {60 percent|prob|m=projected} probability.

Inputs. (1) Round one: Morawiński {33.8|rm}, Wierzbicka {31.2|rw}, Plichta {14.6|rp}; participation {66.3|to}. (2) Transfers: per Miara, {58|pw} percent of Plichta's electorate goes left, {23|pm} goes right, the rest stays home. (3) Surveys: Sonda-Bis {47|sw}/{44|sm} (n={1,004|sn}), OpiniaLab {45|ow}/{46|om} (n={2,510|!on}), Miara {49|iw}/{45|im} (n={1,048|in}).

Our own blend, with house effects removed, is {50.9|blend|m=projected} to {49.1|blendm|m=projected} of decided voters. That is well inside the {3.1|se|by=Sonda-Bis}-point band that Sonda-Bis gives.

Risks: turnout below 60, rain in Podlasie, a debate on {26 May|deb}. EUR/PLN 4.31 at time of writing.
