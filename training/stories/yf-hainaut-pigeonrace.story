@story yf-hainaut-pigeonrace
@topic Thousands of racing pigeons vanish on a flight from the Loire to Belgium: release, search, price and protest
@subject R = Blois-Hainaut race | the race | the flight | organisers
@subject P = Racing pigeons | pigeons | the birds | birds
@subject F = Federation of fanciers | the federation | fanciers
@subject W = Royal weather service | forecasters | the weather service
@subject G = Pigeon Mireille | Mireille | the hen
@subject O = Owner Dieudonné Vercruysse | Vercruysse | the owner
@subject L = Lorries | convoyers | the lorries
@subject A = Animal welfare group Ailes | Ailes | the welfare group
@subject S = Solar observatory Humain-Nord | the observatory
@fact rel = 21600 | other | P | birds released | 7 June 2031 | constant
@fact b1 = 3240 | other | P | birds home | 7 June 2031, dusk | cumulative
@fact b2 = 9720 | other | P | birds home | 9 June 2031 | cumulative
@fact b3 = 14040 | other | P | birds home | 30 June 2031 | cumulative
@fact mis = 7560 | missing | P | birds missing | 30 June 2031 | snapshot
@fact mis1 = 18360 | missing | P | birds missing | 7 June 2031, dusk | snapshot
@fact mpc = 35 | rate | P | share of birds missing | 30 June 2031 | snapshot
@fact usual = 7 | rate | F | share of birds missing in a usual race | - | constant
@fact km = 410 | distance | R | kilometres of the flight | - | constant
@fact hr = 07:15 | clock | R | hour of the release | 7 June 2031 | constant
@fact hrp = 06:30 | clock | R | hour of the release planned | 7 June 2031 | plan
@fact exp = 5.5 | duration | R | hours of flight expected | 7 June 2031 | plan | projected
@fact fst = 8.4 | duration | G | hours of flight | 7 June 2031 | constant
@fact spd = 49 | speed | G | kilometres an hour | 7 June 2031 | constant
@fact temp = 33 | temperature | W | degrees at noon | 7 June 2031 | snapshot
@fact tempf = 27 | temperature | W | degrees at noon forecast | 6 June 2031 | plan | projected
@fact wind = 34 | speed | W | kilometres an hour of head wind | 7 June 2031 | snapshot
@fact kp = 6 | other | S | index of magnetic storm | 7 June 2031 | snapshot
@fact own = 1440 | other | F | owners in the race | 7 June 2031 | constant
@fact avg = 15 | other | F | birds of each owner | 7 June 2031 | snapshot
@fact mem = 12600 | other | F | members | 2031 | snapshot
@fact mem91 = 71000 | other | F | members | 1991 | constant
@fact lor = 24 | other | L | vehicles | 7 June 2031 | constant
@fact per = 900 | other | L | birds in each vehicle | 7 June 2031 | constant
@fact hrs = 19 | duration | L | hours in the baskets | 6 and 7 June 2031 | constant
@fact fee = 4.5 | price | F | euros to enter a bird | 2031 | constant
@fact feet = 97200 | revenue | F | euros from entries | 2031 | constant
@fact pri = 2800 | other | G | euros of prize | 2031 | constant
@fact bid = 310000 | price | G | euros offered for her | 12 June 2031 | plan
@fact rec = 1600000 | price | F | euros of the dearest bird ever | 2020s | constant
@fact gage = 2 | age | G | age | - | snapshot
@fact oage = 74 | age | O | age | - | snapshot
@fact oown = 18 | other | O | birds in the race | 7 June 2031 | constant
@fact oback = 11 | other | O | birds home | 30 June 2031 | cumulative
@fact val = 250 | price | F | euros that a bird is worth on average | 2031 | snapshot
@fact loss = 1890000 | damages | F | euros of birds lost | 30 June 2031 | snapshot
@fact call = 860 | other | F | calls about birds found | 30 June 2031 | cumulative
@fact far = 1120 | distance | P | kilometres off course of the farthest bird | 30 June 2031 | constant
@fact dead = 214 | deaths | P | birds found dead | 30 June 2031 | cumulative
@fact hawk = 31 | deaths | P | birds taken by hawks | 30 June 2031 | snapshot
@fact sig = 48300 | other | A | signatures for a ban | July 2031 | cumulative
@fact prot = 90 | crowd | A | people at the protest | 14 June 2031 | snapshot
@fact lim = 30 | temperature | F | degrees above which no bird may be released | from July 2031 | plan | threshold
@fact sus = 6 | duration | F | weeks without long races | from 1 July 2031 | plan
@fact fine = 5000 | damages | F | euros of fine for the starter | July 2031 | constant
@fact nth = 58 | other | R | times held | 2031 | cumulative
@trap b1 b2 :: the evening and two days later
@trap b2 b3 :: two days and three weeks
@trap mis1 mis :: the evening and three weeks later
@trap mis mpc :: birds and percent
@trap exp fst :: expected and flown
@trap temp tempf :: measured and forecast
@trap temp wind :: degrees and kilometres
@trap mem mem91 :: two years
@trap bid rec :: an offer and a record
@trap own avg :: owners and birds of each
@trap dead hawk :: found dead and taken by hawks
@trap oown oback :: started and home
@rel diff mis = rel - b3
@rel diff mis1 = rel - b1
@rel share mpc = mis / rel
@rel product rel = own * avg
@rel product rel = lor * per
@rel product feet = rel * fee
@rel product loss = mis * val

