@story oil-birds-punta
@topic Oil spill and seabirds at Punta Lamilla, Chile, May 2006
@subject S = Punta Lamilla spill | the spill | Punta Lamilla | slick
@subject T = tanker Rosa Andina | Rosa Andina | the tanker
@subject C = Cormorán Foundation | the foundation | rescuers | the vet station
@subject N = Navy | the Navy | port captain
@subject P = Petrolera Austral | the company | the owners
@subject H = Humboldt penguins | penguins
@subject O = Oceanwatch | the activists
@fact sp = 285 | other | T | tonnes of oil spilled | 2006-05-18 | cumulative
@fact spc = 190 | other | P | tonnes of oil that it admits to | 2006-05-17 | constant
@fact km1 = 14 | distance | S | kilometres of coast fouled | 2006-05-17 | snapshot
@fact km2 = 38 | distance | S | kilometres of coast fouled | 2006-05-21 | snapshot
@fact b = 1620 | other | C | birds brought in alive | 2006-05-21 | cumulative
@fact bd = 940 | deaths | C | birds picked up dead | 2006-05-21 | cumulative
@fact pe = 415 | other | H | penguins brought in alive | 2006-05-21 | cumulative
@fact ped = 260 | deaths | H | penguins picked up dead | 2006-05-21 | cumulative
@fact rel = 118 | rescued | H | penguins washed and let go | 2006-05-21 | cumulative
@fact v = 340 | crowd | C | volunteers | 2006-05-21 | snapshot
@fact liq = 2600 | other | C | litres of washing-up liquid used | 2006-05-21 | cumulative
@fact tub = 46 | other | C | tubs | - | constant
@fact min = 45 | duration | C | minutes to wash a penguin | - | constant
@fact boat = 9 | other | N | boats at work | 2006-05-21 | snapshot
@fact col = 95 | other | N | tonnes of oil scooped up | 2006-05-21 | cumulative
@fact pct = 33.33 | other | N | share of the oil scooped up | 2006-05-21 | snapshot
@fact fine = 1200000000 | damages | P | pesos of fine | 2006-05-20 | plan | projected
@fact ins = 850000000 | damages | P | pesos set aside | 2006-05-20 | plan
@fact col0 = 5100 | other | H | penguins in the colony | 2005 count | snapshot
@fact fish = 210 | jobs | S | fishermen out of work | 2006-05-21 | snapshot
@fact hr = 23:50 | clock | T | hour when she touched ground | 2006-05-16 | constant
@fact crw = 24 | other | T | sailors aboard | - | constant
@fact share = 13.24 | other | H | share of the colony found oiled | 2006-05-21 | snapshot
@fact oiled = 675 | other | H | penguins found oiled, dead or alive | 2006-05-21 | cumulative
@rel sum oiled = pe + ped
@rel share share = oiled / col0
@rel share pct = col / sp
@trap sp spc :: measured against what the company admits
@trap km1 km2 :: four days apart
@trap b bd :: birds alive against birds dead
@trap b pe :: all birds against penguins
@trap fine ins :: fine against money set aside
@trap rel pe :: let go against brought in

@doc a-wire | wire agency | 2006-05-22
Chile spill fouls {38|km2|t=by Sunday} km of coast, penguins washed by hand

VALPARAISO, May 22 - Oil from the tanker Rosa Andina had fouled {38|km2|t=by Sunday} kilometres of Chile's coast by Sunday, up from {14|km1|t=the day after she touched ground} the day after she touched ground, the Navy said.

It puts the loss at {285|sp|by=the Navy} tonnes; Petrolera Austral, which owns the ship, has admitted to {190|spc|by=Petrolera Austral}. {Nine|boat} boats have scooped up {95|col|by=the Navy} tonnes, {a third|pct|v=33.33}.

The Cormorán Foundation had taken in {1,620|b|t=by Sunday} live birds and collected {940|bd|^} dead ones by Sunday. Of {415|pe} live Humboldt penguins, {118|rel} have been released.

Prosecutors will seek a fine of {1.2 billion|fine|m=projected} pesos. The company has set aside {850 million|ins}. {Two hundred and ten|fish} fishermen can't work.

@doc b-daily | regional daily | 2006-05-22
A penguin takes {forty-five|min} minutes

We timed it. From the towel to the drying pen, {three-quarters of an hour|min|v=45} and two pairs of hands. There are {46|tub} tubs at the vet station in the fishing hall; by Sunday {2,600|liq} litres of washing-up liquid had gone down them.

Among the {340|v} volunteers is Carla Huenchul, a shop assistant, who holds the beaks. "They don't thank you," she says, showing her thumb. More than {a hundred|>rel} of her birds are back in the sea.

A colony of {5,100|col0|t=last year} was counted here last year. Of those {675|oiled} have been found with oil on them, {four hundred and fifteen|pe} of which could be treated.

The master, questioned for {six|-} hours, says she went aground at {ten to midnight|hr|v=23:50}. The port captain's tape has it at {23:10|!hr|by=The port captain's tape}.

No one knows what the {24|crw} men on the bridge and below it were doing. Hake: 900 pesos/kg.

@doc c-activists | environmental group's site | 2006-05-23
LAMILLA BLACK TIDE: THEY ARE LYING AGAIN

The company says {190|spc|by=The company} tonnes. The Navy says {285|sp|by=The Navy}. Oceanwatch divers saw the torn tank with their own lamp, and our engineer puts it at {410|!sp|by=our engineer}.

On the beaches it's no better. {Nine hundred and forty|bd} bodies bagged, {sixteen hundred and twenty|b} living ones in crates, and each night more. Of penguins alone we've {260|ped} on the list of the dead.

They promised {twelve|!boat} boats on the water. We can see the harbour from here. Count them!

And what will it cost them? {850 million|ins} pesos in an envelope, while the prosecutor talks of {1,200|fine|x=1000000|m=projected} million.

SIGN: 21,344 have. Share with 5 friends.

@doc d-insure | insurance newsletter | 2006-06-01
Casualty notes: ROSA ANDINA (21,000 dwt, built 1984)

Grounded {2350|hr|v=23:50} local on 16 May off Punta Lamilla; {24|crw} crew, none hurt. Bunkers and cargo lost {285|sp} t (official). Recovered {95|col} t by {nine|boat} craft.

Shoreline affected: {38|km2|t=as at the 21st} km as at the 21st. Wildlife: {1,620|b} live and {940|bd} dead birds. {Thirteen per cent|share|round} of the local Humboldt colony is known to be oiled.

Exposure: penalty sought {CLP 1.2bn|fine|m=projected|v=1200000000}; owner's provision {CLP 850m|ins|v=850000000}. Fishers' claims ({210|fish} men) not yet in. We expect {three|-} underwriters to share.

Also this month: two bulkers, one barge, and a crane that walked.
