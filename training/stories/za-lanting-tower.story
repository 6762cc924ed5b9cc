@story za-lanting-tower
@topic High-rise fire in Lanting, Taiwan
@subject V = Golden Harbor Building fire | the fire | the blaze
@subject B = Golden Harbor Building | the building | the tower
@subject F = Lanting City Fire Department | the fire department | firefighters
@subject C = Lanting City Government | the city | Mayor Ou Chia-ling
@subject P = prosecutors | the prosecutors' office
@fact d1 = 21 | deaths | V | people killed | 2027-01-14 noon | cumulative
@fact d2 = 34 | deaths | V | people killed | 2027-01-16 | cumulative
@fact inj = 42 | injuries | V | people hurt | 2027-01-14 | cumulative
@fact res = 79 | rescued | V | people rescued | 2027-01-14 | cumulative
@fact flo = 13 | other | B | storeys | - | constant
@fact age = 41 | age | B | age in years | 2027 | snapshot
@fact unit = 120 | homes | B | flats | - | constant
@fact reg = 211 | other | B | registered residents | 2027-01 | snapshot
@fact med = 62 | age | V | median age of the dead | 2027-01-16 | snapshot
@fact cl = 02:54 | clock | V | time of the first call | 2027-01-14 | constant
@fact arr = 4 | duration | F | minutes until the first engine came | 2027-01-14 | constant
@fact out = 07:17 | clock | V | time when the fire was out | 2027-01-14 | constant
@fact ff = 159 | officers | F | firefighters at work | 2027-01-14 | constant
@fact eng = 75 | other | F | vehicles | 2027-01-14 | constant
@fact viol = 6 | other | B | failed safety checks | 2022-2026 | cumulative
@fact fine = 12000 | price | C | dollars of fine for each failed check | 2026 | constant
@fact old = 34 | other | C | similar high-risk buildings | 2027-01 | snapshot
@fact oldt = 118 | other | C | similar buildings in the city | 2027-01 | snapshot
@fact aid = 2000000 | damages | C | dollars for each bereaved family | 2027-01-15 | plan | pledged
@fact sent = 1 | arrests | P | people held | 2027-01-16 | cumulative
@fact asked = 3 | other | P | people questioned | 2027-01-16 | cumulative
@trap d1 d2 :: two days later
@trap unit reg :: flats and residents
@trap res inj :: rescued and hurt
@trap ff eng :: people and vehicles
@trap old oldt :: high-risk and all similar
@trap d2 old :: both 34, the dead and the buildings
@fact men = 19 | deaths | V | men killed | 2027-01-16 | cumulative
@fact wom = 15 | deaths | V | women killed | 2027-01-16 | cumulative
@rel sum d2 = men + wom
@fact sqm = 20 | area | B | square metres of a flat on average | - | constant
@fact rent = 3000 | price | B | dollars of rent a month | 2027 | snapshot
@fact ins = 9 | other | C | buildings inspected | 2027-01-15 | constant
@fact res1 = 62 | rescued | V | people rescued | 2027-01-14 06:30 | cumulative
@fact oh1 = 11 | injuries | V | people without a heartbeat | 2027-01-14 06:30 | snapshot
@fact oldr = 92 | age | V | age of the oldest person rescued | 2027-01-14 | constant
@fact d15 = 28 | deaths | V | people killed | 2027-01-14 18:00 | cumulative
@fact miss = 9 | missing | V | people missing | 2027-01-14 18:00 | snapshot
@fact walk = 12 | other | - | buildings visited by the group | 2027-01 | cumulative
@fact walkd = 10 | other | - | visited buildings where the alarm was off | 2027-01 | snapshot
@fact walks = 7 | other | - | visited buildings with full stairs | 2027-01 | snapshot
@fact supp = 4000 | price | - | dollars a month of rent support demanded | 2027 | plan | hypothetical
@trap d15 d2 :: two days later
@trap res1 res :: an hour later

@doc a-wire | wire agency | 2027-01-14
At least {21|>d1} die in Taiwan apartment fire

TAIPEI (Tosei) - A fire that started on the ground floor of a run-down {13|flo}-storey building killed at least {21|>d1|t=by noon|by=the fire department} people in the southern Taiwanese city of Lanting on Thursday, the fire department said by noon. {Forty-two|inj|^} were injured.

The first call came at {2:54 a.m.|cl} and the first engine was there {four|arr} minutes later. By then "the stairwell was a chimney", commander Hsu Li-wen said. {159|ff} firefighters with {75|eng} vehicles put the flames out at {7:17 a.m.|out} They rescued {79|res} people.

The {41|age}-year-old Golden Harbor Building once had a cinema, a skating rink and a restaurant, all closed. {120|unit} flats on the upper floors are home mostly to elderly people on their own.

Mayor Ou Chia-ling bowed and offered her resignation, which the council declined.

@doc b-daily | English-language daily | 2027-01-17
They paid {NT$3,000|~rent} a month and the lift didn't work

Staff reporter, with Liu Hsin-mei

The median age of the dead is {62|med}. That's the first thing in the list that prosecutors have released, and it could be the last.

{Thirty-four|d2|t=yesterday|by=prosecutors} people have died, yesterday's list says: {19|men} men and {15|wom} women. One had moved in on Monday.

{211|reg} people were registered in the Golden Harbor, in {120|unit} flats with an average of {20|sqm} square metres. Rent: about {NT$3,000|~rent}. "You could get a room with a window for {4,000|-}," says Mr Pan of the ninth floor, who was at his night job.

In the past five years the building failed {six|viol|t=In the past five years} safety checks. For each the fine was {NT$12,000|fine}; as there was no management committee, nobody got the letter.

{One|sent} woman, 53, is being held, whose incense burner is thought to have set fire to a sofa; {three|asked} people were questioned in all.

The city has {118|oldt} mixed-use towers of the same age, {34|old} of which are classed as high risk. Inspectors began on Friday with {nine|ins}.

Each bereaved family is to receive {NT$2 million|aid}.

@doc c-tv | TV subtitles, translated | 2027-01-14
【LIVE 06:30】 Fire engines: {57|?eng}. Rescued: {62|res1|t=06:30}. OHCA: {11|oh1|t=06:30}.

【LIVE 09:10】 Fire out at {07:17|out}. Search floor by floor, now on {8|-}F of {13|flo}.

【LIVE 12:00】 Dead: {21|d1|t=12:00}. Injured: {42|inj|^}. Oldest rescued: {92|oldr}.

【LIVE 15:40】 Mayor: "{Five|!arr} minutes after the call we were there. It wasn't enough."

【LIVE 18:00】 Dead: {28|d15|t=18:00}. Missing per relatives: {9|miss|t=18:00}.

【LIVE 20:15】 Owner of the ground-floor tea shop brought in. 

Weather {17|-}°C. TAIEX {-1.2|-}%.

@doc d-ngo | housing group's statement | 2027-01-18
The word on the door

{Thirty-four|d2} people. And {34|old} buildings, says the city, like theirs. We don't like symbols, but there it is.

We've walked through {12|walk} of those. In {ten|walkd} the alarm was off; in {seven|walks} the stairs were full.

The Golden Harbor failed {sixteen|!viol} checks; the fines add up to less than one sprinkler head per floor.

Our demands: an alarm in each of the city's {118|oldt} towers by June; rent support of {NT$4,000|supp|m=hypothetical} a month; and that "high risk" be written on the door.

They ask for {two million|aid} a family after. Ask what it would have cost before.