@doc sambre-wire | wire agency | 2031-06-08
Most of {21,600|rel} racing pigeons fail to return to Belgium

MONS, Belgium, June 8 (Sambre Press) - {21,600|rel} racing pigeons were released on the Loire on Saturday and by dusk only {3,240|b1|t=by dusk} had come home, the fanciers' federation said on Sunday. {18,360|mis1|t=by dusk} were unaccounted for.

The birds set off from Blois at {7:15|hr} a.m., three quarters of an hour later than planned, on a flight of {410|km} km that usually takes {five and a half|exp|v=5.5} hours.

It was {33|temp|t=at noon} degrees at noon, against {27|tempf} forecast, with a head wind of {34|wind} km/h.

In an ordinary race {7%|usual} fail to return, the federation said.

The first home was Mireille, a {two|gage}-year-old hen from Binche, after {8.4|fst} hours.

@doc binche-local | local newspaper | 2031-06-11
She came in on foot

Dieudonné Vercruysse, {74|oage}, was asleep in the chair. It was past half past three and he'd given up. Then something walked across the yard: Mireille, {two|gage}, blue chequer, too tired to fly over the gate.

She'd made {49|spd} kilometres an hour, he's worked it out, and she's won {2,800|pri} euros. Of the {18|oown} he had in the race {seven|-} were home by last night. "She can keep the money. I want Gaston."

Across the country {9,720|b2|t=by Monday} birds had found their loft by Monday. The baskets had been closed {twenty-two|!hrs} hours when they were opened. {24|lor} lorries, {900|per} birds in each.

A Chinese gentleman has telephoned. So has his secretary.

KERMESSE: boudin, {6|-} €. Loto-quine, Thursday, {20|-} h

@doc federation-release | federation press release | 2031-07-01
Federation of fanciers: measures after the Blois race

Result at 30 June. Of {21,600|rel} birds, entered by {1,440|own} owners, {14,040|b3|t=at 30 June} have returned. {7,560|mis|^} haven't: {35%|mpc}. {214|dead} were found dead, {31|hawk} of them taken by hawks. {860|call} calls were received from people who'd found a bird, the farthest {1,120|far} km off course, in Jutland.

Causes. Heat; head wind; a magnetic storm (index {6|kp|by=the observatory}, as the observatory informs us); late release, at {7.15|hr|v=07:15} instead of {6.30|hrp|v=06:30}.

Measures. From today no bird is released when more than {30|lim} degrees are forecast. Long races are suspended for {six|sus} weeks. The starter is fined {€5,000|fine}.

The entry fees ({€4.50|fee} a bird, {€97,200|feet}) will go to a fund for satellite rings.

The federation has {12,600|mem} members.

@doc ailes-statement | animal welfare group statement | 2031-06-14
Ailes: they're not "lost". They are dead.

{Ninety|prot} of us stood in front of the federation today with empty baskets. It doesn't sound many. One for each {eighty|-} birds that won't be back.

Birds that had spent {19|hrs} hours in a lorry, {900|per} to a load, were let go into {33|temp} degrees. For {€4.50|fee} each.

According to the federation's own figures {9,270|!b2|t=by last Monday} were home by last Monday. Where are the rest? On roofs in Paris, in the Channel, in hawks.

We demand an end to flights above {200|-} km. More people sign each hour.

@doc flanders-business | business magazine | 2031-06-20
The price of coming home

What's a pigeon worth? On average {€250|val}, says the federation. What is the best worth? The dearest ever made {€1.6 million|rec}.

Mireille's somewhere between. An offer from Chengdu stands at {€130,000|!bid|t=since the 12th} since the 12th. Her owner's considering it, or pretends to.

She flew {410|km} kilometres in {8.4|fst} hours, on a day when the fastest of {1,440|own} lofts' {15|avg} birds apiece were expected in under six. A bird that gets home in bad weather is worth more than one that gets home fast. Breeders call it "head".

The sport itself is walking. {71,000|mem91|t=in 1991} Belgians belonged to it in 1991, {12,600|mem|t=now} now. Every third member is over {seventy|-}.

BEL 20: {-0.2%|-} • Corn {€231|-}/t

@doc radio-essay | radio essay script | 2031-07-06
"Les absents", Radio Borinage

I'll read you a number, and then I'll tell you a name. {Seven thousand five hundred and sixty|mis}. Gaston.

He was Vercruysse's old cock, he'd flown Blois {four|-} times. On the thirtieth of June the federation closed its list. Of the {eighteen|oown} from the yard in Binche {eleven|oback|t=On the thirtieth of June} were home. Gaston wasn't.

They've put the damage at {one million eight hundred and ninety thousand|loss} euros. For Gaston it says {two hundred and fifty|val}.

He was offered {three hundred and ten thousand|bid} for the hen. He said no. "If I sell her, who'll tell him where it is?"

There's talk of a ban. {Forty-eight thousand three hundred|sig} people have put their name to it. I can see why. It was the {58th|nth} time they'd flown it, and never like this.

On Friday something came down on the shed. It was a neighbour's.
