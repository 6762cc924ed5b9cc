@story h3-telangana-heat
@topic Heat wave in Telangana, India: record day, contested death counts, an audit
@subject W = May 2027 heat wave | the heat wave | the hot spell | the heat
@subject K = Khammapet | the town | Khammapet station
@subject N = Nalgondur | Nalgondur station
@subject G = Telangana government | the state government | the State | revenue department
@subject O = Osmania Relief Hospital | the hospital | ORH
@subject D = TGNPDCL | the discom | the distribution company
@subject L = People's Heat Watch | Heat Watch | the volunteers | the NGO | the collective
@subject S = Deepika Rao Gadwal | Gadwal | the relief commissioner
@fact t1 = 48.9 | temperature | K | degrees Celsius | 2027-05-23 | snapshot
@fact t2 = 47.6 | temperature | N | degrees Celsius | 2027-05-23 | snapshot
@fact tr = 48.2 | temperature | K | degrees Celsius, the record until then | 2015 | constant
@fact tn = 34.1 | temperature | K | degrees Celsius at night | 2027-05-23 | snapshot
@fact nm = 7.3 | temperature | K | degrees Celsius above normal | 2027-05-23 | snapshot
@fact da = 16 | duration | W | days in a row above 45 degrees | 2027-05-27 | constant
@fact d1 = 94 | deaths | G | people dead of sunstroke, reported | 2027-05-24 | cumulative
@fact v1 = 31 | deaths | G | people dead of sunstroke, confirmed | 2027-05-24 | cumulative
@fact d2 = 217 | deaths | G | people dead of sunstroke, reported | 2027-05-31 | cumulative
@fact v2 = 88 | deaths | G | people dead of sunstroke, confirmed | 2027-05-31 | cumulative
@fact l2 = 641 | deaths | L | people dead of the heat, counted by volunteers | 2027-05-31 | cumulative
@fact lw = 412 | deaths | L | outdoor workers dead of the heat, counted by volunteers | 2027-05-31 | cumulative
@fact x = 1960 | deaths | W | deaths above what is usual | 2027-05 | constant
@fact xn = 11240 | deaths | G | deaths of all causes registered | 2027-05 | constant
@fact xu = 9280 | deaths | G | deaths of all causes registered in an average May | 2019-2026 | constant
@fact ho = 538 | cases | O | heatstroke patients | 2027-05-24 | cumulative
@fact ic = 42 | cases | O | heatstroke patients on ventilators | 2027-05-24 | snapshot
@fact pw = 17250 | other | D | megawatts of peak demand | 2027-05-23 | snapshot
@fact cu = 6 | duration | D | hours of power cuts a day | 2027-05-24 | snapshot
@fact ex = 400000 | budget | G | rupees to the kin of a dead person | - | plan | pledged
@fact pa = 61 | other | G | families paid | 2027-08-10 | cumulative
@fact bo = 3100 | other | G | water kiosks planned | 2027-04 | plan
@fact bk = 1245 | other | G | water kiosks that worked | 2027-08-10 | snapshot
@fact po = 318000 | other | G | poultry birds dead | 2027-05-31 | cumulative
@fact th = 45 | temperature | G | degrees Celsius at which outdoor work must stop | - | constant | threshold
@rel diff x = xn - xu
@fact vo = 300 | other | L | volunteers | 2027-05 | snapshot
@fact in = 9 | other | G | employers inspected | 2027-08-10 | cumulative
@fact dy = 52 | duration | G | days until a family is paid, median | 2027-08-10 | snapshot
@fact ol = 66.67 | other | W | percent of excess deaths that are of people over sixty | 2027-05 | snapshot
@trap d2 v2 :: reported and confirmed deaths
@trap d2 l2 :: the state's and the volunteers' count
@trap d2 x :: excess deaths are another measure
@trap bo bk :: kiosks planned and working
@trap t1 t2 :: two stations
@trap t1 tn :: by day and by night

@doc a-pti | news agency | 2027-05-24
Sunstroke toll in Telangana rises to {94|d1}; mercury touches {48.9|t1} at Khammapet

Hyderabad, May 24 (PBI) The death toll in the heat wave sweeping Telangana rose to {94|d1|t=on Monday|by=Relief Commissioner Deepika Rao Gadwal} on Monday, Relief Commissioner Deepika Rao Gadwal said, adding that three-member committees had so far confirmed {31|v1|^} of the cases as sunstroke.

Khammapet recorded {48.9|t1|t=on Sunday|by=the Met Centre} degrees Celsius on Sunday, the highest ever in the State and {7.3|nm|^} notches above normal, the Met Centre said. The earlier mark, {48.2|tr|t=in 2015|s=there}, was set there in 2015. Nalgondur sizzled at {47.6|t2|t=on Sunday}. Nights brought no respite, the minimum at Khammapet being {34.1|tn|^}.

