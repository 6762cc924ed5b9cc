@story fr16-belgium-pigeons
@topic Racing pigeons lost in heat and storms on the Grand Vaubressac: Sunday evening to the following Thursday
@subject R = Grand Vaubressac | the Vaubressac | the race | the flight
@subject F = Zennevlucht | the federation | organisers | the pigeon federation
@subject W = Godelieve Vanhoutteghem | Vanhoutteghem | G. Vanhoutteghem | Godelieve
@subject N = Ndiaye-Claes brothers | Gebr. Ndiaye-Claes | Ndiaye-Claes
@subject A = Alix | the hen | the two-year-old
@subject O = Orléans
@subject D = Dierenwelzijn Vlaanderen | the inspectors | Flemish animal welfare inspectors
@fact e = 14382 | other | R | pigeons entered | 2029-06-15 | snapshot
@fact r = 13907 | other | R | pigeons released | 2029-06-16 | snapshot
@fact lr = 12655 | other | R | pigeons released | 2028-06 | snapshot
@fact hb = 475 | other | R | pigeons not let out of the lorry | 2029-06-16 | snapshot
@fact rb = 434 | other | R | pigeons brought home by road | 2029-06-18 | snapshot
@fact h1 = 1126 | other | R | pigeons back at their lofts | 2029-06-16 nightfall | cumulative
@fact h2 = 2840 | other | R | pigeons back at their lofts | 2029-06-17 noon | cumulative
@fact h3 = 4311 | other | R | pigeons back at their lofts | 2029-06-17 20:00 | cumulative
@fact h4 = 6958 | other | R | pigeons back at their lofts | 2029-06-19 18:00 | cumulative
@fact m3 = 9596 | missing | R | pigeons missing | 2029-06-17 20:00 | snapshot
@fact m4 = 6949 | missing | R | pigeons missing | 2029-06-19 18:00 | snapshot
@fact s3 = 31 | other | R | share of the released pigeons back at their lofts | 2029-06-17 20:00 | cumulative
@fact s4 = 50.03 | other | R | share of the released pigeons back at their lofts | 2029-06-19 18:00 | cumulative
@fact n = 80 | other | F | share of the released pigeons that are usually back at nightfall | - | constant
@fact l89 = 89 | other | R | share of the released pigeons back at their lofts | 2028-06 nightfall | cumulative
@fact ck = 07:40 | clock | R | time of the release | 2029-06-16 | snapshot
@fact pk = 06:15 | clock | R | time planned for the release | 2029-06-16 | plan
@fact late = 85 | duration | R | minutes of delay | 2029-06-16 | snapshot
@fact lo = 11 | other | R | lorries that carried pigeons | 2029-06-16 | snapshot
@fact dk = 702 | distance | R | kilometres of the course | - | constant
@fact dmi = 436 | distance | R | miles of the course | - | constant
@fact wd = 688 | distance | W | kilometres flown by the pigeon | 2029-06-16 | snapshot
@fact nd = 713.4 | distance | N | kilometres flown by the pigeon | 2029-06-16 | snapshot
@fact wc = 17:52 | clock | W | time at which the pigeon landed | 2029-06-16 | snapshot
@fact nc = 18:30 | clock | N | time at which the pigeon landed | 2029-06-16 | snapshot
@fact ws = 1124.18 | speed | W | metres a minute | 2029-06-16 | snapshot
@fact ns = 1097.33 | speed | N | metres a minute | 2029-06-16 | snapshot
@fact wp = 4000 | price | W | euros of prize money | 2029-06-16 | snapshot
@fact wpg = 3400 | price | W | pounds of prize money | 2029-06-16 | snapshot
@fact tm = 36.4 | temperature | O | degrees Celsius measured under the route | 2029-06-16 | snapshot
@fact tmf = 97.5 | temperature | O | degrees Fahrenheit measured under the route | 2029-06-16 | snapshot
@fact tf = 33 | temperature | O | degrees Celsius forecast under the route | 2029-06-16 05:00 | snapshot | projected
@fact tl = 30 | temperature | F | degrees Celsius above which no release is allowed | - | constant | threshold
@fact fa = 1918 | other | R | owners who sent pigeons | 2029-06-15 | snapshot
@fact pr = 186000 | price | A | euros paid for the pigeon | 2028-11 | snapshot
@fact prg = 158000 | price | A | pounds paid for the pigeon | 2028-11 | snapshot
@fact off = 240000 | price | A | pounds offered for the pigeon | 2029-03 | snapshot
@fact d1 = 212 | deaths | R | pigeons found dead in the fields | 2029-06-18 evening | cumulative
@fact d2 = 41 | deaths | R | pigeons found dead in the lorry | 2029-06-18 evening | cumulative
@fact dt = 253 | deaths | R | pigeons found dead in all | 2029-06-18 evening | cumulative
@fact sh = 388 | rescued | R | pigeons handed in at shelters | 2029-06-19 | cumulative
@fact fee = 12 | price | F | euros of entry fee for a pigeon | - | constant
@fact ref = 172584 | budget | F | euros of entry fees to be paid back | 2029-06-18 | plan | pledged
@fact fund = 25000 | budget | F | euros promised for the search | 2029-06-18 | plan | pledged
@fact pool = 400000 | other | F | euros in a betting pool | 2029-06-18 | snapshot | denied
@fact pet = 23400 | other | - | signatures against long flights | 2029-06-19 | cumulative
@fact fine = 20000 | other | D | euros of the highest possible fine | - | constant | threshold
@trap r lr :: this year's birds and last year's
@trap e r :: entered, and released after one lorry was held back
@trap h2 h3 :: noon and evening of the same Sunday
@trap h4 m4 :: back and missing on Tuesday are almost equal
@trap tm tf :: measured against forecast
@trap hb rb :: held back, and brought home alive
@trap n l89 :: a usual year and last year
@trap pr off :: paid and offered
@rel diff hb = e - r
@rel diff m3 = r - h3
@rel diff m4 = r - h4
@rel share s3 = h3 / r
@rel share s4 = h4 / r
@rel sum dt = d1 + d2
@rel diff rb = hb - d2
@rel product ref = e * fee
@rel convert dk = dmi
@rel convert tm = tmf
@rel convert pr = prg
@rel convert wp = wpg

