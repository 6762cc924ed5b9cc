@story howrah-derail
@topic Derailment of the Chhotanagpur Express on a Bihar river bridge: night to the railway inquiry
@subject X = Chhotanagpur Express | the train | derailment | the accident | the express
@subject R = Indian Railways | the Railways | railway board | the railway ministry
@subject M = Shyamal Ganguly | Ganguly | railway minister | the minister
@subject G = Relief Camp Gurpa | the villagers | Gurpa
@subject S = Commissioner of Railway Safety | CRS | the commissioner
@fact d1 = 61 | deaths | X | passengers killed | 2002-10-09 08:00 | cumulative
@fact d2 = 88 | deaths | X | passengers killed | 2002-10-09 evening | cumulative
@fact d3 = 104 | deaths | X | passengers killed | 2002-10-11 | cumulative
@fact h1 = 150 | injuries | X | passengers injured | 2002-10-09 evening | cumulative
@fact mis = 30 | missing | X | passengers missing | 2002-10-11 | snapshot
@fact onb = 640 | other | X | passengers on board | - | constant
@fact co = 18 | other | X | coaches in the train | - | constant
@fact off = 13 | other | X | coaches that left the rails | - | constant
@fact river = 2 | other | X | coaches that fell into the river | - | constant
@fact tm = 22:40 | clock | X | time of the derailment | 2002-10-08 | snapshot
@fact first = 3 | duration | R | hours until the first relief train | 2002-10-09 | constant
@fact sp = 130 | speed | X | kilometres an hour | 2002-10-08 | snapshot
@fact bolt = 24 | other | S | fishplate bolts missing | 2002-10-14 | constant
@fact ex = 500000 | damages | M | rupees for the family of each of the dead | 2002-10-09 | plan | pledged
@fact exi = 25000 | damages | M | rupees for each of the badly hurt | 2002-10-09 | plan | pledged
@fact br = 85 | age | X | age of the bridge in years | - | constant
@fact acc = 351 | other | R | train accidents | 2001-02 | constant
@fact saved = 70 | rescued | G | passengers carried out by villagers | 2002-10-09 | cumulative
@trap d1 d2 :: morning and evening
@trap d2 d3 :: two days later
@trap off river :: derailed and fallen
@trap ex exi :: the dead and the hurt
@trap co off :: the whole train and what left the rails

@doc pti | wire agency | 2002-10-09
{61|d1} killed as express plunges off Bihar bridge

GAYA, Oct 9 (UNI-P) - {Sixty-one|d1|t=till 8 a.m.|by=District Magistrate Amod Thakur} passengers were killed when the Chhotanagpur Express jumped the tracks on a bridge near Gurpa late last night, District Magistrate Amod Thakur said. The count was till 8 a.m.

{Thirteen|off} of the {18|co} coaches derailed and {two|river} hung in or lay under the Mohane. The train carried {640|onb|by=Railways} passengers, Railways said.

The mishap occurred at {10.40 p.m.|tm}. A relief train from Gaya reached the spot {three|first} hours later. Villagers with lanterns had by that time taken {70|saved} people out through windows cut with sickles.

Railway Minister Shyamal Ganguly announced {Rs 5 lakh|ex} for the next of kin of those killed and {Rs 25,000|exi} for the grievously hurt.

@doc hindu | national broadsheet | 2002-10-10
Sabotage or neglect? Gurpa toll {88|d2}

By Padmini Varadachari

GAYA, OCT. 9. As dusk fell over the {85|br}-year-old girder bridge, gas cutters had freed enough of coach S-{7|-} for the count to reach {88|d2|t=As dusk fell}. Another {150|h1|^} lay in the wards at Gaya and Koderma.

The {18|co}-coach train was doing {130|sp} kmph, the driver is said to have told his superiors. The section was certified for exactly that.

Mr. Ganguly, who flew over the site, hinted at sabotage. He dismissed as "politics" the Opposition's demand that he go. In the year ended March there were {351|acc} train accidents, he said, the fewest in a decade; a day earlier his own ministry's booklet had said {415|!acc}.

Residents said help from the Railways took all of {seven|!first|by=Residents} hours.

@doc tele | Kolkata daily | 2002-10-12
Bodies drift, figures drift

FROM OUR SPECIAL CORRESPONDENT

Gurpa, Oct. 11: The Mohane gave up {nine|-} more today. That takes those dead to {104|d3|t=today}. {Thirty|mis|t=today} are still unaccounted for.

At Howrah's Platform {21|-} a list taped to a pillar is read by the same {hundred|-} people every hour. The board says {640|onb} travelled. A ticket examiner who survived says {900|!onb} would be nearer, for it was the Puja rush.

She is still angry, Sulekha Bauri, who crawled out of a bogie that stood on its nose: "It happened at {twenty to eleven|tm}. I saw the first khaki uniform at dawn." For her broken spine the minister's men brought a cheque of {Rs 15,000|!exi}.

Villagers took out {seventy|saved}.

@doc crs | weekly magazine | 2002-10-21
The Bolts That Weren't There
By Joseph Lyngdoh

What did the Commissioner of Railway Safety find on the northern approach? {Two dozen|bolt|t=on October 14|by=the Commissioner of Railway Safety} fishplate bolts gone, on October 14, and rust in the holes. Rust, say engineers, is not sabotage.

The bare facts. Bridge: {85|br} years old. Rake: {18|co} coaches, {15|!off} of which came off, {two|river} of which reached the water. Speed: {130|sp} kmph. Dead: over {a hundred|>d3}.

The minister has offered {half a million|ex} rupees a family. He has not offered to resign.
