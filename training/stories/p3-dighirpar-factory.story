@story dighirpar-factory
@topic Fire in a bag and footwear factory at Dighirpar, Bangladesh: toll, missing list and exits over eight days
@subject F = Mridha Footwear and Bags | Mridha Footwear | the factory | the fire | the blaze
@subject B = Fire Service and Civil Defence | fire service | firefighters
@subject N = National Burn Institute | the burn institute | burn unit
@subject D = Deputy commissioner's office | the deputy commissioner | district administration
@subject L = Labour Inspectorate | labour inspectors | the inspectorate
@subject W = Garment Workers' Unity | the union | GWU
@subject A = Afsar Mridha | Mridha | the owner
@subject R = Rehana Parvin | Rehana
@fact d1 = 14 | deaths | F | people killed | 2030-02-18 midnight | cumulative
@fact d2 = 39 | deaths | F | people killed | 2030-02-19 evening | cumulative
@fact d4 = 52 | deaths | F | people killed | 2030-02-21 | cumulative
@fact d8 = 58 | deaths | F | people killed | 2030-02-25 | cumulative
@fact jump = 9 | deaths | F | people killed by jumping | 2030-02-19 | cumulative
@fact m2 = 44 | missing | D | people on the missing list | 2030-02-19 evening | snapshot
@fact m4 = 17 | missing | D | people on the missing list | 2030-02-21 | snapshot
@fact mu4 = 31 | missing | W | people on the missing list | 2030-02-21 | snapshot
@fact m8 = 6 | missing | D | people on the missing list | 2030-02-25 | snapshot
@fact i1 = 63 | injuries | F | people hurt | 2030-02-18 midnight | cumulative
@fact i2 = 88 | injuries | F | people hurt | 2030-02-19 evening | cumulative
@fact bu2 = 21 | injuries | N | patients admitted | 2030-02-19 evening | cumulative
@fact in = 640 | crowd | F | people inside | - | constant
@fact exit = 4 | other | F | staircases | - | constant
@fact lock = 2 | other | F | staircases locked | 2030-02-18 | constant
@fact fl = 7 | other | F | floors | - | constant
@fact flp = 4 | other | L | floors permitted | - | constant | threshold
@fact unit1 = 18 | other | B | fire engines | 2030-02-18 | snapshot
@fact start = 17:20 | clock | F | hour at which it broke out | 2030-02-18 | constant
@fact call = 17:45 | clock | B | hour of the first call | 2030-02-18 | constant
@fact ctl = 11 | duration | B | hours to bring it under control | - | constant
@fact pay = 200000 | damages | D | taka for each dead worker's family | 2030-02-20 | plan | pledged
@fact payu = 2500000 | damages | W | taka for each dead worker's family | 2030-02-22 | plan
@fact ar = 5 | arrests | A | people held | 2030-02-21 | cumulative
@fact age = 19 | age | R | age in years | 2030-02-18 | constant
@fact dna = 41 | other | D | relatives who gave blood for DNA | 2030-02-25 | cumulative
@fact late = 25 | duration | F | minutes from the outbreak to the first call | 2030-02-18 | constant
@fact yrs = 15 | duration | W | years of wages demanded | 2030-02-22 | plan
@fact bd = 4 | deaths | N | patients who died | 2030-02-25 | cumulative
@fact br = 11 | other | - | brands that promised money | 2030-02-25 | snapshot
@fact fundp = 1100000 | other | - | pounds paid into the fund | 2030-02-25 | cumulative
@fact wage = 14200 | price | W | taka of monthly wage | - | constant
@trap d1 d2 d4 d8 :: the toll on four dates
@trap m4 mu4 :: the administration's list and the union's
@trap m2 d2 :: missing and dead on Tuesday
@trap fl flp exit :: floors, floors allowed and stairs
@trap start call :: it began and it was told
@trap pay payu :: promised and demanded

@doc a-wire | international wire | 2030-02-18
Fire tears through Bangladesh shoe factory, at least {14|>d1} dead

DHAKA, Feb 18 (Meridian) - A fire in a {seven|fl}-storey footwear factory north of Dhaka killed at least {14|>d1|t=by midnight|by=the fire service} people and injured {63|i1|^} by midnight on Monday, the fire service said, with flames still showing on the top floors.

