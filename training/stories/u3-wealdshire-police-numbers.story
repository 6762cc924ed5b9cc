@story wealdshire-police-numbers
@topic Wealdshire Police's officer count, recorded crime and charge rate for the year to March 2023
@subject W = Wealdshire Police | the force | Wealdshire | the constabulary
@subject P = Marcus Ffoulkes | Ffoulkes | the commissioner | the PCC | Mr Ffoulkes
@subject C = Chief Constable Amrit Dhaliwal | Dhaliwal | the chief constable | Ms Dhaliwal
@subject F = Wealdshire Police Federation | the Federation | Gwen Attrill | Attrill
@fact o23 = 3412 | officers | W | police officers, headcount | 2023-03-31 | snapshot
@fact o22 = 3268 | officers | W | police officers, headcount | 2022-03-31 | snapshot
@fact o10 = 3655 | officers | W | police officers, headcount | 2010-03-31 | snapshot
@fact up = 144 | officers | W | officers more than a year before | 2023-03-31 | constant
@fact gap = 243 | officers | W | officers fewer than in 2010 | 2023-03-31 | constant
@fact stf = 2190 | jobs | W | civilian staff | 2023-03-31 | snapshot
@fact pc23 = 187 | officers | W | community support officers | 2023-03-31 | snapshot
@fact pc22 = 241 | officers | W | community support officers | 2022-03-31 | snapshot
@fact lv = 286 | officers | W | officers who left | year to March 2023 | cumulative
@fact cr23 = 118640 | other | W | crimes recorded | year to March 2023 | cumulative
@fact cr22 = 110880 | other | W | crimes recorded | year to March 2022 | cumulative
@fact crp = 7 | rate | W | percent growth of recorded crime | year to March 2023 | constant
@fact kn23 = 1926 | other | W | knife offences recorded | year to March 2023 | cumulative
@fact kn22 = 1764 | other | W | knife offences recorded | year to March 2022 | cumulative
@fact bu23 = 5310 | other | W | burglaries recorded | year to March 2023 | cumulative
@fact bu22 = 6020 | other | W | burglaries recorded | year to March 2022 | cumulative
@fact bup = 11.8 | rate | W | percent fall of burglaries | year to March 2023 | constant
@fact ch23 = 6.9 | rate | W | percent of crimes ending in a charge | year to March 2023 | constant
@fact ch22 = 8.1 | rate | W | percent of crimes ending in a charge | year to March 2022 | constant
@fact ans = 84 | rate | W | percent of 999 calls answered in time | year to March 2023 | constant
@fact anst = 90 | rate | W | percent of 999 calls to be answered in time | - | constant | threshold
@fact sec = 10 | duration | W | seconds in which a 999 call should be answered | - | constant | threshold
@fact bud = 412000000 | budget | W | pounds of annual budget | 2023-24 | plan
@fact pre = 247.10 | price | P | pounds a year in police precept for Band D | 2023-24 | constant
@fact prei = 15 | price | P | pounds added to the Band D precept | 2023-24 | constant
@fact tgt = 3600 | officers | P | police officers promised | March 2025 | plan | pledged
@rel sum o23 = o22 + up
@rel diff gap = o10 - o23
@rel change crp = cr22 -> cr23
@rel change bup = bu22 -> bu23
@trap o23 tgt :: the count and the promise
@trap o23 stf :: sworn officers and civilian staff
@trap pc23 pc22 :: two years
@trap ans anst :: performance and target
@trap lv gap :: leavers in a year and shortfall against 2010

@doc a-release | press release of the commissioner's office | 2023-07-20
MORE BOBBIES, FEWER BURGLARIES: FORCE "TURNING THE CORNER"

Police and Crime Commissioner Marcus Ffoulkes has welcomed Home Office figures showing that Wealdshire now has {3,412|o23|t=at 31 March} police officers at 31 March, {144|up|^} more than twelve months earlier.

"Residents told me that they wanted to see uniforms. I promised {3,600|tgt|t=by March 2025|by=I} officers by March 2025 and we are well on the way," said Mr Ffoulkes.

Burglary is down by {11.8 per cent|bup|t=over the year}, from {6,020|bu22|^} offences to {5,310|bu23|^}, over the year.

The force also employs {2,190|stf} police staff in roles from call handling to forensics.

The improvement has been paid for in part by the police precept, which at {£247.10|pre|t=in 2023-24} for a Band D household in 2023-24 remains among the lowest third in England. Wealdshire's budget this year is {£412 million|bud|t=this year}.

ENDS. Media enquiries: 01493 555 612. Ref WPCC/23/088

