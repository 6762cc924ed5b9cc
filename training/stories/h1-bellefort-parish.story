@story h1-bellefort-parish
@topic Open primary in Bellefort Parish, Louisiana: council president, sheriff's millage, absentee ballots, street-crime numbers
@subject C = Bellefort Parish council presidency | the presidency | the council president's race
@subject M = Millage Proposition 2 | the millage | Proposition 2 | the tax
@subject A = Clothilde Breaux-Ndiaye | Breaux-Ndiaye | Clothilde
@subject B = Marcus Theriot-Yang | Theriot-Yang | the real estate man
@subject E = Earline Castille | Castille | the former clerk
@subject S = Bellefort Parish Sheriff's Office | the sheriff's office | BPSO
@subject P = Bellefort Parish | the parish
@fact a = 39.4 | vote_share | A | share of the vote | complete | snapshot
@fact b = 33.0 | vote_share | B | share of the vote | complete | snapshot
@fact e = 27.6 | vote_share | E | share of the vote | complete | snapshot
@fact va = 8274 | vote_count | A | votes | complete | snapshot
@fact vb = 6930 | vote_count | B | votes | complete | snapshot
@fact ve = 5796 | vote_count | E | votes | complete | snapshot
@fact vt = 21000 | votes_cast | C | votes | complete | snapshot
@fact aa = 2911 | vote_count | A | absentee and early votes | complete | snapshot
@fact ba = 1704 | vote_count | B | absentee and early votes | complete | snapshot
@fact d1 = 1344 | margin | A | votes ahead of the second | complete | snapshot
@fact rwp = 61.7 | other | B | share of the money raised lent by the candidate | 2029-10-03 | cumulative
@fact d2 = 1134 | margin | B | votes ahead of the third | complete | snapshot
@fact my = 44.8 | vote_share | M | yes share | complete | snapshot
@fact mn = 55.2 | vote_share | M | no share | complete | snapshot
@fact ml = 7.5 | rate | M | mills of the tax | - | plan
@fact mr = 5300000 | revenue | M | dollars a year that the tax would bring | - | plan | projected
@fact dp = 188 | officers | S | deputies | 2029-10 | snapshot
@fact dm = 36 | units_pledged | M | deputies that the tax would pay for | - | plan | pledged
@fact sal = 41500 | other | S | dollars of starting pay for a deputy | 2029-10 | constant
@fact ho = 14 | deaths | P | homicides this year | 2029-10-10 | cumulative
@fact ho8 = 21 | deaths | P | homicides in the whole of last year | 2028 | constant
@fact tu = 46.7 | turnout | P | turnout | 2029-10-13 | snapshot
@fact rg = 44968 | other | P | registered voters | 2029 | constant
@fact ru = 2029-11-17 | date | C | day of the runoff | - | constant
@fact ra = 405000 | fundraising | B | money raised | 2029-10-03 | cumulative
@fact rw = 250000 | fundraising | B | money lent by the candidate to the campaign | 2029-10-03 | cumulative
@fact rc = 168000 | fundraising | A | money raised | 2029-10-03 | cumulative
@fact pl = 80 | units_pledged | B | street cameras | - | plan | pledged
@fact pc = 120 | units_pledged | A | summer jobs for teenagers | - | plan | pledged
@rel sum vt = va + vb + ve
@rel share a = va / vt
@rel share b = vb / vt
@rel share e = ve / vt
@rel diff d2 = vb - ve
@rel share tu = vt / rg
@rel diff d1 = va - vb
@rel share rwp = rw / ra
@race all = va vb ve
@race absentee = aa ba
@trap va aa :: all votes and the absentee ones
@trap ho ho8 :: this year so far and last year
@trap ra rw :: raised and lent by himself
@trap my b :: the tax and a candidate
@trap dp dm :: deputies there are and deputies to be paid

@doc a-paper | local paper | 2029-10-14
Breaux-Ndiaye, Theriot-Yang head to November; voters toss millage