@doc b1-wire | news agency | 2029-06-17
Thousands of racing pigeons lost after Belgian long-distance race runs into heat

ZENNEBEEK, Belgium, June 17 (BPD) - Less than {a third|<s3|t=by Sunday evening|by=organisers} of the pigeons set free in southern France for one of Belgium's oldest long-distance races had come home by Sunday evening, organisers said, after the flock met fierce heat and then a wall of thunderstorms.

The federation Zennevlucht, which runs the Grand Vaubressac, said {13,907|r|t=on Saturday|by=Zennevlucht} birds were released on Saturday and {4,311|h3|t=by 8 p.m. on Sunday|by=Zennevlucht} had clocked in at their lofts by 8 p.m. on Sunday. That left {9,596|m3|^} unaccounted for.

Only {1,126|h1|t=before dark on Saturday} made it before dark on Saturday. In an ordinary year, chairman Joris Meulemeester said, around {80 percent|~n|by=Joris Meulemeester} do.

"I have no words for the members," Meulemeester told BPD. "Some of them are standing in the garden with a torch."

The baskets were opened at {7:40 a.m.|ck|by=he}, he said, {85 minutes|late|by=he} behind schedule, after one of {11|lo} lorries broke down near Limoges. The {475|hb|s=the pigeons aboard} birds it carried were judged unfit and the pigeons aboard never flew.

Orléans, which lies under the route, later recorded {36.4|tm|t=later} degrees Celsius. Météo-France had forecast {33|tf|t=at 5 a.m.|by=Météo-France} in its bulletin issued at 5 a.m. The federation's own rules bar a release when more than {30|tl|by=The federation's own rules} degrees is expected on the way.

Flemish animal welfare inspectors opened a file on Sunday. A breach of the code can cost an organiser up to {20,000 euros|<fine}.

(Reporting by Ottilie Verbraeken; Editing by Sami Rahimov)

