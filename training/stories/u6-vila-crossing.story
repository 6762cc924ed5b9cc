@story u6-vila-crossing
@topic Vanuatu prime minister ousted after members cross the floor, August 2031
@subject T = Joshua Tarimas | Tarimas | the outgoing prime minister | government side | the incumbent | the old government
@subject L = Lisette Kalsakau-Nawen | Kalsakau-Nawen | Lisette | the new prime minister | the opposition leader | opposition side
@subject P = Parliament of Vanuatu | parliament | the house | members | MPs
@subject X = floor-crossers | the defectors | those who crossed | the crossing
@subject V = Vete Airways | the airline | airline rescue
@subject F = political integrity law | the integrity law | the anti-hopping rule
@subject C = Cyclone Norma fund | cyclone fund | rebuilding fund
@fact y = 27 | vote_count | L | votes for the motion | 2031-08-14 | snapshot
@fact n = 23 | vote_count | T | votes against the motion | 2031-08-14 | snapshot
@fact ab = 2 | vote_count | P | members absent | 2031-08-14 | snapshot
@fact st = 52 | seats | P | seats | - | constant
@fact need = 27 | vote_count | L | votes that make an absolute majority | - | constant | threshold
@fact sig = 29 | other | L | members who signed the motion | 2031-08-06 | constant
@fact py = 28 | vote_count | L | votes in the election of the prime minister | 2031-08-15 | snapshot
@fact pn = 22 | vote_count | T | votes in the election of the prime minister | 2031-08-15 | snapshot
@fact cr = 6 | seats | X | members who crossed | 2031-08-14 | constant
@fact gov0 = 31 | seats | T | members in the coalition | January 2031 | snapshot
@fact tn = 14 | duration | T | months in office | 2031-08-14 | constant
@fact pms = 5 | other | P | prime ministers since the last election | 2031-08-15 | cumulative
@fact air = 1800000000 | budget | V | vatu of the rescue | 2031-06 | plan
@fact airs = 2300000000 | other | V | vatu of debt | 2031-06 | snapshot
@fact fund = 640000000 | other | C | vatu that cannot be accounted for | 2031-07 | constant
@fact fundt = 3900000000 | budget | C | vatu in total | 2031 | constant
@fact age = 39 | age | L | age of the new prime minister | 2031 | constant
@fact aget = 58 | age | T | age of the outgoing prime minister | 2031 | constant
@fact wom = 4 | seats | P | women among the members | 2031 | constant
@fact min = 13 | other | L | ministers in the cabinet | 2031-08-15 | constant
@fact t = 16:40 | clock | P | time of the vote | 2031-08-14 | constant
@fact day = 8 | duration | P | days between the filing and the vote | 2031-08-14 | constant
@fact mg = 4 | margin | L | votes between the sides | 2031-08-14 | snapshot
@fact shf = 16.4 | rate | C | share of the fund that cannot be accounted for | 2031-07 | constant
@fact psp = 1 | vote_count | P | spoilt votes in the election of the prime minister | 2031-08-15 | snapshot
@fact pab = 1 | vote_count | P | members absent from the election of the prime minister | 2031-08-15 | snapshot
@race ouster = y n
@race election = py pn
@rel sum st = y + n + ab
@trap y py :: the motion and the election next day
@trap y sig :: votes and signatures
@trap air airs :: rescue and debt
@trap fund fundt :: missing and total
@trap y need :: votes got and votes needed, the same number
@rel diff mg = y - n
@rel share shf = fund / fundt
@rel sum st = py + pn + psp + pab

@doc a-wire | wire agency | 2031-08-14
Vanuatu parliament ousts prime minister over airline rescue

PORT VILA, Aug 14 - Vanuatu's parliament removed Prime Minister Joshua Tarimas on Thursday by {27|y|t=on Thursday} votes to {23|n|^}, exactly the {27|need} the opposition required in the {52|st} seat house, after {six|cr} of his supporters crossed the floor.

