@story r6-shubrat-textile-fire
@topic Egypt: fire in a clothes workshop in the Shubrat quarter
@subject F = Shubrat fire | the fire | blaze | the blaze
@subject W = the workshop | Al-Nour Cloth | the factory | building | workers
@subject C = civil defence | firefighters | fire engines | the brigade
@subject H = Health ministry | ministry | hospitals | doctors
@subject O = owner Magdy Habashi | Habashi | the owner
@subject N = neighbours | families | residents | houses
@fact d1 = 7 | deaths | F | people killed | 2030-07-01 06:00 | cumulative
@fact d2 = 13 | deaths | F | people killed | 2030-07-01 15:00 | cumulative
@fact d3 = 15 | deaths | F | people killed | 2030-07-03 | cumulative
@fact i = 26 | injuries | F | people hurt | 2030-07-01 15:00 | cumulative
@fact ho = 11 | injuries | H | patients in hospital | 2030-07-02 | snapshot
@fact ic = 3 | injuries | H | patients in intensive care | 2030-07-02 | snapshot
@fact ms = 4 | missing | W | workers unaccounted for | 2030-07-01 15:00 | snapshot
@fact ni = 62 | jobs | W | workers on the night shift | 2030-06-30 | constant
@fact fl = 5 | other | W | floors | - | constant
@fact tr = 24 | other | C | fire engines | 2030-07-01 | snapshot
@fact hr = 9 | duration | C | hours until it was out | 2030-07-01 | constant
@fact ti = 02:35 | clock | F | time when it broke out | 2030-07-01 | constant
@fact ev = 340 | evacuated | N | people taken from neighbouring houses | 2030-07-01 | cumulative
@fact go = 8 | other | F | tonnes of cloth on the ground floor | - | constant
@fact co = 100000 | price | H | pounds for each family of a dead worker | 2030-07-02 | plan | pledged
@fact ag = 16 | age | W | youngest worker's age | - | constant
@trap d1 d2 :: the toll rose through the day
@trap i ho :: hurt and in hospital
@trap ho ic :: intensive care is part of the hospital cases
@trap ms d3 :: unaccounted for and killed
@trap ni ev :: workers and neighbours

@doc a-wire | wire agency | 2030-07-01
CAIRO – A fire in a {five|fl}-storey clothes workshop in the crowded Shubrat quarter killed at least {seven|>d1|t=at dawn|by=Egyptian civil defence} people before dawn on Monday, Egyptian civil defence said at dawn.

It broke out at {02:35|ti}, when {62|ni} workers were on the night shift of Al-Nour Cloth. {Eight|go} tonnes of fabric lay on the ground floor. {Twenty-four|tr} fire engines were sent, and {340|ev} neighbours were taken to a school.

The owner, Magdy Habashi, was being sought. {Twenty-six|i|t=by afternoon} were hurt, it was said by afternoon.

@doc b-stateradio | state radio site | 2030-07-01
{Thirteen|d2} dead in Shubrat

The Health ministry announced at three in the afternoon that the blaze had claimed {13|d2|t=at three in the afternoon|by=The Health ministry} lives and injured {26|i|^}. {Four|ms|^} workers were unaccounted for.

Firefighters had needed {nine|hr} hours to put the flames out, says Major-General Tarek Ezzat. The building, of {five|fl} floors, has no second staircase. A total of {24|tr} engines and {2|-} cranes took part.

The minister offered {100,000|co} pounds to each family of the deceased. The youngest of the staff, it's been learned, was {16|ag}.

@doc c-indep | independent news site | 2030-07-02
The stairs

Hala Farag got out because she had gone for tea. Upstairs, she says, there were {80|!ni} of us, cutting, stitching, asleep on bales; she shows the pay sheet, which is not the ministry's list.

The bales weighed {eight|go} tonnes. The door to the roof had a chain on it. It took the brigade {nine|hr} hours. And the call, according to the neighbours, came at {a quarter past three|!ti}, not before. {Five|fl} floors, and one stair.

{Thirteen|d2|t=by yesterday afternoon} people had been named by yesterday afternoon. {Eleven|ho|t=now} lie in hospital now, {three|ic|^} of them in intensive care.

Support our reporting · 3,200 members

@doc d-ngo | labour group statement | 2030-07-02
WORKERS' DIGNITY CENTRE: We hold the owner and inspectors to account

At least {thirteen|>d2|t=As of Monday evening} men and women died. As of Monday evening, {four|ms|^} have not been found. That they couldn't leave is the crime.

The Centre warned of the Al-Nour building in 2028: {five|fl} storeys, one stair. Since then {two|-} inspections. The ministry's {100,000|co} pounds is half of what a funeral and a court case cost.

{Sixteen|ag}-year-olds had no place on the night shift. The Centre demands a public list of its {62|ni} workers. {Twenty-six|i} people were hurt, {eleven|ho|t=today} of whom are in hospital today.

@doc e-daily | national daily | 2030-07-04
{Two|-} patients die; owner detained

Magdy Habashi, owner of Al-Nour Cloth, was remanded yesterday for {15|-} days. The number of the dead is now {15|d3|t=yesterday}: {two|-} of the burned, a mother and her nephew, succumbed on Tuesday night.

According to the brigade's report, the fire started at {02:35|ti} in a fuse box. {Twenty-four|tr} engines needed {nine|hr} hours, though the nearest hydrant was dry.

On Monday {290|!ev} people from houses close by had to be moved, says the governorate; they've returned. The house had {five|fl} storeys, and {62|ni} people on the night shift. Doctors are caring for {nine|-} still. {26|i} people were hurt in all.
