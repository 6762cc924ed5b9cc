@story v3-belgium-rail-strike
@topic Rail strike in Belgium
@subject R = Spoorbel | the railway | railway | the rail operator
@subject U = rail unions | the unions | union | unions
@fact t1 = 24 | rate | R | share of trains running | 2021-11-29 | constant
@fact t2 = 41 | rate | R | share of trains running | 2021-11-30 | constant
@fact tp = 30 | rate | R | share of trains running | 2021-11-29 plan | plan | projected
@fact tr = 3800 | other | R | trains on a normal weekday | - | constant
@fact tn = 912 | other | R | trains that ran | 2021-11-29 | constant
@fact du = 48 | duration | U | hours the strike lasts | 2021-11-28 to 30 | plan | projected
@fact of = 2.5 | rate | R | pay rise offered in percent | 2021-11 | plan | pledged
@fact dm = 6 | rate | U | pay rise demanded in percent | 2021-11 | plan | threshold
@fact st = 62 | rate | U | share of staff on strike | 2021-11-29 | constant
@fact jm = 312 | distance | R | kilometres of traffic jams | 2021-11-29 08:00 | snapshot
@fact jn = 180 | distance | R | kilometres of traffic jams | on a normal Monday | constant
@fact lo = 3200000 | other | R | euros lost a day | 2021-11 | constant | projected
@rel share t1 = tn / tr
@trap t1 t2 :: two days of the strike
@trap t1 tp :: ran against planned
@trap of dm :: offer against demand
@trap jm jn :: strike day against a normal Monday

@doc a-notice | railway notice | 2021-11-28
Reduced service

Because of the unions' {48|du}-hour action from tonight, we expect to run {30%|tp|t=tomorrow} of trains tomorrow. Buses do not replace them.

@doc b-traffic | traffic radio | 2021-11-29
Eight o'clock on the roads

At this moment, {312|jm|t=At this moment} kilometres at a standstill. It would be {180|jn|t=on any other Monday} on any other Monday. Stay at home if you can.

@doc c-agency | agency flash | 2021-11-29
Belgian rail strike bites

BRUSSELS - Only {912|tn|t=on Monday|by=Spoorbel} of the usual {3,800|tr} trains ran on Monday, Spoorbel said, fewer than it had planned. Unions want {six percent|dm} more pay and have been offered {2.5|of}.

@doc d-ticker | TV ticker | 2021-11-30
STRIKE, DAY {2|-}

{41%|t2|t=TODAY} OF TRAINS RUNNING TODAY, AFTER {24%|t1|t=YESTERDAY} YESTERDAY ... END OF ACTION AT {10|-} P.M.

@doc e-paper | newspaper brief | 2021-11-30
Not everybody struck

{62 percent|st|t=On Monday} of the staff stayed away. On Monday, a good {900|~tn} departures could be saved all the same, not quite {a quarter|<t1} of the timetable. Each such day costs the railway {3.2 million|lo} euros.

@doc f-social | union post | 2021-11-30
Samen sterk!

{Two and a half|of} percent is an insult. {Six|dm} or nothing. See you in December?
