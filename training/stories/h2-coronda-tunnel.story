@story h2-coronda-tunnel
@topic Tunnel escape from a prison at Coronda, Argentina, 2006: from the morning roll call to the last man
@subject P = Coronda prison | the prison | Coronda | Unit 1 | Unidad 1
@subject E = Coronda escape | escape | breakout | the fugitives | fugitives | escapees
@subject S = Penitentiary Service | prison service | guards | warders
@subject W = Prefect Elvio Zanuttini | Zanuttini | the governor | the director
@subject R = Roque "El Topo" Maldonado | Maldonado | El Topo | the digger
@subject D = Santa Fe police | police | provincial police
@subject V = Minister Graciela Abdala | Abdala | the minister
@fact esc = 23 | other | E | prisoners who got out | 2006-10-02 | constant
@fact ins = 9 | other | E | prisoners stopped in the tunnel | 2006-10-02 | constant
@fact ar1 = 5 | arrests | E | prisoners recaptured | 2006-10-02 evening | cumulative
@fact ar2 = 14 | arrests | E | prisoners recaptured | 2006-10-05 | cumulative
@fact ar3 = 22 | arrests | E | prisoners recaptured | 2006-12-20 | cumulative
@fact fr1 = 18 | missing | E | prisoners at large | 2006-10-02 evening | snapshot
@fact fr2 = 8 | missing | E | prisoners at large | 2006-10-05 | snapshot
@fact fr3 = 0 | missing | E | prisoners at large | 2006-12-20 | snapshot
@fact dd = 1 | deaths | E | prisoners shot dead | 2006-10-05 | cumulative
@fact len = 47 | distance | E | metres of tunnel | - | constant
@fact dep = 2.5 | distance | E | metres deep at the lowest point | - | constant
@fact ear = 19 | other | E | tonnes of earth moved | - | constant
@fact mon = 4 | duration | R | months of digging | - | constant
@fact t0 = 02:30 | clock | E | time the first man left | 2006-10-02 | constant
@fact t1 = 06:15 | clock | S | time it was noticed | 2006-10-02 | constant
@fact hd = 225 | duration | S | minutes until it was noticed | - | constant
@fact inm = 1340 | crowd | P | prisoners held | 2006-10-01 | snapshot
@fact cap = 870 | other | P | places | - | constant
@fact grd = 24 | officers | S | guards on the night shift | 2006-10-01 | constant
@fact tow = 3 | units_pledged | P | watchtowers manned | 2006-10-01 night | snapshot
@fact tw = 7 | units_pledged | P | watchtowers | - | constant
@fact po = 600 | officers | D | officers in the search | 2006-10-03 | snapshot
@fact sus = 11 | officers | S | guards suspended | 2006-10-05 | cumulative
@fact cel = 14 | address | E | number of the cell where the tunnel began | - | constant
@fact ag = 41 | age | R | years old | 2006-10 | constant
@fact sen = 18 | sentence | R | years of prison he was serving | - | constant
@fact ext = 6 | sentence | R | years of prison added | 2007-08 | constant
@fact rw = 20000 | budget | V | pesos of reward per man | - | plan | pledged
@fact bw = 3200000 | budget | V | pesos for a wall | - | plan | pledged
@rel diff fr1 = esc - ar1
@rel diff fr2 = esc - ar2 - dd
@rel sum esc = ar3 + dd + fr3
@fact bu = 1030000 | budget | V | US dollars for a wall | - | plan | pledged
@fact wd = 6 | distance | V | metres deep that the foundations of the wall will be | - | plan
@fact oc = 54 | other | P | percent more prisoners than places | 2006-10-01 | snapshot
@fact ag2 = 42 | age | R | years old | 2007-09 | constant
@fact all = 32 | other | E | prisoners on the list | - | constant
@fact inm2 = 1410 | crowd | P | prisoners held | 2007-09 | snapshot
@rel convert bu = bw
@rel sum all = esc + ins
@rel change oc = cap -> inm
@trap inm inm2 :: a year later
@trap esc ins :: outside and in the tunnel
@trap ar1 ar2 :: three days apart
@trap ar2 cel :: both fourteen
@trap fr1 sen :: both eighteen
@trap inm cap :: held and places
@trap tw tow :: all and manned
@trap sen ext :: old term and new

@doc a-radio | radio morning show, transcript | 2006-10-02
"There is a hole, and the hole has no end"

HOST: We go to Coronda, to our mobile unit. Mauricio, good morning. How many?

REPORTER: Good morning. The prison service says {twenty-three|esc|by=The prison service}. {Twenty-three|esc} gentlemen who last night slept in Pavilion 11 and this morning don't.

