@story zc-ileauxsternes-bridge
@topic A Quebec island referendum on a ferry: mail ballots, exit interviews, costs
@subject R = Île-aux-Sternes bridge referendum | the referendum | the consultation
@subject Y = for the bridge | the bridge camp | Oui
@subject N = for the ferry | the ferry camp | Non
@subject M = municipality of Île-aux-Sternes | the municipality | the island
@subject F = Traverse des Sternes | the ferry
@subject Q = Quebec Ministry of Transport | the ministry | Transport
@subject S = Mayor Solange Thériault-Kistabish | Thériault-Kistabish | the mayor
@fact y = 873 | vote_count | Y | votes | final | snapshot
@fact n = 1021 | vote_count | N | votes | final | snapshot
@fact m = 148 | margin | N | lead in votes | final | snapshot
@fact v = 1894 | other | R | valid votes | final | snapshot
@fact np = 53.9 | vote_share | N | share of valid votes | final | snapshot
@fact el = 2466 | other | R | electors | - | constant
@fact sec = 1140 | other | R | electors who own a summer house | - | constant
@fact mail = 702 | votes_cast | R | votes by mail | final | snapshot
@fact tu = 77.5 | turnout | R | turnout | final | snapshot
@fact rej = 17 | other | R | rejected ballots | final | snapshot
@fact cost = 412000000 | budget | Q | dollars for the bridge | - | plan | hypothetical
@fact cost0 = 260000000 | budget | Q | dollars for the bridge | 2026 estimate | plan | hypothetical
@fact fer = 9800000 | spending | F | dollars a year | 2031 | cumulative
@fact pas = 218000 | ridership | F | passengers | 2031 | cumulative
@fact veh = 96000 | ridership | F | vehicles | 2031 | cumulative
@fact wait = 95 | duration | F | minutes of wait on a Friday in July | 2031 | snapshot
@fact can = 61 | other | F | crossings cancelled by ice | winter 2031-32 | cumulative
@fact km = 3.1 | distance | R | kilometres of bridge | - | plan
@fact pop = 1710 | other | M | residents in winter | 2031 | snapshot
@trap y n :: two camps
@trap el sec :: all electors and owners of summer houses
@trap v mail :: all votes and those by mail
@trap cost cost0 :: two estimates
@trap pas veh :: passengers and vehicles
@trap el pop :: electors and winter residents
@rel sum v = y + n
@rel diff m = n - y
@rel share np = n / v
@race final = n y

@doc presse-can | wire agency | 2032-06-19
Islanders choose ferry over {$412-million|cost|v=412000000} bridge

ÎLE-AUX-STERNES, Que. — Residents and cottagers of a St. Lawrence island have voted by {1,021|n|t=Saturday night|by=the returning officer} to {873|y|^} to keep their ferry and reject a bridge, the returning officer said Saturday night.

The {53.9|np|t=Saturday night}-per-cent vote for the status quo is not binding on the Ministry of Transport, which puts the price of the {3.1|km}-kilometre span at {$412 million|cost}, up from {$260 million|cost0|t=in 2026} in 2026.

Of {2,466|el} electors, {1,140|sec} own a second home on the island. {702|mail} ballots came by mail.

The ferry carried {218,000|pas|t=last year} passengers and {96,000|veh|^} vehicles last year at a cost of {$9.8 million|fer}. Ice cancelled {61|can|t=last winter} crossings last winter.

@doc echo | regional weekly | 2032-06-23
"My father rowed it"

By Maxence Ouellet-Basque

On Saturday, at the counter of Chez Gertrude, they had put a jar for each side. Beans for the bridge, peas for the boat. By noon the peas were winning, and no one needed to wait for the box.

The box said {1,021|n} to {873|y}: {148|m} more islanders, or friends of the island, for the *Traverse des Sternes*, which in July makes you wait {95|wait} minutes on a Friday, and in February may not come at all ({sixty-one|can|t=last winter} times, last winter).

"Friends of the island" is the sore point. There are {1,710|pop|t=in winter} of us in winter. There are {2,466|el} on the list, of whom {1,410|!sec} pay taxes on a chalet and live in Sainte-Foy. The mayor, Solange Thériault-Kistabish, who was for the bridge, would rather not say "stolen". She said "borrowed".

{702|mail} envelopes, of {1,894|v} votes that counted, came from off the island. {17|rej} ballots were rejected, one because it was marked with a very good drawing of a beluga.

Turnout: {77.5|tu}. In the last municipal election it was {38|-}.

Garage sale, {211|-} chemin du Quai • Strawberry supper {$18|-}

@doc mtl-column | Montreal daily, column | 2032-06-22
{Four hundred and twelve million|cost} reasons

You'd have to be in love or in construction to want to spend {$412 million|cost} on {1,710|pop} people. I make that {$241,000|-} each. For the same money you could buy every one of them a helicopter, slightly used.

The islanders worked that out for themselves. By {1,021|n} to {837|!y} they told Transport to keep its concrete. More than {half|>np|v=50}, in a vote in which {77.5|tu} per cent turned up, twice what we manage in this city to choose who won't fix our pipes.

Some grumble that cottagers decided. They did: {702|mail} votes by mail. But a ferry that costs {9.8 million|fer} a year would take {42|-} years to eat up a bridge. And ask those who queue {an hour and a half|~wait|v=90} on a Friday in July. They told me that it's the only time when they talk to their kids.

The estimate was {260|cost0|x=1000000} million six years ago, by the way. A bridge is the only thing that rises faster than rent.

@doc ministry-faq | ministry web page | 2032-07-02
Fixed link, Île-aux-Sternes: frequently asked questions

Is the project abandoned? The Ministry takes note of the consultation of 19 June ({1,021|n} votes for the ferry, {873|y} for the bridge, {17|rej} rejected).

How much would it cost? The order of magnitude is {$412 million|cost}, including contingency of {30|-} per cent. An earlier figure, {$260 million|cost0|t=2026}, dated from 2026 and excluded approaches.

What about the ferry? It transported {96,000|veh|t=in 2031} vehicles and {281,000|!pas|^} passengers in 2031. A second vessel ({$58 million|-}) would cut the peak wait of {95|wait} minutes by half.

Why were crossings cancelled? {61|can|t=2031-32} in winter 2031-32, all for ice.

Who may I contact? Dial {511|-}. Project No. {154|-}-07-0032.