BY ANATOLE WASHINGTON-DUC | Staff writer
awd@bellefortbanner.example

Clothilde Breaux-Ndiaye, a school counselor who knocked on doors through two tropical storms, led Saturday's three-way primary for parish council president with {8,274|va|t=Saturday|by=complete returns} votes, or {39.4%|a|^}, complete returns show. She'll meet Marcus Theriot-Yang, who drew {6,930|vb|^} ({33%|b|^}), on {Nov. 17|ru|v=2029-11-17}.

Before the polls even opened she had banked {2,911|aa|s=she} early and absentee votes to his {1,704|ba|s=his}.

Former clerk Earline Castille, with {5,796|ve|^} votes, missed the cut by {1,134|d2}.

Voters had less patience for Proposition 2, the {7.5|ml}-mill property tax for the sheriff's office. It went down, {55.2%|mn} to {44.8%|my}. It would have raised {$5.3 million|mr} a year and, the sheriff had said, put {36|dm|by=the sheriff} more deputies beside the {188|dp} he has.

Turnout came to {46.7%|tu} of {44,968|rg} registered voters.

Obituaries, B4 · Tides: high 6:12a, 1.3 ft

@doc b-tv | local TV site | 2029-10-13
Runoff set in Bellefort Parish; deputies' tax fails

BELLEFORT, La. (WBTF) — It'll take another month to find out who runs this parish.

With every precinct reporting, Clothilde Breaux-Ndiaye has {39.4 percent|a|t=With every precinct reporting}, Marcus Theriot-Yang {33 percent|b|^} and Earline Castille {27.6 percent|e|^}.

Breaux-Ndiaye did her damage before Saturday: {2,911|aa} of her votes were absentee or early. Theriot-Yang got {1,704|ba} that way.

The runoff is {November 17|ru|v=2029-11-17}.

The sheriff's tax? Nope. {55.2 percent|mn} against. The sheriff told us he'll have to do with the {188|dp} deputies he's got, at a starting pay of {$41,500|sal}.

Bellefort has seen {14|ho|t=so far this year} killings so far this year. In all of 2028, there were {21|ho8|t=In all of 2028}.

📱 Text STORM to 55512 for alerts

@doc c-weekly | Black-owned weekly | 2029-10-18
She out-walked the money

Do not let anyone tell you that {a quarter million|rw|v=250000|s=Marcus Theriot-Yang} dollars buys a parish. Marcus Theriot-Yang lent himself {$250,000|rw}, and had {$405,000|ra} with it. Sister Clothilde raised {$168,000|rc} at fish fries. She whipped him by {1,344|d1} votes.

What does she want to do with the job? {One hundred twenty|pc|s=she} summer jobs for our teenagers. What does he want to do? {Eighty|pl|s=he} cameras to watch them.

{Fourteen|ho|t=this year} of our neighbors have been killed this year, and we have wept for each. But we remember {21|ho8|t=last year} last year, and no camera did that.

As for the millage, {fifty-five|mn|round} of every hundred said no. Not because they hate deputies. Because there are {36|dm} things a deputy cannot fix.

— Rev. Isidore Fontenot-Bah, publisher. Church notices on pages 6–9.

@doc d-wire | wire agency | 2029-10-14
Bellefort Parish tax for more deputies rejected

BELLEFORT, La. (Gulf News Service) — Voters on Saturday turned down a property tax that would have paid for {36|dm} sheriff's deputies.

Millage Proposition 2 received {44.8%|my|t=on Saturday} support. The {7.5|ml}-mill levy was projected to generate {$5.3 million|mr|m=projected} annually.

In the council president's race, Clothilde Breaux-Ndiaye and Marcus Theriot-Yang advanced to a {Nov. 17|ru|v=2029-11-17} runoff with {8,274|va} and {6,930|vb} votes respectively out of {21,000|vt} cast.

Theriot-Yang reported raising {$405,000|ra|by=Theriot-Yang}, of which more than {half|>rwp|v=50} was a loan from himself.
