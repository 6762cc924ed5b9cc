@story zc-oberweiher-theatre
@topic A German state theatre's season: seats sold, subsidy cut, a warning strike, a new hall
@subject T = Staatstheater Oberweiher | the Staatstheater | the theatre | the house
@subject L = state government | the Land | the ministry of culture
@subject V = ver.bühne | the stage union | the union
@subject N = interim hall in the tram depot | the tram depot | the interim hall
@subject I = Marlene Quast | Quast | the intendant
@fact v = 231400 | crowd | T | tickets sold or given | season 2029-30 | cumulative
@fact v0 = 214900 | crowd | T | tickets sold or given | season 2028-29 | cumulative
@fact occ = 83 | rate | T | percent of seats taken | season 2029-30 | snapshot
@fact occo = 91 | rate | T | percent of seats taken at the opera | season 2029-30 | snapshot
@fact sub = 38400000 | budget | L | euros of subsidy | 2030 | constant
@fact cut = 2600000 | budget | L | euros by which the subsidy is to be cut | 2031 | plan
@fact sub2 = 35800000 | budget | L | euros of subsidy | 2031 | plan
@fact own = 7900000 | revenue | T | euros of own income | season 2029-30 | cumulative
@fact per = 166 | price | L | euros of subsidy for each ticket | season 2029-30 | snapshot
@fact emp = 540 | jobs | T | employees | 2030 | snapshot
@fact stage = 128 | jobs | V | stage hands | 2030 | snapshot
@fact str = 3 | duration | V | evenings of strike | November 2030 | constant
@fact canc = 5 | other | T | performances cancelled | November 2030 | cumulative
@fact dem = 6.5 | rate | V | percent of rise demanded | November 2030 | plan
@fact off = 3.2 | rate | L | percent of rise offered | November 2030 | plan | pledged
@fact ren = 210000000 | budget | L | euros for the renovation | 2028 | plan
@fact ren2 = 287000000 | budget | L | euros for the renovation | 2030 | plan
@fact int = 24000000 | spending | N | euros for the hall | 2030 | cumulative
@fact seats = 1080 | other | T | seats in the big house | - | constant
@fact seatsi = 760 | other | N | seats in the hall | - | constant
@trap v v0 :: the season before
@trap occ occo :: whole house and opera
@trap sub sub2 :: this year and next
@trap ren ren2 :: two estimates
@trap dem off :: demanded and offered
@trap seats seatsi :: two halls
@rel diff sub2 = sub - cut

@doc release | theatre press release | 2030-09-02
Season balance: {231,400|v} visits

The Staatstheater Oberweiher counted {231,400|v|t=in the season 2029/30} visits in the season 2029/30 ({214,900|v0|t=previous year} in the previous year). Seat occupancy over all divisions was {83|occ|t=in the season 2029/30} per cent, at the opera {91|occo}. Own income reached {€7.9 million|own}.

"The city wants its theatre," says intendant Marlene Quast.

The house employs {540|emp} people from {38|-} nations. The Land's grant in 2030 is {€38.4 million|sub|t=in 2030}.

From autumn 2031 the Staatstheater will play in the former tram depot (capacity {760|seatsi}) while the main house, with {1,080|seats} places, is renovated.

Premiere calendar: {19|-} premieres, {4|-} world premieres. Box office 0821 555 300

@doc regional | regional daily | 2030-11-18
The curtain stayed down

OBERWEIHER. {Three|str} evenings, {five|canc} performances, {4,100|-} refunds: the result of the warning strike at the Staatstheater. On Saturday *Rusalka* was sung in evening dress before the iron curtain since nobody raised it.

The union ver.bühne demands {6.5|dem} per cent for {128|stage} stage hands. The Land offers {3.2|off}, in two steps. "I earn {2,480|-} gross and hang over the stage at {18|-} metres," says rigger Murat Demirhan-Voss.

At the same time the ministry of culture wants to cut its grant next year by {2.6 million|cut|t=next year} to {35.8|sub2|x=1000000} million euros. Each ticket is today subsidised with {166|per} euros. Quast: "Whoever divides like that should also divide the motorway by the number of cars."

At least the public is faithful. {231,400|v|t=last season} came last season, and {83|occ|^} of 100 seats were taken.

Then there's the building. {210 million|ren|t=in 2028} was the word in 2028; now it is {287|ren2|x=1000000|t=now}. The substitute, a hall with {760|seatsi} seats in the tram depot, has already eaten {24 million|int}.

Weather page {12|-}. Death notices page {20|-} to {23|-}.

@doc feuilleton | national newspaper, culture section | 2030-11-24
Iron curtain

One must have sat there. A mermaid in a black trouser suit sings to the moon, and the moon is a fire extinguisher. The strike of the stage hands in Oberweiher has given German opera its best staging of the year, and it cost nothing, while that planned by the director cost {340,000|-}.

Let us nevertheless talk about money, as everyone does. {38.4 million|sub|t=this year} euros a year, this year, come from the state. Out of its own strength the theatre earns {7.9|own|x=1000000}. Some will say, too little; in Lyon they'd kiss the hand of any house with {91|occo} per cent at the opera.

Of {540|emp} people, {128|stage} push, hoist and light. They would like {6.5|dem} per cent. The minister, Dr. Falk Rüdenauer, grants {3.2|off} and takes away {2.6 million|cut} with the other hand. He says the people won't notice. After {three|str} evenings without machinery we know: they notice, and they applaud.

The house was built in 1952 by {1,080|seats} citizens' bricks, one for each seat. Its renovation, the ministry confesses, will now come to {287 million|ren2|by=the ministry}. For this one might build {three|-} new ones in Denmark.

@doc union-flyer | union leaflet | 2030-11-12
WE RAISE THE CURTAIN. RAISE US.

Colleagues!

– Rent in Oberweiher: +{31|-} % since 2024. Our pay: +{9|-} %.
– We demand {6.5|dem} %, at least {220|-} euros. The employers put {3.2|off} % on the table, in two slices.
– The same Land that finds {287 million|ren2} for marble (in 2028: {210|ren|x=1000000|t=in 2028}) finds nothing for us, and wants to bring down the subsidy to {35.8 million|sub2|t=in 2031} in 2031.
– Without us no light, no sound, no flying carpet. We are {128|stage} of {540|emp}.

Warning strike on Thursday, Friday and Saturday, {three|str} evenings, meeting point stage door, 17:00. Strike money from the {first|-} day. Bring your hard hat!

V.i.S.d.P.: A. Bucholtz, Theatergasse {6|-}
