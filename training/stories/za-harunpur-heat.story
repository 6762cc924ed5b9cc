@story za-harunpur-heat
@topic Heat closes schools in Bangladesh; Harunpur district
@subject G = the education ministry | the ministry | Education Minister Rowshan Ara Kabir
@subject B = Bangladesh | the country
@subject D = Harunpur district | the district | Harunpur
@subject M = Meteorological Department | the weather office
@subject H = Harunpur General Hospital | the hospital
@fact pup = 33000000 | enrolment | B | pupils at home | 2028-04-21 | snapshot
@fact days = 7 | duration | G | days of closure | 2028-04-21 | plan
@fact days2 = 11 | duration | G | days of closure | 2028-05-01 | constant
@fact temp = 43.2 | temperature | D | highest temperature in degrees | 2028-04-24 | constant
@fact tempd = 40.6 | temperature | - | highest temperature in Dhaka in degrees | 2028-04-24 | constant
@fact rec = 45.1 | temperature | B | record temperature in degrees | 1972-05 | constant
@fact hw = 26 | duration | M | days of heatwave | 2028-04-26 | cumulative
@fact hs = 9 | deaths | B | people dead of heatstroke | 2028-04-24 | cumulative
@fact hs2 = 15 | deaths | B | people dead of heatstroke | 2028-05-01 | cumulative
@fact hsd = 3 | deaths | D | people dead of heatstroke | 2028-05-01 | cumulative
@fact adm = 340 | other | H | patients in hospital | 2028-04-25 | snapshot
@fact bed = 150 | other | H | beds | 2028 | constant
@fact diar = 128 | cases | H | children with diarrhoea in hospital | 2028-04-25 | snapshot
@fact shed = 1900 | other | - | megawatts of power short | 2028-04-24 | snapshot
@fact sch = 612 | other | D | schools closed | 2028-04-21 | snapshot
@fact schn = 71 | rate | D | share of schools with a tin roof in percent | 2028 | snapshot
@fact thr = 42 | temperature | G | degrees from which schools stay closed | 2028-05 | plan | threshold
@trap days days2 :: planned and in the end
@trap temp tempd :: two places
@trap temp rec :: this year and the record
@trap hs hs2 :: a week later
@trap adm bed :: patients and beds
@trap hs2 hsd :: country and district
@fact fc = 43 | temperature | B | degrees forecast | 2028-04-24 | plan | projected
@fact sat = 5 | other | G | Saturdays of extra classes | 2028 | plan | pledged
@fact ins = 38 | temperature | H | degrees inside the hospital | 2028-04-24 | snapshot
@fact hsd1 = 2 | deaths | D | people dead of heatstroke | 2028-04-24 | cumulative
@fact off = 8 | duration | D | hours a day without power | 2028-04-25 | snapshot
@fact offd = 2 | duration | - | hours a day without power in Dhaka | 2028-04-25 | snapshot
@fact att = 81 | rate | B | share of pupils present in percent | 2028-05-02 | snapshot
@fact ins2 = 42000 | price | - | taka to insulate a roof | 2028 | constant
@fact insd = 18200000 | budget | D | taka to insulate all tin roofs | 2028 | plan | hypothetical
@fact hsc = 9 | duration | G | days by which exams are put off | 2028-05 | plan
@trap hsd1 hsd :: a week later

@doc a-wire | wire agency | 2028-04-21
Bangladesh shuts schools for {33 million|pup} pupils over heat

DHAKA (Interpress) - Bangladesh has closed all schools for {seven|days} days because of extreme heat, keeping {33 million|pup} pupils at home, Education Minister Rowshan Ara Kabir said on Friday.

The weather office expects temperatures of up to {43|fc|m=projected} degrees in the west in the coming days. The record for the country is {45.1|rec|t=in 1972}, in 1972.

"A tin roof at noon is an oven, and we've put children into it," she said. Classes would be made up for on {five|sat|m=pledged} Saturdays.

In Harunpur alone {612|sch} schools are closed. {71|schn} percent have roofs of corrugated iron.

@doc b-daily | English-language daily | 2028-04-26
{Two|-} children to a bed, {four|-} to a fan

Our Correspondent, Harunpur

The thermometer outside Harunpur General read {43.2|temp|t=on Monday} degrees on Monday, and the one inside, taken by this correspondent from her own bag, {38|ins}.

The hospital has {150|bed} beds. Yesterday {340|adm|t=Yesterday} patients lay in it, {128|diar|^} of whom were children with diarrhoea. "Water's hot in the pipe, then there's no water," says nurse Shefali Rani.

{Nine|hs|t=till Monday|by=the health directorate} people had died of heatstroke in the country till Monday, by the count of the health directorate. Of those {two|hsd1|^} were rickshaw pullers here.

The power's off {eight|off} hours a day; the grid was {1,900|shed|t=on Monday} megawatts short on Monday. In Dhaka, which had {40.6|tempd|t=on Monday} degrees on Monday, it was off for {two|offd}.

It's the {26th|hw|t=Today|v=26} day of the heatwave. Today the imam of Puratan Bazar will lead a prayer for rain in a field.

@doc c-edu | education news site | 2028-05-02
Schools reopen after {11|days2} days; what's new

Schools opened again on Tuesday, {11|days2} days after they'd been shut for what was to be {a week|days|v=7}. 

New rules: from {42|thr} degrees a district closes its schools without asking Dhaka; lessons start at {7|-} a.m.; no assembly.

Attendance on the first day, according to the ministry: {81|att|t=on the first day|by=the ministry} per cent.

{15|hs2|t=by Monday} people had died of heatstroke by Monday, {three|hsd|^} in Harunpur.

UNICEF puts the cost of insulating a tin roof at {Tk 42,000|ins2|v=42000}. In Harunpur, where {seven in ten|~schn|v=70} schools have such a roof, that comes to about {Tk 18 million|~insd|v=18000000}.

HSC exams: postponed by {nine|hsc} days.

