@story norfolk-speedcam
@topic Speed camera at Little Cawsham, Norfolk: first year
@subject C = Little Cawsham camera | the camera | the yellow box | camera | box
@subject V = Little Cawsham | the village
@subject D = Parish council | the council | councillors
@subject R = Norfolk roads partnership | the partnership | Safer Lanes Norfolk
@fact t1 = 4817 | other | C | drivers caught speeding | 2028-03 to 2029-02 | cumulative
@fact t2 = 1206 | other | C | drivers caught speeding | first month, March 2028 | cumulative
@fact t3 = 143 | other | C | drivers caught speeding | February 2029 | cumulative
@fact lim = 30 | speed | V | miles an hour of speed limit | - | constant
@fact av0 = 38.4 | speed | V | miles an hour of average speed | before the camera | snapshot
@fact av1 = 29.1 | speed | V | miles an hour of average speed | 2029-02 | snapshot
@fact top = 94 | speed | V | miles an hour of the fastest driver | 2028-06-11 | snapshot
@fact clk = 03:12 | clock | V | time at which the fastest driver passed | 2028-06-11 | snapshot
@fact cost = 52000 | price | C | pounds to install | 2028 | snapshot
@fact ppay = 6500 | spending | D | pounds paid by the parish | 2028 | cumulative
@fact courses = 3372 | other | C | drivers who took an awareness course | 2028-03 to 2029-02 | cumulative
@fact cpc = 70 | rate | C | percent of caught drivers who took an awareness course | 2028-03 to 2029-02 | snapshot
@fact inj0 = 7 | injuries | V | people hurt in crashes | year before the camera | cumulative
@fact inj1 = 2 | injuries | V | people hurt in crashes | first year of the camera | cumulative
@fact pop = 640 | other | V | inhabitants | - | constant
@fact pet = 211 | other | V | signatures under the petition | 2026 | cumulative
@rel share cpc = courses / t1
@trap t1 t2 :: year and first month
@trap t2 t3 :: first month and last month
@trap av0 av1 :: before and after
@trap lim av1 :: limit and average
@trap cost ppay :: whole cost and the parish's part

@doc a-mercury | local weekly paper | 2029-03-15
Village camera nets {4,817|t1|t=in its first year} in its first year

By Bronwen Askew

A SPEED camera which villagers waited two years for has caught {4,817|t1|t=in its first twelve months} drivers in its first twelve months, figures given to the Fakenham & Cawsham Mercury show.

More than {1,200|>t2|t=in March last year} of them were flashed in March last year alone, the month the yellow box outside the Barley Mow was switched on. By last month the tally was down to {143|t3|t=last month}.

Average speed on The Street, where the limit is {30mph|lim|v=30}, has come down from {38.4mph|av0|v=38.4|t=before} before to {29.1|av1|t=now} now, according to Safer Lanes Norfolk.

The fastest motorist was doing {94mph|top|v=94|t=on June 11} at {3.12am|clk|t=on June 11} on June 11.

Little Cawsham has {640|pop} residents. "That's {seven and a half|-} tickets each, if you like, though it isn't us," said Cllr Ifor Dunmore. The parish found {£6,500|ppay} of the {£52,000|cost} bill.

Picture: 3 of 5. Tel the newsdesk on 01328 555 0147.

@doc b-partnership | press release | 2029-03-13
Little Cawsham: one year on

Safer Lanes Norfolk today publishes data for the fixed camera on the B1388 at Little Cawsham (site 0417).

Between 1 March 2028 and 28 February 2029 the site recorded {4,817|t1|t=Between 1 March 2028 and 28 February 2029|by=Safer Lanes Norfolk} activations leading to a notice. Of the drivers concerned, {3,372|courses|^} ({70 per cent|cpc|^}) accepted a speed awareness course rather than points.

Monthly notices fell from {1,206|t2|t=March 2028|by=Safer Lanes Norfolk} (March 2028) to {143|t3|t=February 2029|by=Safer Lanes Norfolk} (February 2029). Mean speed is now {29.1mph|av1|v=29.1|t=now}, compared with {38.4mph|av0|v=38.4|t=before installation} before installation.

Collisions: in the twelve months before the camera, {seven|inj0|t=in the twelve months before the camera} people were injured on this stretch. Since then, {two|inj1|t=Since then} have been, both slightly.

The scheme cost {£52,000|cost}, met by the county highways fund with a contribution of {£6,500|ppay|s=parish council} from the parish council.

ENDS. Notes: 1. Course fees are £95. 2. Tolerance is 10% plus 2mph.

@doc c-tabloid | national tabloid website | 2029-03-16
CASH COW CORNER: Sleepy village's hated cam zaps {4,871|!t1} motorists – one of them at {94mph|top|v=94}!

It has a pub, a church and {640|pop} souls. And Britain's busiest little yellow box?

Furious drivers have branded the roadside snapper in Little Cawsham, Norfolk, a 'cash cow' after it emerged it had zapped a whopping {4,871|!t1|t=in a year} of them in a year.

One speed demon tore past the primary school at {94mph|top|v=94} – more than THREE times the limit – at {12 minutes past 3|clk} in the morning.

But locals say it works. 'You used to hear them at {38|av0|round|t=used to}, now it's {29|av1|round|t=now},' said postman Sunil Vaz, 44. Injuries have tumbled from {seven|inj0} in a year to {three|!inj1}.

{Seven in ten|cpc} of those nabbed, or {3,372|courses}, dodged points by sitting in a classroom.

And who paid? Taxpayers: {£52,000|cost|by=Taxpayers}, with villagers chipping in {£6.5k|ppay|s=villagers}.

MORE: Man fined £1,200 for parking on own drive | 11 signs your boiler hates you

@doc d-parishmag | parish magazine | 2029-04-01
FROM THE CHAIR

Dear all,

Well, a year of the box. Some of you will remember the {211|pet|t=in 2026} names we gathered in 2026, on Mrs Petrossian's clipboard, in sleet. I am told that we then spent {£5,600|!ppay|s=we|by=I am told} of our precept on it; a good deal of money for a council of our size, but a lot less than the {fifty-two thousand|cost} the thing cost in all.

Has it worked? Safer Lanes tell us {143|t3|t=in February|by=Safer Lanes} notices went out in February, against over {twelve hundred|>t2|t=in the first month|by=Safer Lanes} in the first month. That seems to me the figure that matters, rather than the nearly {five thousand|~t1|t=over the year} over the year that the papers liked so much.

{Two|inj1|t=this year} of our neighbours were hurt on The Street this year, and {seven|inj0|t=the year before} the year before. I knew five of those {seven|-}.

Could whoever has taken the hall's stepladder please bring it back.

Ifor Dunmore
