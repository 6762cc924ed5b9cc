@story yd-okesa-tornado
@topic Tornado strikes the town of Okesa Springs, Oklahoma: rating, path, dead, shelter doors, school, relief
@subject T = Okesa Springs tornado | the tornado | the twister
@subject W = National Weather Service in Tulsa | the weather service | NWS Tulsa
@subject O = Okesa Springs | the town
@subject S = Sheriff Lanita Redcorn | the sheriff | Redcorn
@subject G = Governor Wade Stubblefield | Stubblefield | the governor
@subject H = Osage Plains Hospital | the hospital
@subject E = state emergency office | emergency managers
@subject M = state medical examiner | the medical examiner
@subject R = Red Cross
@subject N = Caney Creek Baptist church | the church shelter | Caney Creek Baptist
@subject P = Tallgrass Electric | the electric cooperative | the cooperative
@fact tm = 21:14 | clock | T | time when the tornado entered town | 2036-05-02 | constant
@fact wrn = 20:51 | clock | W | time of the warning | 2036-05-02 | constant
@fact ld = 23 | duration | W | minutes of warning | 2036-05-02 | constant
@fact ldn = 13 | duration | W | minutes of warning on average | - | constant
@fact ef0 = 3 | other | W | rating of the tornado on the EF scale | 2036-05-03 | snapshot
@fact ef = 4 | other | W | rating of the tornado on the EF scale | 2036-05-06 | constant
@fact wd = 185 | speed | W | miles an hour of wind | 2036-05-06 | constant
@fact wd0 = 155 | speed | W | miles an hour of wind | 2036-05-03 | snapshot
@fact ln = 27 | distance | T | miles of path | 2036-05-06 | constant
@fact wi = 1300 | distance | T | yards of width | 2036-05-06 | constant
@fact mn = 41 | duration | T | minutes on the ground | 2036-05-06 | constant
@fact nt = 19 | other | W | tornadoes in the outbreak | 2036-05-06 | constant
@fact d1 = 4 | deaths | T | people killed by the tornado | 2036-05-03 morning | cumulative
@fact d2 = 13 | deaths | T | people killed by the tornado | 2036-05-04 | cumulative
@fact d3 = 16 | deaths | T | people killed by the tornado | 2036-05-12 | constant
@fact dm = 11 | deaths | T | people killed in mobile homes | 2036-05-12 | constant
@fact dx = 5 | deaths | T | people killed elsewhere in town | 2036-05-12 | constant
@fact dms = 68.8 | other | T | share of mobile-home dwellers among the dead | 2036-05-12 | constant
@fact dall = 22 | deaths | E | people killed in the whole outbreak | 2036-05-12 | constant
@fact i1 = 60 | injuries | T | people injured | 2036-05-03 morning | cumulative
@fact i2 = 143 | injuries | T | people injured | 2036-05-04 | cumulative
@fact hs = 88 | injuries | H | people treated | 2036-05-04 | cumulative
@fact hb = 35 | other | H | beds | - | constant
@fact ms = 9 | missing | T | people unaccounted for | 2036-05-03 morning | snapshot
@fact pop = 5900 | other | O | inhabitants | 2030 census | constant
@fact hd = 412 | homes | O | homes destroyed | 2036-05-06 | constant
@fact hm = 638 | homes | O | homes damaged | 2036-05-06 | constant
@fact ht = 1050 | homes | O | homes destroyed or damaged | 2036-05-06 | constant
@fact htt = 2500 | homes | O | homes | 2030 | constant
@fact hts = 42 | other | O | share of homes destroyed or damaged | 2036-05-06 | constant
@fact pw1 = 14800 | homes | P | customers without power | 2036-05-03 | snapshot
@fact pw2 = 2960 | homes | P | customers without power | 2036-05-07 | snapshot
@fact pwc = -80 | rate | P | change in customers without power | 2036-05-07 | constant
@fact pl = 730 | other | P | poles broken | 2036-05-04 | constant
@fact sh = 216 | evacuated | N | people in the shelter that night | 2036-05-02 | constant
@fact shc = 150 | other | N | people that the shelter may hold | - | constant
@fact lk = 22 | duration | N | minutes until somebody came with the key | 2036-05-02 | constant
@fact sir = 8 | other | O | sirens | - | constant
@fact sirw = 6 | other | O | sirens that sounded | 2036-05-02 | constant
@fact sch = 2 | other | O | schools destroyed | 2036-05-03 | constant
@fact stu = 740 | enrolment | O | pupils without a school | 2036-05-03 | constant
@fact dog = 57 | other | - | dogs without an owner | 2036-05-06 | snapshot
@fact cow = 320 | other | - | cattle killed | 2036-05-06 | constant
@fact don = 2100000 | fundraising | R | dollars donated | 2036-05-10 | cumulative
@fact ml = 11000 | other | R | meals served | 2036-05-06 | cumulative
@fact sg = 190 | officers | G | National Guard soldiers | 2036-05-03 | constant
@fact dmg = 185000000 | damages | E | dollars of damage | 2036-05-08 | snapshot | projected
@fact ind = 43600 | damages | G | dollars of federal aid for a household at most | 2036 | constant
@fact reg = 1260 | other | G | households registered for federal aid | 2036-05-12 | cumulative
@fact staf = 7 | jobs | W | vacant posts in the Tulsa office | 2036-05 | snapshot
@fact staft = 28 | jobs | W | posts in the Tulsa office | 2036 | constant
@fact stafs = 25 | other | W | share of vacant posts | 2036-05 | snapshot
@fact otl = 6 | deaths | E | people killed in the outbreak outside the town | 2036-05-12 | constant
@fact old = 9 | deaths | O | people killed by the tornado of 1984 | 1984 | constant
@rel sum d3 = dm + dx
@rel share dms = dm / d3
@rel sum ht = hd + hm
@rel share hts = ht / htt
@rel change pwc = pw1 -> pw2
@rel share stafs = staf / staft
@rel diff ld = tm - wrn
@rel sum dall = d3 + otl
@trap d1 d2 :: by morning and next day
@trap d3 dall :: one tornado and the outbreak
@trap dall lk :: 22 dead and 22 minutes
@trap ef0 ef :: the rating was raised
@trap wd dmg :: 185 miles an hour and 185 million dollars
@trap i2 hs :: all injured and one hospital's
@trap hd ht :: destroyed, and destroyed or damaged
@trap ld ldn :: this warning and the average one
@trap sh shc :: people and places
@trap sir sirw :: sirens and sounding sirens
@trap pw1 pw2 :: four days apart
@trap d3 old :: this tornado and that of 1984

