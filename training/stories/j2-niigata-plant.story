@story j2-niigata-plant
@topic Explosion at a resin plant in Niigata prefecture, Japan
@subject E = Kashiwa-ura plant explosion | the blast | explosion | the fire | fire
@subject Q = Hokuriku Jushi | the company | the plant | the maker
@subject Y = the Toyama plant | Toyama | the sister plant
@subject O = Governor Haruka Tsuchiya | Tsuchiya | the governor
@subject F = Kashiwa-ura fire department | firefighters | the fire department
@fact m0 = 2 | missing | E | workers unaccounted for | 2003-11-18 noon | snapshot
@fact bod = 2 | deaths | E | bodies found | 2003-11-19 | constant
@fact cov = 80 | other | Q | percent of the damage that is insured | - | plan | projected
@fact toy = 210 | jobs | Y | employees of the works | 2003 | snapshot
@fact toyup = 10 | rate | Y | percent by which output can rise | - | plan | hypothetical
@fact out = 55 | other | Q | people on duty who got out | 2003-11-18 | constant
@fact min = 4 | duration | Q | minutes in which the others got out | - | constant
@fact glaz = 180 | homes | E | homes with windows mended | 2003-12-01 | cumulative
@fact stock = 6 | other | Q | weeks of stock that customers hold | 2003-11-25 | snapshot
@fact hrs = 5.6 | duration | E | hours from the first alarm until flames were under control | - | constant
@fact pens = 3 | duration | E | years that the oldest victim had until retirement | - | constant
@fact d0 = 1 | deaths | E | workers killed | 2003-11-18 noon | cumulative
@fact d1 = 3 | deaths | E | workers killed | 2003-11-19 | cumulative
@fact i0 = 17 | injuries | E | people injured | 2003-11-18 noon | cumulative
@fact i1 = 21 | injuries | E | people injured | 2003-11-19 | cumulative
@fact iout = 6 | injuries | E | residents injured | 2003-11-19 | cumulative
@fact iin = 15 | injuries | E | employees injured | 2003-11-19 | cumulative
@fact ev = 640 | evacuated | E | households told to leave | 2003-11-18 | snapshot
@fact evp = 1910 | evacuated | E | people who left | 2003-11-18 | snapshot
@fact t0 = 08:14 | clock | E | when it occurred | - | constant
@fact t1 = 13:50 | clock | E | when flames were under control | - | constant
@fact en = 42 | other | F | fire engines sent | 2003-11-18 | snapshot
@fact emp = 380 | jobs | Q | employees of the works | 2003 | snapshot
@fact shift = 58 | other | Q | people on duty | 2003-11-18 | snapshot
@fact tank = 5000 | other | Q | litres in the reactor vessel | - | constant
@fact win = 230 | homes | E | homes with broken windows | 2003-11-19 | cumulative
@fact loss = 2400000000 | damages | Q | yen of damage | 2003-11-25 | snapshot | projected
@fact last = 1991 | other | Q | year of the last serious accident | - | constant
@fact d91 = 1 | deaths | Q | workers killed in the last accident | 1991 | constant
@fact af1 = 24 | age | E | age of the youngest victim | - | constant
@fact af2 = 57 | age | E | age of the oldest victim | - | constant
@fact shut = 3 | duration | Q | months that the works would stand still | - | plan | projected
@fact insp = 14 | other | O | plants to be inspected | - | plan
@rel sum d1 = d0 + bod
@rel sum shift = d1 + out
@rel sum i1 = iout + iin
@trap m0 d1 :: missing at noon; found dead on Wednesday
@trap ev evp :: households and people
@trap emp toy :: two works of one company
@trap emp shift :: staff and those on duty that morning
@trap d0 d91 :: one dead at noon, one dead twelve years before

@doc a-wire | wire agency | 2003-11-18
{One|d0} dead, {two|m0} missing in Japan resin plant blast

NIIGATA, Japan, Nov 18 (Pacific Wire) - An explosion tore through a synthetic resin plant on the Sea of Japan coast on Tuesday, killing {one|d0|t=as of noon|by=the fire department said} worker and injuring {17|i0|^} people, the fire department said. {Two|m0|^} others were unaccounted for as of noon.

The blast occurred at {8:14 a.m.|t0} (2314 GMT Monday) in a reactor building run by Hokuriku Jushi Co. in Kashiwa-ura, a company spokesman said. {Fifty-eight|shift|by=a company spokesman said} people were on duty there.

Police told {640|ev|by=Police} households within a kilometre to leave for fear of fumes. {Forty-two|en} fire engines were at the scene.

It was the first fatal accident there since {1991|last}, when {one|d91|t=1991} worker was scalded to death.

@doc b-english-daily | English-language daily | 2003-11-20
Death toll in Niigata plant explosion reaches {three|d1}

By KENJI SAWAMURA
Staff writer

Rescue workers on Wednesday recovered the bodies of {two|bod} men who had been missing since an explosion ripped through a Hokuriku Jushi resin works in Kashiwa-ura, Niigata Prefecture, bringing the death toll to {three|d1|t=Wednesday}.

All are now accounted for, police said. The victims, aged from {24|af1} to {57|af2}, had been cleaning a {5,000|tank}-liter vessel when vapor inside it is thought to have ignited.

A total of {21|i1|t=as of Wednesday|by=the prefectural government} were hurt as of Wednesday, the prefectural government said: {15|iin|^} employees and {six|iout|^} people who live nearby, most of them cut by glass. Windows broke in about {230|~win} homes.

Firefighters brought the flames under control at {1:50 p.m.|t1} Tuesday, more than {five|>hrs} hours after the first alarm. The {1,910|evp|t=Wednesday morning} residents who had spent the night in school gymnasiums were allowed home Wednesday morning.

Gov. Haruka Tsuchiya ordered checks at {14|insp|by=Gov. Haruka Tsuchiya} other chemical plants in the prefecture by the end of the year.

The Kashiwa-ura works, which employs {380|emp}, will stay closed for at least {three|>shut|m=projected|by=the company} months, the company said.

@doc c-trade | trade paper | 2003-11-25
Hokuriku Jushi puts loss at Y2.4 bn

The maker of phenolic resins for brake pads expects damage of {Y2.4 billion|loss|v=2400000000|by=The maker} from last week's fire, of which insurance should cover {four-fifths|cov}. It sees the Kashiwa-ura line down for {three|shut|by=It} months. Customers hold about {six|~stock} weeks of stock.

Cause: under investigation. Vessel R-203 ({5|tank|v=5000} m3, stainless) was being cleaned with solvent by a crew of {three|d1}, none of whom lived. The other {55|out} people on shift got out within {four|<min} minutes.

Output from the sister plant at Toyama, which has {210|toy} workers, can rise by {a tenth|toyup}.

@doc d-letter | letter to staff of the town hall, printed in a municipal bulletin | 2003-12-01
From the mayor

On the morning of November 18, at {fourteen minutes past eight|t0}, many of you were on your way to your desks. By nine you were knocking on doors. {Six hundred and forty|ev} families were asked to go, and not one was forgotten. Nearly {two thousand|~evp} people slept on mats in the gymnasium at Minato school.

We mourn {three|d1} of our citizens. The youngest was {24|af1} and had been married in spring. The oldest, at {57|af2}, had {three|pens} years to his pension.

Of the {six|iout} residents who were hurt, one, Mrs. Kuramochi of Hama-cho, remains in hospital. The glazier tells me he has seen to {180|glaz} of the {230|win} houses.

The company has asked to start again in February. I have told it that the town will answer when the governor's inspectors have.
