@story szarlejka-mine-strike
@topic Underground strike at a Silesian coal mine, June 1998: who is below, closure plan, severance, production
@subject K = Szarlejka mine | Szarlejka | the mine | KWK Szarlejka | the pit
@subject J = Jadwiga-Maria mine | Jadwiga-Maria | the neighbouring mine
@subject H = Bytom Coal Holding | the holding | the owner
@subject Z = Zenon Pytlik | Pytlik | the strike leader
@subject G = the government | Warsaw | economy ministry | the ministry
@subject S = Solidarni | the union | the strike committee
@fact b1 = 84 | crowd | K | miners on strike underground | 1998-06-15 morning | snapshot
@fact b2 = 137 | crowd | K | miners on strike underground | 1998-06-17 morning | snapshot
@fact b3 = 129 | crowd | K | miners on strike underground | 1998-06-19 morning | snapshot
@fact hg = 22 | crowd | K | miners refusing food | 1998-06-19 morning | snapshot
@fact ho = 3 | injuries | K | miners taken to hospital | 1998-06-19 morning | cumulative
@fact dep = 740 | distance | K | metres below ground of the striking shift | - | constant
@fact emp = 3350 | jobs | K | people employed | 1998-06-15 | snapshot
@fact empj = 4480 | jobs | J | people employed | 1998-06-15 | snapshot
@fact tr = 1600 | jobs | H | miners to be moved to the neighbouring mine | 1998-06-15 | plan
@fact sv = 44000 | price | G | zlotys of severance for a miner who leaves | 1998-06-15 | plan | pledged
@fact svd = 60000 | price | S | zlotys of severance demanded for a miner who leaves | 1998-06-18 | plan | threshold
@fact svg = 16000 | price | S | zlotys between the severance offered and demanded | 1998-06-18 | constant
@fact out = 1420000 | other | K | tonnes of coal raised | 1997 | constant
@fact outj = 2050000 | other | J | tonnes of coal raised | 1997 | constant
@fact ls = 196000000 | profit | K | zlotys lost | 1997 | constant
@fact lst = 31 | price | K | zlotys lost on each tonne sold | first quarter 1998 | constant
@fact co = 143 | price | K | zlotys to raise a tonne | first quarter 1998 | constant
@fact sp = 112 | price | K | zlotys received for a tonne | first quarter 1998 | constant
@fact pr = 24 | other | G | mines to be closed | by 2002 | plan
@fact al = 65 | other | G | mines in operation | 1998-06 | snapshot
@fact age = 38 | age | Z | years of age | 1998-06 | constant
@fact hr = 6:20 | clock | K | time at which the shift refused to come up | 1998-06-15 | constant
@fact cl = 1999-03-31 | date | K | day of closure | - | plan
@rel diff lst = co - sp
@rel diff svg = svd - sv
@trap b1 b2 :: two days later
@trap b2 b3 :: some came up
@trap b3 hg :: all below and those who refuse food
@trap emp empj :: two mines
@trap sv svd :: offered and demanded
@trap out outj :: two mines
@trap pr al :: to close and in operation

@doc a-agency | news agency, Warsaw | 1998-06-15
Miners refuse to leave pit in Bytom

KATOWICE, June 15 (KAP). {Eighty-four|b1|t=as of this morning} miners of the night shift remain {740|dep} metres underground at the Szarlejka mine as of this morning, in protest against its closure, which is set for {March 31, 1999|cl}.

They told the dispatcher at {6.20 a.m.|hr} that they would not be coming up.

The Bytom Coal Holding employs {3,350|emp} people at Szarlejka. It intends to move {1,600|tr|by=It} to the neighbouring Jadwiga-Maria mine, where {4,480|empj} work; the others are to take early pensions or a severance of {44,000|sv} zlotys.

Szarlejka raised {1.42 million|out|t=last year} tonnes of coal last year and lost {196 million|ls|^} zlotys. Under the government's programme {24|pr|t=by 2002|by=the government's programme} of Poland's {65|al} mines are to shut by 2002.

@doc b-regional-daily | regional daily, Katowice | 1998-06-18
Day three at the {740|dep} level

From our reporter Urszula Kocoń

At the gate there are geraniums and a table with rolls. The wives count differently from the holding: for them no one is "on strike", they're "downstairs". Yesterday morning {137|b2|t=Yesterday morning} of them were. On Monday it had been {84|b1|t=On Monday}; two shifts have since joined.

Their spokesman, Zenon Pytlik, {38|age}, talks to the surface by a telephone from the fifties. He wants {60,000|svd|by=He} zlotys for whoever must go. Warsaw's {44,000|sv|by=Warsaw} he calls "a washing machine and a half per year of dust".

The director, an engineer, talks of money too. To bring up a tonne cost him {143|co|t=between January and March|by=The director} zlotys between January and March. The power station paid {112|sp|^}. "You're a housewife, you work it out," he says to me. I'm no housewife, but I did: {31|lst|^}.

Jadwiga-Maria, next door, brought up {2.05 million|outj|t=last year} tonnes last year and is said to be safe, for now. It's there that {sixteen hundred|tr|v=1600} are supposed to go.

@doc c-british-broadsheet | British broadsheet, foreign page | 1998-06-20
Poland's pitmen starve for a mine nobody wants

From Imogen Farquhar-Lisle in Bytom

The lift brought up {three|ho|t=yesterday} men on stretchers yesterday, and nobody else. Beneath the slag heaps {129|b3|t=yesterday} remain, {22|hg|^} of whom will take only water.

They are there for a colliery that costs the taxpayer {31|lst} zlotys (about {£5.40|-}) for each tonne it sells. It lost {196 million|ls|t=in 1997} of them in 1997. Of {65|al} pits at work in Poland today the ministry thinks {24|pr|t=within four years|by=the ministry} must vanish within four years.

Mr Pytlik, whom the tabloids call the Mole, is {38|age} and has {two|-} daughters, one of whom was confirmed on Thursday without him. His men began at {twenty past six|hr} on Monday. He says he'll come up when somebody signs for {60,000|svd|by=He} zlotys a head. The offer stands {16,000|svg} lower.

Once this town had {seven|-} pits. By next Easter it will have {two|-}.

@doc d-radio-morning | radio script, Opole | 1998-06-19
6:00 NEWS

Good morning. In Bytom the strike below ground goes into its fifth day. {One hundred and twenty-nine|b3|t=this morning} people are down there this morning. That's {eight|-} fewer than on Wednesday, when there were {137|b2|t=on Wednesday}. {Twenty-two|hg|t=this morning} are on hunger strike. {Three|ho|t=so far} have been taken to hospital so far, none of them in danger.

The owner announced last night that it will go ahead. The pit shuts on the {thirty-first of March|cl}. Of {3,350|emp} staff, {1,600|tr} get a place elsewhere.

The economy ministry said that {44,000|sv|by=The economy ministry} zlotys is its last word. A deputy minister had hinted at {50,000|-} on television; that has been withdrawn.

Petrol goes up by 4 grosze. The weather after this.