@doc a-wire | wire agency | 2036-05-03
Tornado tears through Oklahoma town, killing at least {4|d1}

OKESA SPRINGS, Okla. (Heartland Press) - A tornado cut through the middle of this town of {5,900|pop} after dark Friday, killing at least {four|>d1|t=by daybreak Saturday|by=Sheriff Lanita Redcorn} people by daybreak Saturday and injuring about {60|~i1|^}, Sheriff Lanita Redcorn said. {Nine|ms|^} were unaccounted for.

It came in from the southwest at {9:14 p.m.|tm}. A warning had been out for {23|ld} minutes, since {8:51|wrn}, well over the average of {13|ldn}.

The weather service put it at EF-{3|ef0|t=for now} for now, with winds of {155|wd0|^} mph.

{14,800|pw1} customers lost power. Gov. Wade Stubblefield sent {190|sg} National Guard soldiers.

A 1984 tornado killed {nine|old|t=1984} in the same town.

@doc b-local | local paper | 2036-05-07
Who had the key to Caney Creek Baptist?

By Darla Whitekiller

It holds {150|shc} with the chairs folded. Friday night {216|sh|t=Friday night} were down there, and they sang, says Pastor Royce Tidmore, "mostly because of the dark".

But for {22|lk} minutes they stood on the steps. The shelter at Caney Creek Baptist was locked. The deacon with the key lives out by the lake. He drove in against the rain with his hazards on; he's being called a hero at one end of town and something else at the other.