@doc b2-tabloid | British tabloid | 2029-06-18
FLOWN THE COOP: {£158k|prg} wonder bird vanishes in pigeon race carnage

By Tamsin Okereke-Hale, Europe Correspondent
t.okerekehale@dailylantern.example | 11:08, 18 JUN 2029 | 214 comments

A PIGEON that cost more than a Ferrari is among thousands of birds feared dead after a race across France turned into an inferno.

Champion hen Alix was one of {14,382|!r|t=on Saturday} pigeons let go in the south of France on Saturday for the {436-mile|dmi} dash to Belgium. They went up at {6.40am|!ck|t=on Saturday}. By last night {9,596|m3|t=By last night} had not been seen again.

Heartbroken Bram Oosterlynck, 38, paid {£158,000|prg|t=last November} for the two-year-old at an online auction last November. Four months later he turned down {£240,000|off|t=Four months later|by=he} from a collector in Guangzhou, he says.

"She sleeps in a box by my kitchen," he sobbed. "I have left the window open {two|-} nights running."

Thermometers on the route nudged {97.5F|tmf} before lightning scattered the flock over the Somme.

Great-gran Godelieve Vanhoutteghem, 74, whose plain blue cock beat them all, refused to crack open the bubbly. "He dropped on the shed at {5.52pm|wc|by=she} and he was alone," she said. "Then nothing. Just an empty sky." Her prize: {£3,400|wpg}.

Bosses at the pigeon federation last night denied claims that the birds were sent up to save a betting pot of {€400,000|pool|t=last night|by=Bosses at the pigeon federation}. They admit just {1,126|h1|t=by nightfall on day one|by=They} flapped home by nightfall on day one.

READ MORE: Seagull nicks 47 sausage rolls from same Greggs
READ MORE: My 19-stone tortoise ate the sofa

[Picture 1 of 6: Alix in happier times. Credit: Lantern/Handout]

@doc b3-release | press release of the federation | 2029-06-18
STATEMENT ON THE GRAND VAUBRESSAC 2029

Zennevlucht vzw, Kerkplein 14, 9999 Zennebeek. For immediate release, Monday 18 June, 19.00

The board shares the grief of every loft. These are the facts as known to us tonight.

- {14,382|e|s=pigeons basketed} was the number of pigeons basketed on Friday. Released on Saturday at {07.40|ck|t=on Saturday} from Vaubressac: {13,907|r|t=on Saturday}. The intended hour was {06.15|pk}.
- On board the late lorry: {475|hb}. On veterinary advice the baskets stayed shut. {Forty-one|d2|t=tonight} of those birds did not survive; {434|rb|t=this morning} travelled back with our convoyers this morning.
- Our French colleagues have so far gathered {212|d1|t=so far|by=Our French colleagues} ringed birds in the departments of Aisne and Somme which had perished, which brings the known losses to {253|dt|t=tonight}.

By comparison, in 2028 we released {12,655|lr|t=in 2028} pigeons and {89%|l89|t=before sunset on the first day} were on the perch before sunset on the first day.

The board has decided that the entry fee of {€12|fee} will be refunded for each pigeon entered, whether or not it returned: {€172,584|ref} in total, payable before 31 July. A further {€25,000|fund} is set aside for search and transport.

The board rejects the rumour, spread on social media, of a pool of {€400,000|pool|by=on social media} riding on the result. No such pool exists.

Press contact: Annelore De Smyter, +32 9 555 01 47

@doc b4-localtv | local television site | 2029-06-19
Zenne pigeons: half are home, and a lorry driver tells his story

RTV Zennestreek | Tuesday 19 June 2029, 20:21 | Reading time: 2 min

Three days after the baskets opened, a shade over {half|>s4|t=at six this evening} of the birds in the Grand Vaubressac have been reported back. The counter on the federation's site stood at {6,958|h4|t=at six this evening|by=The counter on the federation's site} at six this evening. On the slate in café De Reisduif it was still Sunday noon, and {2,840|h2|t=Sunday noon|by=the slate in café De Reisduif}; nobody has had the heart to wipe it. For {6,949|m4|t=at six this evening} rings there is no news.