@doc b-ldr | local democracy reporter, regional paper | 2023-07-21
Crime up {7pc|crp} as commissioner hails extra police

By Tobias Winstanley, Local Democracy Reporting Service

Recorded crime in Wealdshire has risen by {seven per cent|crp|t=in a year} in a year, despite the recruitment of more than {a hundred|>up} officers, figures published yesterday reveal.

The force logged {118,640|cr23|t=in the 12 months to March} crimes in the 12 months to March, against {110,880|cr22|t=in the previous period} in the previous period. Offences involving a knife climbed from {1,764|kn22} to {1,926|kn23}.

Fewer of them are being solved. Only {6.9|ch23|^} per cent ended with somebody in the dock, where a year ago it was {8.1|ch22|t=a year ago}.

Mr Ffoulkes (Con) preferred to point to a headcount of {3,412|o23}, which he described as "{114|!up|by=he} up on last year". In March 2022 it stood at {3,268|o22|t=In March 2022}.

Gwen Attrill, who chairs the Police Federation branch, said the commissioner had left out the departures: {286|lv|by=Gwen Attrill|t=over the same period} colleagues resigned, retired or transferred over the same period. "We are still {243|gap|by="We|t=on where we were in 2010} down on where we were in 2010, and the county has grown by a town the size of Marlhurst," she said.

The number of PCSOs, she noted, has dropped to {187|pc23} from {241|pc22}.

Most read: 1. Bypass closed after 3-lorry crash 2. Man, 44, bitten by swan

@doc c-trade | trade magazine for police officers | 2023-08-01
Wealdshire: the uplift that wasn't

Anyone who wants to know why the Uplift programme has left the canteen cold should look at Wealdshire.

On paper Chief Constable Amrit Dhaliwal commands {3,412|o23} officers. In the spring of 2010 her predecessor had {3,655|o10|t=In the spring of 2010}. The civilians alongside them are {2,910|!stf} strong, but the yellow tabards of the PCSO have thinned from {241|pc22} to {187|pc23} in a single year.

Against this, demand. Nearly {119,000|~cr23} offences came in. The control room is asked to pick up emergency calls within {ten|sec} seconds; it manages {84%|ans}, and the benchmark is {90%|anst}.

Ms Dhaliwal told us: "A third of my response constables have under two years in. You can count them. You cannot yet lean on them."

Then there is retention. In all {286|lv} walked out of the door last year. The Federation reckons each costs {£62,000|-} to replace.

The chief has {£412m|bud} to spend, she says, and a hole of {£9m|-} in it.

@doc d-column | columnist in a county tabloid | 2023-07-26
We pay more, they nick fewer. Well done all

Let me see if I have this right, Commissioner.

You put our council tax up. An extra {£15|prei} on Band D, so that I now hand over {£274.10|!pre} for the privilege of hearing a recorded message when my shed is emptied.

In return there are {144|up} new constables. Marvellous. And what have they done? Crime has gone from {110,880|cr22} to {118,640|cr23}. The chance that a villain in this county is charged has slid from {one in twelve|-} to hardly worth the petrol – {6.9 per cent|ch23}.

Oh, but burglary's down by almost {12|~bup|by=you say} per cent, you say. There were {5,310|bu23} break-ins. Try telling the next one.

You want {3,600|tgt|t=by 2025} by 2025. I want one. Mine. Tuesday nights, if it's not too much trouble.

Call it what you like: {a fifth|!crp|v=20} more crime is more crime.

Have your say: letters@wealdpost.example

@doc e-mp | opposition MP's e-mail newsletter | 2023-07-28
Dear neighbour,

You may have read that policing in Wealdshire is "turning the corner". The tables published last week say otherwise.

– Knife crime: {1,926|kn23|t=in 2022/23} offences in 2022/23, {1,764|kn22|t=the year before} the year before.
– Neighbourhood PCSOs: {54|-} fewer in one year. There are now {187|pc23|t=now}.
– 999: just {84|ans} in a hundred calls are answered within {ten|sec} seconds. The national standard is {90|anst}.
– Police officers: {3,412|o23}. In 2010, when my party left office, there were {3,655|o10|t=In 2010}.

The Conservative commissioner says that he'll reach {3,600|tgt|by=The Conservative commissioner|t=in under two years} in under two years. With {286|lv} having left in the last one, you'll forgive me if I doubt it.

Meanwhile we each pay {£15|prei|t=this year} more this year.

Yours, Lindiwe Sharpe MP

Unsubscribe | Promoted by A. Poole, 31 Corn Street