Of the {eight|sir} sirens in Okesa Springs, {six|sirw} sounded. The two that didn't were by the mobile homes on Lynn Lane, where most of the victims lived.

The town counts {412|hd} homes destroyed and {638|hm} damaged; altogether that's {1,050|ht} of {2,500|htt}, or {42 percent|hts}. {Both|sch|v=2} schools on the hill are gone, and {740|stu} kids are done for the year.

The cooperative, which lost {730|pl} poles, had {2,960|pw2|t=this morning|by=The cooperative} customers out this morning, {80 percent|pwc|v=-80} fewer than on Saturday.

Ashley at the pound has {57|dog} dogs that nobody's come for. She has photos on Facebook. Number {31|-} answers to Biscuit.

Prom is moved to the {23rd|-}. Bring your own chair.

@doc c-nws | weather service survey | 2036-05-06
PUBLIC INFORMATION STATEMENT / NWS TULSA OK / 440 PM CDT TUE MAY 6 2036

...DAMAGE SURVEY, OKESA SPRINGS TORNADO, MAY 2...

RATING: EF-{4|ef} (PRELIMINARY RATING WAS EF-{3|ef0|t=PRELIMINARY})
ESTIMATED PEAK WIND: {185|wd} MPH
PATH LENGTH: {27|ln} MILES
PATH WIDTH, MAXIMUM: {1,300|wi} YARDS
TIME ON GROUND: {41|mn} MINUTES
FATALITIES: {13|d2|t=AS OF MAY 4} AS OF MAY 4
INJURIES: {143|i2|^}

{19|nt} TORNADOES HAVE BEEN CONFIRMED IN THE OUTBREAK SO FAR.

THIS INFORMATION IS SUBJECT TO CHANGE PENDING FINAL REVIEW. $$ ORTEGA-{12|-}

@doc d-tv | Tulsa TV script | 2036-05-12
KTLS NEWS AT SIX

ANCHOR: {Sixteen|d3|t=as of today|by=the medical examiner} people in Okesa Springs, as of today, according to the medical examiner. A woman died overnight.

REPORTER: {Eleven|dm} of the {sixteen|d3} were in mobile homes, {five|dx} were not. In the outbreak, across four counties, the state has {twenty-four|!dall|by=the state} deaths.

The hospital, and it's a {thirty-five|hb}-bed hospital, treated {one-oh-eight|!hs|v=108|by=a nurse manager} that weekend, a nurse manager told me; its press office said {eighty-eight|hs|by=its press office}.

{Twelve hundred sixty|reg|v=1260} households have registered for federal aid. The most you can get is {forty-three thousand six hundred|ind}.

ANCHOR: And the warning?

REPORTER: {Seventeen|!ld|by=the sheriff} minutes, the sheriff says. Her log starts when her own dispatch got it. The Tulsa office has a {quarter|~stafs|v=25} of its jobs vacant, {seven|staf} out of {twenty-eight|staft}. They say it made no difference.

TOSS TO WEATHER.

@doc e-relief | relief newsletter | 2036-05-13
Okesa Springs: eleven days on

Thanks to you, {$2.1 million|don|t=by Saturday} had come in by Saturday. The Red Cross has served {11,000|ml|t=in the first four days} meals in the first four days.

The state's emergency office puts damage at {$185 million|dmg|by=The state's emergency office}, and the dead of the whole outbreak at {22|dall|^}; {16|d3} of those are ours, {six|otl} our neighbors'.

More than two-thirds, {69 percent|dms|round}, died in mobile homes. We're raising money for {12|-} shelters on Lynn Lane, with a door that opens from outside.

{320|cow} head of cattle were lost. Fence posts: call Earl, 918-555-{0160|-}.