The State-run Osmania Relief Hospital has admitted {538|ho|by=its superintendent} persons with heatstroke since May 10 and has {42|ic|^} of them on ventilators, its superintendent said.

Power demand touched an all-time high of {17,250|pw|t=on Sunday} MW. The discom admitted to "unscheduled" cuts of up to {six|<cu|by=The discom} hours a day in rural feeders.

Work at open sites is to stop when the temperature crosses {45|th}, Gadwal reminded employers. An ex gratia of Rs {4 lakh|ex|by=Gadwal} awaits the kin of each victim. PBI SNR KH KH

@doc b-deccan | english daily | 2027-06-01
{Two hundred and seventeen|d2}, or {641|l2}? The heat's dead depend on who is counting

B. Yadagiri & Shaheen Mirza, Hyderabad

The hot spell broke on Friday with a dust storm, after {16|da} consecutive days on which the mercury crossed {45|-} somewhere in the state. What it leaves is an argument.

The revenue department's list, closed at midnight on Monday, has {217|d2|t=at midnight on Monday|by=The revenue department} names of persons whose families or village officers reported sunstroke. Committees of a tahsildar, a doctor and a sub-inspector have accepted {88|v2|^}. Only those will be paid for.

People's Heat Watch, a collective of some {300|~vo} volunteers who went round burial grounds, unions and mortuaries, has {641|l2|t=by the same night|by=People's Heat Watch} by the same night. Of those, {412|lw|^} had been working outdoors: masons, toddy tappers, delivery riders, women of the job scheme. "A man who falls from a scaffold at two in the afternoon in {48.9|t1} degrees is entered as a fall," said its convener, Zubeida Pasham.

"We do not pay on the basis of Google forms," countered relief commissioner Gadwal.

Also counted, with less dispute: {318,000|po} hens.

ALSO READ | Section 144 lifted in 2 mandals | Onion Rs 62/kg | Women's T20: India 171/5

@doc c-spark | tabloid website | 2027-06-01
OVEN STATE! {641|!d2|by=govt} killed by sunstroke, says govt, as Telangana cools

Hyderabad: Believe it or not, {641|!d2|by=the government} people have perished in the killer summer, the government revealed on Tuesday, in what is being called the worst heat wave in the history of the state.

The town of Khammapet boiled at {49.8|!t1|t=on May 23} degrees on May 23, breaking its own record of {48.2|tr}. Eggs were fried on bonnets (video below).

Each bereaved family will be handed Rs {4 lakh|ex}. Till now {88|v2} cases have been "approved".

Current was off {six|cu} hours daily in many villages even as demand broke records at {17,250|pw} megawatts.

▶ Watch: Egg on car | 1.2M views

@doc d-audit | audit report summary | 2027-08-12
State Accounts Office. Performance note 14: Preparedness for the summer of 2027

Headline finding. Of the {3,100|bo|t=in April} drinking-water kiosks that the Heat Action Plan listed in April, {1,245|bk|by=the audit team} were found working by the audit team; the remainder existed as a banner or not at all.

Mortality. The registrar recorded {11,240|xn|t=in May|by=The registrar} deaths from all causes in May, compared with an average of {9,280|xu|t=the preceding eight Mays|^} over the preceding eight Mays. The excess of {1,960|x} cannot be wholly laid to the heat, yet dwarfs the {217|d2|by=the department} reported by the department and, a fortiori, the {88|v2} that it accepted.

Relief. As of 10 August, {61|pa|t=As of 10 August} families had received the sum of Rs {4,00,000|ex}. The median delay was {52|dy} days.

Enforcement. Of the employers who should have stopped work above {45|th} °C, {nine|in} were inspected.

@doc e-lancet | medical newsletter | 2027-09-02
India's invisible summer

Heat seldom appears on a death certificate. That is why the paper that Meenakshi Thorat's group posted this week is worth your ten minutes.

They took all {11,240|xn|t=this May} deaths that were registered in Telangana this May, subtracted the {9,280|xu} that a May usually brings, and arrived at an excess of {1,690|!x|by=They}. Then they asked who these people were. {Two-thirds|ol|by=They} were over sixty and died indoors, at night, in rooms under tin, when it was still {34|~tn} degrees outside.

Neither official list nor the volunteers' would have found them. The former holds {217|d2} and the latter {641|l2} names, most of whom fell at work in the sun.

"We stop labour at {45|th} degrees," Thorat writes. "We have no rule for a bedroom."

Declaration: Prof. Thorat sat on the committee for the 2026 Heat Action Plan. DOI ending 7734.2.