HOST: By the gate?

REPORTER: By a tunnel! From cell {fourteen|cel}. It comes out in a chicken coop. {Forty-seven|len} metres, the director tells me; I paced out {forty-five|-}.

HOST: And when did they realise?

REPORTER: At the count, at {a quarter past six|t1|v=6:15}. The first had been gone since {half past two|t0|v=2:30}, by what the others say.

HOST: What others?

REPORTER: There were {nine|ins} more in the hole when the guards looked in. Waiting their turn. One was reading.

HOST: Eight minutes to nine, nineteen degrees in Rosario.

@doc b-daily | Rosario daily | 2006-10-03
Tunnel under Coronda: {23|esc} out, {five|ar1} caught, {18|fr1} still free

In the kitchen of his brother-in-law in Arocena, eating ravioli: that is how the {fifth|ar1|v=5|t=by last night} of the {23|esc} men who left Coronda prison on Monday was recaptured by last night. {Eighteen|fr1|t=by last night} are still being looked for by {600|po|t=today} provincial police, who today are joined by the Federals' dogs.

The tunnel, {2.5|dep} metres below the yard at its deepest, has lamps, a fan made from a computer and a timetable. Its builders moved {19|ear} tonnes of earth. Where to? "The vegetable garden has been very good this year," said the director, Prefect Elvio Zanuttini, with a straight face.

For {three hours and three-quarters|hd|v=225} nobody noticed. There were {24|grd|t=that night} guards that night for {1,340|inm|^} inmates, in a building for {870|cap}. Of the {seven|tw} towers {three|tow|^} had anybody in them.

The alleged engineer, Roque Maldonado, alias El Topo, {41|ag}, is serving {18|sen} years for a bank robbery in Venado Tuerto, to which he also came from below.

Minister Graciela Abdala offers {20,000|rw|by=Minister Graciela Abdala} pesos for each man.

Classifieds 22-28 | Quiniela: 714 at the head

@doc c-wire | wire agency | 2006-10-05
Argentine police shoot tunnel fugitive, {8|fr2} still at large

SANTA FE, Argentina, Oct 5 (Austral News) - Police in Argentina shot dead {one|dd} of {23|esc} prisoners who crawled out of an overcrowded jail this week, and have caught {14|ar2|t=on Thursday|by=officials}, officials said on Thursday. {Eight|fr2|^} remain at large.

The man killed, {28|-}, had taken a family hostage near Gálvez.

{Eleven|sus|t=on Thursday} prison staff have been suspended, among them the governor. Investigators want to know how inmates dug for {four|mon|by=Investigators} months, and how a {47|len}-metre tunnel could pass below a guardroom.

Provincial justice minister Graciela Abdala announced a {3.2|bw|x=1000000|by=Provincial justice minister Graciela Abdala} million peso ({$1.03 million|bu}) perimeter wall with foundations reaching to {six|wd} metres, more than {twice|-} the depth of the hole.

The prison held {1,340|inm|t=on the eve of the escape} people on the eve of the escape, {54|oc|^} percent above capacity.

@doc d-chronicle | magazine chronicle | 2007-09-02
The last ravioli of El Topo

They got him on the 20th of December, in Paysandú, across the river, teaching a neighbour's son to lay bricks. He was the {22nd|ar3|v=22} to go back. With the {one|dd} who never will, in Gálvez, that made all {23|esc}; the account was closed, {nobody|fr3|v=0} was left to look for, and the minister sent sweet cider to the police stations.

I met Roque Maldonado in a room with a bolted table. He is {42|ag2|t=now} now and has the manners of a surveyor. Last month a court gave him {six|ext|t=Last month|by=a court} years for the tunnel, on top of the {18|sen} that he has. "Per metre it is not much," he said.

He corrects me on the measurements. It took {four|mon} months, yes, but they rested on Sundays, because of visits. The {19|ear} tonnes went out in socks. There was a list, and it had {32|all} names; {nine|ins} of them were unlucky. The order was by length of sentence, "the longest first, as in a hospital". He himself went seventh, at {ten to three|-}, having seen the first off at {half past two|t0|v=2:30}.

In cell {14|cel} now there is concrete to the knee. The wall for which {3.2 million|bw} pesos were promised has reached, when I visit, the height of a dog. All {seven|tw} towers are manned, by day. Inside there are {1,410|inm2|t=when I visit}; places have not been added to the {870|cap}.

The reward, by the way: {20,000|rw} pesos a head. The brother-in-law in Arocena collected, and bought a freezer.