{Two|ab|t=on Thursday} members were absent. The motion had been filed {eight|day} days earlier with {29|sig|t=eight days earlier} signatures, so that at least two signatories got cold feet.

Tarimas, {58|aget}, had been in office for {14|tn} months. His coalition had {31|gov0|t=in January} members in January.

He fell over a plan to put {1.8 billion|air} vatu ($15 million) into Vete Airways, which owes {2.3 billion|airs}, and over {640 million|fund|by=the auditor-general} vatu which the auditor-general could not trace in a {3.9 billion|fundt} vatu fund for victims of Cyclone Norma.

A new prime minister will be elected on Friday.

@doc b-daily | Port Vila daily | 2031-08-15
Lisette is PM
By Moses Taritonga-Ala

VILA — Clapping began before the Speaker had read the second figure. Hon. Lisette Kalsakau-Nawen, {39|age}, was elected Prime Minister yesterday – no, this morning; it has been a long night – by {28|py|t=this morning} to {22|pn|^}.

She becomes the {fifth|pms} person to hold the job since the last election and the first woman. Only {four|wom} of the {52|st} members are women.

On Thursday at {4.40pm|t} she had carried the motion with {26|!y|t=On Thursday} votes, to {23|n|^} for Hon. Tarimas.

What changed overnight? One more came over, from Malekula. That makes {six|cr|t=On Thursday|s=came over} plus one, and with the integrity law each of them may have to face his voters again.

She has named {13|min} ministers, three of them from those who crossed. Asked about Vete Airways, she said: "I'll fly it, but I won't buy it."

PAPOLA: Nakamal open 5pm · Tel. 555 2201 · VT 150 a shell · Rugby: Efate 20 Tafea 17

@doc c-nz | New Zealand website | 2031-08-15
Pacific politics: what just happened in Vanuatu?

Another week, another prime minister: it's {four|!pms} since the last election, for those keeping count.

*The short version.* Joshua Tarimas wanted VT{2.3 billion|!air} of public money to save Vete Airways. {Six|cr} of his people didn't. On Thursday they voted with Lisette Kalsakau-Nawen, and he lost.

*By how much?* {Four|mg} votes. He had {23|n|t=On Thursday}. The bar for her was {27|need} and she cleared it by nought.

*Was it only the airline?* No. The auditor had been through the cyclone fund, all VT{3.9 billion|fundt} of it. {One|~shf|v=16.7} vatu in six had no paper, or VT{640 million|fund} altogether.

*And then?* The house chose her over him with {28|py|t=on Friday}, on Friday.

*Does it last?* Ask in {fourteen|tn} months. That's how long he'd been there. When he started he'd a coalition of {13|!gov0|t=in January} as late as in January.

Photo: RNZ-style stock / 2029. 4 min read. More: Kiwi dollar at 72 · All Blacks name 31

@doc d-sheet | parliamentary record summary | 2031-08-15
PARLIAMENT OF THE REPUBLIC
Second Extraordinary Session of 2031
Votes and Proceedings (extract)

Item 1. Motion No. 9 of 2031, no confidence in the Prime Minister. Filed 6 August by {29|sig|t=6 August} members. Taken 14 August at {16:40|t}. Ayes {27|y|t=14 August}. Noes {23|n|^}. Absent {2|ab|^}. Motion carried, the required number under Article 43 being {27|need}.

Item 2. Ruling: the seats of {6|cr} members who voted contrary to their party are referred to the Ombudsman under section 17B.

Item 3. Election of Prime Minister, 15 August. Hon. Kalsakau-Nawen {28|py|t=15 August}. Hon. Tarimas {22|pn|^}. Spoilt {1|psp|^}. Absent {1|pab|^}.

Item 4. Announcement of {13|min} Ministers. Oath taken at 11:25.

Adjourned sine die.
