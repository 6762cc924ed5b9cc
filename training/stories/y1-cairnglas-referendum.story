@story y1-cairnglas-referendum
@topic Referendum on a wind farm in the Scottish islands of Cairnglas, September 2032
@subject Y = Yes | the Yes side | in favour | supporters
@subject N = No | the No camp | opponents | against
@subject E = Cairnglas electorate | islanders | voters
@subject S = Skerray | northern isle
@subject P = proposed wind farm | the turbines | the project
@fact y = 4610 | vote_count | Y | votes in the referendum | final | constant
@fact n = 5390 | vote_count | N | votes in the referendum | final | constant
@fact ys = 46.1 | vote_share | Y | share of the referendum vote | final | constant
@fact ns = 53.9 | vote_share | N | share of the referendum vote | final | constant
@fact v = 10000 | votes_cast | E | valid votes in the referendum | final | constant
@fact t = 81.3 | turnout | E | turnout in the referendum | final | constant
@fact sy = 71 | vote_share | Y | share of the referendum vote in Skerray | final | constant
@fact sn = 29 | vote_share | N | share of the referendum vote in Skerray | final | constant
@fact py = 52 | poll_share | Y | share of support in the last poll | August 2032 | snapshot
@fact w = 38 | other | P | turbines planned | - | plan
@rel sum v = y + n
@rel share ys = y / v
@rel share ns = n / v
@race result = y n
@trap ys sy :: all the isles and one
@trap ys py :: the vote and the last poll

@doc a-scotwire | wire agency | 2032-09-17
Islanders reject wind farm

Voters in Cairnglas have turned down plans for {38|w} offshore turbines, by {53.9%|ns|s=turned down} to {46.1%|ys}.

The count, completed at 03:20 in the Stornaway Road sports hall, showed {5,390|n} No votes and {4,610|y} Yes on a turnout of {81.3%|t}. A poll in August had put the Yes side on {52%|py|t=in August}.

@doc b-islestimes | island weekly | 2032-09-18
A night of long faces in Skerray

It was bitterest in the northern isle, where {71 per cent|sy} had voted in favour and only {29 per cent|sn} against. "We're {600|-} folk with no work," said Ishbel Macrury.

Of {10,000|v} valid papers, {a little under half|<ys|v=50} were for the project. The No camp's {5,390|n} crosses came mostly from the {two|-} big towns.