Driver Firmin Kabasele was at the wheel of the last of the {11|lo} vehicles. "A belt snapped. I sat on the hard shoulder with the fans running from the spare battery until it died," he says. He had {457|!hb|by=Driver Firmin Kabasele} animals behind him, and when the vet climbed in, {41|d2} were cold. The other {434|rb|t=on Monday} he drove back to Zennebeek himself on Monday.

Animal shelters between Laon and Mons have taken in {388|sh|t=today} exhausted pigeons, spokeswoman Hanne Ruyskensvelde said today. "Water, shade, and read the number on the leg," is her advice.

Meanwhile a petition to end flights of over {500|-} kilometres has passed {23,400|>pet} names. The course of this one measures {702 km|dk} as the crow flies.

Also on RTV: N28 closed for 12 days from Monday | KVC Zennebeek signs goalkeeper, 22

@doc b5-trade | pigeon racing weekly | 2029-06-20
Vaubressac: the hardest in living memory

THE LOFT & RING, no. 2,311, page 3. From our correspondent in the Zenne valley

Nobody wants to read a result sheet this week, but it exists, and those on it earned their place. {One thousand nine hundred and eighteen|fa|v=1918} fanciers had sent birds; a good {600|-} of them, going by the telephone at our office, have an empty section tonight.

National result, old birds (release {7.40|ck}, wind NE, head-on from Orléans):

1. G. Vanhoutteghem, Zennebeek-Oost — {688 km|wd} — {17.52|wc} — {1,124.18|ws} m/min
2. Gebr. Ndiaye-Claes, Liedermeer — {713.4 km|nd} — {18.30|nc} — {1,097.33|ns} m/min

The winner, BE26-4031177, is a blue cock of three seasons out of the old Driesen line. Godelieve takes {€4,000|wp} and says she will spend it on a new roof for the young-bird loft.

As for the rest: out of {13,907|r} in the air, some {7,000|~h4|t=by the Tuesday evening count} had homed by the Tuesday evening count. On the day itself barely {1,100|~h1|t=On the day itself} did. A usual Vaubressac has {four-fifths|n|t=before the lamps are lit|v=80} of them trapping before the lamps are lit.

Among the absentees: Alix, for whom Bram Oosterlynck gave {€186,000|pr|t=in November} in November. Her breeder wanted us to print the ring. BE27-6120045. Please look.

CLASSIFIEDS p. 22 — RESULTS Short distance p. 9 — Next national: 7 July

@doc b6-newsletter | animal welfare newsletter | 2029-06-21
Wings & Paws, issue 88: your questions about the pigeons

Dear friends, the inbox has {312|-} messages in it, so let us take the ones that came most.

How many are dead? Nobody knows. Counted, as of Monday night: {253|dt|t=as of Monday night}. Of these {212|d1|^} lay in French fields, and {31|!d2|^} suffocated in the vehicle that got stuck.

And still out there? When the federation last updated, on Tuesday, {6,949|m4|t=on Tuesday|by=the federation}. Some have joined town flocks. On Sunday, about {a quarter|?~s3|t=On Sunday} had made it back.

Was it legal? The organisers' handbook draws a line at {30|tl|by=The organisers' handbook} degrees. The dawn forecast said {33|tf|t=dawn|by=The dawn forecast}. Orléans got {36.4|tm}. You do the maths. The inspectors of Dierenwelzijn Vlaanderen can impose at most {€20,000|<fine}, which, spread across the flock, is {a euro and a half|-} a head.

Will owners be paid? They get back the {€12|fee} each bird cost to enter, the federation promises, altogether some {€170,000|~ref|by=the federation}. And {€25,000|fund|by=it} for the search, it says. We would have preferred it the other way round.

What can I do? Sign. We were at {23,400|pet|t=on Tuesday night} on Tuesday night, and at {30,000|-} the Flemish parliament has to hold a hearing.

Thank you for the {388|sh} that you carried to the shelters in shoeboxes.

With love, Pascaline
Unsubscribe | Wings & Paws asbl, rue du Moulin 203, 7000 Mons
