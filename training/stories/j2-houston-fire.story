@story j2-houston-fire
@topic Four-alarm apartment fire in southwest Houston
@subject F = Bissonnet Palms fire | the fire | four-alarm fire | blaze | apartment fire
@subject A = Bissonnet Palms | the complex | Bissonnet Palms apartments | the apartments
@subject D = Houston Fire Department | HFD | the department | firefighters
@subject C = Chief Renata Villaseñor | Villaseñor | the fire chief
@subject O = Crestline Habitat Partners | Crestline | the owner | the landlord
@subject R = Red Cross of the Gulf Coast | the Red Cross
@fact un = 48 | homes | F | apartments destroyed | - | constant
@fact dm = 22 | homes | F | apartments damaged | - | constant
@fact tot = 312 | homes | A | apartments in all | - | constant
@fact disp = 197 | evacuated | F | people displaced | 2028-08-15 | snapshot
@fact dispk = 71 | evacuated | F | children displaced | 2028-08-15 | snapshot
@fact inj = 6 | injuries | F | people hurt | 2028-08-14 night | cumulative
@fact ffi = 2 | injuries | D | firefighters treated for heat | 2028-08-14 night | cumulative
@fact bl = 3 | other | F | buildings burned | - | constant
@fact ff = 155 | other | D | firefighters sent | 2028-08-14 | snapshot
@fact tr = 46 | other | D | trucks sent | 2028-08-14 | snapshot
@fact call = 15:42 | clock | F | when the first call came | - | constant
@fact cont = 19:05 | clock | F | when it was under control | - | constant
@fact heat = 104 | temperature | F | degrees Fahrenheit in the afternoon | 2028-08-14 | snapshot
@fact hyd = 3 | other | F | dry hydrants found | - | constant
@fact insp = 5 | duration | D | years since the last inspection | - | constant
@fact vio = 17 | other | A | open code violations | 2028-08 | snapshot
@fact loss = 9400000 | damages | F | dollars of damage | 2028-08-18 | snapshot | projected
@fact card = 750 | price | R | dollars on each family's gift card | - | plan | pledged
@fact rent = 1150 | price | O | dollars of monthly rent for two bedrooms | 2028-08 | snapshot
@fact suit = 20000000 | damages | A | dollars asked for in the tenants' suit | 2028-08-22 | plan
@fact plt = 63 | other | A | tenants who sued | 2028-08-22 | snapshot
@fact addr = 9811 | address | A | street number | - | constant
@fact fday = 2028-08-14 | date | F | day of the fire | - | constant
@fact lost = 70 | homes | F | apartments that cannot be lived in | 2028-08-15 | snapshot
@fact rem = 242 | homes | A | apartments left | 2028-08-22 | snapshot
@fact hix = 115 | temperature | F | heat index in degrees Fahrenheit | 2028-08-14 | snapshot
@fact fil = 2028-08-22 | date | A | day on which the suit was filed | - | constant
@fact al = 4 | other | F | alarms | - | constant
@fact age = 8 | age | M | age of the girl who roused neighbors | - | constant
@subject M = Marisol Quintanilla | Marisol | the third-grader
@fact door = 14 | other | M | doors that she knocked on | - | constant
@rel sum lost = un + dm
@rel diff rem = tot - lost
@trap un dm :: destroyed and damaged apartments
@trap bl hyd :: three buildings and three hydrants
@trap loss suit :: damage and the sum sued for
@trap inj ffi :: all the hurt and the firefighters

@doc a-tv1 | Houston TV station, breaking | 2028-08-14
UPDATE: Crews contain massive {4|al}-alarm apartment fire in southwest Houston

KHGX Digital Team | Updated 7:48 PM CDT August 14, 2028

HOUSTON — {Six|inj|t=Monday evening|by=according to HFD} people were hurt, {two|ffi|^} of them firefighters, {Monday|fday} evening as flames ripped through {three|bl} buildings at the Bissonnet Palms, according to HFD.

The first 911 call hit at {3:42 p.m.|call} from the {9811|addr} Bissonnet address. By the time Engine 51 pulled up, fire was through the roof. The incident was declared under control at {7:05|cont}.

It was {104|heat} degrees out. {One hundred fifty-five|ff} firefighters and {46|tr} trucks responded.

Chief Renata Villaseñor said at least {48|un|by=Chief Renata Villaseñor} units are a total loss.

DOWNLOAD the KHGX app for alerts | Sign up: 3 things to know before bed

@doc b-paper | metro daily | 2028-08-16
Dry hydrants, no inspection: What went wrong at Bissonnet Palms

By Ngozi Adebayo-Hart and Trent Sulak, Staff writers

The first hose Engine 51 hooked up Monday gave a cough of rust. So did the second. Crews found {three|hyd} dead hydrants before they tapped one on Gessner that worked, according to radio traffic reviewed by the Bayou Tribune.

City records show HFD had not inspected the {312|tot}-unit complex in {five|insp} years. It had {17|vio|t=last week} open code violations as of last week. Crestline Habitat Partners, which charges {$1,150|rent} for two bedrooms, did not return calls.

{Seventy|lost} apartments can't be lived in, the department said Tuesday: {48|un} gutted and {22|dm} with smoke or water damage. The Red Cross has registered {197|disp|t=Tuesday|by=The Red Cross} people, {71|dispk|^} of them children, at a school gym and is giving each household a {$750|card} card.

Marisol Quintanilla, who is {8|age} and starts third grade this week, smelled it first. She knocked on {14|door} doors.

"She still had the TV remote in her hand," her mother said.

@doc c-tv2 | rival TV station web story | 2028-08-15
'Wake up, there's fire': 3rd-grader credited with saving neighbors

HOUSTON – A southwest Houston girl is being called a hero after one of the largest apartment fires of the year.

Little Marisol, {10|!age}, ran from unit to unit at the Bissonnet Palms on {Sunday|!fday} afternoon, banging with a remote control.

"At like four o'clock, she's at my window," said neighbor DeShawn Prejean.

Firefighters say {four|!bl} of the complex's buildings burned, and that the heat index of nearly {115|~hix} took a toll: {two|ffi} of their own were treated for heat exhaustion.

The Red Cross of the Gulf Coast has opened a shelter for close to {200|~disp} displaced residents.

Gift cards of {$500|!card} will be handed out to each family starting tomorrow at 9 a.m. Bring an ID.

Copyright 2028 by KRVB Houston - All rights reserved.

@doc d-legal | courthouse news service | 2028-08-22
Tenants sue over Houston fire, ask {$20M|suit|v=20000000}

HOUSTON (CN-style) - {Sixty-three|plt} former tenants of an apartment complex that burned last week say their landlord knew its hydrants were dry and did nothing.

The suit, filed {Tuesday|fil} in Harris County District Court against Crestline Habitat Partners, seeks {$20 million|suit}. The city's arson bureau has put damage at {$9.4 million|loss|by=The city's arson bureau} and found no sign of a crime in the blaze of {Aug. 14|fday}, which destroyed {48|un} homes.

According to the petition, {three|hyd} hydrants on private mains had been tagged out of service, one since 2025. "They had {17|vio} chances to fix it," said attorney Pilar Okonkwo, meaning the citations on file.

The owner called the claims "premature." It has offered to waive September rent for those in the remaining {242|rem} apartments.
