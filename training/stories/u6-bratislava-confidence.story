@story u6-bratislava-confidence
@topic Slovak government loses and regains a majority: confidence vote, February 2026
@subject K = Kramárik government | Kramárik | Ondrej Kramárik | the cabinet | the government | the prime minister | premier
@subject O = opposition | Zdenka Hulínová | Hulínová | the opposition alliance
@subject H = Hlas vidieka | Countryside Voice | junior partner | the farmers' party
@subject R = rebels | the breakaway group | dissidents | Milan Surový | Surový
@subject W = Budget package | the package | consolidation package | savings package
@subject A = parliament | National Council | the house | deputies
@fact y = 77 | vote_count | K | votes of confidence | 2026-02-12 | snapshot
@fact n = 70 | vote_count | O | votes of no confidence | 2026-02-12 | snapshot
@fact ab = 2 | vote_count | A | deputies who did not vote | 2026-02-12 | snapshot
@fact pr = 149 | votes_cast | A | deputies present | 2026-02-12 | snapshot
@fact st = 150 | seats | A | seats | - | constant
@fact need = 76 | vote_count | K | votes that make a majority of all seats | - | constant | threshold
@fact ss = 71 | vote_count | K | votes for the package that failed | 2026-01-29 | snapshot
@fact sn = 74 | vote_count | O | votes against the package that failed | 2026-01-29 | snapshot
@fact rb = 6 | seats | R | deputies | 2026-01-29 | snapshot
@fact rbk = 4 | seats | R | deputies who came back | 2026-02-12 | snapshot
@fact hs = 11 | seats | H | deputies | 2026 | constant
@fact pkg = 2700000000 | budget | W | euros to be saved | 2026-01-29 | plan
@fact pk2 = 2100000000 | budget | W | euros to be saved after the deal | 2026-02-12 | plan
@fact def = 4.6 | rate | K | deficit as a share of output | 2026 | plan | projected
@fact def5 = 5.3 | rate | K | deficit as a share of output | 2025 | constant
@fact vat = 25 | rate | W | rate of value added tax proposed first | 2026-01-29 | plan
@fact vat2 = 24 | rate | W | rate of value added tax agreed | 2026-02-12 | plan
@fact debt = 59.8 | rate | K | public debt as a share of output | end of 2025 | constant
@fact hrs = 31 | duration | A | hours that the debate lasted | 2026-02-12 | constant
@fact q = 32 | poll_share | O | support in the poll | 2026-02 | snapshot
@fact kq = 19 | poll_share | K | support in the poll | 2026-02 | snapshot
@fact ps = 1008 | sample_size | A | people polled | 2026-02 | constant
@fact mg = 7 | margin | K | votes between the sides | 2026-02-12 | snapshot
@fact cut = 600000000 | other | W | euros taken off the package | 2026-02-12 | constant
@fact rb2 = 2 | seats | R | deputies who stayed out | 2026-02-12 | snapshot
@fact ag = 190000000 | budget | W | euros to be saved in farming after the deal | 2026-02-12 | plan
@fact ag0 = 240000000 | budget | W | euros to be saved in farming | 2026-01-29 | plan
@rel diff mg = y - n
@rel diff cut = pkg - pk2
@rel sum pr = y + n + ab
@trap y ss :: confidence vote and the failed package
@trap pkg pk2 :: first and agreed version
@trap vat vat2 :: first and agreed tax rate
@trap rb rbk :: six broke away and four came back
@trap q kq :: opposition and premier's party
@race confidence = y n

@doc a-wire | wire agency | 2026-02-12
Slovak government survives confidence vote after tax climbdown

BRATISLAVA, Feb 12 - Slovakia's Prime Minister Ondrej Kramárik won a vote of confidence on Thursday by {77|y|t=on Thursday} votes to {70|n|^}, one more than the {76|need} he needed in the {150|st} seat National Council, after watering down a savings package that had split his coalition.

{Two|ab|t=on Thursday} deputies of the {149|pr|^} in the house did not vote.