Some {640|in} people were at work at Mridha Footwear and Bags in Dighirpar. The alarm reached the fire service at {5:45 p.m.|call|by=the fire service}; {18|unit1|t=on Monday} engines were sent. Workers who got out said it had been burning for {25|late} minutes by then.

{Two|lock} of the building's {four|exit} staircases were locked, they said. Rehana Parvin, {19|age}, who stitches straps, came down a bamboo scaffold. "I did not jump. I want my mother to know that I did not jump," she said.

Duty officer Shamim Talukder said that the adhesive store on the first floor "went up like a drum".

@doc b-bangla-english | Dhaka daily | 2030-02-20
THEY WENT UP, BECAUSE DOWN WAS LOCKED

Staff Correspondent, with inputs from Gazipur

{Thirty-nine|d2|t=yesterday evening} bodies in white bags, laid in {three|-} rows. That was yesterday evening's count: {39|d2|t=yesterday evening}, {nine|jump|^} of whom had leapt. A further {44|m2|t=yesterday evening|by=the deputy commissioner's} names were on the deputy commissioner's missing list, and {88|i2|t=yesterday evening} people had been hurt, of whom {21|bu2|^} lay in the National Burn Institute.

It started about {5:20pm|start} on Monday beside the adhesive store, survivors agree. It took {11|ctl} hours to bring under control. The ground-floor gate was open. But of {four|exit} stairwells {two|lock} were chained on the upper floors, "against theft", and people ran to the roof.

The structure is licensed for {four|flp} floors, labour inspectors told this newspaper. Count them: {seven|fl}.

On Monday at midnight the official toll had been {14|d1|t=On Monday at midnight}.

The government has announced Tk {2 lakh|pay|v=200000} for each bereaved family. A worker there makes {14,200|wage} taka a month.

(More on pages 2, 3, 16. Editorial: How many more? Page 8. Onion Tk 95.)

@doc c-union | union communiqué | 2030-02-22
GWU: Stop counting like accountants

1. Yesterday the administration gave {52|d4|t=Yesterday|by=the administration} dead and {17|m4|t=Yesterday|by=the administration} missing. We do not dispute the first. We dispute the second: our members went house to house in the tin-roof lanes and have {31|mu4|t=Yesterday|by=our members} photographs of people who did not come home.

2. The factory's own punch-card machine shows {702|!in} cards in on Monday. Ask where the others are.

3. {Five|ar|t=so far|s=arrested} arrested so far, including owner Afsar Mridha. Good. The inspectors who passed {seven|fl} storeys on a permit for {four|flp} are at their desks.

4. The fire service says the call came at {6:05pm|!call|by=The fire service}. The guard post's phone log will tell.

5. {Two lakh|pay|v=200000} taka is an insult. We demand {25 lakh|payu|v=2500000}, which is what {fifteen|yrs} years of wages come to.

6. On Tuesday the radio gave {36|!d2|t=On Tuesday|by=the radio} dead at sundown and asked us to be patient.

Human chain: Friday 3pm, Press Club. Bring a sandal.

@doc d-foreign | British newspaper, world pages | 2030-02-26
{Fifty-eight|d8} dead, {six|m8} without a name: Dighirpar buries its own

Saoirse Wickramasinghe, Dighirpar

The smell of glue is still in the lane. Inside, on what remains of the fourth floor, there is a row of sewing machines and a calendar of Swiss lakes.

The death toll stands at {58|d8|t=as of Monday} as of Monday, after {four|bd|s=burn unit} patients died in the burn unit; it was {52|d4|t=last Thursday} last Thursday. {Six|m8|t=as of Monday} people remain on the missing list, and {41|dna|t=so far} relatives have given blood so far so that the laboratory can match what was found.

How long did people have? The blaze broke out at {5.20pm|start}. The first call was made at {5.45|call}, by a tea-seller. Those minutes, and the chains on {two|lock} of the {four|exit} stairs, are the whole case against the owner, who denies it.

Rehana Parvin, who is {22|!age} and made world news by climbing down a scaffold, has been offered a job by {three|-} rival factories. She has asked each how many doors it has.

Fashion brands that bought from Mridha, {eleven|br} at the last count, have promised money to a fund; {£1.1m|fundp} of it is in the bank.

• Additional reporting: T. Islam. This article was amended: an earlier version said nine floors.
