@story yb-riomanso-writein
@topic Mayoral election in a Puerto Rican town won by a write-in candidate, from the poll to the full canvass
@subject T = Río Manso | the town | the municipality
@subject A = Wilfredo Arzuaga | Arzuaga | the mayor
@subject F = Migdalia Ferrer | Ferrer | the lawyer
@subject O = Carmelo Otero | Otero | Melo | the baker
@subject C = Ciudadanos del Río | Ciudadanos
@subject WI = write-ins | handwritten ballots
@subject PI = Partido Isleño | Isleños
@subject UP = Unión Popular
@subject ML = municipal legislature | the legislature
@subject EC = State Elections Commission | the commission
@fact el = 21800 | other | T | registered voters | - | constant
@fact vc = 13734 | votes_cast | T | ballots cast | final | snapshot
@fact to = 63 | turnout | T | turnout | final | snapshot
@fact ev = 2060 | votes_cast | T | early ballots | final | snapshot
@fact evp = 15 | other | T | share of ballots cast early | final | snapshot
@fact a = 4612 | vote_count | A | votes for mayor | final | snapshot
@fact f = 2793 | vote_count | F | votes for mayor | final | snapshot
@fact c = 873 | vote_count | C | votes for mayor | final | snapshot
@fact wi = 5140 | vote_count | WI | ballots with a handwritten name | election night | snapshot
@fact o = 4871 | vote_count | O | votes for mayor | final | snapshot
@fact wo = 148 | vote_count | WI | ballots with another name written in | final | snapshot
@fact wx = 121 | vote_count | WI | ballots with an illegible name | final | snapshot
@fact bl = 212 | vote_count | T | blank ballots | final | snapshot
@fact nu = 104 | vote_count | T | void ballots | final | snapshot
@fact ng = 528 | margin | WI | lead over the mayor | election night | snapshot
@fact m = 259 | margin | O | lead in votes for mayor | final | snapshot
@fact op = 36.3 | vote_share | O | share of votes for mayor | final | snapshot
@fact ap = 34.4 | vote_share | A | share of votes for mayor | final | snapshot
@fact va = 13418 | votes_cast | T | ballots with a vote for mayor | final | snapshot
@fact a0 = 5980 | vote_count | A | votes for mayor | 2032 | snapshot
@fact po = 1204 | vote_count | O | votes in the primary | June primary | snapshot
@fact pa = 1377 | vote_count | A | votes in the primary | June primary | snapshot
@fact pm = 173 | margin | A | lead in the primary | June primary | snapshot
@fact q1 = 38 | poll_share | A | share of respondents | October poll | snapshot
@fact q2 = 31 | poll_share | F | share of respondents | October poll | snapshot
@fact q3 = 17 | poll_share | O | share of respondents | October poll | snapshot
@fact qn = 500 | sample_size | - | people polled | October poll | snapshot
@fact xa = 212000 | spending | A | dollars spent on the campaign | whole campaign | cumulative
@fact xo = 38500 | spending | O | dollars spent on the campaign | whole campaign | cumulative
@fact pe = 12000 | other | O | pencils given away | whole campaign | cumulative
@fact db = 41000000 | other | T | dollars of debt | 2036 | snapshot
@fact jb = 380 | jobs | T | people employed by the municipality | 2036 | constant
@fact ga = 3200000 | budget | T | dollars a year for garbage collection | 2036 | constant
@fact dy = 17 | duration | EC | days of canvass | November | constant
@fact ps = 44 | other | T | polling places | - | constant
@fact ls = 14 | seats | ML | seats | - | constant
@fact l1 = 9 | seats | PI | seats in the municipal legislature | final | snapshot
@fact l2 = 3 | seats | UP | seats in the municipal legislature | final | snapshot
@fact l3 = 1 | seats | C | seats in the municipal legislature | final | snapshot
@fact l4 = 1 | seats | WI | seats in the municipal legislature | final | snapshot
@fact yr = 20 | duration | A | years as mayor | 2036 | constant
@rel share to = vc / el
@rel share evp = ev / vc
@rel sum vc = a + f + c + wi + bl + nu
@rel sum wi = o + wo + wx
@rel sum va = a + f + c + wi
@rel diff ng = wi - a
@rel diff m = o - a
@rel share op = o / va
@rel share ap = a / va
@rel diff pm = pa - po
@rel sum ls = l1 + l2 + l3 + l4
@race mayor = o a f c
@race primary = pa po
@race poll = q1 q2 q3
@race money = xa xo
@trap wi o :: all handwritten ballots and those for one man
@trap ng m :: lead on the night and at the end
@trap po o :: primary and general
@trap pm m :: his lead in the primary, the other's in the end
@trap a0 a :: two elections
@trap q1 ap :: poll and result
@trap wo wx :: other names and illegible ones
@trap bl nu :: blank and void
@trap dy q3 :: 17 days and 17 percent
@trap l3 l4 :: one seat each
@trap el pe :: voters and pencils

