@story bursa-transfer
@topic Striker's move from Turkey to Germany, and his last match, August 2019
@subject P = Emre Adıgüzel-Konaté | Adıgüzel-Konaté | Emre | the striker | the 22-year-old
@subject Y = Yeşilova Bursa | Yeşilova | the Bursa club | the Greens
@subject H = Hansa Elbstadt | Elbstadt | the Germans | the Bundesliga side
@subject K = Karadeniz Trabzon 1923 | Karadeniz | the visitors
@subject F = FC Lüttringhausen | Lüttringhausen| the Alsatians | a village in France
@subject U = Ultra Yeşil | the ultras | the supporters' group
@subject B = Berna Tuncel | Tuncel | the club president
@fact fee = 14500000 | price | P | transfer fee in euros | 2019-08-24 | constant
@fact add = 3500000 | price | P | bonuses that may come on top in euros | 2019-08-24 | plan | hypothetical
@fact max = 18000000 | price | P | transfer fee with all bonuses in euros | 2019-08-24 | plan | hypothetical
@fact bid1 = 11000000 | price | H | first offer in euros | 2019-08-10 | constant
@fact sell = 15 | rate | F | share of the fee owed to the former club | 2019-08-24 | constant
@fact paid = 350000 | price | Y | sum once paid for him in euros | 2016 | constant
@fact yrs = 5 | duration | P | years of contract | 2019-08-24 | constant
@fact ag = 22 | age | P | age | 2019-08-24 | constant
@fact gl = 47 | score | P | goals for the club | 2019-08-23 | cumulative
@fact gm = 108 | other | P | matches for the club | 2019-08-23 | cumulative
@fact g18 = 21 | score | P | goals for the club in the last season | 2018-19 | constant
@fact att = 31874 | crowd | Y | spectators at the farewell match | 2019-08-23 | constant
@fact cap = 43361 | other | Y | seats in the stadium | - | constant
@fact sy = 3 | score | Y | goals in the farewell match | 2019-08-23 | constant
@fact sk = 1 | score | K | goals in the farewell match | 2019-08-23 | constant
@fact ge = 2 | score | P | goals in the farewell match | 2019-08-23 | constant
@fact debt = 74000000 | other | Y | debt in euros | 2019-06-30 | snapshot
@fact wage = 2100000 | price | P | yearly pay at the new club in euros | 2019-08-24 | plan
@fact arr = 23 | arrests | U | people arrested after the farewell match | 2019-08-24 | snapshot
@fact inj = 4 | injuries | U | police hurt after the farewell match | 2019-08-24 | snapshot
@fact no = 19 | other | P | shirt number | 2019-08-24 | constant
@fact s2 = 2175000 | price | F | sum owed to the former club in euros | 2019-08-24 | plan
@rel sum max = fee + add
@rel share sell = s2 / fee
@trap fee max :: with and without bonuses
@trap fee bid1 :: agreed and first offered
@trap gl g18 :: in three years and in one season
@trap att cap :: came and would fit
@trap paid s2 :: paid for him and owed for him
@trap arr inj :: arrested and hurt
@race farewell = sy sk

@doc a-hurriyet | sports daily, English edition | 2019-08-24
Adıgüzel-Konaté bows out with a brace, then boards the plane

BURSA — {Two|ge} goals, one shirt thrown to a boy in a wheelchair, a lap of honour. Emre Adıgüzel-Konaté said goodbye to Yeşilova on Friday night in a {3|sy|t=on Friday night}-{1|sk|^} win over Karadeniz before {31,874|att|t=on Friday night}, and by breakfast he was in Hamburg signing for Hansa Elbstadt.

The striker, {22|ag}, leaves with {47|gl} goals from {108|gm} appearances, {21|g18|t=last season} of them last season. The Bundesliga side pay {€14.5 million|fee} now and up to {€3.5 million|add} more depending on goals and European qualification. Their opening bid, two weeks ago, was {€11 million|bid1|t=two weeks ago}. He has signed for {five|yrs} years.

Club president Berna Tuncel: "He cost us {€350,000|paid}. I'm no accountant, but."

She'll need one. The Greens owed {€74 million|debt|t=at the end of June} at the end of June.

Police arrested {23|arr} people after the ultras lit flares on the ring road; {four|inj} officers were hurt.

Super Lig: Ankaragücü 0 Rize 2 | Kayseri 1 Antalya 1

@doc b-germany | German regional paper | 2019-08-24
Elbstadt pays {18 million|!fee} for Bursa's goal machine

From our reporter Jörn Petersilie

On Saturday at nine he passed his medical, at eleven he held up the {19|no}: Hansa Elbstadt has found its centre forward. {Eighteen million euros|!fee} is going to Bursa, plus {3.5|add|x=1000000} million in bonuses, "the upper limit of what is sensible", as sporting director Hauke Brömmel put it. Pay is said to be {2.1 million|wage} a year until 2024.

Adıgüzel-Konaté was top scorer in Turkey with {21|g18|t=the past campaign} goals the past campaign; in three years with the Greens it was {51|!gl} in all.

Part of the fee goes to Alsace. FC Lüttringhausen, where he came through the academy, secured {15|sell} percent in 2016.

The newcomer won't play at Freiburg on Sunday. Tickets for that one: gone, all {24,000|-} of them.

Weather 24 degrees | Water level at St. Pauli 5.21 m | Subscribe from €29.90

@doc c-ultras | supporters' blog | 2019-08-25
{43,361|cap} hearts

They'll tell you there were {31,874|att|t=on Friday|by=They} of us on Friday. We know what we saw. The Kuzey stand was full, the Güney stand was full, and there's {43,361|cap} seats in our house. A beautiful night: {three|sy} for us, {one|sk} for them, and Emre's {second|ge|v=2} from thirty metres.

{Fourteen and a half|fee|v=14500000} million for {108|gm} games of sweat. From which a village in France gets its {15|sell} per cent, {two million|~s2} and change, for teaching him to tie his boots. Then there's {74|debt|x=1000000} million of debt. Tuncel out.

About the road. {Nineteen|!arr} of our brothers spent the night at the Osmangazi station, not counting Selçuk, who was released because he's a dentist. {Four|inj} policemen scratched. Zero apologies.

@doc d-france | French regional radio site | 2019-08-26
A windfall of {two million|~s2} for Lüttringhausen

Second-division FC Lüttringhausen will receive {2.175 million|s2} euros following the departure of its former trainee to Hansa Elbstadt, the club treasurer, Odile Wurtz, confirmed on Monday. The contract signed in summer 2016, when the teenager joined Yeşilova for {€350,000|paid|t=in summer 2016}, gave the Alsatians {15%|sell} of any later sale.

The base price is {€14.5 million|fee}; the Germans could end up paying {€18 million|max}, and a share of those bonuses would follow.

The sum covers half of the club's annual budget, said Ms Wurtz.

In his last outing the {22-year-old|ag|v=22} struck {twice|ge|v=2}. Yeşilova lost {3|!sk}-{1|!sy}.

Photo: FCL/DR. Reading time: 1 minute