Two weeks ago the package was rejected by {74|sn|t=Two weeks ago} to {71|ss|^} when {six|rb|^} lawmakers led by Milan Surový, a former finance minister, broke ranks. {Four|rbk|s=broke ranks} of them returned to the fold this week. 

The cabinet now aims to save {2.1 billion|pk2|t=now} euros this year instead of {2.7 billion|pkg}, with value added tax going up to {24|vat2} percent rather than {25|vat}. The budget deficit is forecast to shrink to {4.6|def|t=this year} percent of gross domestic product from {5.3|def5|t=last year} percent last year.

@doc b-portal | news portal | 2026-02-12
Kramárik holds on by {7|mg}: how the {31|hrs}-hour debate ended
12.02.2026, 19:41 | updated 20:15 | reading time 4 min | 1 263 comments

It took {31|hrs} hours, 94 speeches and a fire alarm. Then the board lit up: {70|n} for bringing him down, {77|y} for keeping him.

What decided it
• The so-called {seven|!rb}, the group around Milan Surový, melted. {Four|rbk|s=the group around Milan Surový} voted with the premier; the other {two|rb2|s=the group around Milan Surový} sat on their hands.
• The {11|hs} deputies of Countryside Voice, who had threatened to leave over diesel, stayed put.
• One opposition seat was empty: Deputy Fedor Mikloš is in hospital in Košice.

What it cost
{Six hundred million|cut} euros. That's the difference between January's plan ({€2.7bn|pkg|t=January}) and today's ({€2.1bn|pk2|t=today}). VAT climbs to {24%|vat2} from April, books and bread excepted.

What people think
Not much. In a Prieskum 26 poll of {1 008|ps} adults, Zdenka Hulínová's opposition alliance has {32%|q|by=Prieskum 26}, Kramárik's party {19%|kq|by=Prieskum 26}.

Read also: Tatras get 80 cm of snow | Why your 2004 Fabia may fail the test

@doc c-brussels | Brussels policy letter | 2026-02-13
CAPITALS: BRATISLAVA
By Ludmila van Ostade

Ondrej Kramárik is still there. The Slovak premier, who in January couldn't find more than {71|ss|t=in January} hands for his consolidation, yesterday found {79|!y|t=yesterday}.

The finance ministry sent its revised figures to the Commission overnight. Deficit in 2025: {5.3 percent|def5|t=in 2025|by=The finance ministry}. This year: {4.6 percent|def|t=This year|by=The finance ministry}. The first version of the package would have got it to 4.1. Debt, at {59.8 percent|debt|t=at the end of December} at the end of December, is a hair below the treaty's 60.

VAT at {25 percent|!vat2|t=from April} from April will make Slovakia one of the three dearest places in the Union to buy a washing machine. Retailers predict a rush to Hainburg.

How stable is this? The government has a majority on paper, and if the dissidents around Mr Surový – {six|rb|t=in January} in January, {two|rb2|t=now} now – go the other way on anything, it's over. Ms Hulínová, whose bloc polls at {32|q}, would rather wait for the autumn.

@doc d-rural | farmers' weekly | 2026-02-18
Partner stays, at a price

The National Council has spoken and the cabinet governs on. What does it mean for us?

First, diesel. The relief for farms is left untouched by the smaller package. That was the condition of Hlas vidieka and its {eleven|hs} members, without whom there'd have been no {77|y}.

Second, the rate of VAT on seed and fertiliser. It will be {24|vat2} per cent, a point lower than in the January draft. 

Third, money. Of the {2.1 billion|pk2} that remains to be saved, {190 million|ag} is to come from the agriculture ministry; it would have been {240|ag0|x=1000000|t=under the first plan} under the first plan.

Chairman Gejza Bartovič told our readers' evening in Levice, where about 130 turned out, that he had "no illusions". The same house turned the package down by {74|sn|t=at the end of January} votes at the end of January, and might again. "I sat there for {30|~hrs} hours. I've seen pigs auctioned with more dignity."

Wheat 196 €/t (−2) · Rapeseed 468 (+5) · Milk 0.44
