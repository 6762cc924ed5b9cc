@story ya-colombia-avioneta
@topic Search for a small plane missing over the Guaviare forest in Colombia: day of the disappearance to the end of the search
@subject A = HK-4471X | the plane | light aircraft | Cessna 208 | Caravan | avioneta | the aircraft
@subject S = search for the plane | search | operation | Operation Ceiba
@subject C = Aerocivil | Civil Aeronautics | civil aviation authority | aviation authority
@subject F = Aerospace Force | air force | FAC
@subject M = Army | special forces | soldiers | General Iván Ropero
@subject G = Indigenous Guard | guards | Nukak and Sikuani trackers
@subject P = Captain Mauricio Echavarría-Lund | Echavarría-Lund | pilot
@subject L = Selva Líneas | the company | charter company | operator
@subject H = San José hospital | hospital | military hospital
@subject R = relatives | families | Dory Quiñones
@fact onb = 9 | other | A | people on board | 2028-05-06 | constant
@fact pas = 7 | other | A | passengers | 2028-05-06 | constant
@fact crw = 2 | other | A | crew | 2028-05-06 | constant
@fact ms1 = 9 | missing | A | people missing | 2028-05-06 | snapshot
@fact ms2 = 4 | missing | A | people missing | 2028-05-16 | snapshot
@fact d2 = 5 | deaths | A | bodies found at the wreck | 2028-05-16 | cumulative
@fact sv = 3 | rescued | A | people found alive | 2028-05-27 | cumulative
@fact d3 = 6 | deaths | A | people killed | 2028-05-27 | cumulative
@fact to = 06:42 | clock | A | time of take-off | 2028-05-06 | constant
@fact lc = 07:31 | clock | A | time of last radio contact | 2028-05-06 | constant
@fact fl = 49 | duration | A | minutes between take-off and last contact | 2028-05-06 | constant
@fact al = 7500 | distance | A | feet of altitude at last contact | 2028-05-06 | snapshot
@fact rt = 348 | distance | A | kilometres of the planned route | - | constant
@fact fn = 10 | duration | S | days until the wreck was found | 2028-05-16 | constant
@fact sd = 21 | duration | S | days that the survivors spent in the forest | 2028-05-27 | constant
@fact wk = 19 | distance | S | kilometres from the wreck where the survivors were found | 2028-05-27 | constant
@fact a1 = 120 | officers | M | soldiers in the search | 2028-05-09 | snapshot
@fact a2 = 185 | officers | M | soldiers in the search | 2028-05-20 | snapshot
@fact ig = 74 | officers | G | indigenous guards in the search | 2028-05-20 | snapshot
@fact tt = 259 | officers | S | people in the search | 2028-05-20 | snapshot
@fact sq1 = 640 | area | S | square kilometres searched | 2028-05-16 | cumulative
@fact sq2 = 1890 | area | S | square kilometres searched | 2028-05-27 | cumulative
@fact km = 2430 | distance | S | kilometres walked by the teams | 2028-05-27 | cumulative
@fact fh1 = 96 | duration | F | hours flown | 2028-05-16 | cumulative
@fact fh2 = 264 | duration | F | hours flown | 2028-05-27 | cumulative
@fact fhh = 171 | duration | F | hours flown by helicopters | 2028-05-27 | cumulative
@fact fhp = 93 | duration | F | hours flown by planes | 2028-05-27 | cumulative
@fact kit = 150 | other | F | survival kits dropped | 2028-05-20 | cumulative
@fact lef = 10000 | other | F | leaflets dropped | 2028-05-20 | cumulative
@fact dog = 6 | other | M | search dogs | 2028-05-20 | snapshot
@fact age = 61 | age | A | age of the oldest survivor | - | snapshot
@fact agy = 24 | age | A | age of the youngest survivor | - | snapshot
@fact kg = 3.5 | other | A | kilograms of condensed milk carried by the survivors | 2028-05-16 | constant
@fact wl = 8 | other | H | kilograms that the oldest survivor lost | 2028-05-28 | constant
@fact bt = 60 | other | H | insect bites treated on the youngest survivor | 2028-05-28 | cumulative
@fact hs = 11 | duration | H | days in hospital expected | 2028-05-28 | plan | projected
@fact ya = 1994 | other | A | year in which the plane was built | - | constant
@fact age2 = 34 | age | A | age of the plane | 2028 | snapshot
@fact eng = 12900 | other | A | hours flown by the airframe | 2028-05-06 | cumulative
@fact ov = 210 | other | A | kilograms above the permitted weight | 2028-05-06 | constant
@fact wt = 4205 | other | A | kilograms at take-off | 2028-05-06 | constant
@fact mx = 3995 | other | A | kilograms permitted at take-off | - | constant | threshold
@fact fa = 31 | cases | C | light aircraft accidents in the country | 2027 | cumulative
@fact fb = 24 | cases | C | light aircraft accidents in the country | 2026 | cumulative
@fact fam = 3 | cases | C | light aircraft accidents in the department | 2027 | cumulative
@fact rew = 80000000 | other | L | pesos of reward offered | 2028-05-12 | constant
@fact fare = 620000 | price | L | pesos for a seat | - | constant
@fact ins = 45000 | damages | L | dollars of insurance for each passenger | - | constant
@fact its = 180000 | damages | L | dollars of insurance for the dead passengers | 2028-05-27 | plan
@fact dp = 4 | deaths | A | passengers killed | 2028-05-27 | cumulative
@fact dcw = 2 | deaths | A | crew killed | 2028-05-27 | cumulative
@fact elt = 2 | duration | A | hours for which the beacon sent a signal | 2028-05-06 | constant
@rel sum onb = pas + crw
@rel sum onb = d3 + sv
@rel diff ms2 = onb - d2
@rel sum tt = a2 + ig
@rel sum fh2 = fhh + fhp
@rel diff ov = wt - mx
@rel sum d3 = dp + dcw
@rel product its = ins * dp
@rel sum pas = dp + sv
@trap ms1 ms2 :: five had been found dead
@trap d2 d3 :: bodies at the wreck and all dead
@trap sq1 sq2 :: the searched area grew
@trap fh1 fhp :: all hours by the 16th and planes' hours by the end
@trap a1 a2 :: more soldiers came
@trap a2 tt :: soldiers and everyone
@trap age2 rt :: 34 years and 348 kilometres
@trap fn sd :: until the wreck and until the survivors
@trap fa fam :: the country and the department
@trap wt mx :: weight and limit
@trap age wl :: years and kilos