@doc a-daily | English-language daily | 2036-10-22
Arzuaga leads in Río Manso; baker polls {17%|q3} without being on the ballot

By Yadira Montañez-Kelly

Mayor Wilfredo Arzuaga, of the Partido Isleño, has {38%|q1} in Río Manso against {31%|q2} for Migdalia Ferrer of Unión Popular, a poll of {500|qn} residents finds. The surprise is in third place. Carmelo "Melo" Otero, a baker, has {17%|q3}, and he's running as a write-in.

Otero lost the Isleño primary in June, {1,377|pa|t=in June} to {1,204|po|^}. He'd call it robbery, he says, if it'd been closer than {173|pm}. Since then he has handed out {12,000|pe} pencils with "ESCRIBE MELO" on them.

Arzuaga, mayor for {20|yr} years, won with {5,980|a0|t=in 2032} votes in 2032. The town owes {$41 million|db}.

Otero would cancel the {$3.2 million|ga}-a-year garbage contract.

Also: Criollos 88, Leones 81 | Gas at 94 cents a liter

@doc b-blog | live blog of a radio station | 2036-11-04
Noche de elecciones, Río Manso (English thread)

5:00 p.m. Doors close at {44|ps} polling places. {2,060|ev} people had voted early.

7:30 p.m. The machines read ovals, not names. What they print is: Arzuaga {4,612|a|t=7:30 p.m.}, Ferrer {2,793|f|^}, Ciudadanos {873|c|^}, and "nominación directa" {5,140|wi|^}.

7:40 p.m. That last is everybody who wrote somebody. It's {528|ng|t=7:40 p.m.} more than the mayor has. Pots and pans on Calle Comercio.

8:15 p.m. Arzuaga: "They could've written Bad Bunny." He's not conceding. Each one has to be read by a person.

8:20 p.m. Also {212|bl} blank and {104|nu} void.

8:45 p.m. Melo has gone to bed. Bread's at three.

@doc c-wire | wire agency | 2036-11-22
Write-in baker elected mayor in Puerto Rico after {17|dy}-day canvass

SAN JUAN, Nov 22 (CaribPress) - A baker whose name wasn't on the ballot has been certified mayor of the Puerto Rican town of Río Manso, by {259|m} votes, after officials spent {17|dy} days reading handwriting.

Carmelo Otero was credited with {4,871|o|by=the State Elections Commission} votes, the State Elections Commission said. Of the other ballots with a handwritten name, {148|wo|^} were for someone else and {121|wx|^} couldn't be read.

Mayor Wilfredo Arzuaga, in office for two decades, received {4,612|a}.

Otero's share was {36.3%|op} of the {13,418|va} who voted for anyone, Arzuaga's {34.4%|ap}. Turnout in the town of {21,800|el} voters was {63%|to}.

@doc d-feature | magazine feature | 2036-12-07
M, E, L, O

By Ignacio Rourke-Figueroa

In a warehouse that smells of old air conditioning, six people at a table pass round a ballot on which somebody has written "El de los quesitos". The one with the cheese pastries. Is it a vote?

It is, they decide, five to one. There are three bakers in Río Manso but one has the quesitos.

They've {5,140|wi} of these to get through. "Melo", fine. "Mello", fine. "Carmelo O.", fine. "My uncle", no. "Dios", no, although it gets {nine|-}. By the end there are {148|wo} with names that aren't his, among them {31|-} for a shortstop, and {121|wx} that defeat everyone, including a pharmacist brought in for the purpose.

It took {seventeen|dy} days. When it was over the baker, who had spent {$38,500|xo} and lost a primary by {173|pm|t=in June} in June, had beaten a man who spent {$212,000|xa}.

Migdalia Ferrer, the lawyer who came in third with {2,793|f}, came by to shake his hand. A poll had her ahead of him by {fourteen|-} points. "My own mother wrote him in," she says. "In cursive."

He inherits {380|jb} employees, a debt of {$41 million|db}, and trucks.

@doc e-analysis | policy newsletter | 2037-01-12
Municipal Notes

RÍO MANSO. A mayor without a party meets a legislature that has one. The Isleños, for whom Arzuaga got {4,612|a} votes, kept {nine|l1} of {14|ls} seats; Unión Popular has {three|l2}, Ciudadanos {one|l3}, and {one|l4} belongs to a schoolteacher who was written in on the same wave.

The garbage contract runs to 2039 at {$3.2 million|ga}. He can't cancel it without {eight|-} votes, and he can count on {two|-}.

A technical point. On the night the press reported that write-ins "led by {528|ng|t=On the night}". They did, as a category. A category can't be mayor. When the names were sorted the lead was {259|m|t=When the names were sorted}. Had {269|-} illegible or stray ballots been {529|-}, we'd be writing of a twenty-fourth year of Arzuaga.

Participation: {13,734|vc}, {15%|evp} of it early.