@doc a-bulletin | aviation authority bulletin | 2028-05-06
AERONÁUTICA CIVIL - INFORMATIVE BULLETIN 1

Aerocivil informs that the aircraft HK-4471X, a Cessna 208 of the company Selva Líneas, lost contact with Villavicencio control at {07:31|lc} hours today, {49|fl} minutes after taking off from Miraflores Viejo at {06:42|to}.

{Nine|onb|t=today} persons were on board: {two|crw} crew and {seven|pas} passengers, among them a volleyball trainer and two teachers. The route was of {348|rt} kilometres. The last altitude reported was {7,500|al} feet.

The emergency beacon emitted a signal during approximately {two|~elt} hours.

A Unified Command Post has been installed. Line for relatives: 601 555 0190.

@doc b-wire | international wire | 2028-05-17
Colombia finds plane wreck in jungle, but {four|ms2} on board are not there

BOGOTA, May 17 (Corral) - Soldiers who cut their way to the wreck of a light aircraft in the Colombian Amazon found {five|d2|t=on Tuesday} bodies and no trace of the remaining {four|ms2|^}, raising hopes that some of those on board may have walked away, the army said.

The tail of the Cessna was standing straight up between two ceiba trees when the patrol reached it on Tuesday, {10|fn} days after it vanished. General Iván Ropero told reporters that {three|-} seat belts in the last row had been cut with a knife.

Until then {640|sq1|t=Until then} square km had been combed, and air force crews had put in {96|fh1|^} hours. The army began with {120|a1|t=in the first week} soldiers in the first week.

Selva Líneas, which charged {620,000|fare} pesos a seat, had offered {80 million|rew} pesos for information. The aircraft was built in {1994|ya}.

Colombia recorded {31|fa|t=last year} light aircraft accidents last year against {24|fb|t=in 2026} in 2026.

@doc c-radio | regional radio script | 2028-05-20
MARANDÚA ESTÉREO 100.7 - NOTICIERO DE LA SELVA

Good afternoon, Guaviare. A teacher's attendance book with a page torn out, a sock on a branch, the print of one boot: this is what the Sikuani guards brought back on Friday.

Operation Ceiba counts at this hour on {one hundred and eighty-five|a2|t=at this hour} soldiers and {ninety-four|!ig|^} of the Indigenous Guard. {Two hundred and fifty-nine|tt|^} people in all. {Six|dog} dogs.

From the helicopters they've let fall {ten thousand|lef} papers in Spanish and Nukak, "stay still, we're coming", and {a hundred and fifty|kit} kits with water, fariña and a whistle.

On the first day, {nine|ms1|t=On the first day} were lost then. Who of the {four|ms2} is walking? Doña Dory Quiñones says her sister, the headmistress, who is {sixty-one|age}, has crossed that forest on foot before. The trainer is only {twenty-four|agy}.

Rosary in the coliseum, six o'clock.

@doc d-tabloid | Bogotá tabloid | 2028-05-29
MIRACLE! MIRACLE! MIRACLE!

The teacher, the trainer and the man who sold lottery

Condensed milk. {Three and a half|kg} kilos of it in tins, meant for the school at Puerto Palito, and not a spoon more. So they lived, three strangers, for {26|!sd} days among jaguars.

A Sikuani guard smelt their smoke. The {three|sv} had gone {19|wk} kilometres from the wreck, in circles, following water.

At the hospital, doctors treated on the young trainer's skin {sixty|~bt} or so bites. The headmistress is {five|!wl} kilos lighter; she asked for the exam papers. They'll be in {eleven|hs|by=doctors} days, doctors reckon.

Of the {nine|onb} who got on, {six|d3} are now with God.

"I told them she'd do it," says her sister. The soldiers walked {2,430|km} kilometres for this hug. Bless them!

WIN A MOTORBIKE: coupon 7 of 12

@doc e-daily | national daily | 2028-06-04
What the Caravan weighed

An overloaded plane, an old engine and a fare paid in cash

By Ximena Ballesteros-Ngata

Before the miracle there was a bathroom scale. It's how Selva Líneas weighs its passengers. On May 6 nobody took it out.

The Caravan left with {4,205|wt} kilograms when the manual permits {3,995|mx}: {310|!ov} too many, according to the preliminary report of Aerocivil. At {34|age2} years and {12,900|eng} hours it was not the oldest in the fleet.

The report describes {49|fl} normal minutes, then Captain Mauricio Echavarría-Lund's "mayday, engine at minimum".

Of the dead, {two|dcw} were crew and {four|dp} passengers. For these the insurer will pay {45,000|ins} dollars apiece, {180,000|its} in all. For those who lived, nothing is foreseen.

There were {three|fam|t=in 2027} such accidents in the department in 2027. A road would take {eleven|-} hours, if there were a road.

@doc f-army | army close-out statement | 2028-05-28
COMMANDER OF THE MILITARY FORCES - OPERATION CEIBA, FINAL BALANCE

1. Located alive on 27 May: {three|sv|t=27 May} civilians. Recovered: {six|d3} deceased, the last of them, a passenger, {400|-} metres from the impact.
2. Duration, from accident to rescue: {21|sd} days.
3. Area covered: {1,890|sq2} square kilometres; kilometres on foot, {2,430|km}.
4. Hours of flight: {264|fh2}, being {171|fhh} of rotary and {93|fhp} of fixed wing.
5. Personnel: {185|a2} military and {74|ig} of the Indigenous Guard, without whose knowledge this result isn't understood.
6. Survivors evaluated at hospital: weight loss of {8|wl} kg in the case of the eldest, in stable condition.

The loudspeaker appeals in the area are suspended. Unexploded ordnance remains; the population is asked not to visit the site.
